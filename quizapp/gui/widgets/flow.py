"""A row that breaks into several where it does not fit."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayoutItem

from quizapp.gui.widgets.item_layout import ItemLayout


class Flow(ItemLayout):
    """Puts its parts side by side; what does not fit goes into the next row. Rows may be centred.

    Spacing may be negative: buttons bring room for their focus ring.
    """

    def __init__(self, spacing: int = 0, *, between_rows: int | None = None, is_centred: bool = False) -> None:
        """`spacing` is also that between the rows, unless they have their own."""
        super().__init__()
        self._gap = spacing
        self._row_gap = spacing if between_rows is None else between_rows
        self._is_centred = is_centred

    def heightForWidth(self, width: int) -> int:
        rows = self._rows(width)
        heights = [max(size.height() for _, size in row) for row in rows]
        return sum(heights) + self._row_gap * max(0, len(rows) - 1)

    def sizeHint(self) -> QSize:
        shown = self._shown()
        width = sum(item.sizeHint().width() for item in shown) + self._gap * max(0, len(shown) - 1)
        return QSize(width, max((item.sizeHint().height() for item in shown), default=0))

    def minimumSize(self) -> QSize:
        sizes = [item.minimumSize() for item in self._shown()]
        return QSize(
            max((size.width() for size in sizes), default=0), max((size.height() for size in sizes), default=0)
        )

    def setGeometry(self, area: QRect) -> None:
        super().setGeometry(area)
        parent = self.parentWidget()
        is_mirrored = parent is not None and parent.layoutDirection() is Qt.LayoutDirection.RightToLeft
        y = area.top() + max(0, area.height() - self.heightForWidth(area.width())) // 2
        for row in self._rows(area.width()):
            height = max(size.height() for _, size in row)
            spare = area.width() - sum(size.width() for _, size in row) - self._gap * (len(row) - 1)
            x = area.left() + (max(0, spare) // 2 if self._is_centred else 0)
            for item, size in row:
                left = area.left() + area.right() + 1 - x - size.width() if is_mirrored else x
                item.setGeometry(QRect(QPoint(left, y + (height - size.height()) // 2), size))
                x += size.width() + self._gap
            y += height + self._row_gap

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _rows(self, width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        """What goes into each row, with the size it gets."""
        rows: list[list[tuple[QLayoutItem, QSize]]] = []
        used = 0
        for item in self._shown():
            size = item.sizeHint()
            if size.width() > width:
                size = QSize(width, item.heightForWidth(width) if item.hasHeightForWidth() else size.height())
            if rows and used + self._gap + size.width() <= width:
                rows[-1].append((item, size))
                used += self._gap + size.width()
            else:
                rows.append([(item, size)])
                used = size.width()
        return rows
