"""How many options a learner might believe stand beside a right answer."""

from collections import defaultdict
from collections.abc import Iterator
from functools import cached_property

from quizapp.domain.facts import Bank, Entity, Fact, Slot

ENOUGH = 3  # counting stops there
_KEPT = 100  # more than enough, the key and all that overlap with it left out


class CloseOptions:
    """Counts over one bank, each index built when it is first needed."""

    def __init__(self, bank: Bank) -> None:
        self._bank = bank

    def count(self, fact: Fact, name: str, slot: Slot) -> int | None:
        """Close wrong options for a slot, up to `ENOUGH`; None where options are always found.

        Numbers and dates have neighbours, and a list brings its own.
        """
        if not slot.question or slot.type in ("quantity", "date", "items"):
            return None
        count = len(slot.wrong)
        if slot.ask and slot.entity is not None and slot.entity in self._bank.entities:
            key = self._bank.entities[slot.entity]
            named = {*slot.wrong, key.id, *key.overlaps}
            for id_ in self._sharing_a_trait(key):
                if count >= ENOUGH:
                    break
                if id_ not in named:
                    named.add(id_)
                    count += 1
        elif slot.pick and fact.relation:
            count += len(self._values[fact.relation, name] - {slot.entity or slot.text})
        return count

    def _sharing_a_trait(self, key: Entity) -> Iterator[str]:
        for trait in key.traits:
            yield from self._traits[key.kind, trait]

    @cached_property
    def _traits(self) -> dict[tuple[str, str], list[str]]:
        found: dict[tuple[str, str], list[str]] = defaultdict(list)
        for entity in self._bank.entities.values():
            for trait in entity.traits:
                if len(found[entity.kind, trait]) < _KEPT:
                    found[entity.kind, trait].append(entity.id)
        return found

    @cached_property
    def _values(self) -> dict[tuple[str, str], set[str | None]]:
        """Some values of each slot of each table: one more than enough, as one may be the right answer."""
        found: dict[tuple[str, str], set[str | None]] = defaultdict(set)
        for fact in self._bank.facts:
            for name, slot in fact.slots.items() if fact.relation else ():
                values = found[fact.relation or "", name]
                if len(values) <= ENOUGH:
                    values.add(slot.entity or slot.text)
        return found
