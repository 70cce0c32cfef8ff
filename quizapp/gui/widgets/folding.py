"""A layout that is a row or a column."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QBoxLayout, QLayoutItem

from quizapp.gui.appearance import Appearance


class Folding(QBoxLayout):
    """A row that becomes a column where it is too narrow for a row."""

    def __init__(self, appearance: Appearance, spacing: int, *, folds_below: int = 0) -> None:
        """`folds_below` is a width at normal text size; 0 stands for what the parts would like to have."""
        super().__init__(QBoxLayout.Direction.LeftToRight)
        self._appearance = appearance
        self._folds_below = folds_below
        self.setSpacing(spacing)
        self.setContentsMargins(0, 0, 0, 0)

    def fold_below(self, width: int) -> None:
        """Become a column below another width, at normal text size."""
        self._folds_below = width
        self.invalidate()

    def minimumSize(self) -> QSize:
        # A row never asks for more room than a column needs, or it could not be made narrow enough to fold.
        least = super().minimumSize()
        margins = self.contentsMargins()
        widths = [item.minimumSize().width() for item in self._items() if not item.isEmpty()]
        least.setWidth(max(widths, default=0) + margins.left() + margins.right())
        return least

    def setGeometry(self, area: QRect) -> None:
        direction = QBoxLayout.Direction.LeftToRight
        if area.width() < self._needed():
            direction = QBoxLayout.Direction.TopToBottom
        if direction is not self.direction():
            self.setDirection(direction)
        super().setGeometry(area)

    def _needed(self) -> int:
        if self._folds_below:
            return self._appearance.px(self._folds_below)
        shown = [item.sizeHint().width() for item in self._items() if not item.isEmpty()]
        margins = self.contentsMargins()
        return sum(shown) + self.spacing() * max(0, len(shown) - 1) + margins.left() + margins.right()

    def _items(self) -> list[QLayoutItem]:
        return [item for index in range(self.count()) if (item := self.itemAt(index)) is not None]
