"""A whole bank as a file has it, to a `Bank`: every fault at once."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from quizapp.bank.building import TOP_FIELDS, BankBuilder, Reading
from quizapp.bank.problems_of import NOT_A_LIST, NOT_A_TABLE

GROUPS = ("sources", "entities", "decoys", "relations", "facts")


def bank_from(raw: Mapping[str, Any], lines: Mapping[str, int], folder: Path | None = None) -> Reading:
    """The bank in `raw`, which has the shape of a bank file.

    `lines` says where records stand, by label such as `fact "trade-2026"`; `folder` is where its pictures lie.
    """
    builder = BankBuilder(folder=folder)
    builder.refuse_unknown("bank", raw, TOP_FIELDS + GROUPS, None)
    for name, fields in _table(raw, "sources", builder):
        builder.add_source(name, fields, lines.get(f'source "{name}"'))
    for name, fields in _table(raw, "decoys", builder):
        builder.add_entity(name, fields, lines.get(f'decoy "{name}"'), is_decoy=True)
    for name, fields in _table(raw, "entities", builder):
        builder.add_entity(name, fields, lines.get(f'entity "{name}"'))
    facts = raw.get("facts", [])
    if not isinstance(facts, list):
        builder.add("bank", "facts", NOT_A_LIST, line=None, field="facts")
        facts = []
    for place, fields in enumerate(facts, start=1):
        builder.add_fact(fields, f"fact {place}")
    for name, fields in _table(raw, "relations", builder):
        builder.add_relation(name, fields, lines.get(f'relation "{name}"'))
    return builder.finish({key: raw[key] for key in TOP_FIELDS if key in raw}, lambda _: lines)


def _table(raw: Mapping[str, Any], group: str, builder: BankBuilder) -> Iterator[tuple[str, Any]]:
    table = raw.get(group, {})
    if isinstance(table, Mapping):
        yield from table.items()
    else:
        builder.add("bank", group, NOT_A_TABLE, line=None, field=group)
