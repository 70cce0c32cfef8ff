"""What a fact that was just shown gives away."""

from makers import a_bank, a_fact, a_table_of_capitals, an_amount

from quizapp.domain.facts import Bank
from quizapp.domain.generation.bank_pool import BankPool
from quizapp.domain.generation.generate import generate
from quizapp.domain.giveaways import gives_away
from quizapp.domain.questions import Question

NEXT = "In December 2025 Narendra Modi met Sanae Takaichi; Shigeru Ishiba had left office."


def ask(bank: Bank, form: str) -> Question:
    fact = bank.facts[0]
    question = generate(BankPool(bank), fact, 1, fact.answer_slots[0], form, 0)
    assert isinstance(question, Question)
    return question


def test_a_sentence_with_the_answer_gives_it_away() -> None:
    for form in ("choice", "typed", "cloze"):
        assert gives_away([NEXT], ask(a_bank(a_fact()), form))
    assert gives_away(["Trade of $25.17 billion is a record."], ask(a_bank(an_amount()), "number"))


def test_a_sentence_about_something_else_does_not() -> None:
    assert not gives_away(["Fumio Kishida left office in 2024."], ask(a_bank(a_fact()), "choice"))
    assert not gives_away([], ask(a_bank(a_fact()), "choice"))


def test_a_matching_is_not_given_away_by_one_of_its_facts() -> None:
    assert not gives_away(["Tokyo is the capital of Japan."], ask(a_table_of_capitals(), "matching"))
