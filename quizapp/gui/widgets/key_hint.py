"""Keys and what they do."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from quizapp.gui.appearance import Appearance, follow
from quizapp.gui.widgets.painting import BUTTON_CAP, HINT_CAP, cap_size, key_cap

_GAP = 4


class KeyHint(QWidget):
    """`[1] – [4] choose`, `[Esc] close`: says which keys work; there is nothing to press here."""

    def __init__(self, appearance: Appearance, text: str, *keys: str) -> None:
        super().__init__()
        self._appearance = appearance
        self._text = text
        self._parts: list[tuple[str, str]] = []
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._set_parts([("cap", key) for key in keys], " ".join(keys))
        follow(appearance, self._restyle)

    def set_range(self, first: str, last: str) -> None:
        """Show a range of keys."""
        self._set_parts([("cap", first), ("text", "–"), ("cap", last)], f"{first}–{last}")
        self._restyle()

    def _set_parts(self, keys: list[tuple[str, str]], said: str) -> None:
        self._parts = [*keys, ("text", self._text)]
        self.setAccessibleName(f"{said} {self._text}")

    def sizeHint(self) -> QSize:
        width = sum(map(self._width, self._parts)) + (len(self._parts) - 1) * self._appearance.px(_GAP)
        reach = 2 * self._appearance.focus_reach
        return QSize(int(width + 0.999) + reach, self._appearance.px(26) + reach)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        appearance, colour = self._appearance, self._appearance.colour
        x = float(appearance.focus_reach)
        middle = self.height() / 2
        right_to_left = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        for kind, part in reversed(self._parts) if right_to_left else self._parts:
            width = self._width((kind, part))
            if kind == "cap":
                height = cap_size(part, appearance, HINT_CAP)[1]
                cap = QRectF(x, middle - height / 2, width, height)
                key_cap(
                    painter, cap, part, appearance, HINT_CAP,
                    edge=colour("edge"), ink=colour("muted"), fill=colour("surface"),
                )  # fmt: skip
            else:
                painter.setFont(appearance.font("small"))
                painter.setPen(colour("muted"))
                area = QRectF(x, 0, width + 2, self.height())
                painter.drawText(area, int(Qt.AlignmentFlag.AlignVCenter), part)
            x += width + appearance.px(_GAP)

    def _width(self, part: tuple[str, str]) -> float:
        kind, text = part
        if kind == "cap":
            return cap_size(text, self._appearance, HINT_CAP)[0]
        return QFontMetricsF(self._appearance.font("small")).horizontalAdvance(text)

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()


class KeyCap(QWidget):
    """One key on its own, beside what it chooses; what it stands in says the rest."""

    def __init__(self, appearance: Appearance, key: str) -> None:
        super().__init__()
        self._appearance = appearance
        self._key = key
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        follow(appearance, self._restyle)

    @property
    def key(self) -> str:
        """The key it shows."""
        return self._key

    def sizeHint(self) -> QSize:
        width, height = cap_size(self._key, self._appearance, BUTTON_CAP)
        return QSize(int(width + 0.999), int(height + 0.999))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = self._appearance.colour
        key_cap(
            painter, QRectF(self.rect()), self._key, self._appearance, BUTTON_CAP,
            edge=colour("edge"), ink=colour("muted"), fill=colour("surface"),
        )  # fmt: skip

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
