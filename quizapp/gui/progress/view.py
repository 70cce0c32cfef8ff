"""Progress: five numbers, four charts, the hardest facts."""

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QWidget

from quizapp.gui import words
from quizapp.gui.appearance import Appearance
from quizapp.gui.asking.saying import form_words
from quizapp.gui.charts.bars import Bars
from quizapp.gui.charts.calendar import Calendar
from quizapp.gui.charts.promise_line import PromiseLine
from quizapp.gui.charts.shares import Shares
from quizapp.gui.progress.chart_card import ChartCard
from quizapp.gui.progress.hard_facts import HardFacts
from quizapp.gui.progress.screen import ProgressScreen
from quizapp.gui.progress.tile import Tile
from quizapp.gui.save_dialog import SaveDialog
from quizapp.gui.widgets.announcing import announce
from quizapp.gui.widgets.button import SMALL, Button
from quizapp.gui.widgets.drop_down import DropDown
from quizapp.gui.widgets.flow import Flow
from quizapp.gui.widgets.folding import Folding
from quizapp.gui.widgets.grid import Grid
from quizapp.gui.widgets.keys import is_plain
from quizapp.gui.widgets.layouts import column, inset
from quizapp.gui.widgets.scroll import scrolled
from quizapp.gui.widgets.text import Text
from quizapp.services.progress_readings import Period


class ProgressView(QWidget):
    """Shows a `ProgressScreen`."""

    bank_chosen = Signal(object)
    period_chosen = Signal(object)
    practised = Signal()
    file_chosen = Signal(object)

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._screen: ProgressScreen | None = None
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        reach = appearance.focus_reach
        layout = column(18, (36, 24, 36 - reach, 32))
        layout.addLayout(self._header())
        self._told = Text(appearance, "body", "good", QFont.Weight.Medium, wraps=True)
        self._trouble = Text(appearance, "body", "bad", QFont.Weight.Medium, wraps=True)
        layout.addWidget(self._told)
        layout.addWidget(self._trouble)
        self._empty = Text(appearance, "lead", "muted", wraps=True)
        self._empty.setText(self.tr("There are no answers in this period. Study for a while, and come back."))
        layout.addWidget(self._empty)
        self._tiles = {
            "remembered": Tile(appearance, self.tr("Remembered when due")),
            "known": Tile(appearance, self.tr("Facts known")),
            "answers": Tile(appearance, self.tr("Answers")),
            "time": Tile(appearance, self.tr("Time")),
            "streak": Tile(appearance, self.tr("Streak")),
        }
        tiles = Grid(appearance, least_width=170, most_columns=5)
        tiles.set_parts(list(self._tiles.values()))
        layout.addLayout(inset(tiles, 0, reach))
        self._calendar, self._bars, self._line = (
            Calendar(appearance),
            Bars(appearance, 96, fills=True),
            PromiseLine(appearance),
        )
        self.every_day = ChartCard(appearance, self.tr("Every day"), self._calendar)
        self.coming = ChartCard(appearance, self.tr("Due in the next two weeks"), self._bars)
        self.promised = ChartCard(appearance, self.tr("Promised and real memory"), self._line)
        layout.addLayout(inset(self.every_day, 0, reach))
        pair = Grid(appearance, least_width=440, most_columns=2)
        pair.set_parts([self.coming, self.promised])
        pair.setObjectName("two columns")
        layout.addLayout(inset(pair, 0, reach))
        self._shares = Shares(appearance)
        self.forms = ChartCard(appearance, self.tr("By way of asking"), self._shares)
        layout.addLayout(inset(self.forms, 0, reach))
        self._hard = HardFacts(appearance)
        self._hard.practised.connect(self.practised)
        layout.addLayout(inset(self._hard, 0, reach))
        layout.addStretch(1)
        self._scroll = scrolled(self, layout)
        for card in (self.every_day, self.coming, self.promised, self.forms):
            card.switch.clicked.connect(self._scroll.settle)
        # Before the first reading there is nothing that could turn out wrong.
        self._figures = (
            self._banks, self._periods, self._save, tiles, self.every_day, pair, self.forms, self._hard,
        )  # fmt: skip
        for part in (*self._figures, self._told, self._trouble, self._empty):
            part.hide()

    def show_screen(self, screen: ProgressScreen) -> None:
        """Show the figures."""
        before, self._screen = self._screen, screen
        reading = screen.reading
        banks = [(None, self.tr("All banks")), *reading.banks]
        self._banks.offer(banks, reading.bank_id, self.bank_chosen.emit)
        periods = {
            Period.MONTH: self.tr("This month"), Period.YEAR: self.tr("This year"), Period.ALWAYS: self.tr("All time"),
        }  # fmt: skip
        self._periods.offer(list(periods.items()), reading.period, self.period_chosen.emit)
        self._empty.setVisible(not screen.has_answers)
        self._show_tiles(screen, periods[reading.period].lower())
        self._show_every_day(screen)
        self._show_coming(screen)
        self._show_promised(screen)
        self._show_forms(screen)
        self._hard.show_facts(reading.hardest)
        self._tell(screen)
        for part in self._figures:
            part.show()
        self._scroll.settle()
        if before is None:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._scroll.scrolled_by(event):
            return
        key = event.key()
        if event.isAutoRepeat() or not is_plain(event):
            super().keyPressEvent(event)
        elif key == Qt.Key.Key_S:
            self._choose_file()
        elif key == Qt.Key.Key_H:
            self.practised.emit()
        else:
            super().keyPressEvent(event)

    def _header(self) -> Folding:
        header = Folding(self._appearance, 10)
        title = Text(self._appearance, "title", "ink", QFont.Weight.Bold)
        title.setText(self.tr("Progress"))
        self._banks = DropDown(self._appearance, self.tr("Bank"))
        self._periods = DropDown(self._appearance, self.tr("Period"))
        self._save = Button(self._appearance, self.tr("Save as CSV"), kind=SMALL, icon="download", keys="S")
        self._save.clicked.connect(self._choose_file)
        controls = Flow(10 - self._appearance.focus_reach)
        for control in (self._banks, self._periods, self._save):
            controls.addWidget(control)
        header.addWidget(title, 1)
        header.addLayout(controls)
        return header

    def _show_tiles(self, screen: ProgressScreen, period: str) -> None:
        reading = screen.reading
        aim = self.tr("aim {share}").format(share=words.percent(reading.target))
        if reading.share_remembered is None:
            self._tiles["remembered"].say("–", self.tr("after 20 reviews; {aim}").format(aim=aim))
        else:
            self._tiles["remembered"].say(words.percent(reading.share_remembered), aim)
        known = self.tr("{known} of {facts}").format(known=reading.known, facts=reading.facts)
        met = self.tr("{count} new {period}").format(count=reading.met, period=period)
        if reading.period is Period.ALWAYS:
            met = self.tr("{count} asked so far").format(count=reading.met)
        self._tiles["known"].say(known, met)
        each = QLocale().toString(screen.seconds_each, "f", 1)
        self._tiles["answers"].say(
            QLocale().toString(reading.answers),
            self.tr("{seconds} s each").format(seconds=each) if reading.answers else "",
        )
        self._tiles["time"].say(words.hours(reading.seconds), period)
        days = (
            self.tr("1 day") if reading.streak_days == 1 else self.tr("{count} days").format(count=reading.streak_days)
        )
        self._tiles["streak"].say(days, self.tr("best {count}").format(count=reading.best_streak))

    def _show_every_day(self, screen: ProgressScreen) -> None:
        days = screen.reading.every_day
        self._calendar.set_days(days)
        said = [f"{words.long_day(day)}: {words.answers(count)}" for day, count in days]
        active = sum(count > 0 for _, count in days)
        busiest = max(days, key=lambda day: day[1])
        sentence = self.tr("Answers on {active} of the last {days} days.").format(active=active, days=len(days))
        if busiest[1]:
            most = self.tr("The most were {count}, on {day}.").format(count=busiest[1], day=words.long_day(busiest[0]))
            sentence = f"{sentence} {most}"
        rows = [(words.briefly_dated(day), str(count)) for day, count in reversed(days) if count]
        self.every_day.show_chart(said, sentence, (self.tr("Day"), self.tr("Answers")), rows)

    def _show_coming(self, screen: ProgressScreen) -> None:
        days = screen.reading.coming
        self._bars.set_days(tuple((words.shortest_day(day), count) for day, count in days), 0)
        said = [f"{words.long_day(day)}: {words.facts(count)}" for day, count in days]
        total = sum(count for _, count in days)
        sentence = self.tr("{facts} come back in two weeks, {today} of them today.").format(
            facts=words.facts(total), today=days[0][1]
        )
        rows = [(words.briefly_dated(day), str(count)) for day, count in days]
        self.coming.show_chart(said, sentence, (self.tr("Day"), self.tr("Facts due")), rows)

    def _show_promised(self, screen: ProgressScreen) -> None:
        points = screen.points
        self._line.set_points(
            tuple((promised, real) for promised, real, _ in points),
            self.tr("promised"), self.tr("really remembered"),
        )  # fmt: skip
        said = [
            self.tr("promised {promised}, remembered {real}, {answers}").format(
                promised=words.percent(promised), real=words.percent(real), answers=words.answers(count)
            )
            for promised, real, count in points
        ]
        recalls = screen.reading.promises
        total = sum(each.answers for each in recalls)
        if points:
            promised = sum(each.predicted for each in recalls) / total
            real = min(1.0, max(0.0, sum(each.recalled for each in recalls) / total))
            sentence = self.tr(
                "Of {answers} you were promised to remember {promised}, and remembered {real}. Luck is taken off."
            ).format(answers=words.answers(total), promised=words.percent(promised), real=words.percent(real))
        else:
            sentence = self.tr("There are too few reviews yet to compare.")
        heads = (self.tr("Promised"), self.tr("Remembered"), self.tr("Answers"))
        rows = [
            (words.percent(each.share_promised), words.percent(each.share_recalled), str(each.answers))
            for each in recalls
        ]
        self.promised.show_chart(said, sentence, heads, rows)

    def _show_forms(self, screen: ProgressScreen) -> None:
        forms = screen.reading.forms
        named = [(form_words(each.form), words.percent(each.share_right), each) for each in forms]
        self._shares.set_shares(tuple((name, each.share_right) for name, _, each in named))
        said = [
            self.tr("{form}: {share} right, {answers}").format(
                form=name, share=share, answers=words.answers(each.answers)
            )
            for name, share, each in named
        ]
        if forms:
            answers = sum(each.answers for each in forms)
            share = words.percent(sum(each.right for each in forms) / answers)
            sentence = self.tr("Of {answers}, {share} were right. Where one chooses, some of it is luck.").format(
                answers=words.answers(answers), share=share
            )
        else:
            sentence = self.tr("There are too few reviews yet to compare.")
        heads = (self.tr("Way of asking"), self.tr("Right"), self.tr("Answers"))
        rows = [(name, share, str(each.answers)) for name, share, each in named]
        self.forms.show_chart(said, sentence, heads, rows)

    def _tell(self, screen: ProgressScreen) -> None:
        trouble = screen.trouble
        self._told.setText(self.tr("Saved as {name}.").format(name=screen.saved) if screen.saved else "")
        self._trouble.setText(words.trouble(trouble))
        for text in (self._told, self._trouble):
            text.setVisible(bool(text.text()))
            if text.text():
                announce(self, text.text(), is_urgent=True)
                self._scroll.bring_into_view(text)

    def _choose_file(self) -> None:
        title, kind = self.tr("Save every day as a table"), self.tr("CSV (*.csv)")
        SaveDialog(title, "progress.csv", kind, self.file_chosen.emit, self).open()
