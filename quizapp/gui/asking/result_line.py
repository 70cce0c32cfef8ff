"""What was typed, and what it was worth."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from quizapp.gui.appearance import Appearance, follow
from quizapp.gui.icons import paint_icon
from quizapp.gui.widgets.painting import AT_START, WRAPPED, rounded

_MARKS = {True: ("good", "check"), False: ("bad", "x"), None: ("muted", "arrow-right")}
_SIDE, _ABOVE, _BETWEEN = 20, 11, 6


class ResultLine(QWidget):
    """The verdict stands behind what was typed or, where there is no room, below it."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._given = self._words = ""
        self._is_right: bool | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        follow(appearance, self._restyle)

    def set_result(self, given: str, words: str, is_right: bool | None) -> None:
        """Show `words` behind what was `given`, if anything; None for skipped."""
        self._given, self._words, self._is_right = given, words, is_right
        self.setAccessibleName(f"{given}. {words}" if given else words)
        self._restyle()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        line, words = self._appearance.px(52), self._areas(width)[1]
        return line if words.bottom() <= line else int(words.bottom() + self._appearance.px(_ABOVE) + 0.999)

    def sizeHint(self) -> QSize:
        return QSize(760, self.heightForWidth(self.width() or 760))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._appearance.px(160), self.heightForWidth(self.width() or 760))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        appearance, colour = self._appearance, self._appearance.colour
        name, icon = _MARKS[self._is_right]
        is_skipped = self._is_right is None
        ground, edge = ("sunken", "edge") if is_skipped else (f"{name}_soft", name)
        rounded(painter, QRectF(self.rect()), appearance.radius("control") + 2, colour(ground), colour(edge), 2)
        given, words = (self._mirrored(area) for area in self._areas(self.width()))
        painter.setFont(appearance.font("answer"))
        painter.setPen(colour("ink"))
        painter.drawText(given, AT_START | WRAPPED, self._given)
        painter.setFont(self._words_font())
        painter.setPen(colour(name))
        painter.drawText(words, AT_START | WRAPPED, self._words)
        size = appearance.px(20)
        left_to_right = self.layoutDirection() is Qt.LayoutDirection.LeftToRight
        x = words.left() - self._icon_room() if left_to_right else words.right() + appearance.px(7)
        paint_icon(painter, icon, colour(name), QRectF(x, words.center().y() - size / 2, size, size))

    def _areas(self, width: int) -> tuple[QRectF, QRectF]:
        """Where the two texts go, read from left to right."""
        appearance, icon = self._appearance, self._icon_room()
        given_font, words_font = QFontMetricsF(appearance.font("answer")), QFontMetricsF(self._words_font())
        room = width - 2 * _SIDE
        # Rounded up: text that is given less than it needs wraps.
        given_width = int(given_font.horizontalAdvance(self._given)) + 2 if self._given else 0
        words_width = int(words_font.horizontalAdvance(self._words)) + 2
        line = appearance.px(52)
        if given_width + icon + words_width + appearance.px(20) <= room:
            x = width - _SIDE - words_width if self._given else _SIDE + icon
            return QRectF(_SIDE, 0, given_width, line), QRectF(x, 0, words_width, line)
        tall, top = 10_000, appearance.px(_ABOVE)
        given = given_font.boundingRect(QRectF(_SIDE, top, room, tall), WRAPPED, self._given)
        given = QRectF(_SIDE, top, room, given.height() if self._given else 0)
        below = given.bottom() + (appearance.px(_BETWEEN) if self._given else 0)
        words = words_font.boundingRect(QRectF(0, 0, room - icon, tall), WRAPPED, self._words)
        return given, QRectF(_SIDE + icon, below, room - icon, words.height())

    def _mirrored(self, area: QRectF) -> QRectF:
        if self.layoutDirection() is Qt.LayoutDirection.LeftToRight:
            return area
        return QRectF(self.width() - area.right(), area.top(), area.width(), area.height())

    def _icon_room(self) -> int:
        return self._appearance.px(27)

    def _words_font(self) -> QFont:
        return self._appearance.font("lead", QFont.Weight.DemiBold)

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
