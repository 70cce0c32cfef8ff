"""What every screen shares: text size, full screen, the keys, leaving, a second window, a bank that is refused."""

import subprocess
import sys
from pathlib import Path

import pytest
from journeys.robot import Robot, Start
from makers import a_bank_file, a_fact

pytestmark = pytest.mark.window


def a_first_question(robot: Robot) -> dict[str, object]:
    """From the first run to the first question."""
    robot.wait("first_run")
    robot.press("space")
    return robot.wait("question", position=1)


def test_leaving_keeps_what_was_answered(start: Start, data: Path, banks: Path) -> None:
    robot = start(data, "--banks", banks)
    a_first_question(robot)
    robot.press("Down", "Down", "Return")  # the second option
    robot.wait("verdict", chosen=1)
    robot.press("Return")
    robot.wait("question")
    robot.press("Escape")
    robot.wait("summary", answers=1)
    robot.press("Escape")
    robot.wait("today", answered=1, new=1)  # of two facts
    robot.close()


def test_leaving_before_the_first_answer_leads_to_today(start: Start, data: Path, banks: Path) -> None:
    robot = start(data, "--banks", banks)
    a_first_question(robot)
    robot.press("Escape")
    robot.wait("today", answered=0, new=2)
    robot.press("space")
    robot.wait("question", position=1)
    robot.close()


def test_no_key_but_an_answer_moves_a_question_on(start: Start, data: Path, banks: Path) -> None:
    robot = start(data, "--banks", banks)
    a_first_question(robot)
    robot.press("space", "Return", "x", "g", "y", "9")  # the page has the focus: no button is pressed unseen
    robot.press("2")
    robot.wait("verdict", chosen=1, position=1)
    robot.close()


def test_quick_presses_answer_one_question(start: Start, data: Path, banks: Path) -> None:
    robot = start(data, "--banks", banks)
    a_first_question(robot)
    robot.press("1", "1", "2", "3", "1", "1")
    robot.wait("verdict", chosen=0)
    robot.press("Escape")
    robot.wait("summary", answers=1)
    robot.close()


def test_the_text_size_is_remembered(start: Start, data: Path, banks: Path) -> None:
    robot = start(data, "--banks", banks)
    robot.wait("first_run")
    robot.press("ctrl+plus", "ctrl+plus")
    robot.close()
    assert "text_scale=1.25" in (data / "window.ini").read_text(encoding="utf-8").splitlines()  # two steps up
    robot = start(data, "--banks", banks)
    robot.wait("first_run")
    robot.press("ctrl+minus")
    robot.close()
    assert "text_scale=1.1" in (data / "window.ini").read_text(encoding="utf-8").splitlines()  # a step below 1.25
    robot = start(data, "--banks", banks)
    robot.wait("first_run")
    robot.press("ctrl+0")
    robot.close()
    assert "text_scale=1" in (data / "window.ini").read_text(encoding="utf-8").splitlines()


def test_an_answer_can_be_given_in_the_dark_at_twice_the_text_size(start: Start, data: Path, banks: Path) -> None:
    data.mkdir()
    (data / "window.ini").write_text("[General]\ntext_scale=2\n", encoding="utf-8")
    robot = start(data, "--banks", banks, "--dark")
    assert (robot.painted["is_dark"], robot.painted["scale"]) == (True, 2)
    options = a_first_question(robot)["options"]
    assert isinstance(options, list)
    robot.press("Up")
    robot.wait("focus", name=options[-1])
    robot.press("Down")
    assert robot.wait("focus", name=options[0])["is_whole"]
    robot.press("Up")  # back to the last option, for which the window is too low
    assert robot.wait("focus", name=options[-1])["is_whole"]
    robot.press("Return")
    robot.wait("verdict", chosen=len(options) - 1)
    robot.close()


def test_f11_fills_the_screen_and_gives_it_back(start: Start, data: Path, banks: Path) -> None:
    robot = start(data, "--banks", banks)
    robot.wait("first_run")
    robot.press("F11")
    robot.wait("state", is_full_screen=True)
    robot.press("space")
    robot.wait("question")  # the keys go on working
    robot.press("F11")
    robot.wait("state", is_full_screen=False)
    robot.close()


def test_a_question_mark_opens_the_keys_and_escape_closes_them(start: Start, data: Path, banks: Path) -> None:
    robot = start(data, "--banks", banks)
    a_first_question(robot)
    robot.press("question")
    robot.wait("focused", title="Keys")
    robot.press("Escape")
    robot.wait("focused", title="Quizapp")
    robot.press("1")  # Esc closed the sheet and not the session
    robot.wait("verdict", chosen=0)
    robot.close()


def test_newcomers_choose_banks_by_digits_or_arrows(start: Start, data: Path, banks: Path) -> None:
    a_bank_file(banks, a_fact(), name="second.toml", id="second", title="Second")
    robot = start(data, "--banks", banks)
    robot.wait("first_run", chosen=[0])
    robot.press("2")
    robot.wait("first_run", chosen=[0, 1])
    robot.press("Right", "Return")  # the first of them
    robot.wait("first_run", chosen=[1])
    robot.press("Right", "space")  # and the second: nothing is chosen
    robot.wait("first_run", chosen=[])
    robot.press("1")
    robot.wait("first_run", chosen=[0])
    robot.press("Tab", "Return")  # "Start"
    robot.wait("question")
    robot.press("Escape")
    assert len(robot.wait("today")["banks"]) == 1
    robot.close()


def test_a_second_window_brings_the_first_to_the_front(start: Start, display: str, data: Path, banks: Path) -> None:
    first = start(data, "--banks", banks)
    first.wait("first_run")
    second = Robot(display, data, "--banks", banks)
    assert second.process.wait(30) == 0  # of itself
    second.stop()
    first.until_in_front()


def test_a_second_window_says_that_something_else_has_the_folder(start: Start, data: Path, banks: Path) -> None:
    from filelock import FileLock

    data.mkdir(parents=True)
    with FileLock(data / "quizapp.lock"):
        robot = start(data, "--banks", banks)
        robot.wait("problem", error="AlreadyOpenError")
    robot.press("r")
    robot.wait("first_run")
    robot.close()


def test_a_command_says_that_the_window_is_open(start: Start, data: Path, banks: Path) -> None:
    first = start(data, "--banks", banks)
    first.wait("first_run")
    stats = [sys.executable, "-m", "quizapp", "stats", "--data", str(data)]
    assert subprocess.run(stats, capture_output=True, check=False).returncode == 3
    first.until_active()
    first.close()
    assert subprocess.run(stats, capture_output=True, check=False).returncode == 0


def test_a_bank_of_ones_own_is_added_by_its_path(start: Start, data: Path, banks: Path, tmp_path: Path) -> None:
    own = a_bank_file(tmp_path, a_fact(), name="own.toml", id="own", title="My own")
    robot = start(data, "--banks", banks)
    robot.wait("first_run")
    robot.press("o")
    robot.wait("focused", title="Add a bank")
    robot.type(str(own))
    robot.press("Return")
    assert robot.wait("question")["total"] == 1  # the facts of this bank alone
    robot.press("Escape")
    assert robot.wait("today")["banks"] == [["My own", 1, 0, 1]]  # one fact, none due, one new
    robot.close()


def test_a_bank_that_is_refused_is_explained(start: Start, data: Path, banks: Path, tmp_path: Path) -> None:
    faulty = a_bank_file(tmp_path, a_fact(tagz=[]), name="faulty.toml")
    robot = start(data, "--banks", banks)
    a_first_question(robot)
    robot.press("Escape")
    today = robot.wait("today", new=2)
    robot.press("a")
    robot.wait("focused", title="Add a bank")
    robot.type(str(faulty))
    robot.press("Return")
    faults = robot.wait("problem", error="BankFileError")["faults"]
    assert any("tagz" in fault for fault in faults)
    robot.press("Escape")
    assert robot.wait("today") == today  # nothing of it was added
    robot.close()
