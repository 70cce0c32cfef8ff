"""Records one by one into a `Bank`: every fault is collected, none stops the next record."""

from collections.abc import Callable, Mapping, Set
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, TypeVar

from pydantic import ValidationError

from quizapp.bank.pictures import PictureError, place_of, read_picture
from quizapp.bank.problems_of import DID_YOU_MEAN, FIELDS_ARE, NOT_A_TABLE, UNKNOWN, problems_of
from quizapp.domain.checks import check
from quizapp.domain.checks_of_references import missing_entity, missing_source
from quizapp.domain.facts import Bank, Entity, Fact, Record, Source
from quizapp.domain.marking import QT_TRANSLATE_NOOP
from quizapp.domain.packed import PackedEntities, PackedFacts
from quizapp.domain.problems import Problem, Severity
from quizapp.domain.promises import DROPPED, without_broken_asks
from quizapp.domain.relations import Relation
from quizapp.domain.words import nearest

ROW_HAS = QT_TRANSLATE_NOOP("problems", "This row {what}.")
ID_TWICE = QT_TRANSLATE_NOOP("problems", "The id “{id}” is used twice.")
RENAME = QT_TRANSLATE_NOOP("problems", "Give one of them another id.")
DECOY_SOURCE = QT_TRANSLATE_NOOP("problems", "A decoy needs a source.")
NAME_SOURCE = QT_TRANSLATE_NOOP("problems", 'Add source = "…" with the id of one of the sources.')
NO_RELATION = QT_TRANSLATE_NOOP("problems", "There is no relation “{id}” before this row.")
AND_MORE = QT_TRANSLATE_NOOP("problems", "There are {count} more problems.")
MEND_FIRST = QT_TRANSLATE_NOOP("problems", "Mend these first, then check again.")

TOP_FIELDS = ("format", "id", "title", "subtitle", "description", "language", "try_one")
MOST_PROBLEMS = 20_000
"""More than anyone reads; a large file with one mistake in its maker would have one a record."""

AnyRecord = TypeVar("AnyRecord", bound=Record)
AnyPictured = TypeVar("AnyPictured", Entity, Fact)
Progress = Callable[[float], None]
"""Told, now and then, how much is done: from 0 to 1."""

Lines = Callable[[Set[str]], Mapping[str, int]]


@dataclass(frozen=True, slots=True)
class Reading:
    """What a file held.

    Attributes:
        bank: None if there is any fault.
        problems: faults and notices, in the order of the file.
        pictures: where each picture of the bank lies, by the hash of its bytes.
        lacks_mapping: whether all that is wrong with a table is that nothing says what its columns mean.
    """

    bank: Bank | None
    problems: tuple[Problem, ...]
    pictures: Mapping[str, Path] = field(default_factory=dict)
    lacks_mapping: bool = False


def no_progress(_share: float) -> None:
    """For those who need not be told."""


class BankBuilder:
    """Takes the records of a file in its order; `finish` checks across them.

    `packs` keeps facts and entities in little memory, at the price of making each anew when it is looked at; `folder`
    is where the pictures of the bank lie.
    """

    def __init__(self, *, packs: bool = False, folder: Path | None = None) -> None:
        self._folder = folder
        self._pictures: dict[str, Path] = {}
        self.problems: list[Problem] = []
        self._unsaid = 0
        self._sources: dict[str, Source] = {}
        self._relations: dict[str, Relation] = {}
        self._entities: dict[str, Entity] | PackedEntities = PackedEntities() if packs else {}
        self._facts: list[Fact] | PackedFacts = PackedFacts(()) if packs else []
        self._named: dict[str, set[str]] = {"source": set(), "entity": set()}
        self._faulty: list[tuple[str, Mapping[str, Any]]] = []

    def add_source(self, name: str, fields: Any, line: int | None = None) -> None:
        """Take a source."""
        self._named["source"].add(name)
        if (source := self._record(Source, f'source "{name}"', fields, line)) is not None:
            self._sources[name] = source

    def add_entity(self, name: str, fields: Any, line: int | None = None, *, is_decoy: bool = False) -> None:
        """Take an entity or a decoy."""
        label = f'{"decoy" if is_decoy else "entity"} "{name}"'
        if name in self._named["entity"]:
            self.add(label, "", ID_TWICE, RENAME, line=line, id=name)
        self._named["entity"].add(name)
        if isinstance(fields, Mapping):
            for own in ("id", "is_decoy"):  # said by where the record stands, so not a field of a file
                if own in fields:
                    self.add(label, own, UNKNOWN, "", line=line, field=own)
            fields = {**fields, "id": name, "is_decoy": is_decoy}
        entity = self._record(Entity, label, fields, line)
        if entity is None:
            return
        entity = self._with_picture(entity, label, line)
        if is_decoy and entity.source is None:
            self.add(label, "source", DECOY_SOURCE, NAME_SOURCE, line=line)
        if isinstance(self._entities, PackedEntities):
            self._entities.add(entity)
        else:
            self._entities[name] = entity

    def has_entity(self, name: str) -> bool:
        """Whether an entity or decoy of that id was taken."""
        return name in self._named["entity"]

    def add_relation(self, name: str, fields: Any, line: int | None = None) -> None:
        """Take what many facts share, and the rows it comes with."""
        relation = self._record(Relation, f'relation "{name}"', fields, line)
        if relation is not None:
            self._relations[name] = relation.model_copy(update={"rows": ()})
            for place, row in enumerate(relation.rows, start=1):
                self.add_row(name, row, f'relation "{name}", row {place}')

    def add_row(self, relation: str, row: tuple[Any, ...], label: str, line: int | None = None) -> None:
        """Take a fact as a row of a table."""
        if relation not in self._relations:
            self.add(label, "", NO_RELATION, line=line, id=relation)
            return
        try:
            fields = self._relations[relation].fact_of(relation, row)
        except ValueError as error:
            self.add(label, "", ROW_HAS, line=line, what=str(error))
            return
        if isinstance(fields.get("id"), str):
            label = f'fact "{fields["id"]}"'
        if (fact := self._record(Fact, label, fields, line)) is not None:
            self._facts.append(self._with_picture(fact, label, line))

    def add_fact(self, fields: Any, label: str, line: int | None = None) -> None:
        """Take a fact that stands alone; `label` names one without an id."""
        if isinstance(fields, Mapping) and isinstance(fields.get("id"), str):
            label = f'fact "{fields["id"]}"'
        if isinstance(fields, Mapping) and "relation" in fields:
            self.add(label, "relation", UNKNOWN, "", line=line, field="relation")
        elif (fact := self._record(Fact, label, fields, line)) is not None:
            self._facts.append(self._with_picture(fact, label, line))
        elif isinstance(fields, Mapping):
            self._faulty.append((label, fields))

    def refuse_unknown(self, record: str, given: Mapping[str, Any], known: tuple[str, ...], line: int | None) -> None:
        """Say which fields of `given` there are not."""
        for key in given:
            if key not in known:
                close = nearest(key, known)
                remedy = DID_YOU_MEAN if close else FIELDS_ARE
                self.add(record, key, UNKNOWN, remedy, line=line, field=key, close=close, known=", ".join(known))

    def add(self, record: str, path: str, sentence: str, remedy: str = "", *, line: int | None, **values: Any) -> None:
        """Note a fault."""
        self._note(Problem(record, path, sentence, remedy, values, line=line))

    def finish(
        self, top: Mapping[str, Any], lines: Lines, line: int | None = None, progress: Progress = no_progress
    ) -> Reading:
        """The bank, or what is wrong; `lines` says where records stand, by label such as `fact "trade-2026"`."""
        bank = self._record(Bank, "bank", dict(top), line)
        if bank is None:  # still look at everything that needs no title
            bank = Bank(id="bank", title="bank")
        facts = self._facts if isinstance(self._facts, PackedFacts) else tuple(self._facts)
        bank = bank.model_copy(update={"sources": self._sources, "entities": self._entities, "facts": facts})
        entities = frozenset(self._named["entity"])
        for label, fields in self._faulty:
            self._check_faulty(label, fields, entities)
        for problem in check(
            bank, frozenset(self._named["source"]), entities, is_complete=not self.problems, progress=progress
        ):
            self._note(problem)
        problems = self._in_order(lines)
        if any(problem.is_fault for problem in problems):
            return Reading(None, problems)
        has_broken = any(problem.sentence == DROPPED for problem in problems)
        return Reading(without_broken_asks(bank) if has_broken else bank, problems, self._pictures)

    def _check_faulty(self, label: str, fields: Mapping[str, Any], entities: frozenset[str]) -> None:
        """A fact with another fault is no `Fact`, but what it names can be looked up all the same."""
        source = fields.get("source")
        if isinstance(source, str) and source not in self._named["source"]:
            self._note(missing_source(label, source, self._named["source"]))
        slots = fields.get("slots")
        for name, slot in slots.items() if isinstance(slots, Mapping) else ():
            named = slot.get("entity") if isinstance(slot, Mapping) else None
            if isinstance(named, str) and named not in entities:
                self._note(missing_entity(label, f"slots.{name}", named, entities))

    def _with_picture(self, record: AnyPictured, label: str, line: int | None) -> AnyPictured:
        """The record with the hash of its picture, if it has one that can be used."""
        image = record.image
        if image is None:
            return record
        if image.hash is not None:  # found here, and never written
            self.add(label, "image.hash", UNKNOWN, "", line=line, field="hash")
            return record
        try:
            path = place_of(self._folder or Path(), image.file)
            digest, _ = read_picture(path, image.file)
        except PictureError as error:
            self.add(label, "image.file", error.sentence, line=line, **error.values)
            return record
        self._pictures[digest] = path
        # Where it lay is no part of the record: a bank that was exported and read again is the same bank.
        name = f"{digest[:16]}{path.suffix.lower()}"
        return record.model_copy(update={"image": image.model_copy(update={"hash": digest, "file": name})})

    def _record(self, model: type[AnyRecord], label: str, fields: Any, line: int | None) -> AnyRecord | None:
        if not isinstance(fields, Mapping):
            self.add(label, "", NOT_A_TABLE, line=line, field=label)
            return None
        try:
            return model.model_validate(fields)
        except ValidationError as error:
            for problem in problems_of(error, label, model, line):
                self._note(problem)
            return None

    def _note(self, problem: Problem) -> None:
        # A notice never crowds out a fault: that would let a faulty bank in.
        if len(self.problems) < MOST_PROBLEMS or (problem.is_fault and not any(p.is_fault for p in self.problems)):
            self.problems.append(problem)
        else:
            self._unsaid += 1

    def _in_order(self, lines: Lines) -> tuple[Problem, ...]:
        """The problems with their lines, in the order of the file."""
        known = lines({problem.record for problem in self.problems if problem.line is None})
        placed = [replace(each, line=each.line or known.get(each.record)) for each in self.problems]
        placed.sort(key=lambda problem: problem.line or 0)
        if self._unsaid:
            severity = max((problem.severity for problem in placed), key=lambda each: each is Severity.FAULT)
            placed.append(Problem("file", "", AND_MORE, MEND_FIRST, {"count": self._unsaid}, severity))
        return tuple(placed)
