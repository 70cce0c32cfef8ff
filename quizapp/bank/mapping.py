"""What the columns of a table mean: asked once, and remembered in a file beside it."""

import tomllib
from pathlib import Path
from typing import Annotated, Any

from pydantic import Field, StringConstraints

from quizapp.domain.facts import Id, Line, Record, SlotName
from quizapp.domain.relations import FIELDS_OF_A_ROW

NOTES_OF_A_NAME = ("also", "traits")


class TableMapping(Record):
    """How the rows of a table become facts of one relation.

    Attributes:
        columns: by header, what a cell is: a slot of the relation, a field of a fact (`id`, `at`, `as_of`, `note`,
            `tags`, `status`), or `slot.also` and `slot.traits`, which tell more about the name in a slot.
        kinds: by slot, the kind of the names in it: what fits the same blank.
        units: by slot, the unit of the bare numbers in it.
        sheet: of a workbook; the first if it is not said.
    """

    columns: Annotated[dict[Line, Annotated[str, StringConstraints(max_length=60)]], Field(min_length=2)]
    kinds: dict[SlotName, Id] = {}
    units: dict[SlotName, Line] = {}
    sheet: Line | None = None

    @property
    def slots(self) -> tuple[str, ...]:
        """The slots that have a column."""
        return tuple(what for what in self.columns.values() if what not in FIELDS_OF_A_ROW and "." not in what)


def mapping_path(table: Path) -> Path:
    """Where the mapping of a table is remembered: `capitals.csv.toml` beside `capitals.csv`."""
    return table.with_name(f"{table.name}.toml")


def with_unit(cell: str, unit: str) -> str:
    """A number with its unit, unless it brings one."""
    return f"{cell} {unit}" if unit and not any(letter.isalpha() for letter in cell) else cell


def as_toml(document: dict[str, Any]) -> str:
    """A mapping as a bank file without rows, as `read_table` takes it."""
    lines = [f"{key} = {_value(value)}" for key, value in document.items() if not isinstance(value, dict)]
    for group, tables in document.items():
        for name, fields in tables.items() if isinstance(tables, dict) else ():
            lines += ["", f"[{group}.{name}]", *(f"{key} = {_value(value)}" for key, value in fields.items())]
    text = "\n".join(lines) + "\n"
    tomllib.loads(text)  # what is written can be read
    return text


def _value(value: Any) -> str:
    if isinstance(value, dict):
        return "{ " + ", ".join(f"{_value(key)} = {_value(each)}" for key, each in value.items()) + " }"
    if isinstance(value, list | tuple):
        return "[" + ", ".join(map(_value, value)) + "]"
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, int):
        return str(value)
    escaped = str(value).replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'
