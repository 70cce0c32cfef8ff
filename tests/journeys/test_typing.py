"""What is known for weeks is written, in a field that owns its letters."""

from pathlib import Path

import pytest
from journeys.robot import Start
from makers import Clock, a_bank_file, a_fact, some_services

from quizapp.bootstrap import local_now
from quizapp.domain.answers import Chosen, Written
from quizapp.domain.questions import ClosedQuestion
from quizapp.services.readings import Asked

pytestmark = pytest.mark.window


@pytest.fixture
def weeks_later(data: Path, tmp_path: Path) -> Path:
    """The folder of a learner who was right on every due day until a name was written, and stayed away since."""
    clock = Clock(local_now())
    clock.move(days=-800)
    services = some_services(data, clock)
    services.library.add(a_bank_file(tmp_path, a_fact(), name="known.toml"))
    while True:
        asked = services.study.begin()
        assert isinstance(asked, Asked)
        question = asked.question
        answer = Chosen(question.key) if isinstance(question, ClosedQuestion) else Written(question.right_answer)
        days = services.study.answer(answer).days
        clock.move(days=max(1, days), minutes=10)
        if question.is_open:
            break
    services.close()
    assert clock.now < local_now()
    return data


def test_letters_belong_to_the_field_and_control_to_the_question(start: Start, weeks_later: Path) -> None:
    robot = start(weeks_later)
    robot.wait("today", due=1)
    robot.press("space")
    assert robot.wait("question")["form"] == "typed"
    robot.press("ctrl+h")
    assert robot.wait("question")["letters"] is not None
    # The maker's fact is about Shigeru Ishiba. D, G, H, U, X and ? are keys elsewhere, here they are letters.
    robot.type("dghux?")
    robot.press("ctrl+z")  # undoes typing, not an answer
    robot.press("ctrl+a")
    robot.type("Shigeru Ishiva")
    robot.press("Return")
    verdict = robot.wait("verdict")
    assert (verdict["written"], verdict["verdict"]) == ("Shigeru Ishiva", "right, spelling")
    robot.press("u")
    robot.wait("question", form="typed")
    robot.press("ctrl+d")
    robot.wait("verdict", verdict="skipped")
    robot.press("Escape")
    robot.wait("summary", answers=1, right=0)
    robot.close()
