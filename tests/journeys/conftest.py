"""A screen, a window on it, and a robot that has nothing but keys."""

import json
import os
import queue
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

NEEDED = ("Xvfb", "openbox", "xdotool")
PATIENCE_S = 20


@pytest.fixture(scope="session")
def display() -> Iterator[str]:
    """A virtual screen with a window manager on it; without one no window is ever active."""
    if missing := [name for name in NEEDED if shutil.which(name) is None]:
        reason = f"needs {', '.join(missing)}"
        if os.environ.get("CI"):
            pytest.fail(f"the journeys must run here: {reason}")
        pytest.skip(reason)
    reader, writer = os.pipe()
    command = ["Xvfb", "-displayfd", str(writer), "-screen", "0", "1400x900x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=[writer], stderr=subprocess.DEVNULL)
    os.close(writer)
    with os.fdopen(reader) as said:
        name = f":{said.readline().strip()}"  # written once the screen is there
    manager = subprocess.Popen(["openbox"], env={**os.environ, "DISPLAY": name}, stderr=subprocess.DEVNULL)
    yield name
    for process in (manager, server):
        process.terminate()
        process.wait(PATIENCE_S)


class Robot:
    """Starts the window, reads what it says, and presses keys."""

    def __init__(self, display: str | None, *arguments: object) -> None:
        platform = {"QT_QPA_PLATFORM": "xcb", "DISPLAY": display} if display else {"QT_QPA_PLATFORM": "offscreen"}
        self.environment = {**os.environ, **platform}
        self.process = subprocess.Popen(
            [sys.executable, str(Path(__file__).with_name("driver.py")), *map(str, arguments)],
            stdout=subprocess.PIPE, env=self.environment, text=True,
        )  # fmt: skip
        self._events: queue.SimpleQueue[dict[str, Any] | None] = queue.SimpleQueue()
        self._reader = threading.Thread(target=self._read)
        self._reader.start()

    def _read(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self._events.put(json.loads(line))
        self._events.put(None)

    def wait(self, event: str, **with_values: Any) -> dict[str, Any]:
        """The next event of that name with those values; others in between are passed over."""
        while True:
            found = self._events.get(timeout=PATIENCE_S)
            assert found is not None, f"the window closed before it said {event}"
            if found["event"] == event and all(found.get(name) == value for name, value in with_values.items()):
                return found

    def press(self, *keys: str) -> None:
        """Press keys, one after the other, as X names them."""
        for key in keys:
            subprocess.run(["xdotool", "key", "--clearmodifiers", key], env=self.environment, check=True)

    def type(self, text: str) -> None:
        """Type a text."""
        subprocess.run(["xdotool", "type", "--delay", "15", text], env=self.environment, check=True)

    def until_active(self) -> None:
        """Wait for the window to have the keyboard."""
        command = ["xdotool", "search", "--sync", "--onlyvisible", "--name", "^Quizapp$", "windowactivate", "--sync"]
        subprocess.run(command, env=self.environment, check=True, timeout=PATIENCE_S, stdout=subprocess.DEVNULL)

    def close(self) -> None:
        """Close the window with its key, and wait until the process has ended well."""
        self.press("ctrl+q")
        assert self.process.wait(PATIENCE_S) == 0
        self._end()

    def stop(self) -> None:
        """End the process if it is still there."""
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()
        self._end()

    def _end(self) -> None:
        self._reader.join()
        if self.process.stdout:
            self.process.stdout.close()


Start = Callable[..., Robot]


@pytest.fixture
def start(display: str) -> Iterator[Start]:
    """Start windows on the virtual screen; whatever is open at the end is ended."""
    robots: list[Robot] = []

    def make(*arguments: object) -> Robot:
        robot = Robot(display, *arguments)
        robots.append(robot)
        robot.wait("painted")
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
