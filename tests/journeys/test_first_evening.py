"""A newcomer's first evening, by keys alone, and the next start."""

import sqlite3
from pathlib import Path
from typing import Any

import pytest
from makers import a_bank_file, a_fact, a_person, an_amount

from quizapp.store.database import FILE_NAME

pytestmark = pytest.mark.window


def stored(folder: Path, query: str) -> list[tuple[Any, ...]]:
    connection = sqlite3.connect(folder / FILE_NAME)
    try:
        return connection.execute(query).fetchall()
    finally:
        connection.close()


def a_mixed_bank(folder: Path) -> Path:
    """Three people who can only be typed (each the one of a kind), and amounts to choose from."""
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
    return a_bank_file(folder, *facts, *amounts, entities=entities, decoys={}).parent


def test_a_first_evening_and_the_next_start(start: Any, tmp_path: Path) -> None:
    data, banks = tmp_path / "data", a_mixed_bank(tmp_path / "banks")
    robot = start(data, "--banks", banks)
    robot.wait("first_run", banks=["Sample"])
    robot.press("space")  # one key from the first start to the first question
    question = robot.wait("question", position=1, left=10)

    def answer(how: str) -> dict[str, Any]:
        if how == "skip":
            robot.press("ctrl+d" if question["key"] is None else "d")
        elif question["key"] is not None:
            robot.press(str((question["key"] if how == "right" else (question["key"] + 1) % 3) + 1))
        else:
            right = question["right"]
            robot.type({"right": right, "misspelt": right[:-1], "wrong": "Nobody At All"}[how])
            robot.press("Return")
        return robot.wait("verdict")  # type: ignore[no-any-return]

    def go_on() -> dict[str, Any]:
        robot.press("space")
        return robot.wait("question")  # type: ignore[no-any-return]

    assert question["form"] == "cloze"
    assert answer("right")["verdict"] == "right"
    question = go_on()
    assert answer("misspelt")["verdict"] == "right, spelling"
    question = go_on()
    assert answer("wrong")["verdict"] == "wrong"
    robot.press("y")
    assert robot.wait("verdict")["is_overruled"]
    question = go_on()
    assert question["form"] == "choice"
    assert answer("wrong")["verdict"] == "wrong"
    missed = question["fact"]
    question = go_on()
    assert answer("skip")["verdict"] == "skipped"
    question = go_on()
    assert answer("right")["verdict"] == "right"
    robot.press("g")
    assert robot.wait("verdict", is_guess=True)["days"] == 0
    question = go_on()
    undone = question["fact"]
    assert answer("wrong")["verdict"] == "wrong"
    robot.press("u")
    question = robot.wait("question", fact=undone)
    assert answer("right")["verdict"] == "right"
    question = go_on()
    assert answer("right")["verdict"] == "right"
    question = go_on()
    assert question["fact"] == missed  # back after four others
    assert answer("right")["verdict"] == "right"
    robot.press("x")
    question = robot.wait("question")
    assert answer("right")["verdict"] == "right"
    question = go_on()
    answer("right")
    question = go_on()
    answer("right")  # the twelfth that counts
    robot.press("Escape")
    summary = robot.wait("summary")
    assert (summary["answers"], summary["rows"]) == (12, 9)  # three of the answers were repeats
    robot.press("space")
    today = robot.wait("today")
    assert today["answered"] == 12
    robot.close()

    kinds = [kind for (kind,) in stored(data, "SELECT kind FROM reviews ORDER BY seq")]
    assert kinds.count("answer") == 13  # one of them was undone
    assert (kinds.count("override"), kinds.count("void"), kinds.count("rest")) == (2, 1, 1)
    dates = stored(data, "SELECT bank_id, fact_id, slot, due_day FROM cards ORDER BY 1, 2, 3")

    again = start(data, "--banks", banks)
    assert {**again.wait("today"), "event": "today"} == {**today, "event": "today"}
    again.close()
    assert stored(data, "SELECT bank_id, fact_id, slot, due_day FROM cards ORDER BY 1, 2, 3") == dates
    assert len(stored(data, "SELECT seq FROM reviews")) == len(kinds)
