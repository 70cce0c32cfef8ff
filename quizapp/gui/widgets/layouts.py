"""Layouts that several screens share."""

from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLayout, QScrollArea, QScrollBar, QVBoxLayout, QWidget

from quizapp.gui.appearance import Appearance, follow


def column(spacing: int = 0, margins: tuple[int, int, int, int] = (0, 0, 0, 0)) -> QVBoxLayout:
    """A column without the style's own gaps."""
    layout = QVBoxLayout()
    layout.setSpacing(spacing)
    layout.setContentsMargins(*margins)
    return layout


def row(spacing: int = 0, margins: tuple[int, int, int, int] = (0, 0, 0, 0)) -> QHBoxLayout:
    """A row without the style's own gaps."""
    layout = QHBoxLayout()
    layout.setSpacing(spacing)
    layout.setContentsMargins(*margins)
    return layout


class Folding(QBoxLayout):
    """A row that becomes a column when the text is large."""

    def __init__(self, appearance: Appearance, spacing: int, folds_from: float = 1.5) -> None:
        super().__init__(QBoxLayout.Direction.LeftToRight)
        self._appearance = appearance
        self._folds_from = folds_from
        self.setSpacing(spacing)
        self.setContentsMargins(0, 0, 0, 0)
        follow(appearance, self._fold)

    def _fold(self) -> None:
        is_column = self._appearance.scale >= self._folds_from
        self.setDirection(QBoxLayout.Direction.TopToBottom if is_column else QBoxLayout.Direction.LeftToRight)


class Scroll(QScrollArea):
    """A page that scrolls when it must, and never sideways unless it has to."""

    def __init__(self, inner: QWidget) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(inner)

    def scrolled_by(self, event: QKeyEvent) -> bool:
        """Scroll if `event` is a key for that; whether it was."""
        steps = {
            Qt.Key.Key_PageDown: QScrollBar.SliderAction.SliderPageStepAdd,
            Qt.Key.Key_PageUp: QScrollBar.SliderAction.SliderPageStepSub,
            Qt.Key.Key_End: QScrollBar.SliderAction.SliderToMaximum,
            Qt.Key.Key_Home: QScrollBar.SliderAction.SliderToMinimum,
        }
        action = steps.get(Qt.Key(event.key()))
        if action is not None:
            self.verticalScrollBar().triggerAction(action)
        return action is not None

    def bring_into_view(self, part: QWidget) -> None:
        """Scroll as little as shows all of `part`, once the layout has settled."""
        QTimer.singleShot(0, partial(self.ensureWidgetVisible, part, 0, 16))


def centred(inner: QWidget, width: int) -> QWidget:
    """A page with `inner` in its middle, at most `width` wide."""
    page = QWidget()
    layout = row()
    layout.addStretch(1)
    inner.setMaximumWidth(width)
    layout.addWidget(inner, 1000)
    layout.addStretch(1)
    page.setLayout(layout)
    return page


def inset(part: QWidget | QLayout, start: int, end: int = 0) -> QHBoxLayout:
    """`part` with room before and behind it.

    Not by the part's own margins: a style sheet takes those of a label away when it is first shown.
    """
    line = row(0, (start, 0, end, 0))
    if isinstance(part, QLayout):
        line.addLayout(part)
    else:
        line.addWidget(part)
    return line
