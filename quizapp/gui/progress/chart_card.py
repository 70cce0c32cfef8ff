"""A chart with its title, what is pointed at, its sentence, and the same as a table."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QRect, QSize, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QStackedWidget

from quizapp.gui.appearance import Appearance, follow
from quizapp.gui.charts.chart import Chart
from quizapp.gui.widgets.button import LINK, Button
from quizapp.gui.widgets.folding import Folding
from quizapp.gui.widgets.layouts import column, inset
from quizapp.gui.widgets.panels import Card
from quizapp.gui.widgets.table import Table
from quizapp.gui.widgets.text import Text

translate = QCoreApplication.translate  # by this name the translation tool finds the sentences


class ChartCard(Card):
    """Shows one chart; a button turns it into a table and back."""

    def __init__(self, appearance: Appearance, title: str, chart: Chart) -> None:
        super().__init__(appearance)
        self._title, self._chart = title, chart
        reach = appearance.focus_reach
        heading = Text(appearance, "body", "ink", QFont.Weight.DemiBold)
        heading.setText(title)
        self._pointed = _ReadOut(appearance)
        self._switch = Button(appearance, "", kind=LINK)
        self._switch.clicked.connect(self._turn)
        self._table = Table(appearance)
        self._said = Text(appearance, "small", "muted", wraps=True)
        top = Folding(appearance, 12)
        top.addWidget(heading, 1)
        top.addWidget(self._switch)
        self._pages = QStackedWidget()
        self._pages.addWidget(chart)
        self._pages.addWidget(self._table)
        layout = column(0, (20 - reach, 16 - reach, 20 - reach, 16))
        layout.addLayout(inset(top, reach))
        layout.addLayout(inset(self._pointed, reach, reach))
        layout.addSpacing(4)
        layout.addWidget(self._pages)
        layout.addSpacing(8)
        layout.addLayout(inset(self._said, reach))
        layout.addStretch(1)
        self.setLayout(layout)
        chart.pointed.connect(self._pointed.setText)
        follow(appearance, self._show_page)

    def show_chart(self, words: Sequence[str], said: str, heads: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        """Show points with their words, all of it in a sentence, and the same as a table."""
        self._pointed.keep_room_for(words)
        self._chart.set_words(words, self._title, said)
        self._table.set_rows(heads, rows, self._title)
        self._said.setText(said)
        self._show_page()

    @property
    def table(self) -> Table:
        """The same as a table."""
        return self._table

    @property
    def switch(self) -> Button:
        """The button between the two."""
        return self._switch

    @property
    def shows_table(self) -> bool:
        """Whether it is a table now."""
        return self._pages.currentWidget() is self._table

    def _turn(self) -> None:
        self._pages.setCurrentWidget(self._chart if self.shows_table else self._table)
        self._pointed.setText("")
        self._show_page()

    def _show_page(self) -> None:
        """Fit what is shown: a stack would be as high as the higher of the two."""
        words = (
            translate("ChartCard", "Show as a chart") if self.shows_table else translate("ChartCard", "Show as a table")
        )
        self._switch.set_words(words)
        self._switch.setAccessibleName(f"{self._title}: {words}")
        shown = self._pages.currentWidget()
        assert shown is not None
        self._pages.setFixedHeight(shown.sizeHint().height())


class _ReadOut(Text):
    """What is pointed at. Its room is there before, so that no chart moves away from who reads it."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(appearance, "small", "ink", QFont.Weight.Medium, wraps=True)
        self._longest = ""

    def keep_room_for(self, words: Sequence[str]) -> None:
        """Be as high as the longest of them."""
        self._longest = max(words, key=len, default="")
        self.updateGeometry()

    def heightForWidth(self, width: int) -> int:
        room = QRect(0, 0, width, 10_000)
        return self.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, self._longest or " ").height()

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance(self._longest), self.fontMetrics().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.fontMetrics().height())
