"""Says what a screen reader would not look for by itself."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, said: str, *, is_urgent: bool = False) -> None:
    """Have `said` read aloud; what is urgent interrupts."""
    event = QAccessibleAnnouncementEvent(widget, said)
    if is_urgent:
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
    QAccessible.updateAccessibility(event)
