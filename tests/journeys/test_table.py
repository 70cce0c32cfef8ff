"""A teacher's table, from the file to its first question, by keys alone."""

from pathlib import Path

import pytest
from journeys.robot import Robot, Start

pytestmark = pytest.mark.window

ROWS = ("Country,Capital", "Japan,Tokyo", "Nepal,Kathmandu", "India,New Delhi", "Laos,Vientiane")

SENTENCE = "The sentence that is true for every row"


def go_through(robot: Robot, *names: str) -> None:
    """Tab from one control to the next, as they are named."""
    for name in names:
        robot.press("Tab")
        robot.wait("focus", name=name)


def test_a_table_that_nothing_explains_is_explained_and_asked(start: Start, data: Path, tmp_path: Path) -> None:
    table = tmp_path / "capitals.csv"
    table.write_text("\n".join(ROWS) + "\n", encoding="utf-8")
    robot = start(data)
    robot.wait("first_run")
    robot.press("o")
    robot.wait("focused", title="Add a bank")
    robot.type(str(table))
    robot.press("Return")
    robot.wait("opened", name="table_mapping")
    robot.wait("focus", name="Where the facts come from")
    robot.type("An atlas")
    go_through(
        robot, "What “Country” is: a name", "Kind of the names under “Country”", "What “Capital” is: a name",
        "Kind of the names under “Capital”", SENTENCE, f"Put in {{country}}: {SENTENCE}",
        f"Put in {{capital}}: {SENTENCE}",
    )  # fmt: skip
    robot.press("space")
    robot.wait("focus", name=SENTENCE)
    robot.type(" is the capital of {country}.")
    of_country, of_capital = (f"A question whose only right answer is {place}" for place in ("{country}", "{capital}"))
    go_through(
        robot, f"Put in {{country}}: {SENTENCE}", f"Put in {{capital}}: {SENTENCE}", of_country,
        f"Put in {{capital}}: {of_country}", of_capital,
    )  # fmt: skip
    robot.type("What is the capital of {country}?")
    robot.screenshot("table-explained")
    robot.press("ctrl+Return")
    question = robot.wait("question")
    assert question["slot"] == "capital"
    assert table.with_name("capitals.csv.toml").is_file()
    robot.close()
