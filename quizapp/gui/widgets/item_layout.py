"""A layout of our own: it keeps its parts in order, and is as high as its width demands."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QLayoutItem

from quizapp.gui.widgets.living import keep_until_destroyed


class ItemLayout(QLayout):
    """What every layout written in Python has to say about its parts."""

    def __init__(self) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        keep_until_destroyed(self)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        return True
