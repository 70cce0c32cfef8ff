"""The goal ring: answers today of the daily goal."""

from math import sqrt

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from quizapp.gui.appearance import Appearance, follow
from quizapp.gui.widgets.painting import fitted

_DIAMETER = 132
_THICKNESS = 11


class Ring(QWidget):
    """Fills clockwise from the top, and says the two numbers in its middle once it has them."""

    def __init__(self, appearance: Appearance, caption: str = "", diameter: int = _DIAMETER) -> None:
        """`caption` stands under the numbers; without one they are today's answers and the goal."""
        super().__init__()
        self._appearance = appearance
        self._caption = caption or self.tr("today’s goal")
        self._is_goal = not caption
        self._diameter = diameter
        self._answered, self._goal = 0, 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        follow(appearance, self._restyle)

    def set_progress(self, answered: int, goal: int) -> None:
        """Show `answered` of `goal`."""
        self._answered, self._goal = answered, goal
        said = (
            self.tr("{answered} of {goal} answers today")
            if self._is_goal
            else f"{{answered}} / {{goal}} {self._caption}"
        )
        self.setAccessibleName(said.format(answered=answered, goal=goal))
        self.update()

    def sizeHint(self) -> QSize:
        side = self._appearance.px(self._diameter)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        appearance, colour = self._appearance, self._appearance.colour
        width = appearance.px(_THICKNESS)
        area = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        painter.setPen(QPen(colour("sunken"), width))
        painter.drawEllipse(area)
        share = min(self._answered / self._goal, 1.0) if self._goal else 0.0
        if share > 0:
            painter.setPen(QPen(colour("accent"), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.drawArc(area, 90 * 16, -round(share * 360 * 16))
        if not self._goal:
            return  # there are no numbers yet
        middle = QRectF(self.rect())
        painter.setPen(colour("ink"))
        painter.setFont(appearance.font("ring", QFont.Weight.DemiBold))
        numbers = middle.adjusted(0, 0, 0, -appearance.px(14))
        painter.drawText(numbers, Qt.AlignmentFlag.AlignCenter, f"{self._answered} / {self._goal}")
        painter.setPen(colour("muted"))
        words = middle.adjusted(0, appearance.px(36), 0, 0)
        inner, below = self.width() / 2 - width - appearance.px(2), appearance.px(26)
        painter.setFont(fitted(appearance.font("small"), self._caption, 2 * sqrt(inner**2 - below**2)))
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, self._caption)

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
