"""What can be done now, each with its key."""

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QWidget

from quizapp.gui.appearance import Appearance
from quizapp.gui.study.screen import StudyScreen
from quizapp.gui.widgets.button import PRIMARY, QUIET, SECONDARY, Button
from quizapp.gui.widgets.flow import Flow
from quizapp.gui.widgets.key_hint import KeyHint
from quizapp.gui.widgets.layouts import column


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
        self._closed, self._open, self._verdict = self._closed_row(), self._open_row(), self._verdict_row()
        outer = column(0, (16, 4, 16, 14))
        for part in (self._closed, self._open, self._verdict):
            outer.addWidget(part)
        self.setLayout(outer)

    def show_screen(self, screen: StudyScreen) -> None:
        """Show what fits the question or verdict."""
        is_open, is_answered = screen.question.is_open, screen.outcome is not None
        self._closed.setVisible(not is_open and not is_answered)
        self._open.setVisible(is_open and not is_answered)
        self._verdict.setVisible(is_answered)
        self._continue.set_keys(self.tr("Enter") if is_open else self.tr("Space"))
        self._letters.setVisible(screen.can_hint)
        self._remove.setVisible(screen.can_hint)
        self._numbers.set_keys("1", str(len(screen.options)))
        self._undo.setVisible(screen.can_undo)

    def _closed_row(self) -> QWidget:
        self._numbers = KeyHint(self._appearance, self.tr("choose"))
        self._remove = self._quiet(self.tr("remove one"), "H", self.hint_asked)
        skip = self._quiet(self.tr("I don’t know"), "D", self.skipped)
        self._undo = self._quiet(self.tr("undo"), "U", self.undone)
        # A hint has room for its ring and a little more, so they stand closer than they seem to.
        return self._row(13 - 2 * (self._appearance.focus_reach + 3), self._numbers, self._remove, skip, self._undo)

    def _open_row(self) -> QWidget:
        check = Button(self._appearance, self.tr("Check"), kind=PRIMARY, keys=self.tr("Enter"))
        check.clicked.connect(self.checked)
        self._letters = Button(self._appearance, self.tr("Show the first letters"), kind=SECONDARY, keys="Ctrl H")
        self._letters.clicked.connect(self.hint_asked)
        skip = Button(self._appearance, self.tr("I don’t know"), kind=SECONDARY, keys="Ctrl D")
        skip.clicked.connect(self.skipped)
        return self._row(12 - 2 * self._appearance.focus_reach, check, self._letters, skip)

    def _verdict_row(self) -> QWidget:
        self._continue = Button(self._appearance, self.tr("Continue"), kind=PRIMARY, keys=self.tr("Space"))
        self._continue.clicked.connect(self.continued)
        return self._row(0, self._continue)

    def _row(self, spacing: int, *parts: QWidget) -> QWidget:
        flow = Flow(spacing, is_centred=True)
        for part in parts:
            flow.addWidget(part)
        holder = QWidget(self)
        holder.setLayout(flow)
        return holder

    def _quiet(self, text: str, keys: str, signal: SignalInstance) -> Button:
        button = Button(self._appearance, text, kind=QUIET, keys=keys, key_first=True)
        button.clicked.connect(signal)
        return button
