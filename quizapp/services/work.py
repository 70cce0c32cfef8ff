"""Work that takes long: how far it is, and whether it is still wanted."""

from quizapp.domain.errors import CancelledError


class Work:
    """Shared by the thread that works and the one that looks on; each field is written by one of them only.

    Attributes:
        share: how much is done, 0 to 1.
        can_stop: whether it is not too late to stop it.
        is_cancelled: nobody wants it any more.
    """

    def __init__(self) -> None:
        self.share = 0.0
        self.can_stop = True
        self.is_cancelled = False

    def cancel(self) -> None:
        """Stop it at the next step, if it is not too late."""
        self.is_cancelled = True

    def tell(self, share: float) -> None:
        """Say how much is done.

        Raises:
            CancelledError: it is to stop.
        """
        if self.is_cancelled and self.can_stop:
            raise CancelledError
        self.share = share

    def tell_last(self, share: float) -> None:
        """Say how much is done, for the last time at which it can be stopped: what comes now goes through.

        Raises:
            CancelledError: it is to stop.
        """
        self.tell(share)
        self.can_stop = False

    def part(self, start: float, end: float) -> "Part":
        """A part of it, which counts from 0 to 1 on its own."""
        return Part(self, start, end)


class Part(Work):
    """What lies between two shares of a larger piece of work."""

    def __init__(self, whole: Work, start: float, end: float) -> None:
        super().__init__()
        self._whole, self._start, self._end = whole, start, end

    def tell(self, share: float) -> None:
        """Say how much of the part is done, as in `Work.tell`."""
        self._whole.tell(self._start + (self._end - self._start) * share)
