"""The window as a process: what it says when something goes wrong inside, and how it ends."""

import os
import subprocess
import sys
from pathlib import Path

START = """
import sys
from pathlib import Path
from gui.made import a_today
from gui.scripted import ScriptedServices
from quizapp.gui.application import run

def fail():
    raise {error}

def look(name):
    print("opened", name)
    if name == "problem":
        window.close()

def observe(opened):
    global window
    window = opened
    window.screen_opened.connect(look)
    window.today_shown.connect(fail)

sys.exit(run(Path(sys.argv[1]), ScriptedServices, observe))
"""


def start(folder: Path, error: str) -> subprocess.CompletedProcess[str]:
    """A window in which a slot raises `error` once the numbers are there."""
    root = Path(__file__).parents[2]
    return subprocess.run(
        [sys.executable, "-c", START.format(error=error), str(folder)],
        capture_output=True,
        text=True,
        timeout=30,
        env={**os.environ, "PYTHONPATH": os.pathsep.join((str(root), str(root / "tests")))},
    )


def test_a_fault_in_the_window_is_shown_and_written_to_stderr(tmp_path: Path) -> None:
    done = start(tmp_path, "ZeroDivisionError('ours')")
    assert "opened problem" in done.stdout
    assert "ZeroDivisionError: ours" in done.stderr
    assert done.returncode == 0


def test_control_c_in_the_terminal_closes_the_window_without_a_word(tmp_path: Path) -> None:
    done = start(tmp_path, "KeyboardInterrupt")
    assert "opened problem" not in done.stdout
    assert "Traceback" not in done.stderr
    assert done.returncode == 0
