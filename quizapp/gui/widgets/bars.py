"""The week ahead as bars."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from quizapp.gui.appearance import Appearance, follow
from quizapp.gui.widgets.painting import rounded

_COLUMN, _GAP, _HIGHEST = 36, 8, 64
_LEAST_STEP = 36  # as wide as the longest name of a day in the smallest print


class Bars(QWidget):
    """One bar a day with its number above and its name below; one of them stands out."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._days: tuple[tuple[str, int], ...] = ()
        self._marked = 0
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        follow(appearance, self._restyle)

    def set_days(self, days: tuple[tuple[str, int], ...], marked: int) -> None:
        """Show names with their counts; `marked` is the index that stands out."""
        self._days, self._marked = days, marked
        self.setAccessibleName(", ".join(f"{name}: {count}" for name, count in days))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        width = self._appearance.px(_COLUMN + _GAP) * self._count() - self._appearance.px(_GAP)
        return QSize(width, self._appearance.px(_HIGHEST + 46))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._appearance.px(_LEAST_STEP) * self._count(), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        appearance = self._appearance
        most = max((count for _, count in self._days), default=0) or 1
        gap, line = appearance.px(_GAP), appearance.px(22)
        step = min(appearance.px(_COLUMN + _GAP), (self.width() + gap) // self._count())
        painter.setFont(appearance.font("small"))
        base = self.height() - line
        places = list(range(len(self._days)))
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            places.reverse()
        for index, ((name, count), place) in enumerate(zip(self._days, places, strict=True)):
            x = place * step
            height = max(appearance.px(_HIGHEST) * count / most, 3.0)
            bar = QRectF(x + 1, base - height, step - gap - 2, height)
            rounded(painter, bar, 4, appearance.colour("accent" if index == self._marked else "heat2"), None)
            painter.setPen(appearance.colour("muted"))
            over = QRectF(x - gap / 2, base - height - line, step, line)
            painter.drawText(over, Qt.AlignmentFlag.AlignCenter, str(count))
            under = QRectF(x - gap / 2, base, step, line)
            painter.drawText(under, Qt.AlignmentFlag.AlignCenter, name)

    def _count(self) -> int:
        return max(len(self._days), 7)

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
