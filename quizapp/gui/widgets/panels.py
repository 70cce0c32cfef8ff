"""Quiet surfaces: cards, chips, hairlines and progress lines."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from quizapp.gui.appearance import Appearance, follow
from quizapp.gui.icons import paint_icon
from quizapp.gui.widgets.painting import rounded


class Card(QFrame):
    """A surface with a hairline around it; `mark` draws a thick line at its start in that colour."""

    def __init__(self, appearance: Appearance, *, mark: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._mark = mark
        follow(appearance, self.update)

    def set_mark(self, mark: str) -> None:
        """Draw the thick line in another colour."""
        self._mark = mark
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour, radius = self._appearance.colour, self._appearance.radius("card")
        if self._mark:
            left_to_right = self.layoutDirection() is Qt.LayoutDirection.LeftToRight
            painter.setClipRect(QRect(0 if left_to_right else self.width() - radius, 0, radius, self.height()))
            rounded(painter, QRectF(self.rect()), radius, colour(self._mark), None)
            painter.setClipRect(
                self.rect().adjusted(4, 0, 0, 0) if left_to_right else self.rect().adjusted(0, 0, -4, 0)
            )
        rounded(painter, QRectF(self.rect()), radius, colour("surface"), colour("line"))


class Chip(QWidget):
    """A word or two on a soft ground."""

    def __init__(self, appearance: Appearance, *, ground: str = "sunken", ink: str = "muted", icon: str = "") -> None:
        super().__init__()
        self._appearance = appearance
        self._ground, self._ink, self._icon = ground, ink, icon
        self._text = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        follow(appearance, self._restyle)

    def set_text(self, text: str) -> None:
        """Say something; nothing at all hides the chip."""
        self._text = text
        self.setAccessibleName(text)
        self.setVisible(bool(text))
        self._restyle()

    @property
    def text(self) -> str:
        """What it says."""
        return self._text

    def sizeHint(self) -> QSize:
        appearance = self._appearance
        width = QFontMetricsF(self._font()).horizontalAdvance(self._text) + appearance.px(20)
        return QSize(int(width + 0.999) + (appearance.px(20) if self._icon else 0), appearance.px(24))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        appearance = self._appearance
        area = QRectF(self.rect())
        rounded(painter, area, appearance.px(12), appearance.colour(self._ground), None)
        ink = appearance.colour(self._ink)
        if self._icon:
            size, start = appearance.px(14), float(appearance.px(10))
            if self.layoutDirection() is Qt.LayoutDirection.LeftToRight:
                area.setLeft(2 * start)
            else:
                area.setRight(area.right() - 2 * start)
                start = self.width() - start - size
            paint_icon(painter, self._icon, ink, QRectF(start, area.center().y() - size / 2, size, size))
        painter.setFont(self._font())
        painter.setPen(ink)
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, self._text)

    def _font(self) -> QFont:
        return self._appearance.font("small", QFont.Weight.DemiBold)

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()


class Line(QWidget):
    """How far something has come, as a line."""

    def __init__(self, appearance: Appearance, *, height: int = 6, is_round: bool = True) -> None:
        super().__init__()
        self._appearance = appearance
        self._is_round = is_round
        self._share = 0.0
        self.setFixedHeight(height)
        follow(appearance, self.update)

    def set_share(self, share: float, words: str) -> None:
        """Fill a share from 0 to 1; `words` say it to a screen reader."""
        self._share = min(max(share, 0.0), 1.0)
        self.setAccessibleName(words)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect())
        radius = area.height() / 2 if self._is_round else 0
        rounded(painter, area, radius, self._appearance.colour("sunken"), None)
        if self._share > 0:
            done = QRectF(area)
            done.setWidth(max(area.width() * self._share, area.height()))
            if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
                done.moveRight(area.right())
            rounded(painter, done, radius, self._appearance.colour("accent"), None)


class Hairline(QWidget):
    """Decoration between rows."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self.setFixedHeight(1)
        follow(appearance, self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._appearance.colour("line"))


class Icon(QWidget):
    """An icon on its own; decoration, so it has no name."""

    def __init__(self, appearance: Appearance, name: str, colour: str, size: int = 16) -> None:
        super().__init__()
        self._appearance = appearance
        self._name, self._colour, self._size = name, colour, size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        follow(appearance, self._restyle)

    def sizeHint(self) -> QSize:
        side = self._appearance.px(self._size)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        side = self._appearance.px(self._size)
        paint_icon(painter, self._name, self._appearance.colour(self._colour), QRectF(0, 0, side, side))

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
