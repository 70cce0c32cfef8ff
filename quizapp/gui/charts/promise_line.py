"""Real memory against the promised one."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy

from quizapp.gui import words
from quizapp.gui.appearance import Appearance
from quizapp.gui.charts.chart import Chart

_HEIGHT = 150
_DOT = 5.0


class PromiseLine(Chart):
    """Points of promised and remembered shares, and the dashed line on which both are the same."""

    def __init__(self, appearance: Appearance) -> None:
        self._points: tuple[tuple[float, float], ...] = ()
        self._names = ("", "")
        super().__init__(appearance)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_points(self, points: tuple[tuple[float, float], ...], across: str, up: str) -> None:
        """Show shares from 0 to 1, promised and remembered; the axes have these names. Its words come apart."""
        self._points, self._names = points, (across, up)

    def sizeHint(self) -> QSize:
        reach = 2 * self._appearance.focus_reach
        return QSize(self._appearance.px(360) + reach, self._appearance.px(_HEIGHT + 46) + reach)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._appearance.px(200), self.sizeHint().height())

    def areas(self) -> list[QRectF]:
        reach = self._appearance.px(_DOT) + 4
        return [QRectF(at.x() - reach, at.y() - reach, 2 * reach, 2 * reach) for at in map(self._at, self._points)]

    def draw(self, painter: QPainter) -> None:
        appearance, frame, least = self._appearance, self._frame(), self._least()
        muted, line = appearance.colour("muted"), appearance.px(20)
        painter.setFont(appearance.font("small"))
        painter.setPen(QPen(appearance.colour("line"), 1))
        painter.drawLine(frame.bottomLeft(), frame.bottomRight())
        painter.drawLine(frame.bottomLeft(), frame.topLeft())
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        for share in (least, (1 + least) / 2, 1.0):
            at = self._at((share, share))
            painter.setPen(QPen(appearance.colour("line"), 1, Qt.PenStyle.DotLine))
            painter.drawLine(QPointF(frame.left(), at.y()), QPointF(frame.right(), at.y()))
            painter.setPen(muted)
            beside = QRectF(frame.right() + 6, at.y() - line / 2, self._start(), line)
            if not is_mirrored:
                beside.moveLeft(frame.left() - 6 - self._start())
            flags = Qt.AlignmentFlag.AlignVCenter | (
                Qt.AlignmentFlag.AlignLeft if is_mirrored else Qt.AlignmentFlag.AlignRight
            )
            painter.drawText(
                beside, Qt.TextFlag.TextSingleLine | flags | Qt.AlignmentFlag.AlignAbsolute, words.percent(share)
            )
            painter.drawText(self._below(share), Qt.AlignmentFlag.AlignCenter, words.percent(share))
        across, up = self._names
        # Inside the ring that shows where the keyboard is.
        above = QRectF(frame.left(), appearance.focus_reach + 2, frame.width(), line)
        painter.drawText(above, Qt.AlignmentFlag.AlignLeft, up)
        below = QRectF(frame.left(), frame.bottom() + line, frame.width(), line)
        painter.drawText(below, Qt.AlignmentFlag.AlignRight, across)
        painter.setPen(QPen(muted, 1, Qt.PenStyle.DashLine))
        painter.drawLine(self._at((least, least)), self._at((1.0, 1.0)))
        dots = [self._at(point) for point in self._points]
        painter.setPen(QPen(appearance.colour("accent"), 2.5))
        painter.drawPolyline(QPolygonF(dots))
        painter.setBrush(appearance.colour("accent"))
        for dot in dots:
            painter.drawEllipse(dot, appearance.px(_DOT), appearance.px(_DOT))

    def _at(self, point: tuple[float, float]) -> QPointF:
        frame, least = self._frame(), self._least()
        promised, real = ((share - least) / (1 - least) for share in point)
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        x = frame.right() - promised * frame.width() if is_mirrored else frame.left() + promised * frame.width()
        return QPointF(x, frame.bottom() - real * frame.height())

    def _below(self, share: float) -> QRectF:
        """Where the lower axis says a share: in the chart, though it end at its edge."""
        width = self._start()
        middle = self._at((share, share)).x()
        left = min(max(middle - width / 2, 0.0), self.width() - width)
        return QRectF(left, self._frame().bottom() + 2, width, self._appearance.px(20))

    def _least(self) -> float:
        """Where the axes begin: a whole tenth at or below every point."""
        lowest = min((share for point in self._points for share in point), default=0.5)
        return max(0.0, min(0.5, int(lowest * 10) / 10))

    def _frame(self) -> QRectF:
        reach, line, start = self._appearance.focus_reach + 4, self._appearance.px(20), self._start() + 10
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        frame = QRectF(self.rect()).adjusted(reach, reach + line, -reach, -reach - 2 * line)
        return frame.adjusted(0, 0, -start, 0) if is_mirrored else frame.adjusted(start, 0, -12, 0)

    def _start(self) -> float:
        return QFontMetricsF(self._appearance.font("small")).horizontalAdvance(words.percent(1.0)) + 4
