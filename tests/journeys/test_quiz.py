"""A quiz in a real window, by keys alone, to its result and back."""

import sqlite3
from pathlib import Path

import pytest
from journeys.robot import Event, Robot, Start
from makers import a_bank_file, a_fact, an_amount

from quizapp.store.database import FILE_NAME

pytestmark = pytest.mark.window


@pytest.fixture
def banks(tmp_path: Path) -> Path:
    """Six amounts, and a person."""
    folder = tmp_path / "banks"
    folder.mkdir()
    amounts = [an_amount(f"t{year}", f"{year - 2000}.5 billion USD", str(year)) for year in range(2020, 2026)]
    a_bank_file(folder, a_fact(tags=["people"]), *amounts)
    return folder


def answer(robot: Robot, question: Event, *, is_right: bool = True) -> None:
    """Answer whatever is asked; nothing is said about it on the way."""
    if question["options"]:
        place = question["key"] if is_right else (question["key"] + 1) % len(question["options"])
        robot.press(str(place + 1))
    else:
        robot.type(question["right"] if is_right else "nobody")
        robot.press("Return")


def test_a_quiz_by_keys_to_its_result_and_the_missed_again(start: Start, data: Path, banks: Path) -> None:
    robot = start(data, "--banks", banks)
    robot.wait("first_run")
    robot.press("space")
    robot.wait("question")
    robot.press("Escape")  # nothing was answered
    robot.wait("today")
    robot.press("ctrl+2")
    # Seven facts; that they go together is another matter.
    assert robot.wait("setup")["facts"] == 7
    robot.press("ctrl+Return")
    question = robot.wait("question", position=1)
    for position in range(1, question["total"] + 1):
        answer(robot, question, is_right=position != 2)
        if position < question["total"]:
            question = robot.wait("question", position=position + 1)
    result = robot.wait("result")
    assert result["answered"] == result["rows"] == question["total"]
    assert (result["right"], result["missed"]) == (question["total"] - 1, 1)

    robot.press("r")
    again = robot.wait("question", position=1, total=1)
    answer(robot, again)
    assert robot.wait("result")["right"] == 1
    robot.press("ctrl+1")
    robot.wait("today", answered=question["total"] + 1)
    robot.close()
    connection = sqlite3.connect(data / FILE_NAME)
    rows = connection.execute("SELECT kind, origin FROM reviews").fetchall()
    connection.close()
    assert rows == [("answer", "quiz")] * (question["total"] + 1)


def test_a_tag_is_chosen_by_keys_and_a_quiz_left_early(start: Start, data: Path, banks: Path) -> None:
    robot = start(data, "--banks", banks)
    robot.wait("first_run")
    robot.press("space")
    robot.wait("question")
    robot.press("Escape")
    robot.wait("today")
    robot.press("ctrl+2")
    robot.wait("setup")
    robot.press("Tab")
    robot.wait("focus", name="All")
    robot.press("Tab")
    robot.wait("focus", name="Sample")
    robot.press("Tab")
    robot.wait("focus", name="All")
    robot.press("Tab")
    robot.wait("focus", name="people, 1")
    robot.press("space")
    assert robot.wait("setup", tags=["people"])["questions"] == 1
    robot.press("ctrl+Return")
    robot.wait("question", total=1)
    robot.press("Escape")
    robot.press("Escape")  # the first one pauses
    assert robot.wait("result", rows=1)["answered"] == 0
    robot.close()
