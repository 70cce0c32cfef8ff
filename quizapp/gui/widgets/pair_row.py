"""A prompt with the option it got, and how that turned out."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy

from quizapp.gui.appearance import Appearance, follow
from quizapp.gui.icons import paint_icon
from quizapp.gui.widgets.painting import AT_START, WRAPPED, focus_ring, rounded

_PROMPT_SHARE = 0.44
_PADDING, _ABOVE = 16, 12
_MARKS = {True: ("good", "check"), False: ("bad", "x")}


class PairRow(QPushButton):
    """The prompt at the start, its option in a box at the end; a click makes it the one to be filled."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._prompt = self._option = ""
        self._is_current = False
        self._is_right: bool | None = None
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAutoDefault(False)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        follow(appearance, self._restyle)

    @property
    def prompt(self) -> str:
        """What gets an option."""
        return self._prompt

    @property
    def option(self) -> str:
        """What it got; empty before that."""
        return self._option

    @property
    def is_right(self) -> bool | None:
        """How it turned out; None before the verdict."""
        return self._is_right

    @property
    def is_current(self) -> bool:
        """Whether it takes the next option."""
        return self._is_current

    def show_pair(
        self, prompt: str, option: str, words: str, *, is_current: bool = False, is_right: bool | None = None
    ) -> None:
        """Show a pair; `words` say the state of it to a screen reader."""
        self._prompt, self._option = prompt, option
        self._is_current, self._is_right = is_current, is_right
        self.setEnabled(is_right is None)
        self.setAccessibleName(f"{prompt}: {option}. {words}" if option else f"{prompt}. {words}")
        self._restyle()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self.click()
        else:
            event.ignore()  # Enter confirms and arrows move: both are the page's

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        appearance = self._appearance
        texts = ((self._prompt_font(), self._prompt), (self._option_font(), self._option))
        areas = self._areas(width)
        needed = max(
            QFontMetricsF(font).boundingRect(QRectF(0, 0, max(1.0, area.width()), 10_000), WRAPPED, text).height()
            for (font, text), area in zip(texts, areas, strict=True)
        )
        return int(max(appearance.px(50), needed + 2 * appearance.px(_ABOVE))) + 2 * appearance.focus_reach

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
        box = self._mirrored(self._box(self.width()))
        if self._is_right is not None:
            name = _MARKS[self._is_right][0]
            rounded(painter, box, radius, colour(f"{name}_soft"), colour(name))
        elif self._option:
            rounded(painter, box, radius, colour("surface"), colour("accent" if self._is_current else "edge"))
        else:
            pen = QPen(colour("accent" if self._is_current else "edge"), 1.5, Qt.PenStyle.DashLine)
            painter.setPen(pen)
            painter.setBrush(colour("accent_soft") if self._is_current else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), radius, radius)
        if self.hasFocus():
            focus_ring(painter, area, radius, appearance)
        self._paint_texts(painter)

    def _paint_texts(self, painter: QPainter) -> None:
        colour = self._appearance.colour
        prompt, option = (self._mirrored(area) for area in self._areas(self.width()))
        painter.setFont(self._prompt_font())
        painter.setPen(colour("ink"))
        painter.drawText(prompt, AT_START | WRAPPED, self._prompt)
        painter.setFont(self._option_font())
        if self._option:
            painter.drawText(option, AT_START | WRAPPED, self._option)
        if self._is_right is not None:
            name, icon = _MARKS[self._is_right]
            size, box = self._appearance.px(20), self._mirrored(self._box(self.width()))
            gap = self._appearance.px(_PADDING)
            x = (
                box.right() - gap - size
                if self.layoutDirection() is Qt.LayoutDirection.LeftToRight
                else box.left() + gap
            )
            paint_icon(painter, icon, colour(name), QRectF(x, box.center().y() - size / 2, size, size))

    def _box(self, width: int) -> QRectF:
        reach = self._appearance.focus_reach
        start = reach + (width - 2 * reach) * _PROMPT_SHARE
        return QRectF(start, reach, width - reach - start, self.height() - 2 * reach)

    def _areas(self, width: int) -> tuple[QRectF, QRectF]:
        """Where prompt and option go, read from left to right."""
        appearance = self._appearance
        reach, padding = appearance.focus_reach, appearance.px(_PADDING)
        box = self._box(width)
        prompt = QRectF(2.0 * reach, reach, box.left() - 2 * reach - padding, box.height())
        icon = appearance.px(24) if self._is_right is not None else 0
        return prompt, QRectF(box.left() + padding, reach, box.width() - 2 * padding - icon, box.height())

    def _mirrored(self, area: QRectF) -> QRectF:
        if self.layoutDirection() is Qt.LayoutDirection.LeftToRight:
            return area
        return QRectF(self.width() - area.right(), area.top(), area.width(), area.height())

    def _prompt_font(self) -> QFont:
        return self._appearance.font("option", QFont.Weight.DemiBold)

    def _option_font(self) -> QFont:
        return self._appearance.font("option", QFont.Weight.Medium)

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
