"""What a session came to."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from quizapp.gui import words
from quizapp.gui.appearance import Appearance, follow
from quizapp.gui.study.screen import SHOWN_ROWS, SummaryScreen
from quizapp.gui.widgets.button import PRIMARY, QUIET, SECONDARY, Button
from quizapp.gui.widgets.layouts import Folding, Scroll, centred, column, row
from quizapp.gui.widgets.panels import Card, Hairline, Icon, Line
from quizapp.gui.widgets.ring import Ring
from quizapp.gui.widgets.text import ElidedText, Text
from quizapp.services.readings import SummaryRow

COLUMN_WIDTH = 760


class SummaryView(QWidget):
    """Shows a `SummaryScreen`."""

    finished = Signal()
    practise_chosen = Signal()
    more_chosen = Signal()
    all_shown = Signal()
    undone = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._screen: SummaryScreen | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        layout = column()
        line = Line(appearance, height=5, is_round=False)
        line.set_share(1.0, self.tr("The session is over"))
        layout.addWidget(line)
        self._scroll = Scroll(centred(self._column(), COLUMN_WIDTH + 48))
        layout.addWidget(self._scroll, 1)
        layout.addLayout(self._buttons())
        self.setLayout(layout)
        follow(appearance, self._fill_rows)

    def show_screen(self, screen: SummaryScreen) -> None:
        """Show what the session came to."""
        self._screen = screen
        summary = screen.summary
        self._ring.set_progress(summary.answered_today, summary.goal)
        is_done = not summary.ready and summary.answered_today >= summary.goal
        self._title.setText(self.tr("Done for today") if is_done else self.tr("Well done so far"))
        if not summary.ready and not is_done:
            self._title.setText(self.tr("All done for now"))
        parts = self.tr("{answers} in {time} · {right} right").format(
            answers=words.answers(summary.answers), time=words.spent(summary.seconds), right=summary.right
        )
        self._numbers.setText(parts)
        self._fill_rows()
        self._hidden.setText(self.tr("{count} more ·").format(count=screen.hidden))
        self._hidden.setVisible(bool(screen.hidden))
        self._all.setVisible(bool(screen.hidden))
        missed = summary.missed
        self._practise.set_words(
            self.tr("Practise the 1 missed")
            if missed == 1
            else self.tr("Practise the {count} missed").format(count=missed)
        )
        self._practise.setVisible(missed > 0)
        self._more.setVisible(screen.can_go_on)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._scroll.scrolled_by(event):
            return
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
            return
        match event.key():
            case Qt.Key.Key_Space | Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_Escape:
                self.finished.emit()
            case Qt.Key.Key_M:
                self.practise_chosen.emit()
            case Qt.Key.Key_5:
                self.more_chosen.emit()
            case Qt.Key.Key_A:
                self.all_shown.emit()
            case Qt.Key.Key_U:
                self.undone.emit()
            case _:
                super().keyPressEvent(event)

    def _column(self) -> QWidget:
        appearance = self._appearance
        inner = QWidget()
        layout = column(0, (24, 70, 24, 24))
        head = Folding(appearance, 30)
        self._ring = Ring(appearance)
        head.addWidget(self._ring)
        said = column(6)
        self._title = Text(appearance, "headline", "ink", QFont.Weight.Bold, wraps=True)
        self._numbers = Text(appearance, "lead", "muted", wraps=True)
        said.addStretch(1)
        said.addWidget(self._title)
        said.addWidget(self._numbers)
        said.addStretch(1)
        head.addLayout(said, 1)
        layout.addLayout(head)
        layout.addSpacing(30)
        card = Card(appearance)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self._rows.setContentsMargins(20, 8, 20, 8)
        card.setLayout(self._rows)
        layout.addWidget(card)
        layout.addSpacing(8)
        below = row(2)
        self._hidden = Text(appearance, "small", "muted")
        self._all = Button(appearance, self.tr("Show all"), kind=QUIET, keys="A")
        self._all.clicked.connect(self.all_shown)
        below.addWidget(self._hidden)
        below.addWidget(self._all)
        below.addStretch(1)
        layout.addLayout(below)
        layout.addStretch(1)
        inner.setLayout(layout)
        return inner

    def _buttons(self) -> QVBoxLayout:
        appearance = self._appearance
        outer = column(0, (16, 4, 16, 18))
        line = row()
        buttons = row(16 - 2 * appearance.focus_reach)
        finish = Button(appearance, self.tr("Finish"), kind=PRIMARY, keys=self.tr("Space"))
        finish.clicked.connect(self.finished)
        self._practise = Button(appearance, "", kind=SECONDARY, keys="M")
        self._practise.clicked.connect(self.practise_chosen)
        self._more = Button(appearance, self.tr("5 minutes more"), kind=SECONDARY, keys="5")
        self._more.clicked.connect(self.more_chosen)
        for button in (finish, self._practise, self._more):
            buttons.addWidget(button)
        line.addStretch(1)
        line.addLayout(buttons)
        line.addStretch(1)
        outer.addLayout(line)
        return outer

    def _fill_rows(self) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        if self._screen is None:
            return
        rows = self._screen.summary.rows
        shown = rows if self._screen.shows_all else rows[:SHOWN_ROWS]
        for place, fact in enumerate(shown):
            if place:
                self._rows.addWidget(Hairline(self._appearance))
            self._rows.addWidget(_Row(self._appearance, fact))


class _Row(QWidget):
    """A fact, whether it was right, and when it comes back."""

    def __init__(self, appearance: Appearance, fact: SummaryRow) -> None:
        super().__init__()
        layout = row(20, (10, 9, 10, 9))
        name, colour = ("check", "good") if fact.is_right else ("x", "bad")
        layout.addWidget(Icon(appearance, name, colour, 18))
        statement = ElidedText(appearance)
        statement.set_whole(fact.statement)
        layout.addWidget(statement, 1)
        back = Text(appearance, "small", "muted")
        back.setText(words.in_days(fact.days))
        layout.addWidget(back)
        self.setLayout(layout)
        verdict = self.tr("Right") if fact.is_right else self.tr("Missed")
        self.setAccessibleName(f"{verdict}: {fact.statement} {back.text()}")
