"""Shares as lines of bars, one below the other: their names may be long."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QSizePolicy

from quizapp.gui import words
from quizapp.gui.appearance import Appearance
from quizapp.gui.charts.chart import Chart
from quizapp.gui.widgets.painting import fitted, rounded

_LINE, _BAR, _GAP = 28, 12, 10
_LEAST_BAR = 60


class Shares(Chart):
    """One line a share: its name, a bar as long as it is, and its number."""

    def __init__(self, appearance: Appearance) -> None:
        self._shares: tuple[tuple[str, float], ...] = ()
        super().__init__(appearance)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_shares(self, shares: tuple[tuple[str, float], ...]) -> None:
        """Show names with their shares, 0 to 1. Its words come apart."""
        self._shares = shares

    def sizeHint(self) -> QSize:
        reach = 2 * self._appearance.focus_reach
        return QSize(self._appearance.px(360) + reach, self._line() * max(1, len(self._shares)) + reach)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._appearance.px(200), self.sizeHint().height())

    def areas(self) -> list[QRectF]:
        reach, line = self._appearance.focus_reach, self._line()
        width = self.width() - 2 * reach
        return [QRectF(reach, reach + place * line, width, line) for place in range(len(self._shares))]

    def draw(self, painter: QPainter) -> None:
        appearance, small = self._appearance, self._appearance.font("small")
        gap, number = appearance.px(_GAP), self._width_of(words.percent(1.0))
        for area, (name, share) in zip(self.areas(), self._shares, strict=True):
            named = min(self._names_width(), area.width() - number - 2 * gap - appearance.px(_LEAST_BAR))
            room = area.width() - named - number - 2 * gap
            before, beside, after = (
                QRectF(area.left(), area.top(), named, area.height()),
                QRectF(
                    area.left() + named + gap, area.center().y() - appearance.px(_BAR) / 2, room, appearance.px(_BAR)
                ),
                QRectF(area.right() - number, area.top(), number, area.height()),
            )
            bar = QRectF(beside)
            bar.setWidth(max(3.0, room * share))
            painter.setPen(appearance.colour("ink"))
            painter.setFont(fitted(small, name, named))
            painter.drawText(self._placed(before), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, name)
            rounded(painter, self._placed(beside), 4, appearance.colour("sunken"), None)
            rounded(painter, self._placed(bar), 4, appearance.colour("accent"), None)
            painter.setPen(appearance.colour("muted"))
            painter.setFont(small)
            painter.drawText(
                self._placed(after), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, words.percent(share)
            )

    def _placed(self, area: QRectF) -> QRectF:
        """Where it is in the direction of the language; what is aligned in it turns round by itself."""
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            return QRectF(self.width() - area.right(), area.top(), area.width(), area.height())
        return area

    def _names_width(self) -> float:
        return max(self._width_of(name) for name, _ in self._shares)

    def _width_of(self, text: str) -> float:
        return QFontMetricsF(self._appearance.font("small")).horizontalAdvance(text) + 4

    def _line(self) -> int:
        return self._appearance.px(_LINE)
