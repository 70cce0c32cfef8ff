"""Where journeys take place: a screen of their own, and windows on it."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from journeys.robot import PATIENCE_S, Robot, Start
from makers import a_bank_file, a_fact, an_amount

NEEDED = ("Xvfb", "openbox", "xdotool")


@pytest.fixture(scope="session")
def display() -> Iterator[str]:
    """A virtual screen with a window manager on it; without one no window is ever active."""
    if missing := [name for name in NEEDED if shutil.which(name) is None]:
        reason = f"a real window needs {', '.join(missing)}"
        if os.environ.get("CI"):
            pytest.fail(f"the journeys must run here: {reason}")
        pytest.skip(reason)
    reader, writer = os.pipe()
    screen = ["Xvfb", "-displayfd", str(writer), "-screen", "0", "1400x900x24", "-nolisten", "tcp"]
    with (
        os.fdopen(reader) as said,
        subprocess.Popen(screen, pass_fds=[writer], stderr=subprocess.DEVNULL) as server,
    ):
        try:
            os.close(writer)
            number = said.readline().strip()  # written once the screen is there
            assert number, "Xvfb did not start"
            yield from _managed(f":{number}")
        finally:
            server.terminate()
            server.wait(PATIENCE_S)


def _managed(display: str) -> Iterator[str]:
    """The display, with a window manager that is up."""
    with subprocess.Popen(
        ["openbox", "--startup", "echo up"],
        env={**os.environ, "DISPLAY": display},
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as manager:
        try:
            assert manager.stdout is not None
            assert "up\n" in iter(manager.stdout.readline, ""), "openbox did not start"  # after what it complains of
            yield display
        finally:
            manager.terminate()
            manager.wait(PATIENCE_S)


@pytest.fixture
def start(display: str) -> Iterator[Start]:
    """Start windows on the virtual screen; whatever is open at the end is ended."""
    robots: list[Robot] = []

    def make(*arguments: object) -> Robot:
        robot = Robot(display, *arguments)
        robots.append(robot)
        robot.painted = robot.wait("painted")
        robot.until_active()
        return robot

    yield make
    for robot in robots:
        robot.stop()


@pytest.fixture
def start_offscreen() -> Iterator[Start]:
    """Start windows without a screen."""
    robots: list[Robot] = []

    def make(*arguments: object) -> Robot:
        robots.append(Robot(None, *arguments))
        return robots[-1]

    yield make
    for robot in robots:
        robot.stop()


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A learner's folder that does not exist yet."""
    return tmp_path / "data"


@pytest.fixture
def banks(tmp_path: Path) -> Path:
    """A folder with one bank of two facts, a person and an amount; both can be chosen."""
    folder = tmp_path / "banks"
    folder.mkdir()
    a_bank_file(folder, a_fact(), an_amount())
    return folder
