"""Between “Move to another computer” and the services."""

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from quizapp.domain.changes import Changes
from quizapp.domain.errors import CancelledError, QuizappError
from quizapp.gui.runner import Runner
from quizapp.gui.working.task import Onlooker, run_long
from quizapp.services.moving import Preview


@dataclass(frozen=True, slots=True)
class MovingScreen:
    """What is being moved.

    Attributes:
        file_name: what a file of today could be called.
        preview: a file that was chosen to be taken in, until it is or is left.
        saved: name of the file that was just written.
        is_taken_in: whether a file was just taken in.
        trouble: why the last thing was not done.
    """

    file_name: str
    preview: Preview | None = None
    saved: str | None = None
    is_taken_in: bool = False
    trouble: QuizappError | None = None


class MovingView(Protocol):
    """What the presenter needs of its view."""

    def show_screen(self, screen: MovingScreen) -> None:
        """Show everything."""


class Elsewhere(Onlooker, Protocol):
    """What the window does about it."""

    def announce(self, changes: Changes) -> None:
        """Something stored is different now."""


class MovingPresenter:
    """Takes everything out, and in once it was looked at."""

    def __init__(self, view: MovingView, runner: Runner, elsewhere: Elsewhere) -> None:
        self._view = view
        self._runner = runner
        self._elsewhere = elsewhere
        self._name = ""
        self._preview: Preview | None = None

    def open(self) -> None:
        """Show what can be done."""
        self._runner.run(lambda services: services.moving.file_name(), self._opened, self._fail)

    def take_out(self, path: Path) -> None:
        """Write everything into a file."""
        run_long(
            self._runner, self._elsewhere, path.name, lambda services, work: services.moving.take_out(path, work),
            lambda saved: self._put(MovingScreen(self._name, saved=saved.name)), self._fail,
        )  # fmt: skip

    def look_at(self, path: Path) -> None:
        """Say what taking a file in would change."""
        self._runner.run(lambda services: services.moving.preview(path), self._looked, self._fail)

    def leave(self) -> None:
        """Leave everything as it is."""
        self._put(MovingScreen(self._name))

    def take_in(self) -> None:
        """Put the file that was looked at in place of everything here."""
        preview, self._preview = self._preview, None  # a second press takes nothing in twice
        if preview is not None:
            path = preview.path
            run_long(
                self._runner, self._elsewhere, path.name, lambda services, work: services.moving.take_in(path, work),
                self._taken_in, self._fail,
            )  # fmt: skip

    def let_go(self) -> None:
        """Nothing is waited for that would stop another choice."""

    def _opened(self, name: str) -> None:
        self._name = name
        self._put(MovingScreen(name))

    def _looked(self, preview: Preview) -> None:
        self._put(MovingScreen(self._name, preview=preview))

    def _taken_in(self, changes: Changes) -> None:
        self._put(MovingScreen(self._name, is_taken_in=True))
        self._elsewhere.announce(changes)

    def _fail(self, error: QuizappError) -> None:
        self._put(MovingScreen(self._name, trouble=None if isinstance(error, CancelledError) else error))

    def _put(self, screen: MovingScreen) -> None:
        self._preview = screen.preview
        self._view.show_screen(screen)
