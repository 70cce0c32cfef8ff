"""A newcomer's first evening, by keys alone, and the next start."""

import sqlite3
from pathlib import Path
from typing import Any

import pytest
from journeys.robot import Event, Robot, Start
from makers import a_bank_file, a_fact, a_person, an_amount

from quizapp.store.database import FILE_NAME

pytestmark = pytest.mark.window

DUE_DATES = "SELECT bank_id, fact_id, slot, due_day, stability_days, is_resting FROM cards ORDER BY 1, 2, 3"
LOG = "SELECT kind, given FROM reviews ORDER BY seq"


def stored(data: Path, query: str) -> list[tuple[Any, ...]]:
    """The rows of a query on a learner's folder that no window has open."""
    connection = sqlite3.connect(data / FILE_NAME)
    try:
        return connection.execute(query).fetchall()
    finally:
        connection.close()


def a_mixed_bank(folder: Path) -> Path:
    """Three people who can only be written, each the one of a kind, then seven amounts to choose from."""
    folder.mkdir()
    people = {"a": "Shigeru Ishiba", "b": "Sanae Takaichi", "c": "Narendra Modi"}
    entities = {id_: {**a_person(name), "kind": f"person-{id_}"} for id_, name in people.items()}
    facts = [
        a_fact(
            f"p{id_}",
            statement=f"In hall {id_} stood {{person}} for an hour.",
            slots={"person": {"entity": id_, "ask": f"Who stood in hall {id_} for an hour?"}},
        )
        for id_ in people
    ]
    amounts = [an_amount(f"t{year}", f"{year - 2000}.5 billion USD", str(year)) for year in range(2020, 2027)]
    a_bank_file(folder, *facts, *amounts, entities=entities, decoys={})
    return folder


class Evening:
    """One sitting: presses keys and keeps its own account of what the log must hold afterwards.

    Attributes:
        question: on screen, or the last one.
        log: a kind and what was given, for every row.
    """

    def __init__(self, robot: Robot) -> None:
        self.robot = robot
        self.question: Event = {}
        self.log: list[tuple[str, str]] = []

    def begin(self) -> None:
        self.robot.press("space")
        self.question = self.robot.wait("question")

    def choose(self, option: int) -> Event:
        assert self.question["options"], f"{self.question['form']} has nothing to choose"
        self.robot.press(str(option + 1))
        self.log.append(("answer", self.question["options"][option]))
        return self.robot.wait("verdict", chosen=option)

    def right(self) -> Event:
        return self.choose(self.question["key"])

    def wrong(self) -> Event:
        return self.choose((self.question["key"] + 1) % len(self.question["options"]))

    def write(self, text: str) -> Event:
        assert self.question["form"] in ("cloze", "typed")
        self.robot.type(text)
        self.robot.press("Return")
        self.log.append(("answer", text))
        return self.robot.wait("verdict", written=text)

    def skip(self) -> Event:
        self.robot.press("d")
        self.log.append(("answer", ""))
        return self.robot.wait("verdict")

    def say(self, key: str) -> Event:
        """Correct the verdict on screen."""
        self.robot.press(key)
        self.log.append(("override", ""))
        return self.robot.wait("verdict")

    def undo(self) -> None:
        self.robot.press("u")
        self.log.append(("void", ""))
        self.question = self.robot.wait("question", fact=self.question["fact"])

    def rest(self) -> None:
        self.robot.press("x")
        self.log.append(("rest", ""))
        self.question = self.robot.wait("question")

    def hint(self) -> None:
        self.robot.press("h")
        self.question = self.robot.wait("question", fact=self.question["fact"])

    def go_on(self) -> None:
        self.robot.press("space")
        self.question = self.robot.wait("question")


def test_a_first_evening_and_the_next_start(start: Start, data: Path, tmp_path: Path) -> None:
    banks = a_mixed_bank(tmp_path / "banks")
    robot = start(data, "--banks", banks, "--four-options")
    robot.wait("first_run", banks=["Sample"], chosen=[0])
    evening = Evening(robot)
    evening.begin()  # one key from the first start to the first question
    assert (evening.question["position"], evening.question["left"]) == (1, 10)  # three people and seven amounts

    assert evening.write(evening.question["right"])["verdict"] == "right"
    evening.go_on()
    assert evening.write(evening.question["right"][:-1])["verdict"] == "right, spelling"
    evening.go_on()
    assert evening.write("Nobody At All")["verdict"] == "wrong"
    assert evening.say("y")["is_overruled"]
    evening.go_on()
    assert evening.wrong()["verdict"] == "wrong"
    missed = evening.question["fact"]
    evening.go_on()
    assert evening.skip()["verdict"] == "skipped"
    evening.go_on()
    assert evening.right()["verdict"] == "right"
    guess = evening.say("g")
    assert (guess["is_guess"], guess["days"]) == (True, 0)
    evening.go_on()
    assert evening.wrong()["verdict"] == "wrong"
    evening.undo()
    assert evening.right()["verdict"] == "right"
    evening.go_on()
    assert evening.right()["verdict"] == "right"
    evening.go_on()
    assert evening.question["fact"] == missed  # back after a few others, now with four options
    evening.hint()
    assert evening.question["removed"] not in (None, evening.question["key"])
    robot.press(str(evening.question["removed"] + 1))  # what is removed cannot be chosen: no row in the log
    assert evening.right()["verdict"] == "right"
    evening.rest()
    for _ in range(2):
        assert evening.right()["verdict"] == "right"
        evening.go_on()
    assert evening.right()["verdict"] == "right"

    robot.press("Escape")
    # Twelve answers stand. Missed, skipped and guessed count as not right; "count it as right" counts.
    summary = robot.wait("summary", answers=12, right=9)
    # Three of the twelve were asked again, and one fact is not to come back at all.
    assert summary["facts"] == 8
    robot.press("space")
    today = robot.wait("today", answered=12)
    robot.close()
    assert stored(data, LOG) == evening.log
    dates = stored(data, DUE_DATES)

    again = start(data, "--banks", banks)
    assert again.wait("today") == today
    again.close()
    assert stored(data, DUE_DATES) == dates
    assert stored(data, LOG) == evening.log


def test_no_answer_is_lost_when_the_process_dies(start: Start, data: Path, tmp_path: Path) -> None:
    banks = a_mixed_bank(tmp_path / "banks")
    robot = start(data, "--banks", banks)
    robot.wait("first_run")
    evening = Evening(robot)
    evening.begin()
    for _ in range(3):
        evening.write(evening.question["right"])
        evening.go_on()
    evening.right()
    robot.kill()  # the verdict is on screen, so the answer is on the disk

    again = start(data, "--banks", banks)
    again.wait("today", answered=4, new=6)  # 10 facts
    again.close()
    assert stored(data, LOG) == evening.log


def test_closing_in_the_middle_of_an_answer_keeps_it(start: Start, data: Path, banks: Path) -> None:
    robot = start(data, "--banks", banks)
    robot.wait("first_run")
    evening = Evening(robot)
    evening.begin()
    evening.log.append(("answer", evening.question["right"]))
    robot.press(str(evening.question["key"] + 1), "alt+F4")  # does not wait for the verdict
    assert robot.process.wait() == 0
    assert stored(data, LOG) == evening.log
