"""All keys that work on a screen."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QDialog, QGridLayout, QWidget

from quizapp.gui.appearance import Appearance
from quizapp.gui.widgets.button import FIRST, Button
from quizapp.gui.widgets.layouts import column
from quizapp.gui.widgets.scroll import Scroll
from quizapp.gui.widgets.text import Text

Keys = tuple[tuple[str, str], ...]
translate = QCoreApplication.translate  # by this name the translation tool finds the sentences


class KeySheet(QDialog):
    """A list of keys; Esc or its button closes it."""

    def __init__(self, appearance: Appearance, keys: Keys, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("KeySheet", "Keys"))
        inner = QWidget()
        rows = QGridLayout()
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setHorizontalSpacing(24)
        rows.setVerticalSpacing(8)
        rows.setColumnStretch(1, 1)
        for place, (key, meaning) in enumerate(keys):
            name = Text(appearance, "body", "ink", QFont.Weight.DemiBold)
            name.setText(key)
            what = Text(appearance, "body", "ink", wraps=True)
            what.setText(meaning)
            rows.addWidget(name, place, 0, Qt.AlignmentFlag.AlignTop)
            rows.addWidget(what, place, 1)
        rows.setRowStretch(len(keys), 1)
        inner.setLayout(rows)
        layout = column(16, (28, 24, 28, 18))
        title = Text(appearance, "title", "ink", QFont.Weight.Bold)
        title.setText(translate("KeySheet", "Keys"))
        layout.addWidget(title)
        self._scroll = Scroll(inner)
        layout.addWidget(self._scroll, 1)
        close = Button(appearance, translate("KeySheet", "Close"), kind=FIRST, keys="Esc")
        close.clicked.connect(self.accept)
        layout.addWidget(close, 0, Qt.AlignmentFlag.AlignHCenter)
        self.setLayout(layout)
        width = min(appearance.px(560), parent.width() - 40)
        text = inner.heightForWidth(width - 56) + title.sizeHint().height() + close.sizeHint().height()
        self.resize(width, min(text + 110, parent.height() - 40))
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._scroll.scrolled_by(event):
            return
        if event.text() == "?" or event.key() == Qt.Key.Key_F1:
            self.accept()
        else:
            super().keyPressEvent(event)


def keys_of(screen: str) -> Keys:
    """Keys of a screen, then those of every screen.

    `screen` is "today", "first_run", "problem", or a state of Study or of a quiz, as their views have it.
    """
    of_screen = {
        "first_run": _of_first_run, "today": _of_today, "question": _of_question, "picking": _of_picking,
        "card": _of_card, "typing": _of_typing,
        "verdict": _of_verdict, "summary": _of_summary, "problem": _of_problem, "paused": _of_pause,
        "settings": _of_settings, "progress": _of_progress, "banks": _of_banks,
        "table_mapping": _of_mapping,
        "quiz setup": _of_quiz_setup, "quiz result": _of_quiz_result,
    }  # fmt: skip
    own = of_screen[screen]() if screen in of_screen else _in_quiz(of_screen[screen.removeprefix("quiz ")]())
    return (
        *own,
        ("Ctrl +  Ctrl −  Ctrl 0", translate("KeySheet", "text size")),
        ("F11", translate("KeySheet", "full screen")),
        ("?  F1", translate("KeySheet", "these keys")),
        ("Ctrl Q", translate("KeySheet", "quit")),
    )


def _in_quiz(keys: Keys) -> Keys:
    """The keys of a question where it is asked in a quiz: no help, nothing taken back, but a pause."""
    kept = tuple((key, meaning) for key, meaning in keys if key not in ("H", "Ctrl H", "U", "G", "X", "Esc"))
    is_typing = any(key == "Ctrl D" for key, _ in kept)
    pause = ("Ctrl P" if is_typing else "P", translate("KeySheet", "pause"))
    is_question = any(key in ("D", "Ctrl D") for key, _ in kept)
    return (
        *kept,
        *([pause] if is_question else []),
        ("Esc", translate("KeySheet", "pause; once more, leave; what is answered is kept")),
    )


def _of_first_run() -> Keys:
    return (
        ("Space", translate("KeySheet", "start with the chosen banks")),
        ("1 – 9", translate("KeySheet", "choose a bank, or leave it out; arrows and Enter do as well")),
        ("O", translate("KeySheet", "open a bank of my own")),
    )


def _of_today() -> Keys:
    return (
        ("Space", translate("KeySheet", "start studying")),
        ("5", translate("KeySheet", "study for just 5 minutes, when there is more")),
        ("N", translate("KeySheet", "learn new facts, when nothing is due")),
        ("Q", translate("KeySheet", "take a quiz")),
        ("A", translate("KeySheet", "add a bank")),
        *_of_screens(),
    )


def _of_screens() -> Keys:
    keys = "Ctrl 1  Ctrl 2  Ctrl 3  Ctrl 5  Ctrl ,"
    return (
        ("Ctrl K", translate("KeySheet", "find a screen, a bank, a fact or an action")),
        (keys, translate("KeySheet", "Today, Quiz, Banks, Progress, Settings")),
    )


def _of_banks() -> Keys:
    return (
        ("A", translate("KeySheet", "add a bank")),
        ("U", translate("KeySheet", "bring back the bank that was just removed")),
        ("Tab", translate("KeySheet", "the next button")),
        *_of_screens(),
    )


def _of_mapping() -> Keys:
    return (
        ("Ctrl Enter", translate("KeySheet", "add the bank")),
        ("Tab", translate("KeySheet", "the next field, list or button")),
        ("Space", translate("KeySheet", "put a place into the sentence, on its button")),
        ("Esc", translate("KeySheet", "go back; nothing is written")),
    )


def _of_progress() -> Keys:
    return (
        ("Tab", translate("KeySheet", "the next list, chart or button")),
        ("←  →  ↑  ↓", translate("KeySheet", "read a chart, point by point")),
        ("H", translate("KeySheet", "study the hardest facts")),
        ("S", translate("KeySheet", "save every day as a table")),
        *_of_screens(),
    )


def _of_pause() -> Keys:
    return (
        ("Space", translate("KeySheet", "go on")),
        ("Esc", translate("KeySheet", "leave; what is answered is kept")),
    )


def _of_settings() -> Keys:
    return (
        ("Tab", translate("KeySheet", "the next choice")),
        ("Space", translate("KeySheet", "choose it; it holds at once")),
        *_of_screens(),
    )


def _of_quiz_setup() -> Keys:
    return (
        ("Tab", translate("KeySheet", "the next choice")),
        ("Space", translate("KeySheet", "choose it, or leave it out")),
        ("Ctrl Enter", translate("KeySheet", "start the quiz")),
        *_of_screens(),
    )


def _of_quiz_result() -> Keys:
    return (
        ("R", translate("KeySheet", "retry what was missed")),
        ("N", translate("KeySheet", "a new quiz")),
        ("S", translate("KeySheet", "save the result as PDF")),
        *_of_screens(),
    )


def _of_question() -> Keys:
    return (
        ("1 – 9", translate("KeySheet", "choose an option; arrows and Enter do as well")),
        ("H", translate("KeySheet", "remove one option, where there are four")),
        ("D", translate("KeySheet", "I don’t know")),
        ("U", translate("KeySheet", "undo the last answer")),
        ("Esc", translate("KeySheet", "leave; what is answered is kept")),
    )


def _of_picking() -> Keys:
    return (
        ("1 – 9", translate("KeySheet", "pick an option, or take it back")),
        ("Enter", translate("KeySheet", "check what is picked")),
        ("↑  ↓", translate("KeySheet", "another line, or another option")),
        ("Backspace", translate("KeySheet", "take the last pick back")),
        ("D", translate("KeySheet", "I don’t know")),
        ("U", translate("KeySheet", "undo the last answer")),
        ("Esc", translate("KeySheet", "leave; what is answered is kept")),
    )


def _of_card() -> Keys:
    return (
        ("Space", translate("KeySheet", "show the answer")),
        ("1 – 4", translate("KeySheet", "say how well it was known, once it is shown")),
        ("U", translate("KeySheet", "undo the last answer")),
        ("Esc", translate("KeySheet", "leave; what is answered is kept")),
    )


def _of_typing() -> Keys:
    return (
        ("Enter", translate("KeySheet", "check what is typed")),
        ("Ctrl H", translate("KeySheet", "show the first letters")),
        ("Ctrl D", translate("KeySheet", "I don’t know")),
        ("Ctrl Z", translate("KeySheet", "undo typing")),
        ("Esc", translate("KeySheet", "leave; what is answered is kept")),
    )


def _of_verdict() -> Keys:
    return (
        ("Space  Enter", translate("KeySheet", "continue")),
        ("G", translate("KeySheet", "I guessed, after a right answer")),
        ("Y", translate("KeySheet", "count it as right, after a typed answer")),
        ("X", translate("KeySheet", "do not ask this again")),
        ("U", translate("KeySheet", "undo the last answer")),
        ("Esc", translate("KeySheet", "leave; what is answered is kept")),
    )


def _of_summary() -> Keys:
    return (
        ("Space  Esc", translate("KeySheet", "finish")),
        ("M", translate("KeySheet", "practise what was missed")),
        ("5", translate("KeySheet", "go on for five minutes")),
        ("A", translate("KeySheet", "show all answers")),
        ("U", translate("KeySheet", "undo the last answer")),
    )


def _of_problem() -> Keys:
    return (
        ("R", translate("KeySheet", "try again")),
        ("O", translate("KeySheet", "open the file")),
        ("C", translate("KeySheet", "copy the list")),
        ("Esc", translate("KeySheet", "go back")),
    )
