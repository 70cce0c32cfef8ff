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


def test_a_pair_of_a_matching_is_given_away_by_a_sentence_that_has_both() -> None:
    matching = ask(a_table_of_capitals(), "matching")
    assert gives_away(["Tokyo is the capital of Japan."], matching)
    assert not gives_away(["Tokyo is a large city.", "Japan has many islands."], matching)


def test_a_long_number_gives_itself_away_with_another_unit() -> None:
    question = ask(a_bank(an_amount(quantity="500000 people")), "number")
    assert gives_away(["They agreed on 500,000 two-way exchanges."], question)
    assert not gives_away(["They agreed on 5,000 exchanges."], question)
    small = ask(a_bank(an_amount(quantity="5 years")), "number")
    assert not gives_away(["There were 5 of them."], small)


def test_most_of_the_words_of_a_long_name_give_it_away() -> None:
    name = "the Japan–India Human Resource Exchange and Cooperation Action Plan"
    question = ask(a_bank(a_fact(slots={"person": {"entity": "plan", "ask": "Which plan is it?"}},
                                 statement="It is {person}."),
                          entities={"plan": {"kind": "plan", "name": name}}, decoys={}), "flashcard")  # fmt: skip
    assert gives_away(["Their Human Resource Exchange and Cooperation Action Plan has a target."], question)
    assert not gives_away(["They agreed on an exchange of people."], question)
