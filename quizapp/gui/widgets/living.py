"""Keeps Python's side of a Qt object as long as Qt's."""

from functools import partial

from PySide6.QtCore import QObject

_LIVING: dict[int, QObject] = {}


def keep_until_destroyed(made: QObject) -> None:
    """Hold an object whose class is written in Python until Qt destroys it.

    Shiboken at times lets go of a layout made in Python before Qt does, and then follows a pointer to what is gone
    (PySide6 6.11; about once in a thousand windows, seen in the debugger in the destructors of both our layouts).
    """
    _LIVING[id(made)] = made
    made.destroyed.connect(partial(_LIVING.pop, id(made), None))
