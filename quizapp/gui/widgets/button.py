"""Buttons that show their key."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from quizapp.gui.appearance import Appearance, follow
from quizapp.gui.icons import paint_icon
from quizapp.gui.widgets.painting import cap_size, focus_ring, key_cap, rounded

PRIMARY, SECONDARY, SMALL, QUIET = "primary", "secondary", "small", "quiet"
_HEIGHT = {PRIMARY: 51, SECONDARY: 51, SMALL: 34, QUIET: 26}
_PADDING = {PRIMARY: 23, SECONDARY: 23, SMALL: 12, QUIET: 3}
_SIZE = {PRIMARY: "lead", SECONDARY: "lead", SMALL: "small", QUIET: "small"}


class Button(QPushButton):
    """A button with its key, and room around it for the focus ring.

    The widget is larger than the button it draws by the reach of the ring on every side.
    """

    def __init__(
        self,
        appearance: Appearance,
        text: str,
        *,
        kind: str = SECONDARY,
        keys: str = "",
        icon: str = "",
        key_first: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._appearance = appearance
        self._kind = kind
        self._keys = keys
        self._icon = icon
        self._key_first = key_first
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAutoDefault(False)
        self.set_words(text)
        follow(appearance, self._restyle)

    def set_words(self, text: str) -> None:
        """Change what the button says."""
        self.setText(text)
        self.setAccessibleName(text)
        if self._keys:
            self.setAccessibleDescription(self._keys)
        self.updateGeometry()

    def set_keys(self, keys: str) -> None:
        """Change the key that is shown."""
        self._keys = keys
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        appearance, reach = self._appearance, 2 * self._appearance.focus_reach
        width = float(sum(part[1] for part in self._parts()) + self._gap() * (len(self._parts()) - 1))
        width += 2 * appearance.px(_PADDING[self._kind])
        height = appearance.px(_HEIGHT[self._kind])
        return QSize(int(max(width, height) + 0.999) + reach, height + reach)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        reach = self._appearance.focus_reach
        area = QRectF(self.rect()).adjusted(reach, reach, -reach, -reach)
        ink = self._paint_body(painter, area)
        if self.hasFocus():
            focus_ring(painter, area, self._appearance.radius("control"), self._appearance)
        self._paint_parts(painter, area, ink)

    def _paint_body(self, painter: QPainter, area: QRectF) -> str:
        colour, radius = self._appearance.colour, self._appearance.radius("control")
        pressed = self.isDown() or self.underMouse()
        if not self.isEnabled():
            painter.setOpacity(0.45)
        if self._kind == PRIMARY:
            fill = colour("accent")
            if pressed:
                fill = fill.lighter(112) if self._appearance.is_dark else fill.darker(112)
            rounded(painter, area, radius, fill, None)
            return "on_accent"
        if self._kind == QUIET:
            if pressed:
                rounded(painter, area, 6, colour("sunken"), None)
            return "muted"
        rounded(painter, area, radius, colour("sunken" if pressed else "surface"), colour("edge"))
        return "ink"

    def _paint_parts(self, painter: QPainter, area: QRectF, ink: str) -> None:
        appearance = self._appearance
        colour = appearance.colour(ink)
        parts = self._parts()
        total = sum(width for _, width in parts) + self._gap() * (len(parts) - 1)
        x = area.center().x() - total / 2
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            parts = parts[::-1]
        for part, width in parts:
            if part == "icon":
                paint_icon(painter, self._icon, colour, QRectF(x, area.center().y() - width / 2, width, width))
            elif part == "keys":
                height = cap_size(self._keys, appearance)[1]
                cap = QRectF(x, area.center().y() - height / 2, width, height)
                if self._kind == PRIMARY:
                    key_cap(painter, cap, self._keys, appearance, colour, colour, appearance.colour("accent"))
                else:
                    fill = appearance.colour("surface" if self._kind != QUIET else "bg")
                    key_cap(
                        painter,
                        cap,
                        self._keys,
                        appearance,
                        appearance.colour("edge"),
                        appearance.colour("muted"),
                        fill,
                    )
            else:
                painter.setFont(self.font())
                painter.setPen(colour)
                flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine
                painter.drawText(QRectF(x, area.top(), width + 2, area.height()), flags, self.text())
            x += width + self._gap()

    def _parts(self) -> list[tuple[str, float]]:
        appearance = self._appearance
        parts: list[tuple[str, float]] = []
        if self._icon:
            parts.append(("icon", float(appearance.px(18 if self._kind in (PRIMARY, SECONDARY) else 16))))
        if self.text():
            parts.append(("text", QFontMetricsF(self.font()).horizontalAdvance(self.text())))
        if self._keys:
            cap = ("keys", cap_size(self._keys, appearance)[0])
            parts = [cap, *parts] if self._key_first else [*parts, cap]
        return parts

    def _gap(self) -> int:
        return self._appearance.px(4 if self._kind == QUIET else 8)

    def _restyle(self) -> None:
        weight = QFont.Weight.Normal if self._kind == QUIET else QFont.Weight.DemiBold
        self.setFont(self._appearance.font(_SIZE[self._kind], weight))
        self.updateGeometry()
        self.update()


class IconButton(Button):
    """A button that is an icon; its words are for screen readers and the tool tip."""

    def __init__(self, appearance: Appearance, words: str, icon: str) -> None:
        super().__init__(appearance, "", kind=QUIET, icon=icon)
        self.setAccessibleName(words)
        self.setToolTip(words)
