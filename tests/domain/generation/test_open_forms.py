"""Cloze, typed, number and date: what is asked in writing, and what is not."""

import pytest
from makers import a_bank, a_fact, a_person, an_amount

from quizapp.domain.facts import Bank
from quizapp.domain.generation.asking import Declined
from quizapp.domain.generation.bank_pool import BankPool
from quizapp.domain.generation.generate import generate
from quizapp.domain.questions import Cloze, Date, Number, OpenQuestion, Question
from quizapp.domain.values import parse_date, parse_quantity


def ask(bank: Bank, slot: str, form: str) -> Question | Declined:
    return generate(BankPool(bank), bank.facts[0], 1, slot, form, 0)


def a_dated(date: str = "2025-08") -> Bank:
    slots = {**a_fact()["slots"], "month": {"date": date, "ask": "When was {person} Prime Minister of Japan?"}}
    return a_bank(a_fact(slots=slots))


def test_a_number_is_compared_with_the_quantity_of_the_fact() -> None:
    question = ask(a_bank(an_amount()), "amount", "number")
    assert isinstance(question, Number)
    assert question.stem == "How much did trade come to in 2026? (in US dollars)"
    assert question.sought == parse_quantity("25.17 billion USD")
    assert question.accepted == ("$25.17 billion",)


def test_a_date_is_compared_at_the_precision_of_the_fact() -> None:
    question = ask(a_dated(), "month", "date")
    assert isinstance(question, Date)
    assert question.sought == parse_date("2025-08")
    assert question.accepted == ("August 2025",)


@pytest.mark.parametrize(("slot", "bank"), [("amount", a_bank(an_amount())), ("month", a_dated())])
def test_quantities_and_dates_can_be_blank_in_the_statement(slot: str, bank: Bank) -> None:
    question = ask(bank, slot, "cloze")
    assert isinstance(question, Cloze)
    assert question.stem.count("____") == 1
    assert question.right_answer not in question.stem


@pytest.mark.parametrize(
    ("quantity", "tolerance", "is_asked"),
    [("1234 people", 0, True), ("12345 people", 0, False), ("12345 people", 0.01, True), ("500000 people", 0, True)],
)
def test_more_digits_than_anyone_remembers_need_a_tolerance(quantity: str, tolerance: float, is_asked: bool) -> None:
    fact = an_amount(quantity=quantity)
    fact["slots"]["amount"]["tolerance"] = tolerance
    assert isinstance(ask(a_bank(fact), "amount", "number"), Number) is is_asked


def test_a_number_that_stands_in_the_question_is_not_asked_for() -> None:
    fact = an_amount(quantity="2026 USD", year="2026")
    declined = ask(a_bank(fact), "amount", "number")
    assert isinstance(declined, Declined)
    assert "names the answer" in declined.reason


@pytest.mark.parametrize(
    ("bank", "slot", "letters"),
    [
        (a_bank(), "person", "S… I…"),
        (a_bank(an_amount()), "amount", "$2·.·· b…"),
        (a_bank(an_amount(quantity="500,000 people")), "amount", "5··,··· p…"),
        (a_dated(), "month", "A… 20··"),
    ],
)
def test_the_first_letters_give_away_no_more_than_a_start(bank: Bank, slot: str, letters: str) -> None:
    question = ask(bank, slot, "cloze")
    assert isinstance(question, OpenQuestion)
    assert question.first_letters == letters


def test_a_flashcard_asks_what_has_one_answer_in_the_world() -> None:
    assert isinstance(ask(a_bank(), "person", "flashcard"), Question)
    slots = {"person": {"entity": "ishiba", "pick": "Which of these was Prime Minister?", "wrong": ["modi", "suga"]}}
    picked = a_bank(a_fact(statement="{person} was Prime Minister.", slots=slots))
    assert isinstance(ask(picked, "person", "flashcard"), Declined)


@pytest.mark.parametrize(
    ("also", "other", "told"),
    [
        ([], "Hiroshi Ishiba", True),
        ([], "Hiroshi Suga", False),
        (["Ishiba"], "Hiroshi Ishiba", False),  # an alias makes the shared surname enough
        ([], "Ishiba Hiroshi", False),
    ],
)
def test_a_surname_that_two_have_is_told_to_be_too_little(also: list[str], other: str, told: bool) -> None:
    entities = {"ishiba": a_person("Shigeru Ishiba", also=also), "other": a_person(other, source="article")}
    bank = a_bank(a_fact(), entities=entities)
    for form in ("typed", "cloze"):
        question = ask(bank, "person", form)
        assert isinstance(question, OpenQuestion)
        assert question.stem.endswith("(full name)") is told
