"""Adds the chosen banks and goes straight to the first question."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Protocol

from quizapp.domain.changes import Changes
from quizapp.domain.endings import EVERYTHING
from quizapp.domain.errors import CancelledError, QuizappError
from quizapp.gui.first_run.screen import FirstRunScreen
from quizapp.gui.runner import Runner
from quizapp.gui.working.task import Onlooker, run_long
from quizapp.services.readings import Asked, BanksAdded, ShippedBank, Summary


class FirstRunView(Protocol):
    """What the presenter needs of its view."""

    def show_screen(self, screen: FirstRunScreen) -> None:
        """Show everything."""


class Elsewhere(Onlooker, Protocol):
    """Where the first run leads."""

    def open_today(self) -> None:
        """Show "Today"."""

    def open_study(self, first: Asked | Summary) -> None:
        """A session has begun."""

    def open_problem(self, error: QuizappError, again: Callable[[], None]) -> None:
        """Something did not work; `again` tries it again."""

    def announce(self, changes: Changes) -> None:
        """Something stored is different now."""


class FirstRunPresenter:
    """Between the first run and the services."""

    def __init__(self, view: FirstRunView, runner: Runner, elsewhere: Elsewhere) -> None:
        self._view = view
        self._runner = runner
        self._elsewhere = elsewhere
        self._screen = FirstRunScreen(())
        self._is_busy = False

    def refresh(self) -> None:
        """Read which banks come with the app."""
        self._runner.run(lambda services: services.library.shipped(), self._show, self._fail)

    def toggle(self, place: int) -> None:
        """Choose a bank, or no longer."""
        self._screen = replace(self._screen, chosen=self._screen.chosen ^ {place})
        self._view.show_screen(self._screen)

    def start(self) -> None:
        """Add what is chosen and ask the first question; without anything chosen, of what is here already."""
        paths = [
            self._screen.banks[place].path for place in sorted(self._screen.chosen) if place < len(self._screen.banks)
        ]
        if paths:
            self._add(paths)
        elif self._screen.can_start and not self._is_busy:
            self._is_busy = True
            self._begin()

    def add_own(self, path: Path) -> None:
        """Add a bank of the learner's own and ask the first question; or take in all from another computer."""
        if path.suffix.lower() == EVERYTHING:
            self._take_in(path)
        else:
            self.add_all([path])

    def add_all(self, paths: list[Path]) -> None:
        """Add banks of the learner's own and ask the first question."""
        if paths:
            self._add(paths)

    def _take_in(self, path: Path) -> None:
        if self._is_busy:
            return
        self._is_busy = True

        def failed(error: QuizappError) -> None:
            self._is_busy = False
            if not isinstance(error, CancelledError):
                self._elsewhere.open_problem(error, lambda: self._take_in(path))

        def taken(changes: Changes) -> None:
            self._is_busy = False
            self._elsewhere.open_today()
            self._elsewhere.announce(changes)

        run_long(
            self._runner, self._elsewhere, path.name, lambda services, work: services.moving.take_in(path, work),
            taken, failed,
        )  # fmt: skip

    def let_go(self) -> None:
        """Wait no longer for a call that will not answer."""
        self._is_busy = False

    def _add(self, paths: list[Path]) -> None:
        if self._is_busy:
            return
        self._is_busy = True

        def failed(error: QuizappError) -> None:
            self._is_busy = False
            if not isinstance(error, CancelledError):
                self._elsewhere.open_problem(error, lambda: self._add(paths))

        names = ", ".join(path.name for path in paths)
        run_long(
            self._runner, self._elsewhere, names, lambda services, work: services.library.add_all(paths, work),
            self._added, failed,
        )  # fmt: skip

    def _added(self, became: BanksAdded) -> None:
        for bank in became.added:
            self._elsewhere.announce(bank.changes)
        if became.reason is None and not became.refused:
            self._begin()
            return
        self._is_busy = False
        if became.added:
            # What was meant to be asked first is not known any more: nothing is chosen until it is chosen again.
            here, names = self._screen.added + became.added, tuple(path.name for path in became.left)
            self._screen = replace(self._screen, chosen=frozenset(), added=here, left=names)
            self._view.show_screen(self._screen)
        again = [path for path, _ in became.refused] + list(became.left)
        trouble = became.refused[0][1] if became.refused else became.reason
        if trouble is not None and not isinstance(trouble, CancelledError):
            self._elsewhere.open_problem(trouble, lambda: self._add(again))

    def _begin(self) -> None:
        self._runner.run(lambda services: services.study.begin(), self._started, self._fail)

    def _started(self, first: Asked | Summary) -> None:
        self._is_busy = False
        if isinstance(first, Summary):
            self._elsewhere.open_today()
        else:
            self._elsewhere.open_study(first)

    def _show(self, banks: tuple[ShippedBank, ...]) -> None:
        self._screen = FirstRunScreen(banks)
        self._view.show_screen(self._screen)

    def _fail(self, error: QuizappError) -> None:
        self._is_busy = False
        self._elsewhere.open_problem(error, self._elsewhere.open_today)
