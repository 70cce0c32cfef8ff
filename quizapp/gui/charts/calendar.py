"""Answers a day over the weeks, as a calendar."""

from datetime import date
from math import ceil

from PySide6.QtCore import QLocale, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QSizePolicy

from quizapp.gui.appearance import Appearance
from quizapp.gui.charts.chart import Chart
from quizapp.gui.widgets.painting import heat, rounded

_WEEK = 7
_CELL, _GAP = 14, 4
_LEAST_WEEKS = 8


class Calendar(Chart):
    """A column a week, Monday on top, this week at the end; where there is no room, the oldest weeks are left out."""

    def __init__(self, appearance: Appearance) -> None:
        self._days: tuple[tuple[date, int], ...] = ()
        super().__init__(appearance)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_days(self, days: tuple[tuple[date, int], ...]) -> None:
        """Show answers a day, from a Monday on. Its words come apart."""
        self._days = days

    def sizeHint(self) -> QSize:
        reach = 2 * self._appearance.focus_reach
        return QSize(ceil(self._start() + self._weeks() * self._step()) + reach, self._height() + reach)

    def minimumSizeHint(self) -> QSize:
        reach = 2 * self._appearance.focus_reach
        return QSize(ceil(self._start() + _LEAST_WEEKS * self._step()) + reach, self._height() + reach)

    def areas(self) -> list[QRectF]:
        step, side, reach = self._step(), self._appearance.px(_CELL), self._appearance.focus_reach
        left_out, top = self._left_out(), reach + self._line()
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        found = []
        for index in range(len(self._days)):
            week = index // _WEEK - left_out
            along = self._start() + week * step + reach
            x = self.width() - along - side if is_mirrored else along
            found.append(QRectF(x, top + index % _WEEK * step, side, side) if week >= 0 else QRectF())
        return found

    def draw(self, painter: QPainter) -> None:
        appearance, locale = self._appearance, QLocale()
        most = max((count for _, count in self._days), default=0)
        painter.setFont(appearance.font("small"))
        areas, last_month = self.areas(), None
        reach = appearance.focus_reach
        for index, (area, (day, count)) in enumerate(zip(areas, self._days, strict=True)):
            if area.isNull():
                continue
            rounded(painter, area, 4, heat(appearance, count, most), None)
            if index % _WEEK == 0 and day.month != last_month and day.day <= _WEEK:
                last_month = day.month
                painter.setPen(appearance.colour("muted"))
                name = locale.monthName(day.month, QLocale.FormatType.ShortFormat)
                width = QFontMetricsF(painter.font()).horizontalAdvance(name) + 2
                is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
                x = area.right() - width if is_mirrored else area.left()
                if x >= 0 and x + width <= self.width():
                    painter.drawText(QRectF(x, reach, width, self._line()), Qt.AlignmentFlag.AlignVCenter, name)
        painter.setPen(appearance.colour("muted"))
        for weekday in (1, 3, 5):
            name = locale.dayName(weekday, QLocale.FormatType.ShortFormat)
            top = reach + self._line() + (weekday - 1) * self._step()
            room = QRectF(reach, top, self.width() - 2 * reach, appearance.px(_CELL))
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, name)

    def _reach(self) -> tuple[int, int]:
        return self._left_out() * _WEEK, len(self._days) - 1

    def _entry(self) -> int:
        return len(self._days) - 1  # today

    def _step_aside(self) -> int:
        return _WEEK

    def _left_out(self) -> int:
        room = self.width() - 2 * self._appearance.focus_reach - self._start()
        return max(0, self._weeks() - int(room // self._step()))

    def _weeks(self) -> int:
        return max(1, -(-len(self._days) // _WEEK))

    def _start(self) -> float:
        """Room for the names of days."""
        metrics, locale = QFontMetricsF(self._appearance.font("small")), QLocale()
        names = (locale.dayName(day, QLocale.FormatType.ShortFormat) for day in (1, 3, 5))
        return max(metrics.horizontalAdvance(name) for name in names) + self._appearance.px(10)

    def _line(self) -> int:
        return self._appearance.px(20)

    def _height(self) -> int:
        return self._line() + _WEEK * self._step() - self._appearance.px(_GAP)

    def _step(self) -> int:
        return self._appearance.px(_CELL) + self._appearance.px(_GAP)
