"""Between Progress and the services."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Protocol

from quizapp.domain.errors import QuizappError
from quizapp.gui.progress.screen import ProgressScreen
from quizapp.gui.runner import Runner
from quizapp.services.progress_readings import Period, ProgressReading
from quizapp.services.readings import Asked, Summary


class ProgressView(Protocol):
    """What the presenter needs of its view."""

    def show_screen(self, screen: ProgressScreen) -> None:
        """Show everything."""


class Elsewhere(Protocol):
    """Where Progress leads."""

    def open_progress(self) -> None:
        """Have this screen in sight, with what is stored now."""

    def open_study(self, first: Asked | Summary) -> None:
        """A session has begun."""

    def open_problem(self, error: QuizappError, again: Callable[[], None]) -> None:
        """Something did not work; `again` tries it again."""


class ProgressPresenter:
    """Shows what is chosen."""

    def __init__(self, view: ProgressView, runner: Runner, elsewhere: Elsewhere) -> None:
        self._view = view
        self._runner = runner
        self._elsewhere = elsewhere
        self._bank_id: str | None = None
        self._period = Period.YEAR
        self._screen: ProgressScreen | None = None
        self._is_busy = False

    def open(self) -> None:
        """Read the figures as they are now."""
        bank_id, period = self._bank_id, self._period
        self._runner.run(lambda services: services.progress.read(bank_id, period), self._show, self._fail)

    def choose_bank(self, bank_id: str | None) -> None:
        """Show one bank, or all."""
        self._bank_id = bank_id
        self.open()

    def choose_period(self, period: Period) -> None:
        """Show other days."""
        self._period = period
        self.open()

    def save(self, path: Path) -> None:
        """Save every day as a table."""
        self._runner.run(lambda services: services.progress.export(path), self._saved, self._not_saved)

    def practise(self) -> None:
        """Study the hardest facts."""
        if self._screen is not None and self._screen.reading.hardest and not self._is_busy:
            self._is_busy = True  # a second press starts nothing twice
            keys = [hard.key for hard in self._screen.reading.hardest]
            self._runner.run(lambda services: services.study.practise(keys), self._begun, self._fail)

    def let_go(self) -> None:
        """Wait no longer for a call that will not answer."""
        self._is_busy = False

    def _begun(self, first: Asked | Summary) -> None:
        self._is_busy = False
        self._elsewhere.open_study(first)

    def _show(self, reading: ProgressReading) -> None:
        self._bank_id = reading.bank_id
        self._put(ProgressScreen(reading))

    def _saved(self, path: Path) -> None:
        if self._screen is not None:
            self._put(replace(self._screen, saved=path.name, trouble=None))

    def _not_saved(self, error: QuizappError) -> None:
        if self._screen is not None:
            self._put(replace(self._screen, saved=None, trouble=error))

    def _fail(self, error: QuizappError) -> None:
        self._is_busy = False
        self._elsewhere.open_problem(error, self._elsewhere.open_progress)

    def _put(self, screen: ProgressScreen) -> None:
        self._screen = screen
        self._view.show_screen(screen)
