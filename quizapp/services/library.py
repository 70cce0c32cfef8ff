"""The learner's banks: those that come with the app, and importing one."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from quizapp.bank.toml import read_toml
from quizapp.domain.cards import CardKey
from quizapp.domain.changes import Changes
from quizapp.domain.errors import BankFileError
from quizapp.domain.facts import Bank, Fact, Slot, Status
from quizapp.domain.generation.asking import Declined
from quizapp.domain.generation.bank_pool import BankPool
from quizapp.domain.generation.generate import FORMS, generate
from quizapp.domain.log import EventKind, replay
from quizapp.domain.memory import Memory
from quizapp.domain.scheduling import Schedule
from quizapp.domain.wording import fill, texts_of
from quizapp.services.desk import Desk
from quizapp.services.readings import BankAdded, ShippedBank
from quizapp.store import cards, overview
from quizapp.store.banks import StoredFact, load_facts, put_bank, put_facts
from quizapp.store.reviews import append, log_of


@dataclass(frozen=True, slots=True)
class _Difference:
    """What an import does to the facts of a bank.

    Attributes:
        facts: as they are to be stored, with their positions.
        reset: cards whose right answer changed.
    """

    facts: tuple[tuple[int, StoredFact], ...]
    new: int
    changed: int
    gone: int
    reset: frozenset[CardKey]


class Library:
    """Adds banks, and keeps each learner's cards in step with their facts."""

    def __init__(self, desk: Desk, shipped: Path) -> None:
        self._desk = desk
        self._shipped = shipped

    def shipped(self) -> tuple[ShippedBank, ...]:
        """The banks that come with the app, in the order of their file names."""
        readings = [(path, read_toml(path)) for path in sorted(self._shipped.glob("*.toml"))]
        return tuple(
            ShippedBank(path, bank.id, bank.title, bank.subtitle, _askable_facts(_askable(bank)), _teaser(bank))
            for path, reading in readings
            if (bank := reading.bank) is not None
        )

    def add(self, path: Path) -> BankAdded:
        """Import a bank, or update it if it is there already: all of it or nothing.

        Cards are kept by fact id and slot. A changed wording keeps its memory; a changed answer starts over; a
        fact that is gone retires its cards and keeps their log.

        Raises:
            BankFileError: the file has faults.
            WriteError: it could not be stored.
        """
        reading = read_toml(path)
        if reading.bank is None:
            raise BankFileError(str(path), reading.problems)
        bank = reading.bank
        if overview.has_banks(self._desk.database):
            self._desk.database.back_up("before-import", self._desk.clock())
        stored = load_facts(self._desk.database, bank.id)
        difference = _difference(bank, stored)
        at_ms = self._desk.now_ms()
        askable = _askable(bank)
        with self._desk.database.atomic() as tables:
            put_bank(tables, bank, at_ms)
            put_facts(tables, bank.id, difference.facts, at_ms)
            there = cards.cards_of_bank(self._desk.database, self._desk.learner_id, bank.id)
            cards.add_cards(tables, self._desk.learner_id, askable)
            cards.retire_cards(tables, self._desk.learner_id, there.keys() - {key for _, key in askable})
            reset = [key for key in sorted(difference.reset & there.keys()) if not there[key].is_new]
            for key in reset:
                append(tables, self._desk.review(EventKind.RESET, key, origin="import"))
                log = log_of(self._desk.database, self._desk.learner_id, key)
                schedule = Schedule(target=self._desk.learner.settings.target)
                cards.put_card(tables, self._desk.learner_id, replay(key, log, Memory(), schedule))
        return BankAdded(
            bank_id=bank.id,
            title=bank.title,
            facts=_askable_facts(askable),
            new=difference.new,
            changed=difference.changed,
            retired=difference.gone,
            reset=len(reset),
            notices=reading.problems,
            changes=Changes(banks=True, facts=True, reviews=bool(reset)),
        )


def _difference(bank: Bank, stored: dict[str, StoredFact]) -> _Difference:
    """What is new, changed and gone in `bank` against what is `stored`."""
    facts: list[tuple[int, StoredFact]] = []
    new = changed = gone = 0
    reset: set[CardKey] = set()
    for position, fact in enumerate(bank.facts):
        before = stored.get(fact.id)
        if before is None:
            new += 1
            facts.append((position, StoredFact(fact, 1, is_gone=False)))
        elif before.fact == fact:
            facts.append((position, StoredFact(fact, before.revision, is_gone=False)))
        else:
            changed += 1
            facts.append((position, StoredFact(fact, before.revision + 1, is_gone=False)))
            reset |= {CardKey(bank.id, fact.id, name) for name in _changed_answers(before.fact, fact)}
    ids = {fact.id for fact in bank.facts}
    for id_, before in stored.items():
        if id_ not in ids:
            gone += not before.is_gone
            facts.append((len(facts), StoredFact(before.fact, before.revision, is_gone=True)))
    return _Difference(tuple(facts), new, changed, gone, frozenset(reset))


def _changed_answers(before: Fact, after: Fact) -> Iterable[str]:
    """Slots that are in both and have another right answer now."""
    return (
        name
        for name, slot in after.slots.items()
        if name in before.slots and _value(slot) != _value(before.slots[name])
    )


def _value(slot: Slot) -> object:
    if slot.quantity is not None:
        quantity = slot.as_quantity(slot.quantity)
        return quantity.amount, quantity.unit
    return getattr(slot, slot.type)


def _askable(bank: Bank) -> list[tuple[int, CardKey]]:
    """A card for each slot that some form can ask, with its place among the slots of its fact."""
    pool = BankPool(bank)
    found = []
    for fact in bank.facts:
        if fact.status is not Status.READY:
            continue
        for place, name in enumerate(fact.answer_slots):
            questions = (generate(pool, fact, 1, name, form, 0) for form in FORMS)
            if any(not isinstance(question, Declined) for question in questions):
                found.append((place, CardKey(bank.id, fact.id, name)))
    return found


def _askable_facts(askable: list[tuple[int, CardKey]]) -> int:
    """How many facts those cards are about: what a learner can be promised."""
    return len({key.fact_id for _, key in askable})


def _teaser(bank: Bank) -> str:
    """The question a bank's author chose to show, or its first."""
    asked = {f"{fact.id}:{name}": (fact, name) for fact in bank.ready_facts for name in fact.answer_slots}
    if not asked:
        return ""
    fact, name = asked.get(bank.try_one or "", next(iter(asked.values())))
    return fill(fact.slots[name].question or "", texts_of(fact, bank.entities))
