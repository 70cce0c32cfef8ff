"""What a session came to."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from quizapp.gui import words
from quizapp.gui.appearance import Appearance
from quizapp.gui.study.screen import SHOWN_ROWS, SummaryScreen
from quizapp.gui.widgets.announcing import announce
from quizapp.gui.widgets.button import LINK, PRIMARY, SECONDARY, Button
from quizapp.gui.widgets.flow import Flow
from quizapp.gui.widgets.folding import Folding
from quizapp.gui.widgets.keys import SPACE_OR_ENTER, is_plain
from quizapp.gui.widgets.layouts import Centred, clear, column, row
from quizapp.gui.widgets.panels import Card, Hairline, Icon, Line
from quizapp.gui.widgets.picture import thumbnail
from quizapp.gui.widgets.ring import Ring
from quizapp.gui.widgets.scroll import Scroll
from quizapp.gui.widgets.text import Text
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
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        layout = column()
        line = Line(appearance, height=5, is_round=False)
        line.set_share(1.0, self.tr("The session is over"))
        layout.addWidget(line)
        self._scroll = Scroll(Centred(appearance, self._column(), COLUMN_WIDTH, margin=24))
        layout.addWidget(self._scroll, 1)
        layout.addLayout(self._buttons())
        self.setLayout(layout)

    def show_screen(self, screen: SummaryScreen) -> None:
        """Show what the session came to."""
        is_new = self._screen is None or self._screen.summary != screen.summary
        self._screen = screen
        summary = screen.summary
        self._ring.set_progress(summary.answered_today, summary.goal)
        self._title.setText(self._title_words(screen))
        self._numbers.setText(self._numbers_words(screen))
        self._fill_rows()
        self._hidden.setText(self.tr("{count} more ·").format(count=screen.hidden))
        for part in (self._hidden, self._all):
            part.setVisible(bool(screen.hidden))
        trouble = screen.trouble
        self._trouble.setText(words.trouble(trouble))
        self._trouble.setVisible(trouble is not None)
        one = summary.missed == 1
        practise = self.tr("Practise the 1 missed") if one else self.tr("Practise the {count} missed")
        self._practise.set_words(practise.format(count=summary.missed))
        self._practise.setVisible(summary.missed > 0)
        self._more.setVisible(screen.can_go_on)
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        if trouble is not None:
            announce(self, self._trouble.text(), is_urgent=True)
        elif is_new:
            self._scroll.to_top()
            announce(self, f"{self._title.text()}. {self._numbers.text()}.")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._scroll.scrolled_by(event) or event.isAutoRepeat():
            return
        if not is_plain(event):
            super().keyPressEvent(event)
            return
        match event.key():
            case key if key in (*SPACE_OR_ENTER, Qt.Key.Key_Escape):
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
        layout = column(0, (0, 70, 0, 24))
        head = Folding(appearance, 30, folds_below=440)
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
        self._trouble = Text(appearance, "body", "bad", QFont.Weight.Medium, wraps=True)
        layout.addWidget(self._trouble)
        card = Card(appearance)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self._rows.setContentsMargins(20, 8, 20, 8)
        card.setLayout(self._rows)
        layout.addWidget(card)
        layout.addSpacing(8)
        # The button has room for its ring and a little more, so it stands closer than it seems to.
        below = Flow(4 - (appearance.focus_reach + 3))
        self._hidden = Text(appearance, "small", "muted")
        self._all = Button(appearance, self.tr("Show all"), kind=LINK)
        self._all.setToolTip("A")
        self._all.clicked.connect(self.all_shown)
        below.addWidget(self._hidden)
        below.addWidget(self._all)
        layout.addLayout(below)
        layout.addStretch(1)
        inner.setLayout(layout)
        return inner

    def _buttons(self) -> QVBoxLayout:
        appearance = self._appearance
        outer = column(0, (16, 4, 16, 18))
        buttons = Flow(16 - 2 * appearance.focus_reach, is_centred=True)
        finish = Button(appearance, self.tr("Finish"), kind=PRIMARY, keys=self.tr("Space"))
        finish.clicked.connect(self.finished)
        self._practise = Button(appearance, "", kind=SECONDARY, keys="M")
        self._practise.clicked.connect(self.practise_chosen)
        self._more = Button(appearance, self.tr("5 minutes more"), kind=SECONDARY, keys="5")
        self._more.clicked.connect(self.more_chosen)
        for button in (finish, self._practise, self._more):
            buttons.addWidget(button)
        outer.addLayout(buttons)
        return outer

    def _title_words(self, screen: SummaryScreen) -> str:
        if not screen.is_done:
            return self.tr("{answers} so far").format(answers=words.answers(screen.summary.answers))
        return self.tr("Done for today") if screen.has_reached_goal else self.tr("All done for now")

    def _numbers_words(self, screen: SummaryScreen) -> str:
        right, time = screen.summary.right, words.spent(screen.summary.seconds)
        if not screen.is_done:  # the title says how many answers
            return self.tr("{right} right · {time}").format(right=right, time=time)
        answers = words.answers(screen.summary.answers)
        return self.tr("{answers} in {time} · {right} right").format(answers=answers, time=time, right=right)

    def _fill_rows(self) -> None:
        clear(self._rows)
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
        if (picture := thumbnail(appearance, fact.image, fact.picture)) is not None:
            layout.addWidget(picture)
        seen = f" {picture.accessibleName()}" if picture is not None else ""
        statement = Text(appearance, wraps=True)  # in full: it often ends with the answer
        statement.setText(fact.statement)
        layout.addWidget(statement, 1)
        back = Text(appearance, "small", "muted")
        back.setText(words.in_days(fact.days))
        layout.addWidget(back)
        self.setLayout(layout)
        verdict = self.tr("Right") if fact.is_right else self.tr("Missed")
        self.setAccessibleName(f"{verdict}: {fact.statement}{seen} {back.text()}")
