"""Between the page about a table's columns and the services."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any, Protocol

from quizapp.bank.columns import Column, Role
from quizapp.bank.meaning import Meaning, first_guess
from quizapp.domain.errors import BankFileError, QuizappError
from quizapp.gui.runner import Runner
from quizapp.gui.table_mapping.screen import MappingScreen

Again = Callable[[], None]


class MappingView(Protocol):
    """What the presenter needs of its view."""

    def show_screen(self, screen: MappingScreen) -> None:
        """Show everything."""

    def point_out(self) -> None:
        """Say what is missing first."""


class Elsewhere(Protocol):
    """Where the page leads."""

    def show_mapping(self) -> None:
        """Have this page in sight."""

    def leave_mapping(self) -> None:
        """Go back to where the table was chosen."""

    def open_problem(self, error: QuizappError, again: Again) -> None:
        """Something did not work; `again` tries it again."""


class MappingPresenter:
    """Takes what is said about a table, remembers it, and lets the import go on."""

    def __init__(self, view: MappingView, runner: Runner, elsewhere: Elsewhere) -> None:
        self._view = view
        self._runner = runner
        self._elsewhere = elsewhere
        self._screen: MappingScreen | None = None
        self._again: Again | None = None
        self._remembered: Path | None = None
        self._is_busy = False

    def open(self, table: Path, again: Again) -> None:
        """Ask about a table; `again` is the import that it was refused by."""
        self._again = again
        self._runner.run(
            lambda services: services.columns.look(table),
            lambda columns: self._ask(table, columns),
            lambda error: self._elsewhere.open_problem(error, lambda: self.open(table, again)),
        )

    def set_title(self, title: str) -> None:
        """Take the title of the bank."""
        self._say(title=title)

    def set_source(self, source: str) -> None:
        """Take where the facts come from."""
        self._say(source=source)

    def set_statement(self, statement: str) -> None:
        """Take the sentence."""
        self._say(statement=statement)

    def set_role(self, slot: str, role: Role) -> None:
        """Take what a column is."""
        self._say_of(slot, role=role)

    def set_kind(self, slot: str, kind: str) -> None:
        """Take the kind of the names in a column."""
        self._say_of(slot, kind=kind)

    def set_unit(self, slot: str, unit: str) -> None:
        """Take the unit of the numbers in a column."""
        self._say_of(slot, unit=unit)

    def set_question(self, slot: str, question: str) -> None:
        """Take the question that a column answers."""
        self._say_of(slot, question=question)

    def add(self) -> None:
        """Remember what is said, and go on with the import."""
        screen, again = self._screen, self._again
        if screen is None or again is None or self._is_busy:
            return
        if screen.missing:
            self._view.point_out()
            return
        self._is_busy = True

        def remembered(_: Path) -> None:
            self._is_busy = False
            self._remembered = screen.table
            again()

        def failed(error: QuizappError) -> None:
            self._is_busy = False
            self._put(replace(screen, trouble=error))

        self._runner.run(lambda services: services.columns.remember(screen.table, screen.meaning), remembered, failed)

    def take_back(self, error: QuizappError, again: Again) -> Again:
        """What tries an import again that did not work.

        A table that was refused with what was said here is asked about anew: nothing of it is kept, so that a
        mapping that does not fit never stands in the way of another.
        """
        table = self._remembered
        if table is None or not isinstance(error, BankFileError) or Path(error.path) != table:
            return again
        self._remembered = None
        self._runner.run(lambda services: services.columns.forget(table), _carry_on, _carry_on)
        return self.add

    def look_again(self) -> None:
        """Ask about the same table, which may have been mended; as it was, if it cannot be looked at."""
        if (screen := self._screen) is not None:
            self._runner.run(
                lambda services: services.columns.look(screen.table),
                lambda columns: self._ask(screen.table, columns),
                lambda _: self._elsewhere.show_mapping(),
            )

    def take_over(self, other: "MappingPresenter", add: Callable[[Path], None]) -> None:
        """Go on with what was said to another one; `add` imports a table, for what refused it may be gone."""
        if (screen := other._screen) is not None:
            self._again = partial(add, screen.table)
            self._put(screen)

    def leave(self) -> None:
        """Go back; what was said stays here in case the table is chosen again, and nothing is written."""
        self._elsewhere.leave_mapping()

    def let_go(self) -> None:
        """Wait no longer for a call that will not answer."""
        self._is_busy = False

    def _ask(self, table: Path, columns: tuple[Column, ...]) -> None:
        before = self._screen
        meaning = first_guess(table, columns)
        if before is not None and before.table == table:
            meaning = _carried(before.meaning, meaning)
        self._put(MappingScreen(table, meaning))
        self._elsewhere.show_mapping()

    def _say(self, **said: Any) -> None:
        if self._screen is not None:
            self._put(replace(self._screen, meaning=replace(self._screen.meaning, **said), trouble=None))

    def _say_of(self, slot: str, **said: Any) -> None:
        if self._screen is not None:
            self._put(replace(self._screen, meaning=self._screen.meaning.with_column(slot, **said), trouble=None))

    def _put(self, screen: MappingScreen) -> None:
        self._screen = screen
        self._view.show_screen(screen)


def _carried(before: Meaning, now: Meaning) -> Meaning:
    """What was said already, about the columns that are still there."""
    known = {column.slot: column for column in before.columns if column.trouble is None}
    columns = tuple(
        replace(known[column.slot], header=column.header, cells=column.cells)
        if column.slot in known and column.trouble is None
        else column
        for column in now.columns
    )
    return replace(before, columns=columns)


def _carry_on(_: object) -> None:
    """Nobody waits for the answer."""
