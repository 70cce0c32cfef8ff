"""What can be done now, each with its key."""

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedLayout, QWidget

from quizapp.gui.appearance import Appearance
from quizapp.gui.study.screen import StudyScreen
from quizapp.gui.widgets.button import PRIMARY, QUIET, SECONDARY, Button
from quizapp.gui.widgets.key_hint import KeyHint
from quizapp.gui.widgets.layouts import column, row


class Footer(QWidget):
    """Hints under options, buttons under a field, and the way on after a verdict."""

    checked = Signal()
    hint_asked = Signal()
    skipped = Signal()
    continued = Signal()
    undone = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._stack = QStackedLayout()
        self._closed, self._open, self._verdict = QWidget(), QWidget(), QWidget()
        self._closed.setLayout(self._closed_row())
        self._open.setLayout(self._open_row())
        self._verdict.setLayout(self._verdict_row())
        for part in (self._closed, self._open, self._verdict):
            self._stack.addWidget(part)
        outer = column(0, (16, 4, 16, 14))  # a stack has no margins of its own
        outer.addLayout(self._stack)
        self.setLayout(outer)

    def show_screen(self, screen: StudyScreen) -> None:
        """Show what fits the question or verdict."""
        self._show_part(screen)
        is_open = screen.question.is_open
        if screen.outcome is not None:
            self._continue.set_keys(self.tr("Enter") if is_open else self.tr("Space"))
            return
        can_hint = screen.asked.can_hint and screen.hint is None
        if is_open:
            self._letters.setVisible(can_hint)
            return
        self._numbers.set_keys("1", str(len(screen.options)))
        self._remove.setVisible(can_hint)
        self._undo.setVisible(screen.asked.can_undo)

    def _show_part(self, screen: StudyScreen) -> None:
        if screen.outcome is not None:
            current = self._verdict
        else:
            current = self._open if screen.question.is_open else self._closed
        for part in (self._closed, self._open, self._verdict):
            # A stack is as tall as its tallest part, unless the others do not count.
            vertical = QSizePolicy.Policy.Preferred if part is current else QSizePolicy.Policy.Ignored
            part.setSizePolicy(QSizePolicy.Policy.Preferred, vertical)
        self._stack.setCurrentWidget(current)

    def _closed_row(self) -> QHBoxLayout:
        line = row(0)
        self._numbers = KeyHint(self._appearance, self.tr("choose"))
        self._remove = self._quiet(self.tr("remove one"), "H", self.hint_asked)
        skip = self._quiet(self.tr("I don’t know"), "D", self.skipped)
        self._undo = self._quiet(self.tr("undo"), "U", self.undone)
        line.addStretch(1)
        for part in (self._numbers, self._remove, skip, self._undo):
            line.addWidget(part)
        line.addStretch(1)
        return line

    def _open_row(self) -> QHBoxLayout:
        gap = 12 - 2 * self._appearance.focus_reach
        line = row()
        buttons = row(gap)
        check = Button(self._appearance, self.tr("Check"), kind=PRIMARY, keys=self.tr("Enter"))
        check.clicked.connect(self.checked)
        self._letters = Button(self._appearance, self.tr("Show the first letters"), kind=SECONDARY, keys="Ctrl H")
        self._letters.clicked.connect(self.hint_asked)
        skip = Button(self._appearance, self.tr("I don’t know"), kind=SECONDARY, keys="Ctrl D")
        skip.clicked.connect(self.skipped)
        for button in (check, self._letters, skip):
            buttons.addWidget(button)
        line.addStretch(1)
        line.addLayout(buttons)
        line.addStretch(1)
        return line

    def _verdict_row(self) -> QHBoxLayout:
        line = row()
        self._continue = Button(self._appearance, self.tr("Continue"), kind=PRIMARY, keys=self.tr("Space"))
        self._continue.clicked.connect(self.continued)
        line.addStretch(1)
        line.addWidget(self._continue)
        line.addStretch(1)
        return line

    def _quiet(self, text: str, keys: str, signal: SignalInstance) -> Button:
        button = Button(self._appearance, text, kind=QUIET, keys=keys, key_first=True)
        button.clicked.connect(signal)
        return button
