"""Everything "Today" shows."""

from dataclasses import dataclass

from quizapp.services.readings import TodayReading

LEARN_AT_ONCE = 5
FIVE = 5


@dataclass(frozen=True, slots=True)
class TodayScreen:
    """The day's numbers, and what is offered next.

    Attributes:
        added: title of a bank that was just added, with the number of its facts; or None.
    """

    reading: TodayReading
    added: tuple[str, int] | None = None

    @property
    def has_ready(self) -> bool:
        """Whether a session can start."""
        return self.reading.ready > 0

    @property
    def has_more_than_five_minutes(self) -> bool:
        """Whether there is so much that a short session is a choice."""
        return self.reading.minutes > FIVE

    @property
    def learnable(self) -> int:
        """New facts offered when nothing is ready."""
        return min(LEARN_AT_ONCE, self.reading.more_new)

    @property
    def tomorrow(self) -> int:
        """Facts that come back tomorrow."""
        return self.reading.coming[1][1]
