"""Between “Banks” and the services."""

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from quizapp.domain.changes import Changes
from quizapp.domain.errors import CancelledError, QuizappError
from quizapp.gui.banks.screen import BanksScreen
from quizapp.gui.runner import Runner
from quizapp.gui.working.task import Onlooker, run_long
from quizapp.services.readings import BanksAdded, BanksReading


class BanksView(Protocol):
    """What the presenter needs of its view."""

    def show_screen(self, screen: BanksScreen) -> None:
        """Show everything."""


class Elsewhere(Onlooker, Protocol):
    """Where “Banks” leads."""

    def show_banks(self) -> None:
        """Have this screen in sight, as it is."""

    def open_banks(self) -> None:
        """Have this screen in sight, with what is stored now."""

    def open_problem(self, error: QuizappError, again: Callable[[], None]) -> None:
        """Something did not work; `again` tries it again."""

    def announce(self, changes: Changes) -> None:
        """Something stored is different now."""


class BanksPresenter:
    """Adds, exports, removes and brings back."""

    def __init__(self, view: BanksView, runner: Runner, elsewhere: Elsewhere) -> None:
        self._view = view
        self._runner = runner
        self._elsewhere = elsewhere
        self._screen: BanksScreen | None = None

    def open(self) -> None:
        """Read the banks as they are now."""
        self._runner.run(lambda services: services.library.read(), self._show, self._fail)

    def add(self, *paths: Path) -> None:
        """Add banks from files, or update them, one after the other; those that are refused are told at the end."""
        names = ", ".join(path.name for path in paths)
        run_long(
            self._runner, self._elsewhere, names,
            lambda services, work: (services.library.add_all(paths, work), services.library.read()),
            self._added, self._not_done,
        )  # fmt: skip

    def export(self, bank_id: str, path: Path) -> None:
        """Write a bank into a file."""
        run_long(
            self._runner, self._elsewhere, path.name,
            lambda services, work: services.library.export(bank_id, path, work), self._exported, self._not_done,
        )  # fmt: skip

    def remove(self, bank_id: str) -> None:
        """Take a bank out of sight."""
        title = self._title(bank_id)
        if title is not None:
            self._change(
                lambda services: services.library.remove(bank_id),
                lambda reading: BanksScreen(reading, removed=(bank_id, title)),
            )

    def bring_back(self, bank_id: str) -> None:
        """Have a removed bank again."""
        self._change(lambda services: services.library.bring_back(bank_id), BanksScreen)

    def undo(self) -> None:
        """Have the bank again that was just removed."""
        if self._screen is not None and self._screen.removed is not None:
            self.bring_back(self._screen.removed[0])

    def wake(self, bank_id: str) -> None:
        """Ask again what rests in a bank."""
        title = self._title(bank_id)
        self._change(lambda services: services.library.wake(bank_id), lambda reading: BanksScreen(reading, woken=title))

    def let_go(self) -> None:
        """Nothing is waited for that would stop another choice."""

    def _title(self, bank_id: str) -> str | None:
        banks = self._screen.reading.banks if self._screen is not None else ()
        return next((bank.title for bank in banks if bank.id == bank_id), None)

    def _change(self, call: Callable[..., BanksReading], shown: Callable[[BanksReading], BanksScreen]) -> None:
        def done(reading: BanksReading) -> None:
            self._elsewhere.announce(reading.changes)
            self._put(shown(reading))

        self._runner.run(call, done, self._not_done)

    def _added(self, result: tuple[BanksAdded, BanksReading]) -> None:
        became, reading = result
        for bank in became.added:
            self._elsewhere.announce(bank.changes)
        names = tuple(path.name for path in became.left)
        self._put(BanksScreen(reading, added=became.added, left=names, trouble=_trouble(became.reason)))
        if became.refused:
            paths = [path for path, _ in became.refused]
            self._elsewhere.open_problem(became.refused[0][1], lambda: self.add(*paths))
        else:
            self._elsewhere.show_banks()  # a problem may have been on screen

    def _exported(self, path: Path) -> None:
        if self._screen is not None:
            self._put(BanksScreen(self._screen.reading, saved=path.name))

    def _not_done(self, error: QuizappError) -> None:
        def tell(reading: BanksReading) -> None:
            self._put(BanksScreen(reading, trouble=_trouble(error)))

        if self._screen is not None:
            tell(self._screen.reading)
        else:  # files were dropped on a page that was never read
            self._runner.run(lambda services: services.library.read(), tell, self._fail)

    def _show(self, reading: BanksReading) -> None:
        self._put(BanksScreen(reading))

    def _fail(self, error: QuizappError) -> None:
        self._elsewhere.open_problem(error, self._elsewhere.open_banks)

    def _put(self, screen: BanksScreen) -> None:
        self._screen = screen
        self._view.show_screen(screen)


def _trouble(error: QuizappError | None) -> QuizappError | None:
    """What was stopped on purpose is none."""
    return None if isinstance(error, CancelledError) else error
