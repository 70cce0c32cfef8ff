"""A quiz on its way: what counts as right, what was missed, and how it went by tag."""

from dataclasses import replace

import pytest
from makers import a_bank, a_fact, an_amount

from quizapp.domain.answers import Chosen, Skipped
from quizapp.domain.generation.bank_pool import BankPool
from quizapp.domain.generation.generate import generate
from quizapp.domain.questions import Question
from quizapp.domain.quiz import Given, QuizPlan, QuizRun
from quizapp.domain.verdicts import Graded, Verdict


def two_questions() -> tuple[Question, ...]:
    bank = a_bank(a_fact(), an_amount())
    made = [generate(BankPool(bank), fact, 1, fact.answer_slots[0], "choice", 0) for fact in bank.facts]
    assert all(isinstance(question, Question) for question in made)
    return tuple(question for question in made if isinstance(question, Question))


def given(verdict: Verdict) -> Given:
    return Given(Chosen(0), Graded(verdict, "it", ""), 5.0)


def a_run(*verdicts: Verdict) -> QuizRun:
    return QuizRun(QuizPlan(), two_questions(), tuple(map(given, verdicts)))


def test_the_current_question_is_the_first_without_an_answer() -> None:
    run = a_run()
    assert run.current == run.questions[0]
    assert run.with_given(given(Verdict.RIGHT)).current == run.questions[1]
    assert a_run(Verdict.RIGHT, Verdict.WRONG).current is None


@pytest.mark.parametrize(
    ("verdict", "is_right"),
    [(Verdict.RIGHT, True), (Verdict.SPELLING, True), (Verdict.PARTLY, False), (Verdict.WRONG, False),
     (Verdict.SKIPPED, False)],
)  # fmt: skip
def test_partly_right_is_not_right(verdict: Verdict, is_right: bool) -> None:
    assert given(verdict).is_right is is_right


def test_what_the_learner_counts_as_right_is_right() -> None:
    run = a_run(Verdict.WRONG)
    assert run.overruled().right == 1
    assert run.overruled().given[0].verdict is Verdict.RIGHT
    assert run.right == 0
    with pytest.raises(ValueError, match="nothing"):
        a_run().overruled()


def test_what_was_answered_and_not_right_is_missed() -> None:
    run = a_run(Verdict.RIGHT, Verdict.PARTLY)
    assert run.missed == (("sample", "trade"),)
    assert a_run(Verdict.RIGHT).missed == ()  # what was not reached was not missed
    assert replace(run, given=(Given(Skipped(), Graded(Verdict.SKIPPED, "it", ""), 1.0),)).missed == (("sample", "pm"),)


def test_a_tag_counts_its_answers() -> None:
    tags = {("sample", "pm"): ("people", "both"), ("sample", "trade"): ("economy", "both")}
    assert a_run(Verdict.RIGHT, Verdict.WRONG).by_tag(tags) == (("both", 1, 2), ("economy", 0, 1), ("people", 1, 1))
    assert a_run(Verdict.RIGHT).by_tag(tags) == (("both", 1, 1), ("people", 1, 1))
    assert a_run().by_tag({}) == ()
