"""What surrounds a fact in its bank: found by look-ups, never by a walk over the bank."""

import hashlib
from abc import ABC, abstractmethod
from collections.abc import Iterator, Mapping, Sequence

from quizapp.domain.facts import Entity, Fact, Source
from quizapp.domain.grading.numerals import numbers
from quizapp.domain.wording import asked_as, shown_value, texts_of
from quizapp.domain.words import spaced, without_accents

PERSON = "person"  # the kind whose names have titles, initials and surnames

NEIGHBOURS = 24
"""As many as a look-up returns where there are more: enough to choose from, few enough for any size of bank."""


class Pool(ABC):
    """Look-ups over one bank, in memory or in a database; both give the same, in the same order.

    Attributes:
        id, digest: of the bank.
        entities: all entities and decoys by id.
        sources: by id.
    """

    id: str
    digest: str
    entities: Mapping[str, Entity]
    sources: Mapping[str, Source]

    @abstractmethod
    def fact(self, fact_id: str) -> Fact | None:
        """A fact that is in the bank."""

    @abstractmethod
    def of_kind(self, kind: str, trait: str | None, start: int) -> Sequence[Entity]:
        """Up to `NEIGHBOURS` entities and decoys of a kind, with a trait or with any, from `start` on their ring."""

    @abstractmethod
    def alike(self, likeness: str, start: int) -> Sequence[Fact]:
        """Up to `NEIGHBOURS` facts that answer to a `likeness`, from `start` on their ring."""

    @abstractmethod
    def answers_to(self, asked: str) -> frozenset[str]:
        """The shown answers of every fact that asks this, as `asked_as` has it."""

    @abstractmethod
    def revision_of(self, fact_id: str) -> int:
        """The revision of a fact of this bank."""

    def shares_surname(self, entity: Entity) -> bool:
        """Whether the surname alone would not say which person is meant."""
        surname = surname_of(entity)
        if surname is None or surname in (spaced(without_accents(name)).strip() for name in entity.also):
            return False
        return len(self.of_kind(PERSON, f"surname {surname}", 0)) > 1

    def texts_of(self, fact: Fact) -> dict[str, str]:
        """The shown value of every slot."""
        return texts_of(fact, self.entities)


def spot(name: str) -> int:
    """Where a name stands on a ring of 2**63 places: a hash, so that neighbours have nothing in common."""
    return int.from_bytes(hashlib.sha256(name.encode()).digest()[:8], "big") >> 1


def marks(entity: Entity) -> Iterator[str]:
    """Under what `of_kind` knows an entity: its traits, and a person's surname, which is no id and so no trait."""
    yield from entity.traits
    if (surname := surname_of(entity)) is not None:
        yield f"surname {surname}"


def surname_of(entity: Entity) -> str | None:
    """The last word of a person's name, folded; None for a name of one word, or one that ends in a number."""
    words = spaced(without_accents(entity.name)).split()
    return words[-1] if entity.kind == PERSON and len(words) > 1 and not numbers(words) else None


def likeness(fact: Fact, *free: str) -> str:
    """What rows of one table have in common that differ in the `free` slots alone."""
    others = (f"{name}={written(fact, name)}" for name in sorted(fact.slots) if name not in free)
    return "\x1f".join((fact.relation or "", fact.as_of or "", ",".join(sorted(free)), *others))


def written(fact: Fact, slot_name: str) -> str:
    """The value of a slot as the bank writes it."""
    slot = fact.slots[slot_name]
    return "\x1e".join(slot.items or ()) if slot.type == "items" else str(getattr(slot, slot.type))


def askings(fact: Fact, entities: Mapping[str, Entity]) -> Iterator[tuple[str, str]]:
    """Every question of a fact as `asked_as` has it, each with the answer."""
    texts = texts_of(fact, entities)
    for name, slot in fact.slots.items():
        if slot.question and all(place in texts for place in slot.givens):
            asked = asked_as(fact, name, texts)
            for answer in slot.items or (shown_value(slot, entities),):
                yield asked, answer


def likenesses(fact: Fact) -> Iterator[str]:
    """Everything under which `alike` knows a fact: what is left when two slots are free."""
    if fact.relation:
        names = sorted(fact.slots)
        for place, first in enumerate(names):
            for second in names[place + 1 :]:
                yield likeness(fact, first, second)
