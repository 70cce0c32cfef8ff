"""One option of a question: its number, its text, and how it turned out."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy

from quizapp.gui.appearance import Appearance, follow
from quizapp.gui.icons import paint_icon
from quizapp.gui.widgets.keys import ENTER, SPACE_OR_ENTER
from quizapp.gui.widgets.painting import AT_START, OPTION_CAP, WRAPPED, cap_size, focus_ring, key_cap, rounded

OPEN, RIGHT, WRONG, OTHER, REMOVED, MARKED = "open", "right", "wrong", "other", "removed", "marked"
_MARK = {RIGHT: ("good", "check"), WRONG: ("bad", "x"), MARKED: ("accent", "check")}


class OptionButton(QPushButton):
    """A row that is chosen by key, click or Enter; afterwards it shows a verdict in colour, icon and word."""

    def __init__(self, appearance: Appearance, number: int) -> None:
        super().__init__()
        self._appearance = appearance
        self._number = number
        self._text = ""
        self._state = OPEN
        self._words = ""
        self._is_one_of_many = False
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAutoDefault(False)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleDescription(str(number))
        follow(appearance, self._restyle)

    @property
    def shown(self) -> str:
        """The text."""
        return self._text

    @property
    def state(self) -> str:
        """One of OPEN, RIGHT, WRONG, OTHER, REMOVED, MARKED."""
        return self._state

    def offer(self, text: str, *, is_one_of_many: bool = False) -> None:
        """Stand for another option; where it is one of many to pick, Enter is the page's."""
        self._is_one_of_many = is_one_of_many
        self._text = text  # not Qt's own: it would take an & in it for a shortcut
        self.set_state(OPEN)

    def set_state(self, state: str, words: str = "") -> None:
        """Show what became of the option, and say it in `words`; they stand beside the icon, if there is one."""
        self._state, self._words = state, words
        self.setEnabled(state in (OPEN, MARKED))
        self.setAccessibleName(f"{self._text}. {words}" if words else self._text)
        self.updateGeometry()  # beside a verdict the text may need another line
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER and self._is_one_of_many:
            event.ignore()  # it confirms what is picked
        elif event.key() in SPACE_OR_ENTER:
            if not event.isAutoRepeat():
                self.click()
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right):
            event.ignore()  # the page moves between options
        else:
            super().keyPressEvent(event)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        appearance = self._appearance
        room = QRectF(0, 0, max(1.0, self._text_area(width).width()), 10_000)
        text = QFontMetricsF(self.font()).boundingRect(room, WRAPPED, self._text).height()
        return int(max(appearance.px(61), text + appearance.px(34))) + 2 * appearance.focus_reach

    def sizeHint(self) -> QSize:
        return QSize(760, self.heightForWidth(self.width() or 760))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._appearance.px(160), self.heightForWidth(self.width() or 760))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        appearance, colour = self._appearance, self._appearance.colour
        reach, radius = appearance.focus_reach, appearance.radius("control") + 2
        area = QRectF(self.rect()).adjusted(reach, reach, -reach, -reach)
        hovered = self._state == OPEN and (self.underMouse() or self.isDown())
        if self._state in _MARK:
            name = _MARK[self._state][0]
            rounded(painter, area, radius, colour(f"{name}_soft"), colour(name))
        elif self._state == OPEN:
            rounded(painter, area, radius, colour("sunken" if hovered else "surface"), colour("edge"))
        else:
            painter.setOpacity(0.5)
            rounded(painter, area, radius, colour("surface"), colour("edge"))
        if self.hasFocus():
            focus_ring(painter, area, radius, appearance)
        self._paint_content(painter, area)

    def _paint_content(self, painter: QPainter, area: QRectF) -> None:
        appearance, colour = self._appearance, self._appearance.colour
        side = cap_size(str(self._number), appearance, OPTION_CAP)[1]
        text = self._text_area(self.width()).translated(0, area.top())
        text.setHeight(area.height())
        left_to_right = self.layoutDirection() is Qt.LayoutDirection.LeftToRight
        cap_x = area.left() + appearance.px(18) if left_to_right else area.right() - appearance.px(18) - side
        cap = QRectF(cap_x, area.center().y() - side / 2, side, side)
        key_cap(
            painter, cap, str(self._number), appearance, OPTION_CAP,
            edge=colour("edge"), ink=colour("muted"), fill=colour("surface"),
        )  # fmt: skip
        painter.setFont(self.font())
        painter.setPen(colour("ink"))
        painter.drawText(text, AT_START | WRAPPED, self._text)
        if self._state in _MARK:
            self._paint_mark(painter, area, left_to_right)

    def _paint_mark(self, painter: QPainter, area: QRectF, left_to_right: bool) -> None:
        appearance = self._appearance
        name, icon = _MARK[self._state]
        colour = appearance.colour(name)
        font = appearance.font("option", QFont.Weight.DemiBold)
        width = QFontMetricsF(font).horizontalAdvance(self._words)
        size, gap, padding = appearance.px(20), appearance.px(6), appearance.px(19)
        x = area.right() - padding - width if left_to_right else area.left() + padding + size + gap
        painter.setFont(font)
        painter.setPen(colour)
        painter.drawText(QRectF(x, area.top(), width + 2, area.height()), AT_START, self._words)
        icon_x = x - gap - size if left_to_right else area.left() + padding
        paint_icon(painter, icon, colour, QRectF(icon_x, area.center().y() - size / 2, size, size))

    def _text_area(self, width: int) -> QRectF:
        """Where the text goes: behind the number, before the verdict if there is one."""
        appearance = self._appearance
        reach = appearance.focus_reach
        before = float(appearance.px(62))
        after = appearance.px(19) + (self._mark_width() if self._state in _MARK else 0)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            before, after = after, before
        return QRectF(reach + before, 0, width - 2 * reach - before - after, 0)

    def _mark_width(self) -> float:
        appearance = self._appearance
        metrics = QFontMetricsF(appearance.font("option", QFont.Weight.DemiBold))
        return metrics.horizontalAdvance(self._words) + appearance.px(42)

    def _restyle(self) -> None:
        self.setFont(self._appearance.font("option", QFont.Weight.Medium))
        self.updateGeometry()
        self.update()
