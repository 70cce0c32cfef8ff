"""Questions drawn from many facts."""

import os
import subprocess
import sys
from collections import Counter
from pathlib import Path

from makers import a_table_of_capitals

from quizapp.domain.generation.bank_pool import BankPool
from quizapp.domain.generation.drawing import draw_questions
from quizapp.domain.questions import Question
from quizapp.domain.quiz import QUIZ_FORMS

BANK = a_table_of_capitals()
FACTS = [(BANK.id, fact.id) for fact in BANK.ready_facts]
PRINTED = """
import sys
sys.path.insert(0, {tests!r})
from domain.generation.test_drawing import drawn
print([(question.fact, question.form, question.stem) for question in drawn(5)])
"""


def drawn(seed: int, *forms: str) -> list[Question]:
    return list(draw_questions({BANK.id: BankPool(BANK)}, FACTS, forms or QUIZ_FORMS, seed))


def test_each_fact_is_asked_once_in_one_of_the_forms() -> None:
    questions = drawn(0, "choice", "typed")
    assert sorted(question.fact for question in questions) == sorted({question.fact for question in questions})
    assert {question.form for question in questions} == {"choice", "typed"}


def test_forms_take_turns() -> None:
    counts = Counter(question.form for question in drawn(0, "choice", "true_false"))
    assert abs(counts["choice"] - counts["true_false"]) <= 1


def test_another_seed_draws_another_order_and_the_same_seed_the_same() -> None:
    first, again, other = ([question.stem for question in drawn(seed)] for seed in (1, 1, 2))
    assert first == again
    assert first != other


def test_another_process_draws_the_same() -> None:
    tests = str(Path(__file__).parents[2])
    command = [sys.executable, "-c", PRINTED.format(tests=tests)]
    environments = ({**os.environ, "PYTHONHASHSEED": seed} for seed in ("1", "2"))
    said = {subprocess.run(command, env=env, capture_output=True, check=True).stdout for env in environments}
    assert len(said) == 1


def test_questions_are_made_when_they_are_needed() -> None:
    questions = draw_questions({BANK.id: BankPool(BANK)}, [*FACTS, ("gone", "gone")][:3], QUIZ_FORMS, 0)
    assert next(questions) is not None
