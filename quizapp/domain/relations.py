"""What many facts share, written once, and the rows that differ."""

from typing import Annotated, Any, Literal

from pydantic import Field, StringConstraints, model_validator

from quizapp.domain.facts import Id, Line, Record, Sentence, SlotName

Kind = Literal["entity", "quantity", "date", "text", "day", "month", "year", "period"]
FIELDS_OF_A_ROW = ("id", "at", "as_of", "note", "tags", "status")


class Relation(Record):
    """A statement whose slots are filled row by row.

    Attributes:
        ask, pick, wrong: by slot; `wrong` holds for every row.
        kinds: by slot; an entity where it is not said. A date precision is also the one at which it is asked.
        columns: names of slots, or of a fact's fields, in the order of the rows.
    """

    statement: Sentence
    source: Id
    at: Line | None = None
    as_of: Line | None = None
    note: Sentence | None = None
    tags: tuple[Id, ...] = ()
    ask: dict[SlotName, Sentence] = {}
    pick: dict[SlotName, Sentence] = {}
    wrong: dict[SlotName, tuple[Line, ...]] = {}
    kinds: dict[SlotName, Kind] = {}
    columns: Annotated[tuple[Annotated[str, StringConstraints(max_length=40)], ...], Field(min_length=2)]
    rows: tuple[tuple[Any, ...], ...] = ()

    @model_validator(mode="after")
    def _known_slots(self) -> "Relation":
        for field in ("ask", "pick", "wrong", "kinds"):
            for name in getattr(self, field):
                if name not in self.columns:
                    raise ValueError(f"says something about “{name}” under {field}, and no column is called that")
        return self

    def fact_of(self, name: str, row: tuple[Any, ...]) -> dict[str, Any]:
        """The fact of one row, unchecked, as a bank would write it.

        Raises:
            ValueError: if the row has another number of cells than there are columns.
        """
        if len(row) != len(self.columns):
            raise ValueError(f"has {len(row)} cells for {len(self.columns)} columns")
        cells = dict(zip(self.columns, row, strict=True))
        fact: dict[str, Any] = {
            "relation": name, "statement": self.statement, "source": self.source, "at": self.at,
            "as_of": self.as_of, "note": self.note, "tags": self.tags,
        }  # fmt: skip
        fact |= {key: cells.pop(key) for key in FIELDS_OF_A_ROW if cells.get(key) not in (None, "")}
        for key in FIELDS_OF_A_ROW:
            cells.pop(key, None)
        fact["slots"] = {slot: self._slot(slot, value) for slot, value in cells.items()}
        return {key: value for key, value in fact.items() if value is not None}

    def _slot(self, name: str, value: Any) -> dict[str, Any]:
        kind = self.kinds.get(name, "entity")
        if kind in ("day", "month", "year"):
            # Shown and compared at this precision, however precisely the table has it.
            value = value[: {"day": 10, "month": 7, "year": 4}[kind]] if isinstance(value, str) else value
            kind = "date"
        slot: dict[str, Any] = {"date" if kind == "period" else kind: value}
        for key in ("ask", "pick", "wrong"):
            if (given := getattr(self, key).get(name)) is not None:
                slot[key] = given
        return slot
