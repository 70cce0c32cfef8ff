"""What every screen shares: text size, leaving, a second window, a bank that is refused."""

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from makers import a_bank_file, a_fact, an_amount

pytestmark = pytest.mark.window


@pytest.fixture
def banks(tmp_path: Path) -> Path:
    folder = tmp_path / "banks"
    folder.mkdir()
    a_bank_file(folder, a_fact(), an_amount())
    return folder


def test_leaving_keeps_what_was_answered(start: Any, tmp_path: Path, banks: Path) -> None:
    robot = start(tmp_path / "data", "--banks", banks)
    robot.wait("first_run")
    robot.press("space")
    question = robot.wait("question")
    robot.press(str(question["key"] + 1))
    robot.wait("verdict")
    robot.press("space")
    robot.wait("question")
    robot.press("Escape")
    assert robot.wait("summary")["answers"] == 1
    robot.press("Escape")
    assert robot.wait("today", answered=1)["new"] == 1
    robot.close()


def test_the_text_size_is_remembered(start: Any, tmp_path: Path, banks: Path) -> None:
    data = tmp_path / "data"
    robot = start(data, "--banks", banks)
    robot.wait("first_run")
    robot.press("ctrl+plus", "ctrl+plus")
    robot.close()
    assert "text_scale=1.25" in (data / "window.ini").read_text(encoding="utf-8")
    robot = start(data, "--banks", banks)
    robot.wait("first_run")
    robot.press("ctrl+0")
    robot.close()
    assert "text_scale=1" in (data / "window.ini").read_text(encoding="utf-8").splitlines()


def test_a_second_window_says_that_the_first_is_open(start: Any, tmp_path: Path, banks: Path) -> None:
    data = tmp_path / "data"
    first = start(data, "--banks", banks)
    first.wait("first_run")
    second = start(data, "--banks", banks)
    second.wait("problem", error="AlreadyOpenError")
    stats = subprocess.run([sys.executable, "-m", "quizapp", "stats", "--data", str(data)], capture_output=True, check=False)
    assert stats.returncode == 3
    second.until_active()
    second.stop()
    first.until_active()
    first.close()


def test_a_bank_that_is_refused_is_explained(start: Any, tmp_path: Path, banks: Path) -> None:
    faulty = a_bank_file(tmp_path, a_fact(tagz=[]), name="faulty.toml")
    robot = start(tmp_path / "data", "--banks", banks)
    robot.wait("first_run")
    robot.press("space")
    robot.wait("question")
    robot.press("Escape")
    robot.wait("today", new=2)
    robot.press("a")
    subprocess.run(
        ["xdotool", "search", "--sync", "--name", "^Add a bank$", "windowactivate", "--sync"],
        env=robot.environment, check=True, timeout=20, stdout=subprocess.DEVNULL,
    )  # fmt: skip
    robot.type(str(faulty))
    robot.press("Return")
    robot.wait("problem", error="BankFileError")
    robot.press("Escape")
    robot.wait("today", new=2)
    robot.close()
