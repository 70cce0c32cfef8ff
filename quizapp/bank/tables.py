"""Tables of teachers, CSV and XLSX: each row a fact, as the mapping beside the file says."""

from array import array
from collections.abc import Mapping
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import Any

from anyascii import anyascii
from pydantic import ValidationError

from quizapp.bank.building import TOP_FIELDS, BankBuilder, Progress, Reading, no_progress
from quizapp.bank.mapping import NOTES_OF_A_NAME, TableMapping, mapping_path, with_unit
from quizapp.bank.opening import NO_ACCESS, NOT_TEXT, SAVE_AS, line_that_is_no_text, refused, text_of, unreadable
from quizapp.bank.problems_of import problems_of
from quizapp.bank.sheets import MOST_BYTES, Row, SheetError, rows_of
from quizapp.bank.toml import parsed
from quizapp.domain.marking import QT_TRANSLATE_NOOP
from quizapp.domain.relations import FIELDS_OF_A_ROW
from quizapp.domain.repeats import repeated

NO_MAPPING = QT_TRANSLATE_NOOP("problems", "Nothing says yet what the columns of this table mean.")
MAP_IT = QT_TRANSLATE_NOOP("problems", "Run “quizapp map {table}”; it asks once and remembers.")
NO_COLUMN = QT_TRANSLATE_NOOP("problems", "The table has no column “{column}”; it has {columns}.")
NO_TABLE = QT_TRANSLATE_NOOP("problems", "The mapping says nothing about the table: [tables.{relation}] is missing.")
EMPTY_CELL = QT_TRANSLATE_NOOP("problems", "The cell under “{column}” is empty.")
COLUMN_TWICE = QT_TRANSLATE_NOOP("problems", "Two columns are called “{column}”.")
RENAME = QT_TRANSLATE_NOOP("problems", "Give one of them another name.")
TOO_MANY_CELLS = QT_TRANSLATE_NOOP("problems", "This row has {count} cells for {columns} columns.")
QUOTE_IT = QT_TRANSLATE_NOOP("problems", "A text with a comma in it stands between quotation marks.")
ROW_TWICE = QT_TRANSLATE_NOOP("problems", "This row says the same as row {first}.")
TAKE_OUT = QT_TRANSLATE_NOOP("problems", "Take one of them out.")
NO_ROWS = QT_TRANSLATE_NOOP("problems", "The table has a header and no rows.")
NO_HEADER = QT_TRANSLATE_NOOP("problems", "The table is empty.")

SEVERAL = "|"
"""Between several names in one cell: the first is shown, the others are accepted."""

UNREADABLE = (SheetError, UnicodeDecodeError, OSError)

_LONGEST_ID = 80
_SHARE_OF_READING = 0.2
"""The rest of the time goes into the checks (measured with 100,000 rows)."""

_GROUPS = ("sources", "entities", "decoys", "relations", "tables")


def read_table(path: Path, progress: Progress = no_progress) -> Reading:
    """The bank in a table with its mapping, or everything that is wrong. Never raises for what a file holds."""
    if (why := unreadable(path, MOST_BYTES)) is not None:
        return why
    beside = mapping_path(path)
    if not beside.exists():
        return replace(refused(NO_MAPPING, MAP_IT, table=path.name), lacks_mapping=True)
    text = text_of(beside, MOST_BYTES)
    if isinstance(text, Reading):
        return text
    raw = parsed(text)
    if isinstance(raw, Reading):
        return raw
    try:
        return _TableReader(path, raw).read(progress)
    except UNREADABLE as error:
        return why_not_read(path, error)


def why_not_read(path: Path, error: SheetError | UnicodeDecodeError | OSError) -> Reading:
    """No bank, because a table cannot be read: `error` is one of `UNREADABLE`."""
    if isinstance(error, SheetError):
        return refused(error.sentence, "", **error.values)
    if isinstance(error, UnicodeDecodeError):
        return refused(NOT_TEXT, SAVE_AS, line=line_that_is_no_text(path))
    return refused(NO_ACCESS, reason=(error.strerror or "unknown").lower())


class _TableReader:
    def __init__(self, path: Path, raw: Mapping[str, Any]) -> None:
        self._path = path
        self._raw = raw
        self._builder = BankBuilder(packs=True, folder=path.parent)
        self._declared: dict[tuple[str, str], str] = {}  # ids the mapping itself gives, by kind and name
        # By hash, for a long table has many: ids of facts that are taken, and what each row says with its number.
        self._taken: set[int] = set()
        self._said, self._numbers = array("q"), array("q")

    def read(self, progress: Progress) -> Reading:
        raw, builder = self._raw, self._builder
        builder.refuse_unknown("bank", raw, TOP_FIELDS + _GROUPS, None)
        for name, fields in self._group("sources"):
            builder.add_source(name, fields)
        for group in ("decoys", "entities"):
            for name, fields in self._group(group):
                builder.add_entity(name, fields, is_decoy=group == "decoys")
                if isinstance(fields, Mapping):
                    self._declared[str(fields.get("kind")), str(fields.get("name")).casefold()] = name
        tables = dict(self._group("tables"))
        for name, fields in self._group("relations"):
            if name not in tables:
                builder.add(f'relation "{name}"', "", NO_TABLE, line=None, relation=name)
            elif isinstance(fields, Mapping) and (mapping := self._mapping(name, tables[name])) is not None:
                self._read_rows(name, fields, mapping, lambda share: progress(_SHARE_OF_READING * share))
        self._tell_repeats()
        top = {key: raw[key] for key in TOP_FIELDS if key in raw}
        return builder.finish(
            top, lambda _: {}, progress=lambda share: progress(_SHARE_OF_READING + (1 - _SHARE_OF_READING) * share)
        )

    def _group(self, group: str) -> list[tuple[str, Any]]:
        table = self._raw.get(group, {})
        return list(table.items()) if isinstance(table, Mapping) else []

    def _mapping(self, name: str, fields: Any) -> TableMapping | None:
        try:
            return TableMapping.model_validate(fields)
        except ValidationError as error:
            self._builder.problems += problems_of(error, f'table "{name}"', TableMapping, None)
            return None

    def _read_rows(self, name: str, fields: Mapping[str, Any], mapping: TableMapping, progress: Progress) -> None:
        rows = rows_of(self._path, mapping.sheet, progress)
        header = next(rows, None)
        if header is None:
            self._builder.add("file", "", NO_HEADER, line=1)
            return
        missing = [column for column in mapping.columns if column not in header[1]]
        for column in mapping.columns:
            if header[1].count(column) > 1:
                self._builder.add(f'table "{name}"', "columns", COLUMN_TWICE, RENAME, line=None, column=column)
        for column in missing:
            values = {"column": column, "columns": ", ".join(cell for cell in header[1] if cell)}
            self._builder.add(f'table "{name}"', "columns", NO_COLUMN, line=None, **values)
        if missing:
            return
        own = [what for what in mapping.columns.values() if "." not in what]
        columns = ["id", "at", *(what for what in own if what not in ("id", "at"))]
        self._builder.add_relation(name, {**fields, "columns": columns, "rows": []})
        places = {what: header[1].index(column) for column, what in mapping.columns.items()}
        count = 0
        for number, row in rows:
            count += 1
            if any(row[len(header[1]) :]):
                self._builder.add(
                    f"row {number}", "", TOO_MANY_CELLS, QUOTE_IT, line=number, count=len(row), columns=len(header[1])
                )
            else:
                self._add_row(name, fields, mapping, columns, _Cells(number, row, places))
        if not count:
            self._builder.add("file", "", NO_ROWS, line=1)

    def _add_row(
        self, name: str, fields: Mapping[str, Any], mapping: TableMapping, columns: list[str], cells: "_Cells"
    ) -> None:
        label, kinds = f"row {cells.number}", fields.get("kinds", {})
        made: dict[str, Any] = {"at": fields.get("at") or f"row {cells.number}"}
        for column, what in mapping.columns.items():
            if "." in what:
                continue
            text = cells[what]
            if not text and what not in FIELDS_OF_A_ROW:
                self._builder.add(label, what, EMPTY_CELL, line=cells.number, column=column)
                return
            if what not in FIELDS_OF_A_ROW and kinds.get(what, "entity") == "entity":
                text = self._entity(mapping.kinds.get(what, what), what, cells)
            text = with_unit(text, mapping.units.get(what, ""))
            made[what] = [tag.strip() for tag in text.split(SEVERAL)] if what == "tags" and text else text
        texts = [cells[what].split(SEVERAL)[0].strip() for what in mapping.slots]
        self._said.append(hash((name, made.get("id") or tuple(texts))))
        self._numbers.append(cells.number)
        made["id"] = made.get("id") or self._id_of_row(name, texts)
        self._taken.add(hash((name, made["id"])))
        self._builder.add_row(name, tuple(made.get(column, "") for column in columns), label, cells.number)

    def _id_of_row(self, name: str, texts: list[str]) -> str:
        """An id made of the first name in a row, of more of them where another row begins alike.

        Who mends the other cells of a row keeps its cards.
        """
        for count in range(1, len(texts) + 1):
            id_ = slug("-".join((name, *texts[:count])))
            if hash((name, id_)) not in self._taken:
                break
        return id_

    def _tell_repeats(self) -> None:
        twice, first = repeated(self._said), dict[int, int]()
        for said, number in zip(self._said, self._numbers, strict=True) if twice else ():
            if said in twice and first.setdefault(said, number) != number:
                self._builder.add(f"row {number}", "", ROW_TWICE, TAKE_OUT, line=number, first=first[said])

    def _entity(self, kind: str, slot: str, cells: "_Cells") -> str:
        """The id of the name in a cell, made when it is first met."""
        shown, *others = (part.strip() for part in cells[slot].split(SEVERAL))
        id_ = self._declared.get((kind, shown.casefold())) or slug(f"{kind}-{shown}")
        if not self._builder.has_entity(id_):
            notes = {note: _parts(cells[f"{slot}.{note}"]) for note in NOTES_OF_A_NAME}
            notes["also"] = [*others, *notes["also"]]
            notes["traits"] = [slug(trait) for trait in notes["traits"]]
            self._builder.add_entity(id_, {"kind": kind, "name": shown, **notes}, cells.number)
        return id_


class _Cells:
    """One row; a cell is named by what it is, and empty if there is no such column."""

    def __init__(self, number: int, row: Row, places: Mapping[str, int]) -> None:
        self.number = number
        self._row = row
        self._places = places

    def __getitem__(self, what: str) -> str:
        place = self._places.get(what)
        return self._row[place] if place is not None and place < len(self._row) else ""


def slug(text: str) -> str:
    """An id made of a text: small letters, digits and hyphens; the same for São Tomé and Sao Tome.

    Where letters are lost, or the text is long, a few digits of its hash tell it from others.
    """
    spelt = "".join(letter if letter.isalnum() else "-" for letter in anyascii(text).lower())
    parts = "-".join(part for part in spelt.split("-") if part)
    is_lost = not any(letter.isalnum() for letter in text.rsplit("-", 1)[-1])
    if len(parts) <= _LONGEST_ID and parts and not is_lost:
        return parts
    digest = sha256(text.encode()).hexdigest()[:8]
    return f"{parts[: _LONGEST_ID - 9]}-{digest}" if parts else f"x-{digest}"


def _parts(text: str) -> list[str]:
    return [part.strip() for part in text.split(SEVERAL) if part.strip()]
