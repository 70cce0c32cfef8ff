"""Rows and columns to be read."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QSizePolicy, QTableWidget, QTableWidgetItem

from quizapp.gui.appearance import Appearance, follow

_MOST_ROWS = 8


class Table(QTableWidget):
    """A table of texts; arrow keys go from cell to cell, which screen readers say with its heads."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)  # Tab leads out of it
        self.setWordWrap(False)
        self.setShowGrid(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setHighlightSections(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        follow(appearance, self._restyle)

    def set_rows(self, heads: Sequence[str], rows: Sequence[Sequence[str]], name: str) -> None:
        """Show rows under their heads; the first column is what a row is about, the others are numbers."""
        self.setAccessibleName(name)
        self.setColumnCount(len(heads))
        self.setRowCount(len(rows))
        for place, head in enumerate(heads):
            item = QTableWidgetItem(head)
            item.setTextAlignment(self._alignment(place))
            self.setHorizontalHeaderItem(place, item)
        for line, row in enumerate(rows):
            for place, text in enumerate(row):
                item = QTableWidgetItem(text)
                item.setTextAlignment(self._alignment(place))
                self.setItem(line, place, item)
        # What a row is about is never cut; numbers share what is left.
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        if len(heads) > 1:
            self.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        self._restyle()

    @property
    def cells(self) -> list[list[str]]:
        """Every text, row by row."""
        return [
            [item.text() if (item := self.item(row, place)) else "" for place in range(self.columnCount())]
            for row in range(self.rowCount())
        ]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp, Qt.Key.Key_Home, Qt.Key.Key_End):
            event.ignore()  # they belong to the page, whose end could else not be reached
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        line = self._appearance.px(30)
        return QSize(self._appearance.px(320), line * (1 + max(1, min(self.rowCount(), _MOST_ROWS))) + 6)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._appearance.px(180), self.sizeHint().height())

    def _alignment(self, place: int) -> Qt.AlignmentFlag:
        across = Qt.AlignmentFlag.AlignLeft if place == 0 else Qt.AlignmentFlag.AlignRight
        return across | Qt.AlignmentFlag.AlignVCenter

    def _restyle(self) -> None:
        self.setFont(self._appearance.font("body"))
        self.horizontalHeader().setFont(self._appearance.font("small"))
        line = self._appearance.px(30)
        self.horizontalHeader().setFixedHeight(line)
        self.verticalHeader().setDefaultSectionSize(line)
        for row in range(self.rowCount()):
            self.setRowHeight(row, line)
        self.updateGeometry()
