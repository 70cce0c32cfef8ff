"""What can be done now, each with its key."""

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QWidget

from quizapp.domain.questions import Flashcard, OpenQuestion, PairingQuestion, Several
from quizapp.gui import words
from quizapp.gui.appearance import Appearance
from quizapp.gui.asking.screen import AskingScreen
from quizapp.gui.widgets.button import PRIMARY, QUIET, SECONDARY, Button
from quizapp.gui.widgets.flow import Flow
from quizapp.gui.widgets.key_hint import KeyHint
from quizapp.gui.widgets.layouts import column


class Footer(QWidget):
    """Hints under options, buttons under a field, and the way on after a verdict."""

    checked = Signal()
    confirmed = Signal()
    hint_asked = Signal()
    skipped = Signal()
    continued = Signal()
    undone = Signal()
    paused = Signal()
    graded = Signal(int)

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._rows = {
            "options": self._options_row(), "picks": self._picks_row(), "field": self._field_row(),
            "card": self._card_row(), "turned": self._turned_row(), "verdict": self._verdict_row(),
        }  # fmt: skip
        outer = column(0, (16, 4, 16, 14))
        for part in self._rows.values():
            outer.addWidget(part)
        self.setLayout(outer)

    def show_screen(self, screen: AskingScreen) -> None:
        """Show what fits the question or verdict."""
        shown = _row_of(screen)
        for name, part in self._rows.items():
            part.setVisible(name == shown)
        is_flashcard = isinstance(screen.question, Flashcard)
        self._continue.set_keys(self.tr("Enter") if screen.question.is_open and not is_flashcard else self.tr("Space"))
        self._letters.setVisible(screen.can_hint)
        self._remove.setVisible(screen.can_hint)
        self._numbers.set_range("1", str(len(screen.options)))
        self._picks.set_range("1", str(len(screen.options)))
        self._confirm.setEnabled(screen.can_confirm)
        for undo in self._undo:
            undo.setVisible(screen.can_undo)
        for pause in self._pauses:
            pause.setVisible(screen.can_pause)
        for button, grade, days in zip(self._grades, self._grade_words(), screen.asked.days_after, strict=False):
            button.set_words(f"{grade} · {words.in_days(days)}")

    def _options_row(self) -> QWidget:
        self._numbers = KeyHint(self._appearance, self.tr("choose"))
        self._remove = self._quiet(self.tr("remove one"), "H", self.hint_asked)
        skip = self._quiet(self.tr("I don’t know"), "D", self.skipped)
        undo = self._quiet(self.tr("undo"), "U", self.undone)
        self._undo = [undo]
        self._pauses = [self._quiet(self.tr("pause"), "P", self.paused)]
        # A hint has room for its ring and a little more, so they stand closer than they seem to.
        return self._row(
            13 - 2 * (self._appearance.focus_reach + 3), self._numbers, self._remove, skip, undo, *self._pauses
        )

    def _picks_row(self) -> QWidget:
        self._picks = KeyHint(self._appearance, self.tr("pick"))
        self._confirm = Button(self._appearance, self.tr("Check"), kind=PRIMARY, keys=self.tr("Enter"))
        self._confirm.clicked.connect(self.confirmed)
        skip = self._quiet(self.tr("I don’t know"), "D", self.skipped)
        undo = self._quiet(self.tr("undo"), "U", self.undone)
        self._undo.append(undo)
        pause = self._quiet(self.tr("pause"), "P", self.paused)
        self._pauses.append(pause)
        return self._row(6, self._confirm, self._picks, skip, undo, pause)

    def _card_row(self) -> QWidget:
        show = Button(self._appearance, self.tr("Show the answer"), kind=PRIMARY, keys=self.tr("Space"))
        show.clicked.connect(self.confirmed)
        return self._row(0, show)

    def _turned_row(self) -> QWidget:
        self._grades = [
            Button(self._appearance, grade, kind=SECONDARY, keys=str(key))
            for key, grade in enumerate(self._grade_words(), start=1)
        ]
        for button in self._grades:
            button.clicked.connect(self._grade)
        return self._row(12 - 2 * self._appearance.focus_reach, *self._grades)

    def _field_row(self) -> QWidget:
        check = Button(self._appearance, self.tr("Check"), kind=PRIMARY, keys=self.tr("Enter"))
        check.clicked.connect(self.checked)
        self._letters = Button(self._appearance, self.tr("Show the first letters"), kind=SECONDARY, keys="Ctrl H")
        self._letters.clicked.connect(self.hint_asked)
        skip = Button(self._appearance, self.tr("I don’t know"), kind=SECONDARY, keys="Ctrl D")
        skip.clicked.connect(self.skipped)
        pause = Button(self._appearance, self.tr("Pause"), kind=SECONDARY, keys="Ctrl P")
        pause.clicked.connect(self.paused)
        self._pauses.append(pause)
        return self._row(12 - 2 * self._appearance.focus_reach, check, self._letters, skip, pause)

    def _verdict_row(self) -> QWidget:
        self._continue = Button(self._appearance, self.tr("Continue"), kind=PRIMARY, keys=self.tr("Space"))
        self._continue.clicked.connect(self.continued)
        return self._row(0, self._continue)

    def _grade_words(self) -> tuple[str, ...]:
        return self.tr("Not known"), self.tr("Hard"), self.tr("Known"), self.tr("Easy")

    def _grade(self) -> None:
        button = self.sender()
        assert isinstance(button, Button)
        self.graded.emit(self._grades.index(button))

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


def _row_of(screen: AskingScreen) -> str:
    if screen.outcome is not None:
        return "verdict"
    match screen.question:
        case Flashcard():
            return "turned" if screen.draft.is_turned else "card"
        case OpenQuestion():
            return "field"
        case Several() | PairingQuestion():
            return "picks"
        case _:
            return "options"
