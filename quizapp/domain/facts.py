"""The fact record: one true sentence with typed slots and a source."""

import hashlib
import re
from collections.abc import Iterator, Mapping, Sequence
from enum import StrEnum
from functools import cached_property
from itertools import chain
from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, StringConstraints, model_validator

from quizapp.domain.values import DateValue, Quantity, parse_date, parse_quantity

PLACE = re.compile(r"\{([a-z][a-z0-9_]*)\}")

# Also what separates lines elsewhere, and what turns the direction of the text behind it.
_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")
_MARKUP = re.compile(r"</?[A-Za-z][^<>]*(?:>|$)|<!--|<[!?][A-Za-z]|&[a-z]+;|&#\d+;")


def _one_line(text: str) -> str:
    if _CONTROL.search(text):
        raise ValueError("has a line break or a control character; write it as one line")
    if _MARKUP.search(text):
        raise ValueError("has markup; write plain text")
    return text


def _no_bool(value: object) -> object:
    # In Python True is 1, and what a person wrote as true is not a format.
    return str(value).lower() if isinstance(value, bool) else value


Id = Annotated[str, StringConstraints(pattern=r"^[a-z0-9][a-z0-9_-]*$", max_length=80)]
SlotName = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]*$", max_length=40)]
Line = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=200), AfterValidator(_one_line)]
Sentence = Annotated[
    str, StringConstraints(strip_whitespace=True, min_length=1, max_length=600), AfterValidator(_one_line)
]


class Record(BaseModel):
    """What all records of a bank have in common: frozen, and no field that is not known."""

    model_config = ConfigDict(extra="forbid", frozen=True, allow_inf_nan=False)


class Source(Record):
    """Where facts come from."""

    title: Line
    publisher: Line | None = None
    author: Line | None = None
    date: Line | None = None
    link: Line | None = None


class Image(Record):
    """A picture that belongs to a fact or to an entity.

    Attributes:
        file: in a bank's file, its path from there, with `/`; once read, a name made of its content.
        alt: what is to be seen, for who does not see it.
        licence: under which it may be shown.
        hash: SHA-256 of its bytes, hexadecimal; found when the bank is read.
    """

    file: Line
    alt: Line
    licence: Line
    hash: str | None = None


class Entity(Record):
    """Someone or something with a fixed name.

    Attributes:
        kind: what fits the same blank.
        name: as shown, with its article if it has one.
        also: accepted, never shown.
        traits: close options share them.
        overlaps: ids of entities that are part of it or disputed with it: never options together.
        image: shown with a question that names it, and with the fact once it was the answer.
        is_decoy: no fact is about it; it serves as an option only.
    """

    id: Id
    kind: Id
    name: Line
    also: tuple[Line, ...] = ()
    traits: tuple[Id, ...] = ()
    overlaps: tuple[Id, ...] = ()
    source: Id | None = None
    at: Line | None = None
    image: Image | None = None
    is_decoy: bool = False

    @property
    def names(self) -> tuple[str, ...]:
        """Name and other names."""
        return (self.name, *self.also)


class Slot(Record):
    """A typed place in a statement: exactly one value, and at most one way to ask for it.

    Attributes:
        ask: a question whose only right answer in the world is this value.
        pick: a question whose right answer among the options shown is this value.
        wrong: values known to be wrong; entity ids for an entity, else written as the value is.
    """

    entity: Id | None = None
    quantity: Line | None = None
    date: Line | None = None
    text: Line | None = None
    items: Annotated[tuple[Line, ...], Field(min_length=2)] | None = None
    approximate: Annotated[bool, Field(strict=True)] = False
    tolerance: Annotated[float, Field(strict=True, ge=0, le=0.5)] = 0.0
    ask: Sentence | None = None
    pick: Sentence | None = None
    wrong: tuple[Line, ...] = ()

    @model_validator(mode="after")
    def _one_value(self) -> "Slot":
        given = [key for key in ("entity", "quantity", "date", "text", "items") if getattr(self, key) is not None]
        if len(given) != 1:
            raise ValueError("needs exactly one of entity, quantity, date, text, items")
        if self.ask and self.pick:
            raise ValueError("has both an ask and a pick; keep one")
        if (self.approximate or self.tolerance) and self.quantity is None:
            raise ValueError("only a quantity can be approximate or have a tolerance")
        if self.quantity is not None:
            self.as_quantity(self.quantity)
        if self.date is not None:
            parse_date_of_bank(self.date)
        self._refuse_wrong_that_is_not()
        if self.question and self.text is not None and not self.wrong:
            raise ValueError("a text is asked with options only; give some in wrong")
        if self.question and self.items is not None and len(self.wrong) < 2:
            raise ValueError("a list is asked with two or more in wrong")
        return self

    def _refuse_wrong_that_is_not(self) -> None:
        """A wrong number or date must be of the right one's unit or precision, and not be the right one."""
        refused = [reason for value in self.wrong if (reason := self._why_not_wrong(value))]
        if refused:
            raise ValueError("; ".join(refused))

    def _why_not_wrong(self, value: str) -> str | None:
        """Why a value cannot stand among the wrong ones, if it cannot."""
        try:
            if self.quantity is not None:
                right, other = self.as_quantity(self.quantity), self.as_quantity(value)
                if right.unit != other.unit:
                    return f"has “{value}” among the wrong ones, in another unit than “{self.quantity}”"
                if right.is_same(other):
                    return f"has “{value}” among the wrong ones, and it counts as “{self.quantity}”"
            elif self.date is not None:
                date, another = parse_date_of_bank(self.date), parse_date_of_bank(value)
                if date.precision is not another.precision:
                    return f"has “{value}” among the wrong ones, not as precise as “{self.date}”"
                if date == another:
                    return f"has “{value}” among the wrong ones, and it is “{self.date}”"
        except ValueError as error:
            return str(error)
        return None

    @property
    def question(self) -> str | None:
        """The `ask` or the `pick`."""
        return self.ask or self.pick

    @property
    def type(self) -> Literal["entity", "quantity", "date", "text", "items"]:
        """Which kind of value it holds."""
        if self.entity is not None:
            return "entity"
        if self.quantity is not None:
            return "quantity"
        if self.date is not None:
            return "date"
        return "text" if self.text is not None else "items"

    def as_quantity(self, written: str) -> Quantity:
        """`written` as a quantity with this slot's tolerance.

        Raises:
            ValueError: if it is none.
        """
        try:
            return parse_quantity(written, is_approximate=self.approximate, tolerance=self.tolerance)
        except ValueError:
            raise ValueError(f"has “{written}”, which is no number with its unit such as 25.17 billion USD") from None

    @property
    def givens(self) -> tuple[str, ...]:
        """Names of the slots its question gives."""
        return tuple(PLACE.findall(self.question or ""))


def parse_date_of_bank(written: str) -> DateValue:
    """`written` as a date.

    Raises:
        ValueError: in words for the bank's author, if it is none.
    """
    try:
        return parse_date(written)
    except ValueError:
        raise ValueError(
            f"has “{written}”, which is no date; write 2025-08-31, 2025-08, 2025 or a period such as 2023-24"
        ) from None


class Status(StrEnum):
    """Whether a fact is asked."""

    DRAFT = "draft"
    READY = "ready"
    RETIRED = "retired"


class Fact(Record):
    """One true sentence with typed slots and a source.

    Attributes:
        at: where in the source.
        as_of: the date it holds for, shown with every question.
        note: one more sentence, shown after the answer.
        image: a part of the sentence: shown with every question about the fact.
        relation: the name of what many facts share, or None.
    """

    id: Id
    statement: Sentence
    slots: dict[SlotName, Slot]
    source: Id
    at: Line
    as_of: Line | None = None
    note: Sentence | None = None
    tags: tuple[Id, ...] = ()
    status: Status = Status.READY
    image: Image | None = None
    relation: Id | None = None

    @property
    def answer_slots(self) -> tuple[str, ...]:
        """Slots that can be asked for, in the order of the statement's writing."""
        return tuple(name for name, slot in self.slots.items() if slot.question)


class Bank(Record):
    """A bank: facts, and the entities and sources they name; a large one has them packed."""

    format: Annotated[Literal[1], BeforeValidator(_no_bool)] = 1
    id: Id
    title: Line
    subtitle: Line = ""
    description: Sentence | None = None
    language: Id = "en"
    try_one: Annotated[str, StringConstraints(max_length=130)] | None = None
    sources: dict[Id, Source] = {}
    entities: Mapping[Id, Entity] = {}
    facts: Sequence[Fact] = ()

    @cached_property
    def digest(self) -> str:
        """SHA-256 of the bank's content, hexadecimal; the same for the same content in any layout."""
        found = hashlib.sha256()
        for record in chain((self.header,), self.entities.values(), self.facts):
            found.update(record.model_dump_json(exclude_defaults=True).encode() + b"\n")
        return found.hexdigest()

    @property
    def header(self) -> "Bank":
        """The bank's own fields and its sources."""
        return self.model_copy(update={"entities": {}, "facts": ()})

    @property
    def ready_facts(self) -> Iterator[Fact]:
        """The facts that are asked."""
        return (fact for fact in self.facts if fact.status is Status.READY)
