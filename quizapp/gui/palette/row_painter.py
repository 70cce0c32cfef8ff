"""Draws a row of the palette: icon, title, a quiet note, and its key."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from quizapp.gui.appearance import Appearance
from quizapp.gui.icons import paint_icon
from quizapp.gui.palette.screen import Entry
from quizapp.gui.widgets.painting import AT_START, HINT_CAP, cap_size, key_cap

_HEIGHT = 42


class RowPainter(QStyledItemDelegate):
    """The row that is chosen has a soft ground, and says how it is taken."""

    def __init__(self, appearance: Appearance, parent: QWidget, entry_at: Callable[[int], Entry]) -> None:
        """`entry_at` gives what stands in a row: it is not kept in the list's own data, which Qt would copy."""
        super().__init__(parent)
        self._appearance = appearance
        self._entry_at = entry_at

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, self._appearance.px(_HEIGHT))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        entry = self._entry_at(index.row())
        appearance, colour = self._appearance, self._appearance.colour
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        area = QRectF(option.rect)
        right_to_left = option.direction is Qt.LayoutDirection.RightToLeft
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if is_chosen:
            painter.fillRect(area, colour("accent_soft"))
        pad, side = appearance.px(20), appearance.px(18)
        x = area.right() - pad - side if right_to_left else area.left() + pad
        paint_icon(painter, entry.icon, colour("ink"), QRectF(x, area.center().y() - side / 2, side, side))
        keys = "Enter" if is_chosen else entry.keys
        inner = area.adjusted(pad, 0, -pad, 0)
        if keys:
            size = cap_size(keys, appearance, HINT_CAP)
            x = inner.left() if right_to_left else inner.right() - size[0]
            cap = QRectF(x, area.center().y() - size[1] / 2, *size)
            key_cap(
                painter,
                cap,
                keys,
                appearance,
                HINT_CAP,
                edge=colour("edge"),
                ink=colour("muted"),
                fill=colour("surface"),
            )
        end = (cap_size(keys, appearance, HINT_CAP)[0] + appearance.px(12)) if keys else 0
        start = side + appearance.px(12)
        text = inner.adjusted(end, 0, -start, 0) if right_to_left else inner.adjusted(start, 0, -end, 0)
        self._texts(painter, entry, text, right_to_left=right_to_left)
        painter.restore()

    def _texts(self, painter: QPainter, entry: Entry, area: QRectF, *, right_to_left: bool) -> None:
        appearance = self._appearance
        body, small = appearance.font("body"), appearance.font("small")
        gap = appearance.px(12)
        title, note = fitted(entry, area.width() - gap, QFontMetricsF(body), QFontMetricsF(small))
        painter.setFont(body)
        painter.setPen(appearance.colour("ink"))
        painter.drawText(area, AT_START, title)
        if note:
            taken = QFontMetricsF(body).horizontalAdvance(title) + gap
            rest = area.adjusted(0, 0, -taken, 0) if right_to_left else area.adjusted(taken, 0, 0, 0)
            painter.setFont(small)
            painter.setPen(appearance.colour("muted"))
            painter.drawText(rest, AT_START, note)


def fitted(entry: Entry, width: float, body: QFontMetricsF, small: QFontMetricsF) -> tuple[str, str]:
    """Title and note as they fit into a width; what does not is left out in the middle.

    A sentence often ends with what was looked for, and a note with what Enter does. The note is whole where it takes
    no more than half.
    """
    middle = Qt.TextElideMode.ElideMiddle
    note = small.elidedText(entry.note, middle, width / 2)
    return body.elidedText(entry.title, middle, width - small.horizontalAdvance(note)), note
