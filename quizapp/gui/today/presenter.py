"""Shows the day, and starts what the learner chooses."""

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from quizapp.domain.changes import Changes
from quizapp.domain.errors import CancelledError, QuizappError
from quizapp.gui.runner import Runner
from quizapp.gui.today.screen import TodayScreen
from quizapp.gui.working.task import Onlooker, run_long
from quizapp.services.readings import Asked, BankAdded, Summary, TodayReading


class TodayView(Protocol):
    """What the presenter needs of its view."""

    def show_screen(self, screen: TodayScreen) -> None:
        """Show everything."""

    def point_out(self) -> None:
        """Say that nothing is due, and what can be done."""


class Elsewhere(Onlooker, Protocol):
    """Where "Today" leads."""

    def open_first_run(self) -> None:
        """There is no bank yet."""

    def open_today(self) -> None:
        """Be in sight."""

    def open_study(self, first: Asked | Summary) -> None:
        """A session has begun."""

    def open_problem(self, error: QuizappError, again: Callable[[], None]) -> None:
        """Something did not work; `again` tries it again."""

    def announce(self, changes: Changes) -> None:
        """Something stored is different now."""


class TodayPresenter:
    """Between "Today" and the services."""

    def __init__(self, view: TodayView, runner: Runner, elsewhere: Elsewhere) -> None:
        self._view = view
        self._runner = runner
        self._elsewhere = elsewhere
        self._is_busy = False
        self._added: tuple[str, int] | None = None

    def refresh(self) -> None:
        """Read the numbers and show them."""
        self._runner.run(lambda services: services.today.read(), self._show, self._fail_to_read)

    def start(self) -> None:
        """Begin with what is ready."""
        self._begin(lambda services: services.study.begin())

    def five_minutes(self) -> None:
        """Begin a session of about five minutes."""
        self._begin(lambda services: services.study.five_minutes())

    def learn(self, count: int) -> None:
        """Begin with new facts beyond the daily limit."""
        self._begin(lambda services: services.study.learn_more(count))

    def add_bank(self, path: Path) -> None:
        """Import a bank file."""

        def failed(error: QuizappError) -> None:
            if not isinstance(error, CancelledError):
                self._elsewhere.open_problem(error, lambda: self.add_bank(path))

        run_long(
            self._runner, self._elsewhere, path.name,
            lambda services, work: services.library.add(path, work), self._show_added, failed,
        )  # fmt: skip

    def let_go(self) -> None:
        """Wait no longer for a call that will not answer."""
        self._is_busy = False

    def _begin(self, call: Callable[..., Asked | Summary]) -> None:
        if self._is_busy:
            return  # a second press while the first is on its way starts nothing twice
        self._is_busy = True
        self._runner.run(call, self._started, self._fail_to_start)

    def _started(self, first: Asked | Summary) -> None:
        self._is_busy = False
        self._added = None
        if isinstance(first, Summary) and not first.answers:
            # Nothing was left to ask, so the numbers on screen may be old.
            self._runner.run(lambda services: services.today.read(), self._show_and_point_out, self._fail_to_read)
        else:
            self._elsewhere.open_study(first)

    def _fail_to_start(self, error: QuizappError) -> None:
        self._is_busy = False
        self._elsewhere.open_problem(error, self._elsewhere.open_today)

    def _fail_to_read(self, error: QuizappError) -> None:
        self._elsewhere.open_problem(error, self._elsewhere.open_today)

    def _show_added(self, added: BankAdded) -> None:
        self._added = (added.title, added.facts)
        self._elsewhere.announce(added.changes)
        self._elsewhere.open_today()  # a problem may have been on screen

    def _show_and_point_out(self, reading: TodayReading) -> None:
        self._show(reading)
        if reading.banks:
            self._elsewhere.open_today()
            self._view.point_out()

    def _show(self, reading: TodayReading) -> None:
        if reading.banks:
            self._view.show_screen(TodayScreen(reading, self._added))
        else:
            self._elsewhere.open_first_run()
