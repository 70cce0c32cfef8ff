"""A small icon with a few words."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from quizapp.gui.appearance import Appearance, follow
from quizapp.gui.icons import paint_icon
from quizapp.gui.widgets.painting import AT_START, WRAPPED

_ICON, _GAP = 16, 4


class IconText(QWidget):
    """One line where it fits, else as many as it takes."""

    def __init__(self, appearance: Appearance, icon: str) -> None:
        super().__init__()
        self._appearance = appearance
        self._icon = icon
        self._text = ""
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        follow(appearance, self._restyle)

    @property
    def text(self) -> str:
        """What it says."""
        return self._text

    def set_text(self, text: str) -> None:
        """Say something."""
        self._text = text
        self.setAccessibleName(text)
        self._restyle()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        area = QRectF(0, 0, max(1, width - self._before()), 10_000)
        text = QFontMetricsF(self.font()).boundingRect(area, WRAPPED, self._text)
        return max(self._appearance.px(20), int(text.height() + 0.999))

    def sizeHint(self) -> QSize:
        width = self._before() + int(QFontMetricsF(self.font()).horizontalAdvance(self._text)) + 2
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), self._appearance.px(120)), self._appearance.px(20))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        appearance, muted = self._appearance, self._appearance.colour("muted")
        side = appearance.px(_ICON)
        icon = QRectF(0, (appearance.px(20) - side) / 2, side, side)
        text = QRectF(self.rect()).adjusted(self._before(), 0, 0, 0)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            icon.moveRight(self.width())
            text.moveLeft(0)
        paint_icon(painter, self._icon, muted, icon)
        painter.setFont(self.font())
        painter.setPen(muted)
        painter.drawText(text, AT_START | WRAPPED, self._text)

    def _before(self) -> int:
        return self._appearance.px(_ICON + _GAP)

    def _restyle(self) -> None:
        self.setFont(self._appearance.font("small"))
        self.updateGeometry()
        self.update()
