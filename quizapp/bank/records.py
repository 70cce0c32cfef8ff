"""A bank's records, as a file has them, to a `Bank`: every fault at once."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, TypeVar

from pydantic import ValidationError

from quizapp.bank.problems_of import DID_YOU_MEAN, FIELDS_ARE, NOT_A_LIST, NOT_A_TABLE, UNKNOWN, problems_of
from quizapp.domain.checks import check
from quizapp.domain.checks_of_references import missing_entity
from quizapp.domain.facts import Bank, Entity, Fact, Record, Source
from quizapp.domain.marking import QT_TRANSLATE_NOOP
from quizapp.domain.problems import Problem
from quizapp.domain.promises import without_broken_asks
from quizapp.domain.relations import Relation
from quizapp.domain.words import nearest

ROW_HAS = QT_TRANSLATE_NOOP("problems", "This row {what}.")
ID_TWICE = QT_TRANSLATE_NOOP("problems", "The id “{id}” is used twice.")
RENAME = QT_TRANSLATE_NOOP("problems", "Give one of them another id.")
DECOY_SOURCE = QT_TRANSLATE_NOOP("problems", "A decoy needs a source.")
NAME_SOURCE = QT_TRANSLATE_NOOP("problems", 'Add source = "…" with the id of one of the sources.')

_TOP = ("format", "id", "title", "subtitle", "description", "language", "try_one")
_GROUPS = ("sources", "entities", "decoys", "relations", "facts")
_AnyRecord = TypeVar("_AnyRecord", bound=Record)


@dataclass(frozen=True, slots=True)
class Reading:
    """What a file held.

    Attributes:
        bank: None if there is any fault.
        problems: faults and notices, in the order of the file.
    """

    bank: Bank | None
    problems: tuple[Problem, ...]


def bank_from(raw: Mapping[str, Any], lines: Mapping[str, int]) -> Reading:
    """The bank in `raw`, which has the shape of a bank file.

    `lines` says where records stand, by label such as `fact "trade-2026"`.
    """
    return _Reader(lines).read(raw)


class _Reader:
    """Collects problems on the way from raw tables to a bank."""

    def __init__(self, lines: Mapping[str, int]) -> None:
        self._lines = lines
        self._problems: list[Problem] = []
        self._faulty_facts: dict[str, Mapping[str, Any]] = {}

    def read(self, raw: Mapping[str, Any]) -> Reading:
        self._refuse_unknown_groups(raw)
        sources = self._table(raw, "sources", "source", Source)
        entities = self._table(raw, "entities", "entity", Entity, with_id=True)
        decoys = self._table(raw, "decoys", "decoy", Entity, with_id=True, is_decoy=True)
        for name, decoy in decoys.items():
            if decoy.source is None:
                self._add(f'decoy "{name}"', "source", DECOY_SOURCE, NAME_SOURCE)
            if name in entities:
                self._add(f'decoy "{name}"', "", ID_TWICE, RENAME, id=name)
        facts = (*self._facts(raw), *self._rows(raw))
        top = {key: raw[key] for key in _TOP if key in raw}
        parts = {"sources": sources, "entities": {**decoys, **entities}, "facts": facts}
        bank = self._record(Bank, "bank", top)
        if bank is None:  # still look at everything that needs no title
            bank = Bank(id="bank", title="bank")
        bank = bank.model_copy(update=parts)
        named = {
            group: frozenset(table) if isinstance(table := raw.get(group), Mapping) else frozenset()
            for group in ("sources", "entities", "decoys")
        }
        entities_named = named["entities"] | named["decoys"]
        self._check_faulty_facts(entities_named)
        for problem in check(bank, named["sources"], entities_named, is_complete=not self._problems):
            self._problems.append(self._with_line(problem))
        problems = tuple(sorted(self._problems, key=lambda problem: problem.line or 0))
        if any(problem.is_fault for problem in problems):
            return Reading(None, problems)
        return Reading(without_broken_asks(bank), problems)

    def _refuse_unknown_groups(self, raw: Mapping[str, Any]) -> None:
        for key in raw:
            if key not in _TOP + _GROUPS:
                close = nearest(key, _TOP + _GROUPS)
                remedy = DID_YOU_MEAN if close else FIELDS_ARE
                self._add("bank", key, UNKNOWN, remedy, field=key, close=close, known=", ".join(_TOP + _GROUPS))

    def _table(
        self, raw: Mapping[str, Any], group: str, noun: str, model: type[_AnyRecord],
        *, with_id: bool = False, is_decoy: bool = False,
    ) -> dict[str, _AnyRecord]:  # fmt: skip
        table = raw.get(group, {})
        if not isinstance(table, Mapping):
            self._add("bank", group, NOT_A_TABLE, field=group)
            return {}
        made = {}
        for name, fields in table.items():
            label = f'{noun} "{name}"'
            if not isinstance(fields, Mapping):
                self._add(label, "", NOT_A_TABLE, field=name)
                continue
            filled = dict(fields)
            for own in ("id", "is_decoy"):  # said by where the record stands, so not a field of a file
                if with_id and own in filled:
                    self._add(label, own, UNKNOWN, "", field=own)
                    del filled[own]
            if with_id:
                filled |= {"id": name, "is_decoy": is_decoy}
            if (record := self._record(model, label, filled)) is not None:
                made[name] = record
        return made

    def _facts(self, raw: Mapping[str, Any]) -> list[Fact]:
        found = raw.get("facts", [])
        if not isinstance(found, list):
            self._add("bank", "facts", NOT_A_LIST, field="facts")
            return []
        made = []
        for place, fields in enumerate(found, start=1):
            if not isinstance(fields, Mapping):
                self._add(f"fact {place}", "", NOT_A_TABLE, field="facts")
                continue
            label = f'fact "{fields["id"]}"' if isinstance(fields.get("id"), str) else f"fact {place}"
            if "relation" in fields:
                self._add(label, "relation", UNKNOWN, "", field="relation")
                continue
            if (fact := self._record(Fact, label, fields)) is not None:
                made.append(fact)
            else:
                self._faulty_facts[label] = fields
        return made

    def _rows(self, raw: Mapping[str, Any]) -> list[Fact]:
        made = []
        for name, relation in self._table(raw, "relations", "relation", Relation).items():
            for place, row in enumerate(relation.rows, start=1):
                label = f'relation "{name}", row {place}'
                try:
                    fields = relation.fact_of(name, row)
                except ValueError as error:
                    self._add(label, "", ROW_HAS, what=str(error))
                    continue
                if isinstance(fields.get("id"), str):
                    label = f'fact "{fields["id"]}"'
                if (fact := self._record(Fact, label, fields)) is not None:
                    made.append(fact)
        return made

    def _check_faulty_facts(self, entities: frozenset[str]) -> None:
        """A fact with another fault is no `Fact`, but what it names can be looked up all the same."""
        for label, fields in self._faulty_facts.items():
            slots = fields.get("slots")
            for name, slot in slots.items() if isinstance(slots, Mapping) else ():
                named = slot.get("entity") if isinstance(slot, Mapping) else None
                if isinstance(named, str) and named not in entities:
                    self._problems.append(self._with_line(missing_entity(label, f"slots.{name}", named, entities)))

    def _record(self, model: type[_AnyRecord], label: str, fields: Mapping[str, Any]) -> _AnyRecord | None:
        try:
            return model.model_validate(fields)
        except ValidationError as error:
            self._problems += problems_of(error, label, model, self._lines.get(label))
            return None

    def _add(self, record: str, path: str, sentence: str, remedy: str = "", **values: Any) -> None:
        self._problems.append(Problem(record, path, sentence, remedy, values, line=self._lines.get(record)))

    def _with_line(self, problem: Problem) -> Problem:
        return Problem(
            problem.record, problem.field, problem.sentence, problem.remedy, problem.values,
            problem.severity, self._lines.get(problem.record),
        )  # fmt: skip
