"""A bank as JSON Lines, the way it is read: what it exports imports again without a change."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from quizapp.domain.facts import Bank, Entity, Fact, Slot

_OF_A_ROW = ("id", "at", "as_of", "note", "tags", "status")
_OF_A_SLOT = ("ask", "pick", "wrong")


def lines_of(header: Bank, entities: Iterable[Entity], facts: Sequence[Fact], pictures: str) -> Iterator[str]:
    """The lines of a file, without their ends: the bank, its sources, its entities, its facts in their order.

    Facts of one relation are rows again, each relation just before its first row. `facts` is gone through twice;
    `pictures` is the folder of the pictures beside the file.
    """
    relations = _relations(facts)
    yield _line("bank", {key: value for key, value in _fields(header).items() if key != "sources"} | {"format": 1})
    for name, source in header.sources.items():
        yield _line("source", {"id": name, **_fields(source)})
    for entity in entities:
        fields = _with_picture(entity, pictures)
        yield _line("decoy" if fields.pop("is_decoy", False) else "entity", fields)
    said: set[str] = set()
    for fact in facts:
        if fact.relation is None:
            yield _line("fact", _with_picture(fact, pictures))
            continue
        if fact.relation not in said:
            said.add(fact.relation)
            yield _line("relation", {"id": fact.relation, **relations[fact.relation]})
        yield _line("row", {"relation": fact.relation, "cells": _cells(fact)})


def _relations(facts: Iterable[Fact]) -> dict[str, dict[str, Any]]:
    """What the facts of each relation share; a question that a row had to drop is one of the relation still."""
    found: dict[str, dict[str, Any]] = {}
    for fact in facts:
        if fact.relation is None:
            continue
        relation = found.setdefault(fact.relation, {
            "statement": fact.statement, "source": fact.source, "columns": [*_OF_A_ROW, *fact.slots],
            "kinds": {name: slot.type for name, slot in fact.slots.items() if slot.type != "entity"},
        })  # fmt: skip
        for name, slot in fact.slots.items():
            for key in _OF_A_SLOT:
                if value := getattr(slot, key):
                    relation.setdefault(key, {}).setdefault(name, value)
    return found


def _cells(fact: Fact) -> list[Any]:
    own = [fact.id, fact.at, fact.as_of or "", fact.note or "", list(fact.tags) or "", fact.status.value]
    return [*own, *map(_value, fact.slots.values())]


def _value(slot: Slot) -> Any:
    return getattr(slot, slot.type)


def _with_picture(record: Entity | Fact, pictures: str) -> dict[str, Any]:
    fields = _fields(record)
    if record.image is not None:
        kept = {key: value for key, value in fields["image"].items() if key != "hash"}
        fields["image"] = kept | {"file": f"{pictures}/{record.image.file}"}
    return fields


def _fields(record: Any) -> dict[str, Any]:
    return dict(record.model_dump(mode="json", exclude_defaults=True))


def _line(kind: str, fields: Mapping[str, Any]) -> str:
    return json.dumps({kind: fields}, ensure_ascii=False)
