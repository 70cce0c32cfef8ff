"""A field for a sentence with places in it, a button for each place, and how it reads."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QWidget

from quizapp.gui.appearance import Appearance
from quizapp.gui.widgets.button import SMALL, Button
from quizapp.gui.widgets.flow import Flow
from quizapp.gui.widgets.layouts import clear, column, inset
from quizapp.gui.widgets.line_field import LineField
from quizapp.gui.widgets.text import Text

translate = QCoreApplication.translate  # by this name the translation tool finds the sentences

_MOST_LETTERS = 600  # of a sentence of a bank


class PlaceField(QWidget):
    """A button puts its place where the cursor is, and the keyboard back into the field."""

    written = Signal(str)

    def __init__(self, appearance: Appearance, of: str) -> None:
        """`of` is what is to be written, for a screen reader."""
        super().__init__()
        self._appearance = appearance
        self._of = of
        self._places: tuple[str, ...] = ()
        self._buttons: list[Button] = []
        reach = appearance.focus_reach
        self.field = LineField(appearance, of)
        self.field.setPlaceholderText("")
        self.field.setMaxLength(_MOST_LETTERS)
        self.field.textEdited.connect(self.written)
        self._flow = Flow(8 - 2 * reach)
        layout = column(2)
        layout.addLayout(inset(self.field, reach))
        layout.addLayout(self._flow)
        self._filled = Text(appearance, "body", "accent", QFont.Weight.Medium, wraps=True)
        layout.addLayout(inset(self._filled, reach))
        self.setLayout(layout)

    @property
    def stops(self) -> list[QWidget]:
        """What takes the keyboard, in order."""
        return [self.field, *self._buttons]

    def set_text(self, text: str) -> None:
        """Show what is written; what is being typed is left alone."""
        if self.field.text() != text:
            self.field.setText(text)

    def show_filled(self, text: str) -> None:
        """Show how it reads with a row in its places."""
        self._filled.setText(text)
        self._filled.setVisible(bool(text))

    def offer(self, slots: Sequence[str]) -> None:
        """Have a button for each of these."""
        if tuple(slots) == self._places:
            return
        self._places = tuple(slots)
        clear(self._flow)
        self._buttons = []
        for slot in slots:
            place = f"{{{slot}}}"
            button = Button(self._appearance, place, kind=SMALL)
            button.setAccessibleName(translate("PlaceField", "Put in {place}: {of}").format(place=place, of=self._of))
            button.clicked.connect(partial(self._put_in, place))
            self._flow.addWidget(button)
            self._buttons.append(button)

    def _put_in(self, place: str) -> None:
        self.field.insert(place)
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
