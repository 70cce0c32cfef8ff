"""One number with what it is about."""

from PySide6.QtGui import QFont

from quizapp.gui.appearance import Appearance
from quizapp.gui.widgets.layouts import column
from quizapp.gui.widgets.panels import Card
from quizapp.gui.widgets.text import Text


class Tile(Card):
    """A name, a large number, and a word beside it."""

    def __init__(self, appearance: Appearance, name: str) -> None:
        super().__init__(appearance)
        self._name = Text(appearance, "small", "muted", wraps=True)
        self._name.setText(name)
        self._number = Text(appearance, "title", "ink", QFont.Weight.Bold)
        self._note = Text(appearance, "small", "muted", wraps=True)
        layout = column(4, (18, 16, 12, 16))
        layout.addWidget(self._name)
        layout.addWidget(self._number)
        layout.addWidget(self._note)
        layout.addStretch(1)
        self.setLayout(layout)

    def say(self, number: str, note: str) -> None:
        """Show a number and what it is measured by."""
        self._number.setText(number)
        self._note.setText(note)
        self.setAccessibleName(f"{self._name.text()}: {number}, {note}" if note else f"{self._name.text()}: {number}")
