"""What a quiz came to: how many were right, by tag, and every question with its answer."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from quizapp.domain.verdicts import Verdict
from quizapp.gui import result_words, words
from quizapp.gui.appearance import Appearance
from quizapp.gui.quiz.screen import ResultScreen, Shown
from quizapp.gui.widgets.announcing import announce
from quizapp.gui.widgets.button import FIRST, SECOND, Button
from quizapp.gui.widgets.choices import Choices
from quizapp.gui.widgets.flow import Flow
from quizapp.gui.widgets.folding import Folding
from quizapp.gui.widgets.keys import is_plain
from quizapp.gui.widgets.layouts import clear, column, inset, row
from quizapp.gui.widgets.panels import Card, Hairline, Icon
from quizapp.gui.widgets.picture import thumbnail
from quizapp.gui.widgets.ring import Ring
from quizapp.gui.widgets.scroll import scrolled
from quizapp.gui.widgets.text import Text
from quizapp.services.quiz_readings import QuizRow

_RING = 112
_FOLDS_BELOW = 620
_STOPS = (".", "?", "।", "。", "？")


class ResultView(QWidget):
    """Shows a `ResultScreen`."""

    retried = Signal()
    new_chosen = Signal()
    save_asked = Signal()
    rows_chosen = Signal(object)  # Shown

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._screen: ResultScreen | None = None
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        reach = appearance.focus_reach
        # Pills have room for their ring; everything else ends where it seems to.
        layout = column(0, (36 - reach, 24, 36 - reach, 32))
        layout.addLayout(inset(self._head(), reach, reach))
        layout.addSpacing(10)
        self._said = Text(appearance, "body", "muted", wraps=True)
        layout.addLayout(inset(self._said, reach, reach))
        self._filters = Choices(appearance)
        layout.addWidget(self._filters)
        layout.addSpacing(16 - reach)
        card = Card(appearance)
        inner = column(0, (18, 8, 18, 8))
        self._heads = _Heads(appearance)
        self._rows = column()
        inner.addWidget(self._heads)
        inner.addLayout(self._rows)
        card.setLayout(inner)
        self._card = card
        layout.addLayout(inset(card, reach, reach))
        layout.addStretch(1)
        self._scroll = scrolled(self, layout)

    def show_screen(self, screen: ResultScreen) -> None:
        """Show what the quiz came to."""
        before, self._screen = self._screen, screen
        result = screen.result
        is_new = before is None or before.result != result
        self._ring.set_progress(result.right, len(result.rows))
        self._title.setText(" · ".join(result.titles))
        self._numbers.setText(self._numbers_words(screen))
        self._retry.setVisible(result.missed > 0)
        missed = self.tr("Retry the {count} missed").format(count=result.missed)
        if result.missed != result.missed_questions:  # some asked several facts
            missed = self.tr("Retry the {facts} missed").format(facts=words.facts(result.missed))
        self._retry.set_words(missed)
        self._show_said(screen)
        names = {
            Shown.ALL: self.tr("All"),
            Shown.MISSED: self.tr("Missed"),
            Shown.RIGHT: self.tr("Right"),
            Shown.NOT_ANSWERED: self.tr("Not answered"),
        }
        self._filters.offer(
            [(shown, names[shown], len(screen.rows_of(shown)), shown is screen.shown) for shown in screen.filters],
            self.rows_chosen.emit,
        )
        if is_new or before is None or before.shown is not screen.shown:
            self._fill(screen)
        self._scroll.settle()
        if is_new:
            self._scroll.to_top()
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            right = self.tr("{right} of {all} right").format(right=result.right, all=len(result.rows))
            announce(self, f"{right}. {self._numbers.text()}.")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_heads()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._scroll.scrolled_by(event) or event.isAutoRepeat():
            return
        if not is_plain(event):
            super().keyPressEvent(event)
            return
        match event.key():
            case Qt.Key.Key_R:
                self.retried.emit()
            case Qt.Key.Key_N:
                self.new_chosen.emit()
            case Qt.Key.Key_S:
                self.save_asked.emit()
            case _:
                super().keyPressEvent(event)

    def _head(self) -> Folding:
        appearance = self._appearance
        head = Folding(appearance, 26 - appearance.focus_reach, folds_below=_FOLDS_BELOW)
        self._ring = Ring(appearance, self.tr("right"), _RING)
        head.addWidget(self._ring)
        said = column(4)
        self._title = Text(appearance, "title", "ink", QFont.Weight.Bold, wraps=True)
        self._numbers = Text(appearance, "body", "muted", wraps=True)
        said.addStretch(1)
        for part in (self._title, self._numbers):
            said.addLayout(inset(part, appearance.focus_reach))
        said.addSpacing(6)
        buttons = Flow(12 - 2 * appearance.focus_reach)
        self._retry = Button(appearance, "", kind=FIRST, keys="R")
        self._retry.clicked.connect(self.retried)
        new = Button(appearance, self.tr("New quiz"), kind=SECOND, keys="N")
        new.clicked.connect(self.new_chosen)
        save = Button(appearance, self.tr("Save as PDF"), kind=SECOND, keys="S")
        save.clicked.connect(self.save_asked)
        for button in (self._retry, new, save):
            buttons.addWidget(button)
        said.addLayout(buttons)
        said.addStretch(1)
        head.addLayout(said, 1)
        return head

    def _numbers_words(self, screen: ResultScreen) -> str:
        result = screen.result
        questions = words.questions(len(result.rows))
        if not result.answered:
            return self.tr("{questions}, none answered").format(questions=questions)
        parts = [self.tr("{questions} in {time}").format(questions=questions, time=words.took(result.seconds))]
        if not_reached := len(result.rows) - result.answered:
            parts.append(self.tr("{count} not answered").format(count=not_reached))
        of = self.tr("{tag} {right} of {all}")
        parts += [of.format(tag=words.tag(tag), right=right, all=asked) for tag, right, asked in result.by_tag]
        return " · ".join(parts)

    def _show_said(self, screen: ResultScreen) -> None:
        said = "" if screen.result.counts else self.tr("This quiz did not count for your memory.")
        if screen.saved_as:
            said = self.tr("Saved as {path}.").format(path=screen.saved_as)
            announce(self, said)
        if screen.is_empty:
            said = self.tr("Nothing of what was missed can be asked any more.")
            announce(self, said)
        if screen.trouble is not None:
            said = f"{words.fault(screen.trouble)} {words.remedy(screen.trouble)}"
            announce(self, said, is_urgent=True)
        self._said.setText(said)
        self._said.setVisible(bool(said))

    def _show_heads(self) -> None:
        """Over columns only: where the rows fold there are none."""
        is_wide = self._card.width() - 36 >= self._appearance.px(_FOLDS_BELOW)
        self._heads.setVisible(is_wide and self._screen is not None and bool(self._screen.rows))

    def _fill(self, screen: ResultScreen) -> None:
        clear(self._rows)
        if not screen.rows:
            nothing = Text(self._appearance, "body", "muted")
            nothing.setText(self.tr("There are none."))
            nothing.setContentsMargins(10, 10, 10, 10)
            self._rows.addWidget(nothing)
        for each in screen.rows:
            self._rows.addWidget(Hairline(self._appearance))
            self._rows.addWidget(_Row(self._appearance, each))
        self._show_heads()


class _Heads(QWidget):
    """What the columns are."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        layout = row(18, (10, 6, 10, 8))
        layout.addSpacing(appearance.px(18) + 18)  # the icon's column
        names = (
            (self.tr("Question"), 6),
            (self.tr("Your answer"), 3),
            (self.tr("Right answer"), 3),
            (self.tr("Time"), 1),
        )
        for name, share in names:
            head = Text(appearance, "small", "muted", QFont.Weight.DemiBold, wraps=True)
            head.setText(name)
            layout.addWidget(head, share)
        self.setLayout(layout)


class _Row(QWidget):
    """A question with what was given, what is right, and where it comes from."""

    def __init__(self, appearance: Appearance, of: QuizRow) -> None:
        super().__init__()
        icon, colour = _look(of)
        layout = Folding(appearance, 18, folds_below=_FOLDS_BELOW)
        layout.setContentsMargins(10, 9, 10, 9)
        layout.addWidget(Icon(appearance, icon, colour, 18), 0, Qt.AlignmentFlag.AlignTop)
        asked = column(3)
        stem = Text(appearance, "body", "ink", wraps=True)
        stem.setText(of.stem)
        source = Text(appearance, "small", "muted", wraps=True)
        source.setText(", ".join(part for part in (of.source, of.at) if part))
        asked.addWidget(stem)
        asked.addWidget(source)
        asked.addStretch(1)  # an answer may be longer
        question = row(12)
        if (picture := thumbnail(appearance, of.image, of.picture)) is not None:
            question.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        seen = picture.accessibleName() if picture is not None else ""
        question.addLayout(asked, 1)
        layout.addLayout(question, 6)
        given = Text(appearance, "body", colour if colour != "good" else "ink", wraps=True)
        given.setText(result_words.given(of))
        layout.addWidget(given, 3, Qt.AlignmentFlag.AlignTop)
        right = Text(appearance, "body", "muted", wraps=True)
        right.setText(result_words.right_answer(of))
        layout.addWidget(right, 3, Qt.AlignmentFlag.AlignTop)
        time = Text(appearance, "body", "muted", wraps=True)
        time.setText(words.took(of.seconds) if of.verdict is not None else "")
        layout.addWidget(time, 1, Qt.AlignmentFlag.AlignTop)
        self.setLayout(layout)
        said = [result_words.verdict(of), of.stem, seen, self.tr("Your answer: {given}").format(given=given.text())]
        if right.text():
            said.append(self.tr("Right answer: {answer}").format(answer=right.text()))
        said.append(source.text())
        self.setAccessibleName(" ".join(part if part.endswith(_STOPS) else f"{part}." for part in said if part))


def _look(of: QuizRow) -> tuple[str, str]:
    """Icon and colour."""
    match of.verdict:
        case None:
            return "circle-help", "muted"
        case Verdict.RIGHT | Verdict.SPELLING:
            return "check", "good"
        case Verdict.PARTLY:
            return "circle-alert", "bad"
        case _:
            return "x", "bad"
