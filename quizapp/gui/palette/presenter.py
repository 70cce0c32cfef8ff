"""Between the palette, the services and what the window can do."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Protocol

from quizapp.domain.errors import QuizappError
from quizapp.gui.palette.screen import MOST_ROWS, Command, Entry, PaletteScreen, fitting
from quizapp.gui.runner import Runner
from quizapp.services.readings import Asked, Summary
from quizapp.services.search import Found

_COMMANDS_BESIDE_FACTS = 4


class PaletteView(Protocol):
    """What the presenter needs of its view."""

    def show_screen(self, screen: PaletteScreen) -> None:
        """Show everything."""

    def quiz_entry(self, on: str, facts: int | None, run: Callable[[], object]) -> Entry:
        """A row for a quiz on a tag or a bank, in the window's words."""

    def asks(self, bank: str) -> str:
        """The note beside a fact of a bank."""


class Elsewhere(Protocol):
    """Where the palette leads."""

    def open_study(self, first: Asked | Summary) -> None:
        """A session has begun."""

    def open_quiz_on(self, *, bank: str | None = None, tag: str | None = None) -> None:
        """Choose a quiz on a bank or a tag."""

    def open_problem(self, error: QuizappError, again: Callable[[], None]) -> None:
        """Something did not work; `again` tries it again."""


class PalettePresenter:
    """Finds as one types: commands at once, facts and tags when the disk has answered."""

    def __init__(self, view: PaletteView, runner: Runner, elsewhere: Elsewhere, commands: Sequence[Command]) -> None:
        self._view = view
        self._runner = runner
        self._elsewhere = elsewhere
        self._commands = commands
        self._text = ""
        self._found = Found("")

    def open(self) -> None:
        """Show what can be done before anything is typed."""
        self.look_for("")

    def look_for(self, text: str) -> None:
        """Show what fits a text; what was found for the one before stays until there is better."""
        self._text = text
        if not text.strip():
            self._found = Found(text)
        self._show(is_looking=bool(text.strip()))
        if text.strip():
            self._runner.run(lambda services: services.search.find(text), self._take, self._fail)

    def _take(self, found: Found) -> None:
        if found.text == self._text:  # an answer to what is typed no longer is of no use
            self._found = found
            self._show(is_looking=False)

    def _show(self, *, is_looking: bool) -> None:
        commands = fitting(self._commands, self._text)
        facts = [
            Entry(fact.sentence, "book-open", self._study(fact.bank_id, fact.fact_id), self._view.asks(fact.bank_title))
            for fact in self._found.facts
        ]
        banks = [
            self._view.quiz_entry(title, None, partial(self._elsewhere.open_quiz_on, bank=id_))
            for id_, title in self._found.banks
        ]
        tags = [
            self._view.quiz_entry(tag.name, tag.facts, partial(self._elsewhere.open_quiz_on, tag=tag.name))
            for tag in self._found.tags
        ]
        count = _COMMANDS_BESIDE_FACTS if facts or tags or banks else MOST_ROWS
        entries = [Entry(each.title, each.icon, each.run, keys=each.keys) for each in commands[:count]]
        found = (*entries, *banks, *tags[:1], *facts, *tags[1:])
        self._view.show_screen(PaletteScreen(self._text, found[:MOST_ROWS], is_looking))

    def _study(self, bank_id: str, fact_id: str) -> Callable[[], None]:
        def begin() -> None:
            self._runner.run(lambda services: services.study.practise_fact(bank_id, fact_id), begun, failed)

        def begun(first: Asked | Summary) -> None:
            if not isinstance(first, Summary) or first.answers:  # else the fact lost its question meanwhile
                self._elsewhere.open_study(first)

        def failed(error: QuizappError) -> None:
            self._elsewhere.open_problem(error, begin)

        return begin

    def _fail(self, _error: QuizappError) -> None:
        self._found = Found(self._text)  # commands work all the same
        self._show(is_looking=False)
