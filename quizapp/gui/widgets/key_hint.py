"""A range of keys and what they do."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from quizapp.gui.appearance import Appearance, follow
from quizapp.gui.widgets.painting import HINT_CAP, cap_size, key_cap

_GAP = 4


class KeyHint(QWidget):
    """`[1] – [4] choose`: says which keys work; there is nothing to press here."""

    def __init__(self, appearance: Appearance, text: str) -> None:
        super().__init__()
        self._appearance = appearance
        self._text = text
        self._keys = ("1", "4")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        follow(appearance, self._restyle)

    def set_keys(self, first: str, last: str) -> None:
        """Show another range."""
        self._keys = (first, last)
        self.setAccessibleName(f"{first}–{last} {self._text}")
        self._restyle()

    def sizeHint(self) -> QSize:
        metrics = QFontMetricsF(self._appearance.font("small"))
        width = sum(cap_size(key, self._appearance, HINT_CAP)[0] for key in self._keys)
        width += metrics.horizontalAdvance("–") + metrics.horizontalAdvance(self._text) + 3 * self._appearance.px(_GAP)
        reach = 2 * self._appearance.focus_reach
        return QSize(int(width + 0.999) + reach, self._appearance.px(26) + reach)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        appearance, colour = self._appearance, self._appearance.colour
        font = appearance.font("small")
        metrics = QFontMetricsF(font)
        x = float(appearance.focus_reach)
        middle = self.height() / 2
        parts = [("cap", self._keys[0]), ("text", "–"), ("cap", self._keys[1]), ("text", self._text)]
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            parts.reverse()
        for kind, part in parts:
            if kind == "cap":
                width, height = cap_size(part, appearance, HINT_CAP)
                cap = QRectF(x, middle - height / 2, width, height)
                key_cap(
                    painter, cap, part, appearance, HINT_CAP,
                    edge=colour("edge"), ink=colour("muted"), fill=colour("surface"),
                )  # fmt: skip
            else:
                width = metrics.horizontalAdvance(part)
                painter.setFont(font)
                painter.setPen(colour("muted"))
                area = QRectF(x, 0, width + 2, self.height())
                painter.drawText(area, int(Qt.AlignmentFlag.AlignVCenter), part)
            x += width + appearance.px(_GAP)

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
