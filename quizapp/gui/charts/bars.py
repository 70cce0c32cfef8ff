"""Days as bars."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy

from quizapp.gui.appearance import Appearance
from quizapp.gui.charts.chart import Chart
from quizapp.gui.widgets.painting import fitted, rounded

_COLUMN, _GAP = 36, 8
_LEAST_STEP = 36  # as wide as the longest name of a day in the smallest print


class Bars(Chart):
    """One bar a day with its number above and its name below; one of them stands out."""

    def __init__(self, appearance: Appearance, highest: int, *, fills: bool = False) -> None:
        """`highest` is the height of the highest bar; one that `fills` is as wide as there is room."""
        self._highest = highest
        self._fills = fills
        self._days: tuple[tuple[str, int], ...] = ()
        self._marked = 0
        super().__init__(appearance)
        across = QSizePolicy.Policy.Expanding if fills else QSizePolicy.Policy.Maximum
        self.setSizePolicy(across, QSizePolicy.Policy.Fixed)

    def set_days(self, days: tuple[tuple[str, int], ...], marked: int) -> None:
        """Show names with their counts; `marked` is the index that stands out. Its words come apart."""
        self._days, self._marked = days, marked

    def sizeHint(self) -> QSize:
        width = self._appearance.px(_COLUMN + _GAP) * self._count() - self._appearance.px(_GAP)
        reach = 2 * self._appearance.focus_reach
        return QSize(width + reach, self._appearance.px(self._highest + 46) + reach)

    def minimumSizeHint(self) -> QSize:
        least = _LEAST_STEP if self._count() <= 7 else _LEAST_STEP / 2  # more days have shorter names
        reach = 2 * self._appearance.focus_reach
        return QSize(self._appearance.px(least) * self._count() + reach, self.sizeHint().height())

    def areas(self) -> list[QRectF]:
        appearance, reach = self._appearance, self._appearance.focus_reach
        step, base = self._step(), self.height() - reach - appearance.px(22)
        gap = min(appearance.px(_GAP), step / 4)
        most = max((count for _, count in self._days), default=0) or 1
        places = list(range(len(self._days)))
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            places.reverse()
        found = []
        for (_, count), place in zip(self._days, places, strict=True):
            height = max(appearance.px(self._highest) * count / most, 3.0)
            found.append(QRectF(reach + place * step + gap / 2, base - height, step - gap, height))
        return found

    def targets(self) -> list[QRectF]:
        """The whole columns, with number and name: the bar of a day with few is too low to be hit."""
        reach, step = self._appearance.focus_reach, self._step()
        height = self.height() - 2 * reach
        return [QRectF(bar.center().x() - step / 2, reach, step, height) for bar in self.areas()]

    def draw(self, painter: QPainter) -> None:
        appearance = self._appearance
        line, step = appearance.px(22), self._step()
        small = appearance.font("small")
        for index, (bar, (name, count)) in enumerate(zip(self.areas(), self._days, strict=True)):
            rounded(painter, bar, 4, appearance.colour("accent" if index == self._marked else "heat2"), None)
            painter.setPen(appearance.colour("muted"))
            middle = bar.center().x() - step / 2
            painter.setFont(small)
            painter.drawText(QRectF(middle, bar.top() - line, step, line), Qt.AlignmentFlag.AlignCenter, str(count))
            painter.setFont(fitted(small, name, step))
            painter.drawText(QRectF(middle, bar.bottom(), step, line), Qt.AlignmentFlag.AlignCenter, name)

    def _step(self) -> float:
        room = self.width() - 2 * self._appearance.focus_reach
        widest = room if self._fills else self._appearance.px(_COLUMN + _GAP) * self._count()
        return min(widest, room) / self._count()

    def _count(self) -> int:
        return max(len(self._days), 7)
