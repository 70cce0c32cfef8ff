"""What surrounds a fact in its bank: who else could stand in its blank."""

from collections import defaultdict
from functools import cached_property

from quizapp.domain.facts import Bank, Entity, Fact
from quizapp.domain.promises import askers
from quizapp.domain.wording import shown_value, texts_of


class Pool:
    """Look-ups over one bank, each built when it is first needed."""

    def __init__(self, bank: Bank) -> None:
        self.bank = bank

    @property
    def entities(self) -> dict[str, Entity]:
        """All entities and decoys by id."""
        return self.bank.entities

    @cached_property
    def of_kind(self) -> dict[str, tuple[Entity, ...]]:
        """Entities and decoys by kind, in the order of their ids."""
        kinds: dict[str, list[Entity]] = defaultdict(list)
        for id_ in sorted(self.entities):
            kinds[self.entities[id_].kind].append(self.entities[id_])
        return {kind: tuple(found) for kind, found in kinds.items()}

    @cached_property
    def rows_of(self) -> dict[str, tuple[Fact, ...]]:
        """Facts by relation."""
        rows: dict[str, list[Fact]] = defaultdict(list)
        for fact in self.bank.facts:
            if fact.relation:
                rows[fact.relation].append(fact)
        return {name: tuple(found) for name, found in rows.items()}

    @cached_property
    def _answers(self) -> dict[str, frozenset[str]]:
        return {
            question: frozenset(shown_value(slot, self.entities) for _, _, slot in asked)
            for question, asked in askers(self.bank).items()
        }

    def answers_to(self, question: str) -> frozenset[str]:
        """The shown answers of every fact that asks this, givens filled and date behind it."""
        return self._answers.get(question, frozenset())

    def texts_of(self, fact: Fact) -> dict[str, str]:
        """The shown value of every slot."""
        return texts_of(fact, self.entities)
