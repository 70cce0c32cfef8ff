"""The columns of a table, and what is said about each: guessed first, then told."""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from enum import StrEnum

from pydantic import TypeAdapter, ValidationError

from quizapp.bank.mapping import with_unit
from quizapp.bank.sheets import Row
from quizapp.bank.tables import COLUMN_TWICE, RENAME, SEVERAL, slug
from quizapp.domain.facts import Line
from quizapp.domain.marking import QT_TRANSLATE_NOOP
from quizapp.domain.problems import Problem
from quizapp.domain.relations import FIELDS_OF_A_ROW
from quizapp.domain.values import parse_date, parse_quantity

ODD_NAME = QT_TRANSLATE_NOOP("problems", "The name of the column “{column}” is too long or is no plain text.")
RENAME_IT = QT_TRANSLATE_NOOP("problems", "Give it another name.")

_MOST_SHOWN = 60
_LONGEST_SLOT = 24
"""A place is read, and fits a button, also at twice the text size."""
_LINE: TypeAdapter[str] = TypeAdapter(Line)


class Role(StrEnum):
    """What a column can be."""

    NAME = "name"
    NUMBER = "number"
    DATE = "date"
    ID = "id"
    PLACE = "place in the source"
    NOTE = "note"
    NOTHING = "nothing"

    @property
    def is_slot(self) -> bool:
        """Whether its cells fill a place of the sentence."""
        return self in (Role.NAME, Role.NUMBER, Role.DATE)


@dataclass(frozen=True, slots=True)
class Column:
    """A column, and what is said about it.

    Attributes:
        cells: the first ones, as they stand; one may be empty.
        slot: the name of its place in a sentence.
        kind: of the names in it, as somebody wrote it.
        unit: of the bare numbers in it; may be empty.
        question: the one whose only right answer is its cell; empty if it is not asked.
        trouble: why nothing can be said about it, if so.
    """

    header: str
    cells: tuple[str, ...]
    slot: str
    role: Role
    kind: str = ""
    unit: str = ""
    question: str = ""
    trouble: Problem | None = None

    @property
    def example(self) -> str:
        """Its first cell that is not empty."""
        return next(filter(None, self.cells), "")

    @property
    def takes_unit(self) -> bool:
        """Whether its numbers stand bare."""
        return self.role is Role.NUMBER and re.search(r"[^\W\d_]|[%$€£¥₹°]", self.example) is None

    def shown(self, cell: str) -> str:
        """A cell as a learner will read it.

        Raises:
            ValueError: if it is not the number or the date that it should be.
        """
        match self.role:
            case Role.NUMBER:
                return parse_quantity(with_unit(cell, self.unit if self.takes_unit else "")).shown
            case Role.DATE:
                return parse_date(cell).shown
            case _:
                return cell.split(SEVERAL)[0].strip()


def guessed(header: Row, rows: Sequence[Row]) -> tuple[Column, ...]:
    """The columns that have a name, each with its first cells and what it most likely is."""
    columns: list[Column] = []
    for place, name in enumerate(header):
        if not name:
            continue
        cells = tuple(row[place] if place < len(row) else "" for row in rows)
        slot, trouble = slot_of(name, {column.slot for column in columns}), _trouble(name, header)
        role = likely_role(next(filter(None, cells), "")) if trouble is None else Role.NOTHING
        columns.append(Column(name, cells, slot, role, kind=slug(name), trouble=trouble))
    return tuple(columns)


def likely_role(shown: str) -> Role:
    """What a column most likely is, by its first cell."""
    if re.fullmatch(r"(?:1\d|20)\d\d(?:(?:-\d\d){1,2}|/\d\d)?", shown):
        return Role.DATE
    return Role.NUMBER if re.fullmatch(r"[-−]?[\d.,]+(?: .{1,20}|%)?", shown) else Role.NAME


def slot_of(header: str, taken: Collection[str] = ()) -> str:
    """A place named after a header, and unlike those that are `taken`."""
    slot = slug(header).replace("-", "_")
    if not slot[0].isalpha() or slot in FIELDS_OF_A_ROW:  # a column that is called “Note” may hold names
        slot = f"c_{slot}"
    if len(slot) > _LONGEST_SLOT:  # whole words where it has some
        slot = slot[: _LONGEST_SLOT + 1].rpartition("_")[0] or slot[:_LONGEST_SLOT]
    tried, number = slot, 1
    while tried in taken:
        number += 1
        tried = f"{slot}_{number}"
    return tried


def roles_of(column: Column, columns: Sequence[Column]) -> tuple[Role, ...]:
    """What a column can be, beside the others: a row has one id, one place in the source and one note."""
    if column.trouble is not None:
        return (Role.NOTHING,)
    others = {each.role for each in columns if each.slot != column.slot}
    return tuple(role for role in Role if role.is_slot or role is Role.NOTHING or role not in others)


def _trouble(name: str, header: Row) -> Problem | None:
    if header.count(name) > 1:
        return Problem("", "columns", COLUMN_TWICE, RENAME, {"column": name})
    try:
        _LINE.validate_python(name)
    except ValidationError:
        return Problem(
            "",
            "columns",
            ODD_NAME,
            RENAME_IT,
            {"column": name if len(name) <= _MOST_SHOWN else f"{name[:_MOST_SHOWN]}…"},
        )
    return None
