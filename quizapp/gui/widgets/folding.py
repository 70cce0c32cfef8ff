"""A layout that is a row or a column."""

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QBoxLayout, QLayoutItem

from quizapp.gui.appearance import Appearance
from quizapp.gui.widgets.living import keep_until_destroyed

_NO_LIMIT = (1 << 24) - 1  # QWIDGETSIZE_MAX


class Folding(QBoxLayout):
    """A row that becomes a column where it is too narrow for a row.

    What it is follows from the width alone, never from what it was before: a page asks for the height that goes with a
    width before it gives that width, and would else be answered for the other of the two.
    """

    def __init__(self, appearance: Appearance, spacing: int, *, folds_below: int = 0) -> None:
        """`folds_below` is a width at normal text size; 0 stands for what the parts would like to have."""
        super().__init__(QBoxLayout.Direction.LeftToRight)
        self._appearance = appearance
        self._folds_below = folds_below
        self.setSpacing(spacing)
        self.setContentsMargins(0, 0, 0, 0)
        keep_until_destroyed(self)

    def fold_below(self, width: int) -> None:
        """Become a column below another width, at normal text size."""
        self._folds_below = width
        self.invalidate()

    def _folds_at(self, width: int) -> bool:
        """Whether it is a column in a room of that width, with its margins."""
        return width < self._needed()

    def minimumSize(self) -> QSize:
        # A row never asks for more room than a column needs, or it could not be made narrow enough to fold.
        least = super().minimumSize()
        least.setWidth(max((item.minimumSize().width() for item in self._shown()), default=0) + self._gaps(1))
        return least

    def maximumSize(self) -> QSize:
        # And a column takes as much room as a row would, or it could not be made wide enough to unfold.
        most = super().maximumSize()
        widths = [item.maximumSize().width() for item in self._shown()]
        most.setWidth(min(sum(widths) + self._gaps(len(widths)), _NO_LIMIT) if widths else _NO_LIMIT)
        return most

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if not self._folds_at(width):
            return super().heightForWidth(width) if super().hasHeightForWidth() else self.sizeHint().height()
        heights = self._heights(self._in_column(width))
        margins = self.contentsMargins()
        return sum(heights) + self.spacing() * max(0, len(heights) - 1) + margins.top() + margins.bottom()

    def minimumHeightForWidth(self, width: int) -> int:
        return self.heightForWidth(width)

    def setGeometry(self, area: QRect) -> None:
        if not self._folds_at(area.width()):
            super().setGeometry(area)
            return
        margins, width = self.contentsMargins(), self._in_column(area.width())
        room = area.marginsRemoved(margins)
        at = QPoint(room.left() + (room.width() - width) // 2, room.top())
        heights = self._heights(width)
        # What is left over is shared by all; a page that is higher than it needs has a stretch of its own below.
        spare = max(0, area.height() - self.heightForWidth(area.width()))
        for place, (item, height) in enumerate(zip(self._shown(), heights, strict=True), start=1):
            more = spare * place // len(heights) - spare * (place - 1) // len(heights)
            item.setGeometry(QRect(at, QSize(width, height + more)))
            at.setY(at.y() + height + more + self.spacing())

    def _in_column(self, width: int) -> int:
        """How wide the parts of a column are: no wider than the widest may be."""
        margins = self.contentsMargins()
        most = max((item.maximumSize().width() for item in self._shown()), default=_NO_LIMIT)
        return max(0, min(width - margins.left() - margins.right(), most))

    def _heights(self, width: int) -> list[int]:
        """How high each part of a column is."""
        return [
            item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
            for item in self._shown()
        ]

    def _needed(self) -> int:
        if self._folds_below:
            return self._appearance.px(self._folds_below)
        widths = [item.sizeHint().width() for item in self._shown()]
        return sum(widths) + self._gaps(len(widths))

    def _gaps(self, count: int) -> int:
        """What a row of `count` parts takes beside them."""
        margins = self.contentsMargins()
        return self.spacing() * max(0, count - 1) + margins.left() + margins.right()

    def _shown(self) -> list[QLayoutItem]:
        items = (self.itemAt(index) for index in range(self.count()))
        return [item for item in items if item is not None and not item.isEmpty()]
