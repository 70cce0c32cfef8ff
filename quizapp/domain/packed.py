"""Many records in little memory: kept as JSON, made into records when they are looked at.

A fact takes 2.4 kB as a record and about 0.3 kB packed (`tests/benchmarks/size.py` measures both).
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import overload

from quizapp.domain.facts import Entity, Fact

_KEPT = 4096  # records kept open: those that many others name


class PackedFacts(Sequence[Fact]):
    """Facts in their order; each look at one makes it anew."""

    def __init__(self, facts: Iterable[Fact]) -> None:
        self._packed = [_pack(fact) for fact in facts]

    def append(self, fact: Fact) -> None:
        """Put a fact behind the others."""
        self._packed.append(_pack(fact))

    def __len__(self) -> int:
        return len(self._packed)

    @overload
    def __getitem__(self, place: int) -> Fact: ...
    @overload
    def __getitem__(self, place: slice) -> Sequence[Fact]: ...
    def __getitem__(self, place: int | slice) -> Fact | Sequence[Fact]:
        if isinstance(place, slice):
            return [Fact.model_validate_json(packed) for packed in self._packed[place]]
        return Fact.model_validate_json(self._packed[place])

    def __iter__(self) -> Iterator[Fact]:
        return map(Fact.model_validate_json, self._packed)


class PackedEntities(Mapping[str, Entity]):
    """Entities by id; those looked at last stay open."""

    def __init__(self) -> None:
        self._packed: dict[str, bytes] = {}
        self._open: dict[str, Entity] = {}

    def add(self, entity: Entity) -> None:
        """Put an entity in, in place of one of the same id."""
        self._packed[entity.id] = _pack(entity)

    def __len__(self) -> int:
        return len(self._packed)

    def __iter__(self) -> Iterator[str]:
        return iter(self._packed)

    def __contains__(self, id_: object) -> bool:
        return id_ in self._packed

    def __getitem__(self, id_: str) -> Entity:
        found = self._open.get(id_)
        if found is None:
            found = Entity.model_validate_json(self._packed[id_])
            if len(self._open) >= _KEPT:
                self._open.clear()
            self._open[id_] = found
        return found


def _pack(record: Fact | Entity) -> bytes:
    return record.model_dump_json(exclude_defaults=True).encode()
