import ctypes
import subprocess
import sys
from typing import Any

import pytest

from quizapp import bootstrap
from quizapp.gui import system_libraries
from quizapp.gui.system_libraries import PACKAGES, has_screen, missing_library

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux is looked at")


def without(monkeypatch: pytest.MonkeyPatch, library: str) -> None:
    load = ctypes.CDLL

    def cannot(name: str, *more: Any) -> Any:
        if name == library:
            raise OSError(name)
        return load(name, *more)

    monkeypatch.setattr(system_libraries.ctypes, "CDLL", cannot)


def test_a_missing_library_is_one_line_to_install(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    without(monkeypatch, "libGL.so.1")
    assert bootstrap.open_window(None) == 1
    said = capsys.readouterr().err
    assert "libGL.so.1 is missing" in said
    assert f"sudo apt install {' '.join(PACKAGES)}" in said


def test_the_libraries_of_a_real_window_do_not_matter_off_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    without(monkeypatch, "libxcb-cursor.so.0")
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert missing_library() is None
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    assert missing_library() == "libxcb-cursor.so.0"


def test_a_machine_without_a_screen_is_told_so(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    assert not has_screen()
    monkeypatch.setenv("DISPLAY", ":0")
    assert has_screen()


def test_the_readme_has_the_line_the_app_prints() -> None:
    readme = (bootstrap.questions_folder().parent / "README.md").read_text(encoding="utf-8")
    assert f"sudo apt install {' '.join(PACKAGES)}" in readme


def test_looking_at_the_libraries_does_not_load_qt() -> None:
    code = "import sys, quizapp.gui.system_libraries; print('PySide6' in sys.modules)"
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert said.stdout.strip() == "False"
