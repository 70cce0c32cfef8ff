"""Announces what changed; each open screen decides whether it matters to it."""

from PySide6.QtCore import QObject, Signal

from quizapp.domain.changes import Changes


class ChangeBus(QObject):
    """The one place where changes are announced."""

    changed = Signal(object)  # Changes

    def announce(self, changes: Changes) -> None:
        """Tell every open screen."""
        if changes != Changes():
            self.changed.emit(changes)
