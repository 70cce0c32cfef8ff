"""A choice that is on or off, as a pill."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from quizapp.gui.appearance import Appearance, follow
from quizapp.gui.icons import paint_icon
from quizapp.gui.widgets.keys import ENTER
from quizapp.gui.widgets.painting import focus_ring, rounded

_TEXT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)


_LEAST_WIDTH = 120
_SHORT = 20  # letters that are never cut


class Toggle(QAbstractButton):
    """A pill with a tick when it is on, and a count beside its words.

    It emits `clicked` and stays as it is: what is on is said by the screen it belongs to. The widget is larger than the
    pill by the reach of the focus ring.
    """

    def __init__(self, appearance: Appearance, text: str, count: int | None = None) -> None:
        super().__init__()
        self._appearance = appearance
        self._count = "" if count is None else str(count)
        self.setText(text)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(f"{text}, {count}" if self._count else text)
        self.setToolTip(text if len(text) > _SHORT else "")
        follow(appearance, self._restyle)

    def nextCheckState(self) -> None:
        """A click changes nothing by itself."""

    def sizeHint(self) -> QSize:
        appearance, reach = self._appearance, 2 * self._appearance.focus_reach
        width = sum(width for _, width in self._parts()) + appearance.px(8) * (len(self._parts()) - 1)
        return QSize(int(width + 2 * appearance.px(15) + 0.999) + reach, appearance.px(34) + reach)

    def minimumSizeHint(self) -> QSize:
        # Long words end in "…" before a page has to scroll sideways.
        whole = self.sizeHint()
        return QSize(min(whole.width(), self._appearance.px(_LEAST_WIDTH)), whole.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER and not event.modifiers() and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        appearance, colour = self._appearance, self._appearance.colour
        reach = appearance.focus_reach
        area = QRectF(self.rect()).adjusted(reach, reach, -reach, -reach)
        if not self.isEnabled():
            painter.setOpacity(0.45)
        fill = "accent_soft" if self.isChecked() else "sunken" if self.underMouse() else "surface"
        rounded(painter, area, area.height() / 2, colour(fill), colour("accent" if self.isChecked() else "edge"))
        if self.hasFocus():
            focus_ring(painter, area, area.height() / 2, appearance)
        self._paint_parts(painter, area)

    def _paint_parts(self, painter: QPainter, area: QRectF) -> None:
        appearance = self._appearance
        ink = appearance.colour("accent" if self.isChecked() else "ink")
        x = area.left() + appearance.px(15)
        parts = self._parts()
        spare = area.width() - 2 * appearance.px(15) - sum(width for _, width in parts)
        spare -= appearance.px(8) * (len(parts) - 1)
        text = self.text()
        if spare < 0:
            parts = [(part, width + spare if part == "text" else width) for part, width in parts]
            room = next(width for part, width in parts if part == "text")
            text = QFontMetricsF(self.font()).elidedText(text, Qt.TextElideMode.ElideRight, room)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            parts = parts[::-1]
        for part, width in parts:
            if part == "tick":
                paint_icon(painter, "check", ink, QRectF(x, area.center().y() - width / 2, width, width))
            else:
                is_text = part == "text"
                painter.setFont(self.font() if is_text else self._count_font())
                painter.setPen(ink if is_text else appearance.colour("muted"))
                area_of_part = QRectF(x, area.top(), width + 2, area.height())
                painter.drawText(area_of_part, _TEXT, text if is_text else self._count)
            x += width + appearance.px(8)

    def _parts(self) -> list[tuple[str, float]]:
        parts = [("text", QFontMetricsF(self.font()).horizontalAdvance(self.text()))]
        if self.isChecked():
            parts.insert(0, ("tick", float(self._appearance.px(14))))
        if self._count:
            parts.append(("count", QFontMetricsF(self._count_font()).horizontalAdvance(self._count)))
        return parts

    def _count_font(self) -> QFont:
        return self._appearance.font("body")

    def checkStateSet(self) -> None:
        super().checkStateSet()
        self.updateGeometry()
        self.update()

    def _restyle(self) -> None:
        self.setFont(self._appearance.font("body", QFont.Weight.DemiBold))
        self.updateGeometry()
        self.update()
