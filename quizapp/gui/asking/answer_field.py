"""Where an answer is typed, and where its verdict stands afterwards."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from quizapp.gui.appearance import Appearance, follow
from quizapp.gui.asking.result_line import ResultLine
from quizapp.gui.widgets.keys import ENTER
from quizapp.gui.widgets.layouts import column

MOST_LETTERS = 200


class AnswerField(QWidget):
    """The field, then its result in the same place."""

    checked = Signal(str)
    hint_asked = Signal()
    skip_asked = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._field = _Field()
        self._field.setProperty("state", "answer")
        self._field.setMaxLength(MOST_LETTERS)
        self._field.setAccessibleName(self.tr("Your answer"))
        self._field.check_asked.connect(self._check)
        self._field.hint_asked.connect(self.hint_asked)
        self._field.skip_asked.connect(self.skip_asked)
        self._result = ResultLine(appearance)
        self._result.hide()
        layout = column()
        layout.addWidget(self._field)
        layout.addWidget(self._result)
        self.setLayout(layout)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        follow(appearance, self._restyle)

    @property
    def text(self) -> str:
        """What is typed."""
        return self._field.text()

    @property
    def is_open(self) -> bool:
        """Whether an answer can be typed."""
        return not (self.isHidden() or self._field.isHidden())

    def ask(self, question: str, hint: str, *, keeps_text: bool) -> None:
        """Take an answer to `question`; what was typed stays if it is the same as before. `hint` stands in it."""
        self._field.setPlaceholderText(hint)
        if not keeps_text:
            self._field.clear()
        self._field.setAccessibleDescription(question)
        self._result.hide()
        self._field.show()
        self.take_keys()

    def take_keys(self) -> None:
        """Let the keyboard type here."""
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_result(self, given: str, words: str, is_right: bool | None) -> None:
        """Show what was typed and what it was worth; None for skipped."""
        self._result.set_result(given, words, is_right)
        self._field.hide()
        self._result.show()

    def _check(self) -> None:
        self.checked.emit(self._field.text())

    def _restyle(self) -> None:
        self._field.setFixedHeight(self._appearance.px(52))


class _Field(QLineEdit):
    """Letters belong to the field; what is held with Ctrl belongs to the question."""

    check_asked = Signal()
    hint_asked = Signal()
    skip_asked = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() in ENTER:
            if not event.isAutoRepeat():
                self.check_asked.emit()
        elif control and event.key() == Qt.Key.Key_H:
            self.hint_asked.emit()
        elif control and event.key() == Qt.Key.Key_D:
            self.skip_asked.emit()
        elif event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            event.ignore()  # the page's
        else:
            super().keyPressEvent(event)
