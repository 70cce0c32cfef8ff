"""Buttons that show their key."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from quizapp.gui.appearance import Appearance, follow
from quizapp.gui.icons import paint_icon
from quizapp.gui.widgets.keys import ENTER, is_plain
from quizapp.gui.widgets.painting import BUTTON_CAP, HINT_CAP, Cap, cap_size, focus_ring, key_cap, rounded


@dataclass(frozen=True, slots=True)
class Kind:
    """How a button looks; sizes in pixels at normal text size.

    Attributes:
        has_body: whether it has a ground and an edge of its own.
    """

    height: int
    padding: int
    text: str
    icon: int
    gap: int
    has_body: bool = True


PRIMARY, SECONDARY = Kind(51, 23, "lead", 18, 8), Kind(51, 22, "lead", 18, 8)
FIRST, SECOND = Kind(44, 18, "body", 18, 8), Kind(44, 17, "body", 18, 8)
SMALL = Kind(34, 12, "small", 16, 8)
QUIET, LINK = Kind(26, 3, "small", 16, 4, has_body=False), Kind(26, 2, "small", 16, 4, has_body=False)
ICON = Kind(32, 6, "small", 20, 0, has_body=False)


class Button(QPushButton):
    """A button with its key, and room around it for the focus ring.

    The widget is larger than the button it draws by the reach of the ring on every side.
    """

    def __init__(
        self,
        appearance: Appearance,
        text: str,
        *,
        kind: Kind = SECONDARY,
        keys: str = "",
        icon: str = "",
        icon_last: bool = False,
        key_first: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._appearance = appearance
        self._kind = kind
        self._keys = keys
        self._icon = icon
        self._icon_last = icon_last
        self._key_first = key_first
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        # A click leaves the keyboard where it was, such as in the field that is being filled.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAutoDefault(False)
        self.set_words(text)
        follow(appearance, self._restyle)

    def fill_width(self) -> None:
        """Be as wide as there is room."""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_words(self, text: str) -> None:
        """Change what the button says."""
        self.setText(text)
        self.setAccessibleName(text)
        self.setAccessibleDescription(self._keys)
        self.updateGeometry()

    def set_keys(self, keys: str) -> None:
        """Change the key that is shown."""
        self._keys = keys
        self.setAccessibleDescription(keys)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        appearance, reach = self._appearance, 2 * self._appearance.focus_reach
        width = float(sum(part[1] for part in self._parts()) + self._gap() * (len(self._parts()) - 1))
        width += 2 * appearance.px(self._kind.padding)
        height = appearance.px(self._kind.height)
        return QSize(int(max(width, height) + 0.999) + reach, height + reach)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER and is_plain(event) and not event.isAutoRepeat():
            self.click()  # on some systems Qt leaves Enter to the page, where it means something else
        else:
            super().keyPressEvent(event)

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
        if self._kind in (PRIMARY, FIRST):
            fill = colour("accent")
            if pressed:
                fill = fill.lighter(112) if self._appearance.is_dark else fill.darker(112)
            rounded(painter, area, radius, fill, None)
            return "on_accent"
        if not self._kind.has_body:
            if pressed:
                rounded(painter, area, 6, colour("sunken"), None)
            return "accent" if self._kind == LINK else "muted"
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
                height = cap_size(self._keys, appearance, self._cap())[1]
                self._paint_cap(painter, QRectF(x, area.center().y() - height / 2, width, height))
            else:
                painter.setFont(self.font())
                painter.setPen(colour)
                flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine
                painter.drawText(QRectF(x, area.top(), width + 2, area.height()), flags, self.text())
            x += width + self._gap()

    def _paint_cap(self, painter: QPainter, cap: QRectF) -> None:
        colour = self._appearance.colour
        edge, ink, fill = colour("edge"), colour("muted"), colour("surface")
        if self._kind in (PRIMARY, FIRST):
            edge, ink, fill = self._faded(0.55), self._faded(0.85), colour("accent")
        key_cap(painter, cap, self._keys, self._appearance, self._cap(), edge=edge, ink=ink, fill=fill)

    def _faded(self, share: float) -> QColor:
        """The text's colour on the accent, for what is less important than the text."""
        colour = self._appearance.colour("on_accent")
        colour.setAlphaF(share)
        return colour

    def _cap(self) -> Cap:
        return HINT_CAP if self._kind == QUIET else BUTTON_CAP

    def _parts(self) -> list[tuple[str, float]]:
        appearance = self._appearance
        parts: list[tuple[str, float]] = []
        if self.text():
            parts.append(("text", QFontMetricsF(self.font()).horizontalAdvance(self.text())))
        if self._icon:
            parts.insert(len(parts) if self._icon_last else 0, ("icon", float(appearance.px(self._kind.icon))))
        if self._keys:
            cap = ("keys", cap_size(self._keys, appearance, self._cap())[0])
            parts = [cap, *parts] if self._key_first else [*parts, cap]
        return parts

    def _gap(self) -> int:
        return self._appearance.px(self._kind.gap)

    def _restyle(self) -> None:
        weight = QFont.Weight.Normal if self._kind == QUIET else QFont.Weight.DemiBold
        self.setFont(self._appearance.font(self._kind.text, weight))
        self.updateGeometry()
        self.update()


class IconButton(Button):
    """A button that is an icon; its words are for screen readers and the tool tip."""

    def __init__(self, appearance: Appearance, words: str, icon: str) -> None:
        super().__init__(appearance, "", kind=ICON, icon=icon)
        self.setAccessibleName(words)
        self.setToolTip(words)
