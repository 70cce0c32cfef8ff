"""Which key was meant."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
SPACE_OR_ENTER = (Qt.Key.Key_Space, *ENTER)

_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


def is_plain(event: QKeyEvent) -> bool:
    """Whether no command key is held. Shift is none: on some keyboards digits need it."""
    return not event.modifiers() & _COMMANDS


def digit_of(event: QKeyEvent) -> int | None:
    """The digit 1 to 9 that was pressed."""
    key = event.key()
    return int(key - Qt.Key.Key_0) if Qt.Key.Key_1 <= key <= Qt.Key.Key_9 else None
