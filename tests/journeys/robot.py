"""A learner made of a keyboard: presses keys, and reads what the window says it shows."""

import json
import os
import queue
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

PATIENCE_S = 20.0
SCREENSHOTS = Path(__file__).parent / "screenshots"

Event = dict[str, Any]


class Robot:
    """One window, in a process of its own, and the only way to it: keys of the X server.

    Without a display the window is off screen and takes no keys.
    """

    def __init__(self, display: str | None, *arguments: object) -> None:
        platform = {"QT_QPA_PLATFORM": "xcb", "DISPLAY": display} if display else {"QT_QPA_PLATFORM": "offscreen"}
        self.environment = {**os.environ, **platform, "LANGUAGE": "en"}  # what is on screen is read in English
        self.process = subprocess.Popen(
            [sys.executable, str(Path(__file__).with_name("driver.py")), *map(str, arguments)],
            stdout=subprocess.PIPE,
            env=self.environment,
            text=True,
            encoding="utf-8",
        )
        self.painted: Event = {}  # what was said at the first paint
        self._events: queue.SimpleQueue[Event | None] = queue.SimpleQueue()
        self._passed: list[Event] = []
        self._reader = threading.Thread(target=self._read)
        self._reader.start()

    def wait(self, event: str, **values: Any) -> Event:
        """The next event of that name with those values; others before it are passed over.

        Raises:
            AssertionError: it did not come in time, the process ended, or the app crashed.
        """
        until = time.monotonic() + PATIENCE_S
        while True:
            try:
                found = self._events.get(timeout=max(0.0, until - time.monotonic()))
            except queue.Empty:
                raise AssertionError(self._missed(event, values)) from None
            assert found is not None, f"the window closed before {event} {values}"
            if found["event"] == event and all(found.get(name) == value for name, value in values.items()):
                return found
            assert not found.get("details"), f"the app crashed: {found['details']}"
            self._passed.append(found)

    def press(self, *keys: str) -> None:
        """Press keys quickly one after the other, as X names them; whatever has the focus gets them."""
        subprocess.run(["xdotool", "key", *keys], env=self.environment, check=True)

    def type(self, text: str) -> None:
        """Type a text into whatever has the focus."""
        subprocess.run(["xdotool", "type", "--delay", "5", text], env=self.environment, check=True)

    def until_active(self, title: str = "Quizapp") -> None:
        """Wait for a window of this process, and for it to have the keyboard."""
        window = ["search", "--sync", "--onlyvisible", "--all", "--pid", str(self.process.pid), "--name", f"^{title}$"]
        command = ["xdotool", *window, "windowactivate", "--sync"]
        subprocess.run(command, env=self.environment, check=True, timeout=PATIENCE_S, stdout=subprocess.DEVNULL)

    def until_in_front(self) -> None:
        """Wait until the window that has the keyboard is one of this process, without helping it.

        Raises:
            AssertionError: it does not come.
        """
        until = time.monotonic() + PATIENCE_S
        command = ["xdotool", "getactivewindow", "getwindowpid"]
        said = ""
        while time.monotonic() < until:
            found = subprocess.run(command, env=self.environment, capture_output=True, text=True, check=False)
            if (said := found.stdout.strip()) == str(self.process.pid):
                return
            time.sleep(0.05)
        raise AssertionError(f"process {said or 'of no window'} is in front, not {self.process.pid}")

    def screenshot(self, name: str) -> Path | None:
        """The whole screen as a picture, for a person to look at; None without ImageMagick."""
        if shutil.which("import") is None or "DISPLAY" not in self.environment:
            return None
        SCREENSHOTS.mkdir(exist_ok=True)
        path = SCREENSHOTS / f"{name}.png"
        subprocess.run(["import", "-window", "root", str(path)], env=self.environment, check=True)
        return path

    def close(self, key: str = "ctrl+q") -> None:
        """Close the window with a key; the process must end well."""
        self.press(key)
        assert self.process.wait(PATIENCE_S) == 0
        self._finish()

    def kill(self) -> None:
        """End the process where it is, as a power cut would end it."""
        self.process.kill()
        self.process.wait()
        self._finish()

    def stop(self) -> None:
        """End the process if it is still there."""
        if self.process.poll() is None:
            self.kill()
        self._finish()

    def _read(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self._events.put(json.loads(line))
        self._events.put(None)

    def _finish(self) -> None:
        self._reader.join()
        assert self.process.stdout is not None
        self.process.stdout.close()

    def _missed(self, event: str, values: Event) -> str:
        picture = self.screenshot("missed") if self.environment["QT_QPA_PLATFORM"] == "xcb" else None
        before = [{name: value for name, value in old.items() if name != "modules"} for old in self._passed[-3:]]
        return f"no {event} {values} within {PATIENCE_S:.0f} s; the last before it: {before}; see {picture}"


Start = Callable[..., Robot]
