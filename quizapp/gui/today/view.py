""" "Today": what is ready, the goal, the week ahead, the banks."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QWidget

from quizapp.gui import words
from quizapp.gui.appearance import Appearance
from quizapp.gui.charts.bars import Bars
from quizapp.gui.today.bank_card import BankCard
from quizapp.gui.today.data_note import DataNote
from quizapp.gui.today.screen import TodayScreen
from quizapp.gui.widgets.announcing import announce
from quizapp.gui.widgets.button import PRIMARY, SECONDARY, SMALL, Button
from quizapp.gui.widgets.flow import Flow
from quizapp.gui.widgets.folding import Folding
from quizapp.gui.widgets.grid import Grid
from quizapp.gui.widgets.heat_map import HeatMap
from quizapp.gui.widgets.keys import SPACE_OR_ENTER, is_plain
from quizapp.gui.widgets.layouts import column, inset, row
from quizapp.gui.widgets.panels import Card, Chip
from quizapp.gui.widgets.ring import Ring
from quizapp.gui.widgets.scroll import scrolled
from quizapp.gui.widgets.text import Text

_MOST_COLUMNS = 3
_LEAST_BANK_WIDTH = 250


class TodayView(QWidget):
    """Shows a `TodayScreen`; before the first one, the calm frame of it."""

    started = Signal()
    five_chosen = Signal()
    learn_chosen = Signal(int)
    quiz_chosen = Signal()
    add_chosen = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._screen: TodayScreen | None = None
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        reach = appearance.focus_reach
        # The button of the banks has room for its ring; everything else ends where it seems to.
        layout = column(0, (40, 32, 40 - reach, 32))
        layout.addLayout(inset(self._header(), 0, reach))
        layout.addSpacing(20)
        self._data_note = DataNote(appearance)
        layout.addLayout(inset(self._data_note, 0, reach))
        layout.addLayout(inset(self._hero(), 0, reach))
        layout.addSpacing(20 - reach)
        layout.addLayout(self._banks_header())
        layout.addSpacing(10 - reach)
        self._banks = Grid(appearance, least_width=_LEAST_BANK_WIDTH, most_columns=_MOST_COLUMNS)
        layout.addLayout(inset(self._banks, 0, reach))
        layout.addSpacing(22)
        layout.addLayout(inset(self._memory(), 0, reach))
        layout.addStretch(1)
        self._scroll = scrolled(self, layout)
        self._show_frame()

    def show_screen(self, screen: TodayScreen) -> None:
        """Show the day."""
        self._screen = screen
        reading = screen.reading
        self._greeting.setText(words.greeting(reading.now))
        day = reading.coming[0][0]
        # After midnight the day before goes on, and what comes tomorrow comes on the day that the calendar has now.
        still = self.tr("still {day}").format(day=words.long_day(day))
        self._day.setText(words.long_day(day) if day == reading.now.date() else still)
        streak = self.tr("{days}-day streak").format(days=reading.streak_days) if reading.streak_days else ""
        self._streak.set_text(streak)
        self._data_note.show_reading(reading)
        self._ring.set_progress(reading.answered, reading.goal)
        self._show_ready(screen)
        days = tuple(
            (self.tr("Today") if place == 0 else words.short_day(day), count)
            for place, (day, count) in enumerate(reading.coming)
        )
        self._bars.set_days(days, 0 if screen.has_ready else 1)
        said = tuple(self.tr("{day}: {facts}").format(day=name, facts=words.facts(count)) for name, count in days)
        self._bars.set_words(said, self.tr("Coming up"), ", ".join(said))
        self._bars_box.show()
        self._banks_title.show()
        self._add.show()
        self._banks.set_parts([BankCard(self._appearance, bank) for bank in reading.banks])
        remembered = reading.remembered
        self._memory_card.setVisible(remembered is not None)
        if remembered is not None:
            share = words.percent(remembered.share)
            self._remembered.setText(self.tr("You remember {share} of what is due").format(share=share))
            self._against.setText(
                self.tr("The schedule aims for {target}. Counted over your last {days} days.").format(
                    target=words.percent(remembered.target), days=remembered.days
                )
            )
            self._heat.set_counts(reading.heat)
        self._scroll.settle()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        screen, key = self._screen, event.key()
        if self._scroll.scrolled_by(event):
            return
        if screen is None or event.isAutoRepeat() or not is_plain(event):
            super().keyPressEvent(event)
        elif key in (*SPACE_OR_ENTER, Qt.Key.Key_5) and not screen.has_ready:
            self.point_out()
        elif key == Qt.Key.Key_5 and screen.has_more_than_five_minutes:
            self.five_chosen.emit()
        elif key in (*SPACE_OR_ENTER, Qt.Key.Key_5):
            self.started.emit()
        elif key == Qt.Key.Key_N and screen.learnable and not screen.has_ready:
            self.learn_chosen.emit(screen.learnable)
        elif key == Qt.Key.Key_Q:
            self.quiz_chosen.emit()
        elif key == Qt.Key.Key_A:
            self.add_chosen.emit()
        else:
            super().keyPressEvent(event)

    def point_out(self) -> None:
        """Somebody wants to study, and nothing is due: lead to what can be done."""
        said = [self._ready.text(), self._detail.text()]
        if self._learn.isVisible():
            self._learn.setFocus(Qt.FocusReason.OtherFocusReason)
            said.append(self._learn.accessibleName())
        announce(self, ". ".join(said))

    def _header(self) -> QBoxLayout:
        header = Folding(self._appearance, 8)
        said = Folding(self._appearance, 16)
        self._greeting = Text(self._appearance, "title", "ink", QFont.Weight.Bold)
        self._day = Text(self._appearance, "body", "muted")
        self._streak = Chip(self._appearance, ground="warn_soft", ink="warn", icon="flame")
        said.addWidget(self._greeting, 0, Qt.AlignmentFlag.AlignBaseline)
        said.addWidget(self._day, 1, Qt.AlignmentFlag.AlignBaseline)
        header.addLayout(said, 1)
        header.addWidget(self._streak)
        return header

    def _hero(self) -> QWidget:
        appearance, reach = self._appearance, self._appearance.focus_reach
        hero = Card(appearance)
        # So near to the bars that two buttons have room beside each other in a window of 1280.
        layout = Folding(appearance, 20 - reach, folds_below=750)
        # Buttons have room for their ring; all else starts where they seem to.
        layout.setContentsMargins(32 - reach, 28, 32 - reach, 28)
        start = Folding(appearance, 32 - reach, folds_below=400)
        self._ring = Ring(appearance)
        ring = inset(self._ring, reach)
        ring.setAlignment(self._ring, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        start.addLayout(ring)
        middle = column(0)
        middle.addStretch(1)
        self._ready = Text(appearance, "headline", "ink", QFont.Weight.Bold, wraps=True)
        self._detail = Text(appearance, "lead", "muted", wraps=True)
        middle.addLayout(inset(self._ready, reach))
        middle.addSpacing(8)
        middle.addLayout(inset(self._detail, reach))
        middle.addSpacing(18 - reach)
        buttons = Flow(16 - 2 * reach)
        self._start = Button(appearance, self.tr("Start studying"), kind=PRIMARY, keys=self.tr("Space"))
        self._start.clicked.connect(self.started)
        self._learn = Button(appearance, "", kind=SECONDARY, keys="N")
        self._learn.clicked.connect(self._choose_learn)
        self._five = Button(appearance, self.tr("Just 5 minutes"), kind=SECONDARY, keys="5")
        self._five.clicked.connect(self.five_chosen)
        self._quiz = Button(appearance, self.tr("Take a quiz"), kind=SECONDARY, keys="Q")
        self._quiz.clicked.connect(self.quiz_chosen)
        for button in (self._start, self._five, self._learn, self._quiz):
            buttons.addWidget(button)
        middle.addLayout(buttons)
        middle.addStretch(1)
        start.addLayout(middle, 1)
        layout.addLayout(start, 1)
        self._bars_box = QWidget()
        box = column(6)
        coming = Text(appearance, "small", "muted")
        coming.setText(self.tr("Coming up"))
        self._bars = Bars(appearance, 64)
        self._bars.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Progress reads it out day by day
        box.addStretch(1)
        box.addLayout(inset(coming, reach))
        box.addWidget(self._bars)
        box.addStretch(1)
        self._bars_box.setLayout(box)
        layout.addWidget(self._bars_box, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        hero.setLayout(layout)
        hero.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        return hero

    def _banks_header(self) -> QHBoxLayout:
        header = row(12)
        self._banks_title = Text(self._appearance, "lead", "ink", QFont.Weight.DemiBold)
        self._banks_title.setText(self.tr("Your banks"))
        self._added = Chip(self._appearance, ground="good_soft", ink="good", icon="check")
        self._add = Button(self._appearance, self.tr("Add a bank"), kind=SMALL, icon="import", keys="A")
        self._add.clicked.connect(self.add_chosen)
        header.addWidget(self._banks_title)
        header.addWidget(self._added)
        header.addStretch(1)
        header.addWidget(self._add)
        return header

    def _memory(self) -> QWidget:
        self._memory_card = Card(self._appearance)
        layout = Folding(self._appearance, 24, folds_below=640)
        layout.setContentsMargins(20, 20, 20, 20)
        text = column(4)
        text.addStretch(1)
        self._remembered = Text(self._appearance, "lead", "ink", QFont.Weight.DemiBold, wraps=True)
        self._against = Text(self._appearance, "small", "muted", wraps=True)
        text.addWidget(self._remembered)
        text.addWidget(self._against)
        text.addStretch(1)
        self._heat = HeatMap(self._appearance)
        layout.addLayout(text, 1)
        layout.addWidget(self._heat)
        self._memory_card.setLayout(layout)
        return self._memory_card

    def _show_frame(self) -> None:
        """What stands there before the numbers come: nothing that could turn out wrong."""
        for part in (
            self._start, self._five, self._learn, self._quiz, self._bars_box, self._banks_title, self._add,
            self._memory_card, self._data_note,
        ):  # fmt: skip
            part.hide()
        for chip in (self._streak, self._added):
            chip.set_text("")

    def _show_ready(self, screen: TodayScreen) -> None:
        reading = screen.reading
        self._start.setVisible(screen.has_ready)
        self._five.setVisible(screen.has_ready and screen.has_more_than_five_minutes)
        self._learn.setVisible(not screen.has_ready and screen.learnable > 0)
        self._quiz.show()
        if screen.has_ready:
            count = reading.ready
            ready = self.tr("1 fact is ready") if count == 1 else self.tr("{count} facts are ready").format(count=count)
            parts = []
            if reading.due:
                parts.append(self.tr("{count} to review").format(count=reading.due))
            if reading.new:
                parts.append(self.tr("{count} new").format(count=reading.new))
            about = self.tr("about {minutes}").format(minutes=words.minutes(reading.minutes))
            detail = f"{', '.join(parts)} · {about}"
        else:
            ready = self.tr("Nothing is due")
            detail = self._rest_words(screen)
            learn = self.tr("Learn 1 new fact") if screen.learnable == 1 else self.tr("Learn {count} new facts")
            self._learn.set_words(learn.format(count=screen.learnable))
        self._ready.setText(ready)
        self._detail.setText(detail)
        added = screen.added
        self._added.set_text(
            self.tr("Added: {title}, {facts}").format(title=added[0], facts=words.facts(added[1])) if added else ""
        )

    def _rest_words(self, screen: TodayScreen) -> str:
        if screen.tomorrow == 1:
            return self.tr("1 fact comes back tomorrow. You can stop here.")
        if screen.tomorrow:
            return self.tr("{count} facts come back tomorrow. You can stop here.").format(count=screen.tomorrow)
        return self.tr("Nothing comes back tomorrow. You can stop here.")

    def _choose_learn(self) -> None:
        if self._screen is not None:
            self.learn_chosen.emit(self._screen.learnable)
