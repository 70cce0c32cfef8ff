"""One question answered by ear: through what a screen reader finds and hears, without the screen and without keys."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from journeys.robot import Start
from journeys.screen_reader import ScreenReader

pytestmark = pytest.mark.window

LAUNCHER = Path("/usr/libexec/at-spi-bus-launcher")


@pytest.fixture
def reader(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[ScreenReader]:
    """A screen reader on a session bus of its own, which the window will find."""
    if shutil.which("dbus-daemon") is None or not LAUNCHER.exists():
        reason = "a screen reader needs dbus-daemon and at-spi2-core"
        if os.environ.get("CI"):
            pytest.fail(f"the journeys must run here: {reason}")
        pytest.skip(reason)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.setenv("QT_LINUX_ACCESSIBILITY_ALWAYS_ON", "1")
    command = ["dbus-daemon", "--session", "--nofork", "--print-address", f"--address=unix:dir={tmp_path}"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as bus:
        try:
            assert bus.stdout is not None
            address = bus.stdout.readline().strip()
            monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
            listening = ScreenReader(address)
            yield listening
            listening.close()
        finally:
            bus.terminate()  # the accessibility bus ends with it
            bus.wait()


def test_a_question_is_heard_answered_and_its_verdict_announced(
    start: Start, reader: ScreenReader, data: Path, banks: Path
) -> None:
    robot = start(data, "--banks", banks, "--four-options")
    robot.wait("first_run")
    reader.press(reader.find("push button", "Start"))
    asked = robot.wait("question")
    reader.find("label", asked["stem"])
    right = asked["options"][asked["key"]]
    said = reader.hear(asked["stem"])
    assert all(option in said for option in asked["options"])

    reader.press(reader.find("push button", right))
    verdict = robot.wait("verdict")
    assert verdict["verdict"] == "right"
    assert right in reader.hear("Right")
    assert any(name.startswith(right) and "right" in name.lower() for name in reader.names("push button"))
    reader.press(reader.find("push button", "Continue"))
    robot.wait("question")
    robot.close()
