"""A bank into the database: in one transaction, fact by fact, with the cards of every learner."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from quizapp.bank.pictures import PictureError, read_picture
from quizapp.domain.cards import CardKey
from quizapp.domain.errors import PictureGoneError
from quizapp.domain.facts import Bank, Fact, Slot, parse_date_of_bank
from quizapp.domain.generation.pool import PERSON
from quizapp.domain.grading.names import NameBook
from quizapp.domain.log import EventKind, replay
from quizapp.domain.renaming import is_same_answer
from quizapp.services.desk import Desk
from quizapp.services.learner import Learner, load_learner
from quizapp.services.work import Work
from quizapp.store import banks, cards, images, learners, lookups
from quizapp.store.banks import StoredFact
from quizapp.store.database import Tables
from quizapp.store.rebuilding import catch_up
from quizapp.store.reviews import append, log_of, timeline_of
from quizapp.store.stocking import cards_of_fact
from quizapp.store.stored_pool import StoredPool


@dataclass(slots=True)
class Imported:
    """What an import did.

    Attributes:
        new, changed, gone: facts; changed is also one whose answer goes by the id of another now.
        reset: cards whose memory starts over because the right answer changed.
        askable: facts that some form can ask.
    """

    new: int = 0
    changed: int = 0
    gone: int = 0
    reset: int = 0
    askable: int = 0


NO_PICTURES: Mapping[str, Path] = {}
_FACTS_A_STEP = 200
_SHARE_OF_FACTS, _SHARE_OF_LOOKUPS = 0.35, 0.6
"""How much is done when the facts, and when their look-ups are stored (measured with 100,000 facts)."""


def import_bank(desk: Desk, bank: Bank, work: Work, pictures: Mapping[str, Path] = NO_PICTURES) -> Imported:
    """Store a bank, its cards, and its pictures, by hash, or update them: all of it or nothing.

    Facts are taken one by one, so that a large bank needs no more memory than a small one.

    Raises:
        WriteError, CancelledError: nothing was stored.
    """
    return _Import(desk, bank, work, pictures).run()


class _Import:
    def __init__(self, desk: Desk, bank: Bank, work: Work, pictures: Mapping[str, Path]) -> None:
        self._pictures = pictures
        self._desk = desk
        self._bank = bank
        self._work = work
        self._done = Imported()
        self._reset: list[CardKey] = []
        self._others: frozenset[str] = frozenset()

    def run(self) -> Imported:
        desk, bank, at_ms = self._desk, self._bank, self._desk.now_ms()
        before = set(banks.facts_there(desk.database, bank.id))
        self._others = self._other_entities()
        with desk.database.atomic() as tables:
            banks.put_bank(tables, bank, at_ms)
            banks.put_facts(tables, bank.id, self._revised(before), at_ms)
            banks.take_out(tables, bank.id, sorted(before))
            self._done.gone = len(before)
            lookups.put_entities(tables, bank.id, bank.entities.values())
            self._work.tell(_SHARE_OF_FACTS)
            self._put_images(tables)
            lookups.put_lookups(tables, bank.id, bank.facts, bank.entities)
            cards.retire_cards(tables, desk.learner_id, bank.id)
            cards.add_cards(tables, desk.learner_id, bank.id, self._cards())
            for learner_id in learners.ids(desk.database):
                if learner_id != desk.learner_id:
                    cards.copy_cards(tables, learner_id, desk.learner_id, bank.id)
                self._start_over(tables, load_learner(desk.database, learner_id, desk.learner.device_id))
                # Of a bank that was lost or that is new on this machine, the log may know more than its cards.
                catch_up(desk.database, tables, learner_id, bank.id)
            self._work.tell(1.0)  # the last moment at which it can still be stopped
        return self._done

    def _put_images(self, tables: Tables) -> None:
        for digest, path in self._pictures.items():
            try:
                found, content = read_picture(path, path.name)
            except PictureError:
                found, content = "", b""
            if found != digest:  # since the bank was read
                raise PictureGoneError(file=path.name)
            images.put_image(tables, digest, content)

    def _revised(self, before: set[str]) -> Iterator[tuple[int, StoredFact]]:
        """The facts with their positions and revisions; what is met is taken out of `before`."""
        for position, fact in enumerate(self._told(self._bank.facts, 0.0, _SHARE_OF_FACTS)):
            before.discard(fact.id)
            stored = banks.load_fact(self._desk.database, self._bank.id, fact.id)
            revision = stored.revision if stored else 1
            if stored is None:
                self._done.new += 1
            else:
                is_rewritten = stored.fact != fact
                answers = {name for name, slot in fact.slots.items() if slot.entity in self._others}
                if is_rewritten:
                    answers.update(self._changed_answers(fact))
                self._done.changed += is_rewritten or bool(answers)
                revision += is_rewritten
                self._reset += [CardKey(self._bank.id, fact.id, name) for name in answers]
            yield position, StoredFact(fact, revision)

    def _other_entities(self) -> frozenset[str]:
        """Ids that meant somebody or something else when the bank was stored."""
        books: dict[str, NameBook] = {}
        found = set()
        for before, now in lookups.changed_entities(self._desk.database, self._bank.id, self._bank.entities):
            if before.name == now.name:
                continue  # a book of a large kind takes its time
            if now.kind not in books:
                alike = (each for each in self._bank.entities.values() if each.kind == now.kind)
                books[now.kind] = NameBook(alike, surnames=now.kind == PERSON)
            if not is_same_answer(before, now, books[now.kind]):
                found.add(now.id)
        return frozenset(found)

    def _changed_answers(self, fact: Fact) -> Iterator[str]:
        """Slots with another right answer than when they were last in the fact."""
        before = banks.revisions_of(self._desk.database, self._bank.id, fact.id)
        for name, slot in fact.slots.items():
            last = next((each.slots[name] for each in before if name in each.slots), slot)
            if _value(slot) != _value(last):
                yield name

    def _cards(self) -> Iterator[tuple[int, CardKey]]:
        pool = StoredPool(self._desk.database, self._bank.header, self._bank.digest)
        for fact in self._told(self._bank.ready_facts, _SHARE_OF_LOOKUPS, 1.0):
            made = cards_of_fact(pool, fact, self._bank.try_one)
            self._done.askable += bool(made)
            yield from made

    def _start_over(self, tables: Tables, learner: Learner) -> None:
        """Reset a learner's cards whose answer changed and that were answered before."""
        desk, timeline = self._desk, timeline_of(self._desk.database, learner.id)
        for key in sorted(self._reset):
            if (card := cards.find_card(desk.database, learner.id, key)) is not None and not card.is_new:
                self._done.reset += learner.id == desk.learner_id
                reset = desk.review(EventKind.RESET, key, origin="import")
                append(tables, replace(reset, learner_id=learner.id, day=learner.day_of(desk.clock())))
                log = log_of(desk.database, learner.id, key)
                cards.put_card(tables, learner.id, replay(key, log, timeline))

    def _told(self, facts: Iterable[Fact], start: float, end: float) -> Iterator[Fact]:
        """The facts, while how far it is is told: from `start` to `end` of the whole."""
        count = max(1, len(self._bank.facts))
        for place, fact in enumerate(facts):
            if place % _FACTS_A_STEP == 0:
                self._work.tell(start + (end - start) * place / count)
            yield fact


def _value(slot: Slot) -> object:
    if slot.quantity is not None:
        quantity = slot.as_quantity(slot.quantity)
        return quantity.amount, quantity.unit
    if slot.date is not None:
        return parse_date_of_bank(slot.date)
    return getattr(slot, slot.type)
