"""A bank that could be had: one that comes with the app, or one that was removed."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QWidget

from quizapp.gui.appearance import Appearance
from quizapp.gui.widgets.button import SMALL, Button
from quizapp.gui.widgets.folding import Folding
from quizapp.gui.widgets.layouts import column, inset
from quizapp.gui.widgets.text import Text


class OfferRow(QWidget):
    """A title, a word about it, and one button."""

    taken = Signal()

    def __init__(self, appearance: Appearance, title: str, note: str, button: str) -> None:
        super().__init__()
        layout = Folding(appearance, 16, folds_below=420)
        said = column(2)
        name = Text(appearance, "body", "ink", QFont.Weight.Medium, wraps=True)
        name.setText(title)
        about = Text(appearance, "small", "muted", wraps=True)
        about.setText(note)
        said.addWidget(name)
        if note:
            said.addWidget(about)
        self.button = Button(appearance, button, kind=SMALL)
        self.button.setAccessibleName(f"{button}: {title}")
        self.button.clicked.connect(self.taken)
        layout.addLayout(inset(said, appearance.focus_reach), 1)
        layout.addWidget(self.button)
        self.setLayout(layout)
