"""Which questions make a quiz together."""

from itertools import permutations
from pathlib import Path
from zlib import crc32

import pytest
from makers import a_bank, a_fact, an_amount

from quizapp.bank.reading import read_bank
from quizapp.domain.composing import compose
from quizapp.domain.facts import Bank
from quizapp.domain.generation.bank_pool import BankPool
from quizapp.domain.generation.generate import FORMS, generate
from quizapp.domain.giveaways import gives_away
from quizapp.domain.questions import Question
from quizapp.paths import questions_folder

SHIPPED = sorted(questions_folder().glob("*.toml"))


def questions_of(bank: Bank, seed: int = 0) -> list[Question]:
    pool = BankPool(bank)
    made = [
        generate(pool, fact, 1, slot, form, seed)
        for fact in bank.ready_facts
        for slot in fact.answer_slots
        for form in FORMS
    ]
    return [question for question in made if isinstance(question, Question)]


def told(question: Question) -> list[str]:
    return [part.explanation.text for part in question.parts]


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
@pytest.mark.parametrize("tells", [False, True])
def test_in_a_quiz_no_fact_comes_twice_and_no_question_gives_another_away(path: Path, tells: bool) -> None:
    bank = read_bank(path).bank
    assert bank is not None
    drawn = sorted(questions_of(bank), key=lambda question: crc32(f"{question.fact} {question.form}".encode()))
    quiz = compose(drawn, 20, tells=tells)
    assert len(quiz) >= 10
    facts = [part.fact for question in quiz for part in question.parts]
    assert len(facts) == len(set(facts))
    assert not [(one.stem, two.stem) for one, two in permutations(quiz, 2) if gives_away([one.stem], two)]
    if tells:
        later = [(one, two) for place, one in enumerate(quiz) for two in quiz[place + 1 :]]
        assert not [(one.stem, two.stem) for one, two in later if gives_away(told(one), two)]


def test_a_fact_that_tells_the_answer_comes_behind() -> None:
    visit = a_fact(
        "visit",
        statement="Shigeru Ishiba met {person} in {month}.",
        slots={
            "person": {"entity": "takaichi", "ask": "Whom did an earlier Prime Minister meet in {month}?"},
            "month": {"date": "2025-10"},
        },
    )
    bank = a_bank(visit, a_fact())
    choices = [question for question in questions_of(bank) if question.form == "choice"]
    asked = [question.fact for question in compose(choices, 9, tells=True)]
    assert asked.index("pm") < asked.index("visit")
    assert [question.fact for question in compose(choices, 9, tells=False)] == ["visit", "pm"]


def test_no_more_are_read_than_are_needed() -> None:
    drawn = iter(questions_of(a_bank(a_fact(), an_amount())))
    (only,) = compose(drawn, 1, tells=False)
    assert only.fact == "pm"
    assert next(drawn, None) is not None


def test_a_question_that_keeps_many_out_makes_room_for_them() -> None:
    facts = [an_amount(f"t{year}", f"{year - 1990}.5 billion USD", str(year)) for year in range(2000, 2008)]
    greedy = a_fact(
        "greedy", statement="{person} counted it.", slots={"person": {"entity": "takaichi", "ask": "Who counted it?"}}
    )
    named = [
        {**fact, "statement": "By Sanae Takaichi, trade came to {amount} in {year}.",
         "slots": {**fact["slots"],
                   "amount": {**fact["slots"]["amount"], "ask": "How much was Sanae Takaichi’s {year}?"}}}
        for fact in facts
    ]  # fmt: skip
    bank = a_bank(greedy, *named)
    pool = BankPool(bank)
    drawn = [generate(pool, fact, 1, fact.answer_slots[0], "flashcard", 0) for fact in bank.facts]
    quiz = compose([question for question in drawn if isinstance(question, Question)], 8, tells=False)
    assert len(quiz) == 8
    assert "greedy" not in {question.fact for question in quiz}
