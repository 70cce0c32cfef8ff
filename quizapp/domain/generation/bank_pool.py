"""The look-ups of a bank that is in memory, each index built when it is first needed."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from typing import Generic, TypeVar

from quizapp.domain.facts import Bank, Entity, Fact
from quizapp.domain.generation.pool import NEIGHBOURS, Pool, askings, likenesses, marks, spot

T = TypeVar("T", bound=Entity | Fact)


class BankPool(Pool):
    """A pool over a `Bank`; `revisions` by fact id, 1 where it is not said."""

    def __init__(self, bank: Bank, revisions: Mapping[str, int] | None = None) -> None:
        self.bank = bank
        self.id = bank.id
        self.digest = bank.digest
        self.entities = bank.entities
        self.sources = bank.sources
        self._revisions = revisions or {}

    def fact(self, fact_id: str) -> Fact | None:
        """As `Pool.fact`."""
        return self._facts.get(fact_id)

    def of_kind(self, kind: str, trait: str | None, start: int) -> Sequence[Entity]:
        """As `Pool.of_kind`."""
        return self._kinds[kind, trait].neighbours(start) if (kind, trait) in self._kinds else ()

    def all_of_kind(self, kind: str) -> tuple[Entity, ...]:
        """Every entity and decoy of a kind, in the order of their ids."""
        return tuple(self.entities[id_] for id_ in sorted(self.entities) if self.entities[id_].kind == kind)

    def alike(self, likeness: str, start: int) -> Sequence[Fact]:
        """As `Pool.alike`."""
        return self._alike[likeness].neighbours(start) if likeness in self._alike else ()

    def answers_to(self, asked: str) -> frozenset[str]:
        """As `Pool.answers_to`."""
        return frozenset(self._answers.get(asked, ()))

    def revision_of(self, fact_id: str) -> int:
        """As `Pool.revision_of`."""
        return self._revisions.get(fact_id, 1)

    @cached_property
    def _facts(self) -> dict[str, Fact]:
        return {fact.id: fact for fact in self.bank.facts}

    @cached_property
    def _kinds(self) -> dict[tuple[str, str | None], "_Ring[Entity]"]:
        found: dict[tuple[str, str | None], list[Entity]] = defaultdict(list)
        for entity in self.entities.values():
            for trait in (None, *marks(entity)):
                found[entity.kind, trait].append(entity)
        return {key: _Ring(entities) for key, entities in found.items()}

    @cached_property
    def _alike(self) -> dict[str, "_Ring[Fact]"]:
        found: dict[str, list[Fact]] = defaultdict(list)
        for fact in self.bank.ready_facts:
            for key in likenesses(fact):
                found[key].append(fact)
        return {key: _Ring(facts) for key, facts in found.items()}

    @cached_property
    def _answers(self) -> dict[str, set[str]]:
        found: dict[str, set[str]] = defaultdict(set)
        for fact in self.bank.facts:
            for asked, answer in askings(fact, self.entities):
                found[asked].add(answer)
        return found


class _Ring(Generic[T]):
    """Things in the order of their spots, looked at from any spot on."""

    def __init__(self, things: Iterable[T]) -> None:
        by_id = {thing.id: thing for thing in things}
        placed = sorted((spot(id_), id_) for id_ in by_id)
        self._spots = [place for place, _ in placed]
        self._things: list[T] = [by_id[id_] for _, id_ in placed]

    def neighbours(self, start: int) -> Sequence[T]:
        first = bisect_left(self._spots, start)
        ahead = self._things[first : first + NEIGHBOURS]
        return (*ahead, *self._things[: min(first, NEIGHBOURS - len(ahead))])
