"""The app's icon and name."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from quizapp.gui.appearance import Appearance, follow
from quizapp.gui.icons import app_icon
from quizapp.gui.widgets.layouts import row
from quizapp.gui.widgets.text import Text


class Logo(QWidget):
    """The icon with the name behind it; `text` is the size of the name."""

    def __init__(self, appearance: Appearance, size: int = 22, text: str = "option") -> None:
        super().__init__()
        layout = row(8)
        layout.addWidget(_Mark(appearance, size))
        name = Text(appearance, text, "ink", QFont.Weight.Bold)
        name.setText("Quizapp")
        layout.addWidget(name)
        self.setLayout(layout)


class _Mark(QWidget):
    """The icon; the name beside it says what it is."""

    def __init__(self, appearance: Appearance, size: int) -> None:
        super().__init__()
        self._appearance = appearance
        self._size = size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        follow(appearance, self._restyle)

    def sizeHint(self) -> QSize:
        side = self._appearance.px(self._size)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        app_icon().paint(QPainter(self), self.rect())

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
