"""A layout that is a row or a column."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QBoxLayout, QLayoutItem

from quizapp.gui.appearance import Appearance
from quizapp.gui.widgets.living import keep_until_destroyed

_NO_LIMIT = (1 << 24) - 1  # QWIDGETSIZE_MAX


class Folding(QBoxLayout):
    """A row that becomes a column where it is too narrow for a row."""

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

    def minimumSize(self) -> QSize:
        # A row never asks for more room than a column needs, or it could not be made narrow enough to fold.
        least = super().minimumSize()
        widths = [item.minimumSize().width() for item in self._items() if not item.isEmpty()]
        least.setWidth(max(widths, default=0) + self._gaps(1))
        return least

    def maximumSize(self) -> QSize:
        # And a column takes as much room as a row would, or it could not be made wide enough to unfold.
        most = super().maximumSize()
        widths = [item.maximumSize().width() for item in self._items() if not item.isEmpty()]
        most.setWidth(min(sum(widths) + self._gaps(len(widths)), _NO_LIMIT) if widths else _NO_LIMIT)
        return most

    def setGeometry(self, area: QRect) -> None:
        direction = QBoxLayout.Direction.LeftToRight
        if area.width() < self._needed():
            direction = QBoxLayout.Direction.TopToBottom
        if direction is not self.direction():
            self.setDirection(direction)
        spare = area.width() - self._used(area.width())
        super().setGeometry(area.adjusted(spare // 2, 0, -(spare - spare // 2), 0))

    def heightForWidth(self, width: int) -> int:
        return super().heightForWidth(self._used(width))

    def _used(self, width: int) -> int:
        """How much of a width the parts take: a column no more than the widest may be."""
        if self.direction() is QBoxLayout.Direction.LeftToRight:
            return width
        widths = [item.maximumSize().width() for item in self._items() if not item.isEmpty()]
        return min(width, max(widths, default=_NO_LIMIT) + self._gaps(1))

    def _needed(self) -> int:
        if self._folds_below:
            return self._appearance.px(self._folds_below)
        widths = [item.sizeHint().width() for item in self._items() if not item.isEmpty()]
        return sum(widths) + self._gaps(len(widths))

    def _gaps(self, count: int) -> int:
        """What a row of `count` parts takes beside them."""
        margins = self.contentsMargins()
        return self.spacing() * max(0, count - 1) + margins.left() + margins.right()

    def _items(self) -> list[QLayoutItem]:
        return [item for index in range(self.count()) if (item := self.itemAt(index)) is not None]
