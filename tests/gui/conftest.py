"""What every test of the window runs with."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from gui.staged import Stage, staged
from PySide6.QtWidgets import QApplication

from quizapp.gui.appearance import Appearance
from quizapp.gui.fonts import register_fonts
from quizapp.gui.languages import ENGLISH, speak


@pytest.fixture(scope="session", autouse=True)
def fonts(qapp: QApplication) -> None:
    """The app's own style, fonts and English: how much room a text takes depends on them."""
    qapp.setStyle("Fusion")
    register_fonts()
    speak(ENGLISH)


@pytest.fixture
def appearance() -> Appearance:
    """Light, at normal text size."""
    return Appearance(is_dark=False, scale=1.0)


@pytest.fixture
def low(tmp_path: Path) -> Iterator[Stage]:
    """The window on a small notebook, where pages fold and scroll."""
    with staged(tmp_path, size=(1000, 620)) as made:
        yield made


@pytest.fixture
def stage(tmp_path: Path) -> Iterator[Stage]:
    """The whole window, at normal text size."""
    with staged(tmp_path) as made:
        yield made
