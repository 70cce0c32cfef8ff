"""What somebody says a table means: what is still missing, how it reads, and the mapping made of it."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter, ValidationError

from quizapp.bank.columns import Column, Role
from quizapp.bank.tables import slug
from quizapp.domain.checks_of_references import BRACES
from quizapp.domain.facts import PLACE, Line, Sentence
from quizapp.domain.marking import QT_TRANSLATE_NOOP
from quizapp.domain.problems import Problem
from quizapp.domain.wording import capitalised, fill

NO_TITLE = QT_TRANSLATE_NOOP("problems", "Give the bank a title.")
NO_ORIGIN = QT_TRANSLATE_NOOP("problems", "Say where the facts come from.")
FEW_COLUMNS = QT_TRANSLATE_NOOP("problems", "Say of at least two columns what they are.")
NO_PLACES = QT_TRANSLATE_NOOP("problems", "One column has to be a name, a number or a date.")
NO_NUMBER = QT_TRANSLATE_NOOP("problems", "“{cell}” under “{column}” is not a number such as 25 or 25.17 billion USD.")
NO_DATE = QT_TRANSLATE_NOOP("problems", "“{cell}” under “{column}” is not a date such as 2025-08-31 or 2025.")
NO_STATEMENT = QT_TRANSLATE_NOOP("problems", "Write the sentence that is true for every row.")
STATEMENT_SAYS = QT_TRANSLATE_NOOP("problems", "No column fills {places} in the sentence.")
STATEMENT_LACKS = QT_TRANSLATE_NOOP("problems", "The sentence leaves out {places}.")
PUT_IN = QT_TRANSLATE_NOOP("problems", "Put in what is missing, or leave its column out.")
STATEMENT_REPEATS = QT_TRANSLATE_NOOP("problems", "The sentence has {places} more than once; a gap has to hide it.")
QUESTION_SAYS = QT_TRANSLATE_NOOP("problems", "The question for {slot} cannot have {places} in it.")
NO_QUESTION = QT_TRANSLATE_NOOP("problems", "Write at least one question.")
NOT_PLAIN = QT_TRANSLATE_NOOP("problems", "“{text}” has markup or a character that cannot be kept.")
WRITE_PLAIN = QT_TRANSLATE_NOOP("problems", "Write plain text.")

_VALUES = {Role.NUMBER: "quantity", Role.DATE: "date"}
_LINE: TypeAdapter[str] = TypeAdapter(Line)
_SENTENCE: TypeAdapter[str] = TypeAdapter(Sentence)


@dataclass(frozen=True, slots=True)
class Meaning:
    """A table in somebody's words.

    Attributes:
        title: of the bank.
        source: where the facts come from.
        statement: true for every row, with a place for every slot.
    """

    title: str
    source: str
    columns: tuple[Column, ...]
    statement: str = ""

    @property
    def slots(self) -> tuple[Column, ...]:
        """The columns that fill a place."""
        return tuple(column for column in self.columns if column.role.is_slot)

    def with_column(self, slot: str, **changes: Any) -> "Meaning":
        """The same with something else said about one column."""
        columns = (replace(each, **changes) if each.slot == slot else each for each in self.columns)
        return replace(self, columns=tuple(columns))


def first_guess(table: Path, columns: tuple[Column, ...]) -> Meaning:
    """What can be said without asking."""
    return Meaning(capitalised(table.stem.replace("-", " ").replace("_", " ")), "", columns)


def lacking(meaning: Meaning) -> tuple[Problem, ...]:
    """What has to be said or mended before a mapping can be made, from the first to the last."""
    return tuple(_lacking(meaning))


def stray_places(sentence: str, slots: Collection[str]) -> list[str]:
    """What stands in braces and is none of these slots, as it is written; a brace that stands alone too."""
    known = {_place(slot) for slot in slots}
    return [braces for braces in BRACES.findall(sentence) if braces not in known]


def left_out(sentence: str, slots: Sequence[str]) -> list[str]:
    """The places of those slots that a sentence does not have."""
    return [_place(slot) for slot in slots if _place(slot) not in sentence]


def filled(sentence: str, meaning: Meaning) -> str:
    """A sentence with the first row in its places; a place that nothing fills stays."""
    texts = {place: _place(place) for place in PLACE.findall(sentence)}
    return fill(sentence, texts | {column.slot: shown(column) for column in meaning.slots})


def shown(column: Column) -> str:
    """The first cell of a column as a learner will read it; as it stands where it does not fit."""
    try:
        return column.shown(column.example)
    except ValueError:
        return column.example


def mapping_of(meaning: Meaning, table: Path) -> dict[str, Any]:
    """The document of a mapping, for `as_toml`."""
    slots, name = meaning.slots, slug(table.stem)
    fields = {Role.ID: "id", Role.NOTE: "note", Role.PLACE: "at"}
    columns = {
        column.header: column.slot if column.role.is_slot else fields[column.role]
        for column in meaning.columns
        if column.role is not Role.NOTHING
    }
    kinds = {column.slot: slug(column.kind or column.header) for column in slots if column.role is Role.NAME}
    units = {column.slot: _in_a_line(column.unit) for column in slots if column.takes_unit and column.unit.strip()}
    return {
        "format": 1, "id": name, "title": _in_a_line(meaning.title),
        "sources": {"table": {"title": _in_a_line(meaning.source)}},
        "relations": {name: {
            "statement": _in_a_line(meaning.statement), "source": "table",
            "ask": {column.slot: _in_a_line(column.question) for column in slots if column.question.strip()},
            "kinds": {column.slot: _VALUES[column.role] for column in slots if column.role in _VALUES},
        }},
        "tables": {name: {"columns": columns, "kinds": kinds, **({"units": units} if units else {})}},
    }  # fmt: skip


def _lacking(meaning: Meaning) -> Iterator[Problem]:
    for field, text, sentence in (("title", meaning.title, NO_TITLE), ("source", meaning.source, NO_ORIGIN)):
        if not text.strip():
            yield Problem("", field, sentence)
        else:
            yield from _not_plain(field, text, _LINE)
    yield from _lacking_of_columns(meaning)
    if not meaning.slots:
        return  # without a place there is nothing to say yet about sentence and questions
    yield from _lacking_of_statement(meaning)
    if not any(column.question.strip() for column in meaning.slots):
        yield Problem("", "ask", NO_QUESTION)
    for column in meaning.slots:
        others = [other.slot for other in meaning.slots if other is not column]
        if column.question.strip() and (stray := stray_places(column.question, others)):
            values = {"slot": _place(column.slot), "places": ", ".join(stray)}
            yield Problem("", f"ask.{column.slot}", QUESTION_SAYS, values=values)
        yield from _not_plain(f"ask.{column.slot}", column.question, _SENTENCE)


def _lacking_of_columns(meaning: Meaning) -> Iterator[Problem]:
    if sum(column.role is not Role.NOTHING for column in meaning.columns) < 2:
        yield Problem("", "columns", FEW_COLUMNS)
    elif not meaning.slots:
        yield Problem("", "columns", NO_PLACES)
    for column in meaning.slots:
        if column.takes_unit:
            yield from _not_plain("columns", column.unit, _LINE)
        for cell in filter(None, column.cells):
            try:
                column.shown(cell)
            except ValueError:
                sentence = NO_NUMBER if column.role is Role.NUMBER else NO_DATE
                yield Problem("", "columns", sentence, values={"cell": cell, "column": column.header})
                break


def _lacking_of_statement(meaning: Meaning) -> Iterator[Problem]:
    slots = [column.slot for column in meaning.slots]
    if not meaning.statement.strip():
        yield Problem("", "statement", NO_STATEMENT)
        return
    repeated = [_place(slot) for slot in slots if meaning.statement.count(_place(slot)) > 1]
    for sentence, remedy, places in (
        (STATEMENT_SAYS, "", stray_places(meaning.statement, slots)),
        (STATEMENT_LACKS, PUT_IN, left_out(meaning.statement, slots)),
        (STATEMENT_REPEATS, "", repeated),
    ):
        if places:
            yield Problem("", "statement", sentence, remedy, {"places": ", ".join(places)})
    yield from _not_plain("statement", meaning.statement, _SENTENCE)


def _not_plain(field: str, text: str, kind: TypeAdapter[str]) -> Iterator[Problem]:
    if text := _in_a_line(text):
        try:
            kind.validate_python(text)
        except ValidationError:
            yield Problem("", field, NOT_PLAIN, WRITE_PLAIN, {"text": text})


def _in_a_line(text: str) -> str:
    return " ".join(text.split())


def _place(slot: str) -> str:
    return f"{{{slot}}}"
