"""A question and its verdict: stem, options or field, the fact, and the keys that work."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QFont, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from quizapp.domain.grading.verdicts import Verdict
from quizapp.domain.questions import Chosen, Skipped, Written
from quizapp.gui import words
from quizapp.gui.appearance import Appearance
from quizapp.gui.study.answer_field import AnswerField
from quizapp.gui.study.fact_panel import FactPanel
from quizapp.gui.study.footer import Footer
from quizapp.gui.study.screen import StudyScreen
from quizapp.gui.study.top_bar import TopBar
from quizapp.gui.widgets.layouts import Scroll, centred, column, inset
from quizapp.gui.widgets.option_button import OPEN, OTHER, REMOVED, RIGHT, WRONG, OptionButton
from quizapp.gui.widgets.panels import Chip
from quizapp.gui.widgets.text import Text

COLUMN_WIDTH = 760


class QuestionView(QWidget):
    """Shows a `StudyScreen`."""

    option_chosen = Signal(int)
    text_checked = Signal(str)
    skipped = Signal()
    hint_asked = Signal()
    continued = Signal()
    guessed = Signal()
    counted_as_right = Signal()
    rested = Signal()
    undone = Signal()
    left = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._screen: StudyScreen | None = None
        self._options: list[OptionButton] = []
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._top = TopBar(appearance)
        self._top.left.connect(self.left)
        self._top.undone.connect(self.undone)
        self._footer = Footer(appearance)
        self._footer.checked.connect(self._check)
        self._footer.hint_asked.connect(self.hint_asked)
        self._footer.skipped.connect(self.skipped)
        self._footer.continued.connect(self.continued)
        self._footer.undone.connect(self.undone)
        layout = column()
        layout.addWidget(self._top)
        self._scroll = Scroll(centred(self._column(), COLUMN_WIDTH + 2 * appearance.focus_reach))
        layout.addWidget(self._scroll, 1)
        layout.addWidget(self._footer)
        self.setLayout(layout)

    def show_screen(self, screen: StudyScreen) -> None:
        """Show a question or what came of it."""
        before = self._screen
        is_same = before is not None and before.asked == screen.asked
        self._screen = screen
        self._top.show_screen(screen)
        self._form.set_text(self._form_words(screen))
        self._stem.setText(screen.question.stem)
        if not is_same:
            self._rebuild_options(screen)
        self._show_options(screen)
        self._show_field(screen, is_same=is_same)
        self._panel.setVisible(screen.outcome is not None)
        if screen.outcome is not None:
            self._panel.show_outcome(screen.outcome)
        self._show_trouble(screen)
        self._footer.show_screen(screen)
        self._place_focus(screen, is_same=is_same)
        if screen.outcome is not None and (before is None or before.outcome != screen.outcome):
            self._announce(screen)
        if not is_same:
            self._scroll.verticalScrollBar().setValue(0)
        if screen.outcome is not None:
            self._scroll.bring_into_view(self._panel)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        screen, key = self._screen, event.key()
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if screen is None:
            super().keyPressEvent(event)
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        elif self._scroll.scrolled_by(event):
            return
        elif not plain:
            self._with_control(screen, event)
        elif key == Qt.Key.Key_U:
            self.undone.emit()
        elif screen.outcome is not None:
            self._on_verdict(event)
        else:
            self._on_question(screen, event)

    def _with_control(self, screen: StudyScreen, event: QKeyEvent) -> None:
        if event.modifiers() == Qt.KeyboardModifier.ControlModifier and screen.question.is_open:
            if event.key() == Qt.Key.Key_H:
                self.hint_asked.emit()
                return
            if event.key() == Qt.Key.Key_D:
                self.skipped.emit()
                return
        super().keyPressEvent(event)

    def _on_verdict(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Space | Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.continued.emit()
            case Qt.Key.Key_G:
                self.guessed.emit()
            case Qt.Key.Key_Y:
                self.counted_as_right.emit()
            case Qt.Key.Key_X:
                self.rested.emit()
            case _:
                super().keyPressEvent(event)

    def _on_question(self, screen: StudyScreen, event: QKeyEvent) -> None:
        key = event.key()
        if screen.question.is_open:
            super().keyPressEvent(event)
        elif Qt.Key.Key_1 <= key <= Qt.Key.Key_9 and key - Qt.Key.Key_1 < len(self._options):
            self.option_chosen.emit(int(key - Qt.Key.Key_1))
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Right):
            self._move(1)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Left):
            self._move(-1)
        elif key == Qt.Key.Key_H:
            self.hint_asked.emit()
        elif key == Qt.Key.Key_D:
            self.skipped.emit()
        else:
            super().keyPressEvent(event)

    def _column(self) -> QWidget:
        appearance, reach = self._appearance, self._appearance.focus_reach
        inner = QWidget()
        # Options have room for their ring, so everything else starts where they seem to.
        layout = column(0, (0, 47, 0, 24))
        self._form = Chip(appearance)
        top = inset(self._form, reach)
        top.addStretch(1)
        layout.addLayout(top)
        layout.addSpacing(14)
        self._stem = Text(appearance, "stem", "ink", QFont.Weight.DemiBold, wraps=True)
        layout.addLayout(inset(self._stem, reach, reach))
        layout.addSpacing(30 - reach)
        self._option_list = QVBoxLayout()
        self._option_list.setContentsMargins(0, 0, 0, 0)
        self._option_list.setSpacing(11 - 2 * reach)
        layout.addLayout(self._option_list)
        self._field = AnswerField(appearance)
        self._field.checked.connect(self.text_checked)
        self._field.hint_asked.connect(self.hint_asked)
        self._field.skip_asked.connect(self.skipped)
        layout.addLayout(inset(self._field, reach, reach))
        self._letters = Text(appearance, "lead", "muted", wraps=True)
        layout.addSpacing(10)
        layout.addLayout(inset(self._letters, reach, reach))
        self._trouble = Text(appearance, "body", "bad", QFont.Weight.Medium, wraps=True)
        layout.addLayout(inset(self._trouble, reach, reach))
        layout.addSpacing(8 - reach)
        self._panel = FactPanel(appearance)
        self._panel.guessed.connect(self.guessed)
        self._panel.counted_as_right.connect(self.counted_as_right)
        self._panel.rested.connect(self.rested)
        layout.addLayout(inset(self._panel, reach, reach))
        layout.addStretch(1)
        inner.setLayout(layout)
        return inner

    def _form_words(self, screen: StudyScreen) -> str:
        return {
            "choice": self.tr("Choose one"),
            "true_false": self.tr("True or false"),
            "cloze": self.tr("Fill the gap"),
            "typed": self.tr("Type the answer"),
        }[screen.question.form]

    def _rebuild_options(self, screen: StudyScreen) -> None:
        for option in self._options:
            self._option_list.removeWidget(option)
            option.hide()
            option.deleteLater()
        self._options = []
        is_statement = screen.question.form == "true_false"
        for place, text in enumerate(screen.options):
            shown = (self.tr("True"), self.tr("False"))[place] if is_statement else text
            option = OptionButton(self._appearance, place + 1, shown)
            option.setProperty("place", place)
            option.clicked.connect(self._choose)
            self._option_list.addWidget(option)
            self._options.append(option)

    def _show_options(self, screen: StudyScreen) -> None:
        outcome = screen.outcome
        for place, option in enumerate(self._options):
            if outcome is None:
                removed = screen.hint is not None and screen.hint.removed_option == place
                option.set_state(REMOVED if removed else OPEN)
                continue
            is_chosen = outcome.answer == Chosen(place)
            if place == getattr(screen.question, "key", None):
                is_right = is_chosen and outcome.verdict is Verdict.RIGHT
                option.set_state(RIGHT, self.tr("Right") if is_right else self.tr("Correct answer"))
            elif is_chosen:
                option.set_state(WRONG, self.tr("Your answer"))
            else:
                option.set_state(OTHER)

    def _show_field(self, screen: StudyScreen, *, is_same: bool) -> None:
        self._field.setVisible(screen.question.is_open)
        letters = screen.letters if screen.outcome is None else None
        self._letters.setVisible(letters is not None)
        self._letters.setText(self.tr("First letters: {letters}").format(letters=letters or ""))
        if not screen.question.is_open:
            return
        outcome = screen.outcome
        if outcome is None:
            self._field.ask(keeps_text=is_same)
        else:
            given = outcome.answer.text if isinstance(outcome.answer, Written) else ""
            is_right = None if isinstance(outcome.answer, Skipped) else screen.is_right
            self._field.show_result(given, self._verdict_words(screen), is_right)

    def _verdict_words(self, screen: StudyScreen) -> str:
        outcome = screen.outcome
        assert outcome is not None  # there is a verdict
        if outcome.is_overruled:
            return self.tr("Counted as right")
        match outcome.verdict:
            case Verdict.RIGHT:
                return self.tr("Right")
            case Verdict.SPELLING:
                return self.tr("Right, spelt {name}").format(name=outcome.shown)
            case Verdict.PARTLY:
                return self.tr("Partly right: {answer}").format(answer=outcome.shown)
            case Verdict.SKIPPED:
                return self.tr("It is {answer}").format(answer=outcome.shown)
            case _:
                return self.tr("Not this time")

    def _show_trouble(self, screen: StudyScreen) -> None:
        trouble = screen.trouble
        self._trouble.setVisible(trouble is not None)
        if trouble is not None:
            self._trouble.setText(f"{words.fault(trouble)} {words.remedy(trouble)}")

    def _place_focus(self, screen: StudyScreen, *, is_same: bool) -> None:
        """The page has the keys, but for a field that is open; an option keeps them after a hint."""
        if screen.question.is_open and screen.outcome is None:
            return
        if not is_same or screen.outcome is not None:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _announce(self, screen: StudyScreen) -> None:
        """Say the verdict, as a screen reader would not look for it."""
        outcome = screen.outcome
        assert outcome is not None
        said = f"{self._verdict_words(screen)}. {screen.question.explanation.text} {words.back_in(outcome.days)}."
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))

    def _move(self, step: int) -> None:
        """Move the focus among the options that can be chosen."""
        there = [option for option in self._options if option.isEnabled()]
        if there:
            focused = [option.hasFocus() for option in there]
            start = focused.index(True) + step if True in focused else (0 if step > 0 else -1)
            there[start % len(there)].setFocus(Qt.FocusReason.TabFocusReason)

    def _choose(self) -> None:
        self.option_chosen.emit(self.sender().property("place"))

    def _check(self) -> None:
        self.text_checked.emit(self._field.text)
