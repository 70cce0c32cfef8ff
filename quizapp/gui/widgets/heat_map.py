"""Answers a day as a grid of squares."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from quizapp.gui.appearance import Appearance, follow
from quizapp.gui.widgets.painting import heat, rounded

ROWS = 5
_CELL, _GAP = 13, 4


class HeatMap(QWidget):
    """The last days in columns of five, today at the end; the busiest days are the strongest.

    Where there is no room for all of them, the oldest are left out.
    """

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._counts: tuple[int, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        follow(appearance, self._restyle)

    def set_counts(self, counts: tuple[int, ...]) -> None:
        """Show answers a day, the oldest first."""
        self._counts = counts
        active = sum(count > 0 for count in counts)
        self.setAccessibleName(
            self.tr("Answers on {active} of the last {days} days").format(active=active, days=len(counts))
        )
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        step = self._step()
        return QSize(max(1, self._columns()) * step, ROWS * step)

    def minimumSizeHint(self) -> QSize:
        return QSize(ROWS * self._step(), ROWS * self._step())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        appearance = self._appearance
        most = max(self._counts, default=0)
        step, side = self._step(), appearance.px(_CELL)
        left_out = max(0, self._columns() - self.width() // step)
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        for index, count in enumerate(self._counts):
            place = index // ROWS - left_out
            if place < 0:
                continue
            x = self.width() - place * step - side if is_mirrored else place * step
            cell = QRectF(x, index % ROWS * step, side, side)
            rounded(painter, cell, 3, heat(appearance, count, most), None)

    def _columns(self) -> int:
        return -(-len(self._counts) // ROWS)

    def _step(self) -> int:
        return self._appearance.px(_CELL + _GAP)

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
