"""Between the copies in Settings and the services."""

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from quizapp.domain.changes import Changes
from quizapp.domain.errors import CancelledError, QuizappError
from quizapp.gui.runner import Runner
from quizapp.gui.working.task import Onlooker, run_long
from quizapp.services.backups import BackupsReading, Copy, RestorePreview


@dataclass(frozen=True, slots=True)
class CopiesScreen:
    """The copies there are.

    Attributes:
        copies: the newest first.
        preview: a copy that was chosen to be put back, until it is or is left.
        is_put_back: whether one was just put back.
        trouble: why the last thing was not done.
    """

    copies: tuple[Copy, ...] = ()
    preview: RestorePreview | None = None
    is_put_back: bool = False
    trouble: QuizappError | None = None


class CopiesView(Protocol):
    """What the presenter needs of its view."""

    def show_screen(self, screen: CopiesScreen) -> None:
        """Show everything."""


class Elsewhere(Onlooker, Protocol):
    """What the window does about it."""

    def announce(self, changes: Changes) -> None:
        """Something stored is different now."""


class CopiesPresenter:
    """Puts a copy back once it was looked at."""

    def __init__(self, view: CopiesView, runner: Runner, elsewhere: Elsewhere) -> None:
        self._view = view
        self._runner = runner
        self._elsewhere = elsewhere
        self._screen = CopiesScreen()

    def open(self) -> None:
        """Show the copies there are."""
        self._runner.run(lambda services: services.backups.read(), self._read, self._fail)

    def look_at(self, path: Path) -> None:
        """Say what putting a copy back would change."""
        self._runner.run(lambda services: services.backups.preview(path), self._looked, self._fail)

    def leave(self) -> None:
        """Leave everything as it is."""
        self._put(CopiesScreen(self._screen.copies))

    def put_back(self) -> None:
        """Put the copy that was looked at in place of what is here."""
        if (preview := self._screen.preview) is not None:
            self._screen = CopiesScreen(self._screen.copies)  # a second press puts nothing back twice
            copy = preview.copy
            run_long(
                self._runner, self._elsewhere, f"{copy.made:%Y-%m-%d %H:%M}",
                lambda services, work: services.backups.restore(copy.path, work), self._restored, self._fail,
            )  # fmt: skip

    def let_go(self) -> None:
        """Nothing is waited for that would stop another choice."""

    def _read(self, reading: BackupsReading) -> None:
        self._put(CopiesScreen(reading.copies, trouble=reading.trouble))

    def _looked(self, preview: RestorePreview) -> None:
        self._put(CopiesScreen(self._screen.copies, preview=preview))

    def _restored(self, reading: BackupsReading) -> None:
        self._put(CopiesScreen(reading.copies, is_put_back=True))
        self._elsewhere.announce(reading.changes)

    def _fail(self, error: QuizappError) -> None:
        self._put(CopiesScreen(self._screen.copies, trouble=None if isinstance(error, CancelledError) else error))

    def _put(self, screen: CopiesScreen) -> None:
        self._screen = screen
        self._view.show_screen(screen)
