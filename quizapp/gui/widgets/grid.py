"""Cards side by side, as many as fit."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayoutItem, QWidget

from quizapp.gui.appearance import Appearance
from quizapp.gui.widgets.item_layout import ItemLayout
from quizapp.gui.widgets.layouts import clear


class Grid(QWidget):
    """Widgets of equal width in rows."""

    def __init__(self, appearance: Appearance, *, least_width: int, most_columns: int, gap: int = 16) -> None:
        """`least_width` is that of one of them, in pixels at normal text size."""
        super().__init__()
        self._columns = _Columns(appearance, least_width, most_columns, gap)
        self.setLayout(self._columns)

    def set_parts(self, parts: Sequence[QWidget]) -> None:
        """Show these in place of those before, which are deleted."""
        clear(self._columns)
        for part in parts:
            self._columns.addWidget(part)

    @property
    def parts(self) -> tuple[QWidget, ...]:
        """What is shown, in order."""
        items = (self._columns.itemAt(place) for place in range(self._columns.count()))
        return tuple(part for item in items if item is not None and (part := item.widget()) is not None)


class _Columns(ItemLayout):
    """How many there are follows from the width alone, and so does the height that goes with it."""

    def __init__(self, appearance: Appearance, least_width: int, most_columns: int, gap: int) -> None:
        super().__init__()
        self._appearance = appearance
        self._least_width, self._most_columns, self._gap = least_width, most_columns, gap

    def heightForWidth(self, width: int) -> int:
        heights = [height for _, height in self._rows(width)]
        return sum(heights) + self._gap * max(0, len(heights) - 1)

    def sizeHint(self) -> QSize:
        count = min(self._most_columns, len(self._items))
        width = self._widest() * count + self._gap * max(0, count - 1)
        return QSize(width, self.heightForWidth(width))

    def minimumSize(self) -> QSize:
        # That of one column: else a grid of two would never become narrow enough for one.
        return QSize(self._widest(), max((item.minimumSize().height() for item in self._items), default=0))

    def setGeometry(self, area: QRect) -> None:
        super().setGeometry(area)
        parent = self.parentWidget()
        is_mirrored = parent is not None and parent.layoutDirection() is Qt.LayoutDirection.RightToLeft
        width, top = self._width_of_one(area.width()), area.top()
        for row, height in self._rows(area.width()):
            for place, item in enumerate(row):
                ahead = place * (width + self._gap)
                left = area.right() + 1 - ahead - width if is_mirrored else area.left() + ahead
                item.setGeometry(QRect(QPoint(left, top), QSize(width, height)))
            top += height + self._gap

    def _rows(self, width: int) -> list[tuple[list[QLayoutItem], int]]:
        """What goes into each row, and how high it is."""
        count, each = self._fitting(width), self._width_of_one(width)
        rows = [self._items[start : start + count] for start in range(0, len(self._items), count)]
        return [(row, max(_height(item, each) for item in row)) for row in rows]

    def _width_of_one(self, width: int) -> int:
        count = self._fitting(width)
        return (width - self._gap * (count - 1)) // count

    def _fitting(self, width: int) -> int:
        least = max(self._appearance.px(self._least_width), self._widest())
        return max(1, min(self._most_columns, (width + self._gap) // (least + self._gap)))

    def _widest(self) -> int:
        """The least that every part can do with: some languages have long words."""
        return max((item.minimumSize().width() for item in self._items), default=0)


def _height(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
