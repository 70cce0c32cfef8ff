"""A question and its verdict: stem, options or field, the fact, and the keys that work."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from quizapp.domain.answers import Skipped, Written
from quizapp.domain.questions import Flashcard, OpenQuestion
from quizapp.domain.ratings import Rating
from quizapp.gui import words
from quizapp.gui.appearance import Appearance
from quizapp.gui.asking.answer_field import AnswerField
from quizapp.gui.asking.fact_panel import FactPanel
from quizapp.gui.asking.footer import Footer
from quizapp.gui.asking.option_list import OptionList
from quizapp.gui.asking.pairing_board import PairingBoard
from quizapp.gui.asking.pause_page import PausePage
from quizapp.gui.asking.saying import asked_aloud, field_hint, form_words, told_aloud, verdict_words
from quizapp.gui.asking.screen import AskingScreen
from quizapp.gui.asking.stem import Stem
from quizapp.gui.asking.top_bar import TopBar
from quizapp.gui.widgets.announcing import announce
from quizapp.gui.widgets.keys import ENTER, SPACE_OR_ENTER, digit_of, is_plain
from quizapp.gui.widgets.layouts import Centred, airy, column, inset, settled_once
from quizapp.gui.widgets.panels import Chip
from quizapp.gui.widgets.picture import PictureView
from quizapp.gui.widgets.scroll import Scroll
from quizapp.gui.widgets.text import Text

COLUMN_WIDTH = 760


class QuestionView(QWidget):
    """Shows a `AskingScreen`."""

    option_chosen = Signal(int)
    prompt_chosen = Signal(int)
    taken_back = Signal()
    confirmed = Signal()
    text_checked = Signal(str)
    skipped = Signal()
    hint_asked = Signal()
    continued = Signal()
    guessed = Signal()
    counted_as_right = Signal()
    rested = Signal()
    undone = Signal()
    paused = Signal()
    left = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._screen: AskingScreen | None = None
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._top = TopBar(appearance)
        self._top.left.connect(self.left)
        self._top.undone.connect(self.undone)
        self._top.paused.connect(self.paused)
        layout = column()
        layout.addWidget(self._top)
        # Options have room for their ring, so the column is wider than it seems.
        width = COLUMN_WIDTH + 2 * appearance.focus_reach
        self._inner = self._column()
        self._scroll = Scroll(Centred(appearance, self._inner, width, margin=24))
        layout.addWidget(self._scroll, 1)
        self._footer = Footer(appearance)
        self._footer.checked.connect(self._check)
        self._footer.confirmed.connect(self.confirmed)
        self._footer.graded.connect(self.option_chosen)
        self._footer.hint_asked.connect(self.hint_asked)
        self._footer.skipped.connect(self.skipped)
        self._footer.continued.connect(self.continued)
        self._footer.undone.connect(self.undone)
        self._footer.paused.connect(self.paused)
        layout.addWidget(self._footer)
        self._pause = PausePage(appearance)
        self._pause.resumed.connect(self.paused)
        self._pause.left.connect(self.left)
        layout.addWidget(self._pause, 1)
        self.setLayout(layout)

    @property
    def typed(self) -> str:
        """What stands in the field; nothing where there is none."""
        return self._field.text if self._field.is_open else ""

    def show_screen(self, screen: AskingScreen) -> None:
        """Show a question or what came of it."""
        before, self._screen = self._screen, screen
        if before is not None and replace(before, time_left=screen.time_left) == screen:
            self._top.show_screen(screen)  # a second has passed, and nothing else
            return
        is_same = before is not None and before.asked == screen.asked
        for part in (self._scroll, self._footer):
            part.setVisible(not screen.is_paused)
        self._pause.say(has_timed_out=screen.has_timed_out)
        self._pause.setVisible(screen.is_paused)
        with settled_once(self, self._inner, self._board, self._options, self._panel, self._footer):
            self._fill(screen, is_same=is_same)
        if not is_same:
            self._scroll.to_top()
        if screen.outcome is not None:
            # With large text the verdict would else be scrolled out of sight by the fact.
            room = self.height() - self._top.sizeHint().height() - self._footer.sizeHint().height()
            if self._inner.heightForWidth(self._inner.width()) > room:
                self._options.leave_out_others()
            self._scroll.bring_into_view(self._panel)
        comes_back = before is not None and before.is_paused and not screen.is_paused
        if screen.is_paused or screen.outcome is not None or not (is_same or self._field.is_open):
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        if comes_back and self._field.is_open:
            self._field.take_keys()
        self._say(screen, before)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        screen, key = self._screen, event.key()
        if screen is None or self._scroll.scrolled_by(event):
            return
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Left):
            self._step(1 if key in (Qt.Key.Key_Down, Qt.Key.Key_Right) else -1)
        elif event.isAutoRepeat():
            return  # a key that is held answers one question, not the next ones
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        elif screen.is_paused:
            if key in SPACE_OR_ENTER or key == Qt.Key.Key_P:
                self.paused.emit()
        elif not is_plain(event):
            self._on_command(screen, event)
        elif screen.outcome is not None:
            self._on_verdict(event)
        elif not isinstance(screen.question, OpenQuestion):
            self._on_question(screen, event)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self._field.isVisible() and self._field.is_open:
            self._field.take_keys()  # a click beside the field is no reason to stop typing

    def _on_command(self, screen: AskingScreen, event: QKeyEvent) -> None:
        is_typing = isinstance(screen.question, OpenQuestion) and screen.outcome is None
        if is_typing and event.modifiers() == Qt.KeyboardModifier.ControlModifier and event.key() == Qt.Key.Key_H:
            self.hint_asked.emit()
        elif is_typing and event.modifiers() == Qt.KeyboardModifier.ControlModifier and event.key() == Qt.Key.Key_D:
            self.skipped.emit()
        elif screen.can_pause and event.matches(QKeySequence.StandardKey.Print):
            self.paused.emit()
        else:
            super().keyPressEvent(event)

    def _on_verdict(self, event: QKeyEvent) -> None:
        match event.key():
            case key if key in SPACE_OR_ENTER:
                self.continued.emit()
            case Qt.Key.Key_G:
                self.guessed.emit()
            case Qt.Key.Key_Y:
                self.counted_as_right.emit()
            case Qt.Key.Key_X:
                self.rested.emit()
            case Qt.Key.Key_U:
                self.undone.emit()
            case _:
                super().keyPressEvent(event)

    def _step(self, step: int) -> None:
        screen = self._screen
        if screen is not None and screen.prompts and screen.outcome is None:
            self.prompt_chosen.emit((screen.draft.current + step) % len(screen.prompts))
        else:
            self._options.step_focus(step)
            self._scroll.bring_into_view(self.focusWidget())

    def _on_question(self, screen: AskingScreen, event: QKeyEvent) -> None:
        digit = digit_of(event)
        choices = len(Rating) if isinstance(screen.question, Flashcard) else len(self._options.options)
        if digit is not None and digit <= choices:
            self.option_chosen.emit(digit - 1)
            return
        match event.key():
            case key if key in ENTER or (key == Qt.Key.Key_Space and isinstance(screen.question, Flashcard)):
                self.confirmed.emit()
            case Qt.Key.Key_Backspace:
                self.taken_back.emit()
            case Qt.Key.Key_H:
                self.hint_asked.emit()
            case Qt.Key.Key_D:
                self.skipped.emit()
            case Qt.Key.Key_U:
                self.undone.emit()
            case Qt.Key.Key_P if screen.can_pause:
                self.paused.emit()
            case _:
                super().keyPressEvent(event)

    def _column(self) -> QWidget:
        appearance, reach = self._appearance, self._appearance.focus_reach
        inner = QWidget()
        layout = column(0, (0, 0, 0, 12))
        layout.addWidget(airy(4, 47), 1000)
        self._form = Chip(appearance)
        top = inset(self._form, reach)
        top.addStretch(1)
        layout.addLayout(top)
        layout.addSpacing(14)
        self._stem = Stem(appearance)
        layout.addLayout(inset(self._stem, reach, reach))
        self._picture = PictureView(appearance)
        layout.addSpacing(12)
        layout.addLayout(inset(self._picture, reach, reach))
        layout.addSpacing(18 - reach)
        self._board = PairingBoard(appearance)
        self._board.prompt_chosen.connect(self.prompt_chosen)
        layout.addWidget(self._board)
        self._options = OptionList(appearance)
        self._options.option_chosen.connect(self.option_chosen)
        layout.addWidget(self._options)
        self._field = AnswerField(appearance)
        self._field.checked.connect(self.text_checked)
        self._field.hint_asked.connect(self.hint_asked)
        self._field.skip_asked.connect(self.skipped)
        layout.addLayout(inset(self._field, reach, reach))
        self._letters = Text(appearance, "lead", "muted", wraps=True)
        self._why = Text(appearance, "body", "muted", wraps=True)
        self._trouble = Text(appearance, "body", "bad", QFont.Weight.Medium, wraps=True)
        for note in (self._letters, self._why, self._trouble):
            note.setContentsMargins(0, 10, 0, 0)
            layout.addLayout(inset(note, reach, reach))
        layout.addSpacing(18 - reach)
        self._panel = FactPanel(appearance)
        self._panel.guessed.connect(self.guessed)
        self._panel.counted_as_right.connect(self.counted_as_right)
        self._panel.rested.connect(self.rested)
        layout.addLayout(inset(self._panel, reach, reach))
        layout.addStretch(1)
        inner.setLayout(layout)
        return inner

    def _fill(self, screen: AskingScreen, *, is_same: bool) -> None:
        """Put a screen into the parts; `is_same` if the question was there before."""
        self._top.show_screen(screen)
        self._form.set_text(form_words(screen.question.form))
        self._stem.ask(screen.question.stem, screen.question.as_of)
        if not is_same:
            image = screen.question.image
            self._picture.show_picture(screen.asked.picture, image.alt if image else "", image.licence if image else "")
        self.setAccessibleName(self._pause.words if screen.is_paused else screen.question.stem)
        if not is_same:
            self._options.ask(screen)
        self._board.show_screen(screen)
        self._options.show_screen(screen)
        self._show_field(screen, keeps_text=is_same)
        self._show_notes(screen)
        is_turned = isinstance(screen.question, Flashcard) and screen.draft.is_turned
        self._panel.setVisible(screen.outcome is not None or is_turned)
        if screen.outcome is not None:
            self._panel.show_outcome(screen.outcome)
        elif is_turned:
            self._panel.show_other_side(screen.asked)
        self._footer.show_screen(screen)

    def _show_field(self, screen: AskingScreen, *, keeps_text: bool) -> None:
        outcome = screen.outcome
        is_written = isinstance(screen.question, OpenQuestion)
        self._field.setVisible(is_written)
        if is_written and outcome is None:
            self._field.ask(screen.question.stem, field_hint(screen.question), keeps_text=keeps_text)
        elif is_written and outcome is not None:
            given = outcome.answer.text if isinstance(outcome.answer, Written) else ""
            is_right = None if isinstance(outcome.answer, Skipped) else screen.is_right
            self._field.show_result(given, verdict_words(outcome), is_right)

    def _show_notes(self, screen: AskingScreen) -> None:
        """What is said between the answer and the fact."""
        letters = screen.letters if screen.outcome is None else None
        trouble = screen.trouble
        self._letters.setText(self.tr("First letters: {letters}").format(letters=letters) if letters else "")
        self._why.setText(QCoreApplication.translate("grading", screen.why) if screen.why else "")
        self._trouble.setText(words.trouble(trouble))
        for note in (self._letters, self._why, self._trouble):
            note.setVisible(bool(note.text()))

    def _say(self, screen: AskingScreen, before: AskingScreen | None) -> None:
        """Have read aloud what is new on the screen."""
        outcome = screen.outcome
        if screen.trouble is not None:
            announce(self, self._trouble.text(), is_urgent=True)
        elif screen.is_paused:
            announce(self, self._pause.words)
        elif outcome is not None and (before is None or before.outcome != outcome):
            announce(self, told_aloud(screen, outcome))
        elif outcome is None and (before is None or before.asked != screen.asked or before.outcome is not None):
            announce(self, asked_aloud(screen, tuple(option.shown for option in self._options.options)))
        elif outcome is None and screen.hint is not None and self._letters.text():
            announce(self, self._letters.text())
        is_news = before is None or (before.has_rested, before.was_undone) != (screen.has_rested, screen.was_undone)
        if (screen.has_rested or screen.was_undone) and is_news:
            announce(self, self._top.says)

    def _check(self) -> None:
        self.text_checked.emit(self._field.text)
