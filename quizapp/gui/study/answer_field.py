"""Where a name is typed, and where its verdict stands afterwards."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QStackedLayout, QWidget

from quizapp.gui.appearance import Appearance, follow
from quizapp.gui.icons import paint_icon
from quizapp.gui.widgets.painting import rounded

MOST_LETTERS = 200
_MARKS = {True: ("good", "check"), False: ("bad", "x"), None: ("edge", "arrow-right")}


class _Field(QLineEdit):
    """Letters belong to the field; what is held with Ctrl belongs to the question."""

    check_asked = Signal()
    hint_asked = Signal()
    skip_asked = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.check_asked.emit()
        elif control and event.key() == Qt.Key.Key_H:
            self.hint_asked.emit()
        elif control and event.key() == Qt.Key.Key_D:
            self.skip_asked.emit()
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)


class _Result(QWidget):
    """What was typed, with the verdict behind it or, where there is no room, below it."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._given = self._words = ""
        self._is_right: bool | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_result(self, given: str, words: str, is_right: bool | None) -> None:
        self._given, self._words, self._is_right = given, words, is_right
        self.setAccessibleName(f"{given}. {words}" if given else words)
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._appearance.px(52 if self._fits(width) else 92)

    def sizeHint(self) -> QSize:
        return QSize(760, self.heightForWidth(self.width() or 760))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        appearance = self._appearance
        name, icon = _MARKS[self._is_right]
        ground = appearance.colour("sunken" if self._is_right is None else f"{name}_soft")
        area = QRectF(self.rect())
        rounded(painter, area, appearance.radius("control") + 2, ground, appearance.colour(name), 2)
        inner = area.adjusted(20, 0, -20, 0)
        left_to_right = self.layoutDirection() is Qt.LayoutDirection.LeftToRight
        start = Qt.AlignmentFlag.AlignLeft if left_to_right else Qt.AlignmentFlag.AlignRight
        fits = self._fits(self.width())
        upper, lower = (inner, inner) if fits else (QRectF(inner), QRectF(inner))
        if not fits:
            upper.setBottom(area.top() + appearance.px(52))
            lower.setTop(area.top() + appearance.px(40))
        painter.setFont(appearance.font("answer"))
        painter.setPen(appearance.colour("ink"))
        metrics = QFontMetricsF(painter.font())
        given = metrics.elidedText(self._given, Qt.TextElideMode.ElideRight, upper.width())
        painter.drawText(upper, int(start | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine), given)
        colour = appearance.colour("muted" if self._is_right is None else name)
        font = appearance.font("lead", QFont.Weight.DemiBold)
        size, gap = appearance.px(20), appearance.px(7)
        room = lower.width() - size - gap
        words = QFontMetricsF(font).elidedText(self._words, Qt.TextElideMode.ElideRight, room)
        width = QFontMetricsF(font).horizontalAdvance(words)
        at_end = (left_to_right and fits and bool(self._given)) or (not left_to_right and not (fits and self._given))
        x = lower.right() - width if at_end else lower.left() + size + gap
        painter.setFont(font)
        painter.setPen(colour)
        painter.drawText(QRectF(x, lower.top(), width + 2, lower.height()), int(Qt.AlignmentFlag.AlignVCenter), words)
        paint_icon(painter, icon, colour, QRectF(x - gap - size, lower.center().y() - size / 2, size, size))

    def _fits(self, width: int) -> bool:
        given = QFontMetricsF(self._appearance.font("answer")).horizontalAdvance(self._given)
        words = QFontMetricsF(self._appearance.font("lead", QFont.Weight.DemiBold)).horizontalAdvance(self._words)
        return given + words + self._appearance.px(27) + 64 <= width


class AnswerField(QWidget):
    """The field, then its result in the same place."""

    checked = Signal(str)
    hint_asked = Signal()
    skip_asked = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._field = _Field()
        self._field.setProperty("state", "answer")
        self._field.setMaxLength(MOST_LETTERS)
        self._field.setAccessibleName(self.tr("Your answer"))
        self._field.check_asked.connect(self._check)
        self._field.hint_asked.connect(self.hint_asked)
        self._field.skip_asked.connect(self.skip_asked)
        self._result = _Result(appearance)
        layout = QStackedLayout()
        layout.addWidget(self._field)
        layout.addWidget(self._result)
        self.setLayout(layout)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        follow(appearance, self._restyle)

    @property
    def text(self) -> str:
        """What is typed."""
        return self._field.text()

    def ask(self, *, keeps_text: bool) -> None:
        """Take an answer; what was typed stays if the question is the same."""
        if not keeps_text:
            self._field.clear()
        self._show(self._field)
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_result(self, given: str, words: str, is_right: bool | None) -> None:
        """Show what was typed and what it was worth; None for skipped."""
        self._result.set_result(given, words, is_right)
        self._show(self._result)

    def _show(self, part: QWidget) -> None:
        layout = self.layout()
        assert isinstance(layout, QStackedLayout)
        layout.setCurrentWidget(part)
        self._restyle()

    def _check(self) -> None:
        self.checked.emit(self._field.text())

    def _restyle(self) -> None:
        layout = self.layout()
        is_result = isinstance(layout, QStackedLayout) and layout.currentWidget() is self._result
        height = self._result.heightForWidth(self.width()) if is_result else self._appearance.px(52)
        self.setFixedHeight(height)
        self.update()
