"""PySide6 6.12.0 gives a reference to None away in every void call; Python 3.11 dies of it after some thousand."""

import sys

from PySide6.QtGui import QFont


def test_a_call_that_returns_nothing_takes_nothing() -> None:
    font = QFont()
    before = sys.getrefcount(None)
    for _ in range(1000):
        font.setPixelSize(12)
    # Others may take or give back a few meanwhile; a thousand would be the calls.
    assert sys.getrefcount(None) > before - 500
