"""Shapes that several controls draw."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from quizapp.gui.appearance import Appearance

WRAPPED = int(Qt.TextFlag.TextWordWrap)
AT_START = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)  # a painter mirrors it by itself

_LEAST_PX = 8


@dataclass(frozen=True, slots=True)
class Cap:
    """How large a key cap is, in pixels at normal text size."""

    height: int
    least_width: int
    text: float


HINT_CAP, BUTTON_CAP, OPTION_CAP = Cap(18, 22, 11), Cap(23, 23, 11.5), Cap(29, 29, 14)


def heat(appearance: Appearance, count: int, most: int) -> QColor:
    """The colour of a day with so many answers, where the busiest day has `most`."""
    # Any answer is more than none; the rest is shared out over the other three steps.
    return appearance.colour(f"heat{0 if count == 0 else 1 + min(3, round(3 * count / (most or 1)))}")


def rounded(
    painter: QPainter, area: QRectF, radius: float, fill: QColor | None, edge: QColor | None, width: float = 1
) -> None:
    """A rounded rectangle whose edge lies wholly inside `area`."""
    inset = width / 2 if edge is not None else 0
    painter.setPen(QPen(edge, width) if edge is not None else Qt.PenStyle.NoPen)
    painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
    inner = area.adjusted(inset, inset, -inset, -inset)
    # More than half the height would give square corners.
    fitting = min(radius, inner.height() / 2, inner.width() / 2)
    painter.drawRoundedRect(inner, fitting, fitting)


def focus_ring(painter: QPainter, control: QRectF, radius: float, appearance: Appearance) -> None:
    """The ring around a control that has the keyboard."""
    reach, width = appearance.focus_reach, appearance.focus_width
    around = control.adjusted(-reach, -reach, reach, reach)
    rounded(painter, around, radius + reach, None, appearance.colour("accent"), width)


def fitted(font: QFont, text: str, room: float) -> QFont:
    """The font, or a smaller one where `text` would be wider than `room`: other languages have longer words."""
    width = QFontMetricsF(font).horizontalAdvance(text)
    if width <= room:
        return font
    smaller = QFont(font)
    smaller.setPixelSize(max(_LEAST_PX, int(font.pixelSize() * room / width)))
    return smaller


def cap_size(keys: str, appearance: Appearance, cap: Cap) -> tuple[float, float]:
    """Width and height of a key cap."""
    metrics = QFontMetricsF(_cap_font(appearance, cap))
    width = max(metrics.horizontalAdvance(keys) + appearance.px(13), appearance.px(cap.least_width))
    return width, appearance.px(cap.height)


def key_cap(
    painter: QPainter,
    area: QRectF,
    keys: str,
    appearance: Appearance,
    cap: Cap,
    *,
    edge: QColor,
    ink: QColor,
    fill: QColor,
) -> None:
    """A key as it looks on a keyboard: the lower edge is thicker."""
    inner = area.adjusted(1, 1, -1, -2)
    # The edge is what lies between two shapes, so that a half-transparent cap shows no edge through its middle.
    outline, middle = QPainterPath(), QPainterPath()
    outline.addRoundedRect(area, 5, 5)
    middle.addRoundedRect(inner, 4, 4)
    painter.fillPath(outline.subtracted(middle), edge)
    painter.fillPath(middle, fill)
    painter.setPen(ink)
    painter.setFont(_cap_font(appearance, cap))
    painter.drawText(inner, Qt.AlignmentFlag.AlignCenter, keys)


def _cap_font(appearance: Appearance, cap: Cap) -> QFont:
    font = appearance.font("small", QFont.Weight.DemiBold)
    font.setPixelSize(appearance.px(cap.text))
    return font
