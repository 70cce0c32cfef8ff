"""An option is wrong only as long as nothing in the bank makes it right: every question of every shipped bank."""

from collections.abc import Iterator

import pytest

from quizapp.bank.reading import read_bank
from quizapp.domain.facts import Bank, Fact
from quizapp.domain.generation.asking import Declined
from quizapp.domain.generation.bank_pool import BankPool
from quizapp.domain.generation.generate import generate
from quizapp.domain.generation.pool import Pool
from quizapp.domain.grading.date_writing import read_dates
from quizapp.domain.questions import Choice, Matching, OddOneOut, Order, Question, Several, TrueFalse
from quizapp.domain.values import Precision
from quizapp.domain.wording import fill, shown_as, texts_of
from quizapp.paths import questions_folder

FORMS = ("choice", "true_false", "several", "odd_one_out")
SHIPPED = [reading.bank for path in sorted(questions_folder().glob("*.toml")) if (reading := read_bank(path)).bank]

Asked = tuple[Fact, str, Question]


class Mutated(Pool):
    """A bank with a few more facts: look-ups over both, so that not every one is indexed anew."""

    def __init__(self, pool: BankPool, *more: Fact) -> None:
        self._pool = pool
        self._more = BankPool(pool.bank.model_copy(update={"facts": more}))
        self.id, self.digest, self.entities, self.sources = pool.id, pool.digest, pool.entities, pool.sources

    def fact(self, fact_id: str) -> Fact | None:
        return self._pool.fact(fact_id)

    def of_kind(self, kind: str, trait: str | None, start: int):
        return self._pool.of_kind(kind, trait, start)

    def alike(self, likeness: str, start: int):
        return (*self._pool.alike(likeness, start), *self._more.alike(likeness, start))

    def answers_to(self, asked: str) -> frozenset[str]:
        return self._pool.answers_to(asked) | self._more.answers_to(asked)

    def revision_of(self, fact_id: str) -> int:
        return 1


def questions(pool: BankPool) -> Iterator[Asked]:
    for fact in pool.bank.ready_facts:
        for slot in fact.answer_slots:
            for form in FORMS:
                made = generate(pool, fact, 1, slot, form, 1)
                if not isinstance(made, Declined):
                    yield fact, slot, made


def wrong_values(bank: Bank, fact: Fact, slot_name: str, question: Question) -> list[str]:
    """What is shown as wrong, as the bank would write it."""
    slot = fact.slots[slot_name]
    shown = {
        "entity": {
            entity.name: id_
            for id_, entity in bank.entities.items()
            if slot.entity and entity.kind == bank.entities[slot.entity].kind
        },
        "other": {shown_as(slot, value, bank.entities): value for value in slot.wrong},
    }
    known = {**shown["entity"], **shown["other"]}
    folded = {name.casefold(): value for name, value in known.items()}
    match question:
        case Choice(options=options, key=key):
            texts = [option.text for place, option in enumerate(options) if place != key]
        case OddOneOut(options=options, key=key):
            texts = [options[key].text]
        case Several(options=options, keys=keys):
            texts = [option.text for place, option in enumerate(options) if place not in keys]
        case TrueFalse(key=1, stem=stem):
            texts = [name for name in known if stem.startswith(statement_with(bank, fact, slot_name, name))]
        case _:
            texts = []
    # Numbers and dates are written as they are shown.
    return [folded.get(text.casefold(), text) for text in texts]


def statement_with(bank: Bank, fact: Fact, slot_name: str, text: str) -> str:
    return fill(fact.statement, {**texts_of(fact, bank.entities), slot_name: text})


def with_value(fact: Fact, slot_name: str, value: str, id_: str) -> Fact:
    slot = fact.slots[slot_name]
    new = (value, *(slot.items or ())[:1]) if slot.items else value
    changed = slot.model_copy(update={slot.type: new})
    return fact.model_copy(update={"id": id_, "slots": {**fact.slots, slot_name: changed}})


def as_written(slot_type: str, text: str) -> str:
    """A shown number or date as a bank writes it."""
    if slot_type == "quantity":
        sign = {"$": "USD", "₹": "INR", "¥": "JPY", "€": "EUR", "£": "GBP"}.get(text.removeprefix("about ")[:1])
        bare = text.removeprefix("about ").lstrip("$₹¥€£")
        return f"{bare} {sign}" if sign else bare
    return text


def shown_in(question: Question | Declined) -> set[str]:
    if isinstance(question, Declined):
        return set()
    options = getattr(question, "options", ())
    if isinstance(question, TrueFalse):
        return {question.stem} if question.key == 1 else set()
    keys = {question.key} if isinstance(question, Choice | OddOneOut) else set(getattr(question, "keys", ()))
    if isinstance(question, OddOneOut):
        return {options[question.key].text}
    return {option.text for place, option in enumerate(options) if place not in keys}


@pytest.mark.parametrize("bank", SHIPPED, ids=lambda bank: bank.id)
def test_a_fact_that_makes_an_option_right_withdraws_it_at_once(bank: Bank) -> None:
    pool, tried = BankPool(bank), 0
    for fact, slot, question in questions(pool):
        slot_type = fact.slots[slot].type
        if slot_type == "date":
            continue  # below: a shown date is written in another way
        values = [as_written(slot_type, value) for value in wrong_values(bank, fact, slot, question)]
        if not values:
            continue
        more = [with_value(fact, slot, value, f"mutation-{place}") for place, value in enumerate(values)]
        again = generate(Mutated(pool, *more), fact, 1, slot, question.form, question.seed)
        assert not shown_in(question) & shown_in(again), (question.fact, question.form, question.stem)
        tried += len(values)
    assert tried > (40 if bank.id == "flags-of-asia" else 100)


def date_as_written(text: str) -> str:
    """A shown date as a bank writes it."""
    (read, *_) = read_dates(text, 2000)
    match read.precision:
        case Precision.DAY:
            return f"{read.year:04}-{read.month:02}-{read.day:02}"
        case Precision.MONTH:
            return f"{read.year:04}-{read.month:02}"
        case Precision.PERIOD:
            return f"{read.year:04}/{(read.year + 1) % 100:02}"
        case _:
            return f"{read.year:04}"


def wrong_dates(question: Question) -> list[str]:
    """The dates it shows that are wrong, or says in place of the right one."""
    match question:
        case Choice(options=options, key=key):
            return [option.text for place, option in enumerate(options) if place != key]
        case TrueFalse(key=1, stem=stem, explanation=told):
            behind = len(told.statement) - told.answer_end
            note = f" (as of {question.as_of})" if question.as_of else ""
            return [stem.removesuffix(note)[told.answer_start : len(stem.removesuffix(note)) - behind]]
        case _:
            return []


@pytest.mark.parametrize("bank", SHIPPED, ids=lambda bank: bank.id)
def test_a_date_that_another_fact_makes_right_is_withdrawn(bank: Bank) -> None:
    pool, tried = BankPool(bank), 0
    for fact, slot, question in questions(pool):
        if fact.slots[slot].type != "date":
            continue
        dates = list(map(date_as_written, wrong_dates(question)))
        more = [with_value(fact, slot, date, f"mutation-{place}") for place, date in enumerate(dates)]
        again = generate(Mutated(pool, *more), fact, 1, slot, question.form, question.seed)
        assert not shown_in(question) & shown_in(again), (question.fact, question.stem)
        tried += len(dates)
    has_dates = any(fact.slots[name].type == "date" for fact in bank.ready_facts for name in fact.answer_slots)
    assert tried >= 3 if has_dates else tried == 0


@pytest.mark.parametrize("how", ["also", "overlaps"])
@pytest.mark.parametrize("bank", SHIPPED, ids=lambda bank: bank.id)
def test_an_alias_or_overlap_that_equals_an_option_withdraws_it_at_once(bank: Bank, how: str) -> None:
    pool, tried = BankPool(bank), 0
    for fact, slot, question in questions(pool):
        key = fact.slots[slot].entity
        if key is None:
            continue
        values = wrong_values(bank, fact, slot, question)
        if not values:
            continue
        names = [bank.entities[value].name for value in values]
        entity = bank.entities[key]
        changed = {"also": (*entity.also, *names)} if how == "also" else {"overlaps": (*entity.overlaps, *values)}
        mutated = BankPool(
            bank.model_copy(update={"entities": {**bank.entities, key: entity.model_copy(update=changed)}})
        )
        mutated.digest = pool.digest  # the same draw: only the relation between the two has changed
        again = generate(mutated, fact, 1, slot, question.form, question.seed)
        assert not shown_in(question) & shown_in(again), (question.fact, question.form, question.stem)
        tried += len(values)
    assert tried > (40 if bank.id == "flags-of-asia" else 50)


def pairing_questions(pool: BankPool, form: str) -> Iterator[Asked]:
    for fact in pool.bank.ready_facts:
        for slot in fact.answer_slots:
            made = generate(pool, fact, 1, slot, form, 1)
            if not isinstance(made, Declined):
                yield fact, slot, made


@pytest.mark.parametrize("bank", SHIPPED, ids=lambda bank: bank.id)
def test_a_fact_that_makes_another_pair_right_parts_a_matching(bank: Bank) -> None:
    pool, tried = BankPool(bank), 0
    for fact, slot, question in pairing_questions(pool, "matching"):
        assert isinstance(question, Matching)
        rows = [pool.fact(part.fact) for part in question.asked]
        one, other = rows[0], rows[1]
        assert one is not None
        assert other is not None
        value = str(getattr(other.slots[slot], other.slots[slot].type))
        again = generate(Mutated(pool, with_value(one, slot, value, "mutation")), fact, 1, slot, "matching", 1)
        there = {part.fact for part in again.asked} if isinstance(again, Matching) else set()
        assert not {one.id, other.id} <= there, question.stem
        tried += 1
    assert tried > 0 or not any(fact.relation for fact in bank.facts)


@pytest.mark.parametrize("bank", SHIPPED, ids=lambda bank: bank.id)
def test_what_happened_twice_has_no_place_in_an_order(bank: Bank) -> None:
    pool, tried = BankPool(bank), 0
    for fact, slot, question in pairing_questions(pool, "order"):
        assert isinstance(question, Order)
        first = pool.fact(question.asked[0].fact)
        assert first is not None
        later = with_value(first, slot, "2099", "mutation")
        again = generate(Mutated(pool, later), fact, 1, slot, "order", 1)
        there = {part.fact for part in again.asked} if isinstance(again, Order) else set()
        assert first.id not in there, question.stem
        tried += 1
    assert tried > 0 or bank.id in ("japan-india-2026", "flags-of-asia")
