"""Grades answers to the questions of banks, without a learner."""

from collections.abc import Iterable, Mapping
from typing import Any

from quizapp.domain.answers import Answer, Chosen, Marked, Placed, SelfGraded, Skipped, Written
from quizapp.domain.facts import Bank, Fact, parse_date_of_bank
from quizapp.domain.generation.asking import Declined
from quizapp.domain.generation.bank_pool import BankPool
from quizapp.domain.generation.generate import FORMS, generate
from quizapp.domain.generation.pool import PERSON
from quizapp.domain.grading.grade import grade, grade_text
from quizapp.domain.grading.names import NameBook
from quizapp.domain.questions import NameSought, Option, PairingQuestion, Question, Several
from quizapp.domain.ratings import Rating
from quizapp.domain.values import DateValue, Quantity
from quizapp.domain.verdicts import Graded

_WRITTEN = ("cloze", "typed", "number", "date")


class Marker:
    """Grades what is asked for by fact, slot, form and seed."""

    def __init__(self, banks: Iterable[Bank]) -> None:
        self._pools = [BankPool(bank) for bank in banks]
        self._books: dict[tuple[str, str], NameBook] = {}

    def mark(self, request: Mapping[str, Any]) -> Graded:
        """The verdict on one answer; `request` has the keys that `quizapp grade` documents.

        Raises:
            ValueError: in words, if there is nothing to grade.
        """
        fact_id, slot, form = (str(request.get(key, "")) for key in ("fact", "slot", "form"))
        pool, fact = self._find(fact_id, request.get("bank"))
        if slot not in fact.slots:
            raise ValueError(f"The fact “{fact_id}” has no slot “{slot}”.")
        if form not in FORMS:
            raise ValueError(f"There is no form “{form}”; there are {', '.join(FORMS)}.")
        if "given" not in request:
            raise ValueError("The line does not say what is given; null is for “I don’t know”.")
        given = request["given"]
        if form in _WRITTEN and given is not None:
            if isinstance(given, bool | list | dict):
                raise ValueError("What is given here is a text.")
            given = str(given)
        if form in _WRITTEN and isinstance(given, str) and given.strip():
            # Whether the form would ask for it is the generator's affair; what it is worth does not depend on that.
            asked = fact.slots[slot].question or ""
            return grade_text(_sought(pool, fact, slot), given, lambda kind: self._names(pool, kind), asked)
        seed = request.get("seed", 0)
        if not isinstance(seed, int):
            raise ValueError("The seed is a whole number.")
        question = generate(pool, fact, 1, slot, form, seed)
        if isinstance(question, Declined):
            raise ValueError(question.reason)
        return grade(question, _answer(question, given), lambda kind: self._names(pool, kind))

    def _find(self, fact_id: str, bank_id: object) -> tuple[BankPool, Fact]:
        if bank_id is not None and bank_id not in (known := [pool.id for pool in self._pools]):
            raise ValueError(f"There is no bank “{bank_id}”; there are {', '.join(known)}.")
        for pool in self._pools:
            fact = pool.fact(fact_id)
            if fact is not None and bank_id in (None, pool.id):
                return pool, fact
        raise ValueError(f"There is no fact “{fact_id}”.")

    def _names(self, pool: BankPool, kind: str) -> NameBook:
        if (pool.id, kind) not in self._books:
            self._books[pool.id, kind] = NameBook(pool.all_of_kind(kind), surnames=kind == PERSON)
        return self._books[pool.id, kind]


def _sought(pool: BankPool, fact: Fact, slot_name: str) -> NameSought | Quantity | DateValue:
    slot = fact.slots[slot_name]
    if slot.entity is not None:
        return NameSought(pool.entities[slot.entity].kind, slot.entity)
    if slot.quantity is not None:
        return slot.as_quantity(slot.quantity)
    if slot.date is not None:
        return parse_date_of_bank(slot.date)
    raise ValueError("A phrase or a list is not graded as text.")


def _answer(question: Question, given: object) -> Answer:
    if given is None or given == "":
        return Skipped()
    match question.form:
        case "flashcard":
            return SelfGraded(_rating(given))
        case "several" if isinstance(question, Several):
            return Marked(frozenset(_places(question.options, given)))
        case "matching" | "order" if isinstance(question, PairingQuestion):
            places = tuple(_places(question.options, given))
            if sorted(places) != list(range(len(question.options))):
                raise ValueError(f"Give each of the {len(question.options)} places an option, each option once.")
            return Placed(places)
        case _ if question.is_open:
            return Written(str(given))
        case _:
            places = tuple(_places(getattr(question, "options", ()), given))
            if len(places) != 1:
                raise ValueError(f"One option is chosen here, not {len(places)}.")
            return Chosen(places[0])


def _places(options: Iterable[Option], given: object) -> list[int]:
    texts = [option.text.casefold() for option in options]
    places = []
    for one in given if isinstance(given, list) else [given]:
        if isinstance(one, int) and not isinstance(one, bool) and 0 <= one < len(texts):
            places.append(one)
        elif str(one).strip().casefold() in texts:
            places.append(texts.index(str(one).strip().casefold()))
        else:
            raise ValueError(f"“{one}” is none of the options.")
    return places


def _rating(given: object) -> Rating:
    if isinstance(given, int) and 1 <= given <= len(Rating):
        return Rating(given)
    if isinstance(given, str) and given.upper() in Rating.__members__:
        return Rating[given.upper()]
    raise ValueError("A flashcard is graded with again, hard, good or easy, or 1 to 4.")
