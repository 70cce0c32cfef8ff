"""Pages that may be longer than the window."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QLayout, QScrollArea, QScrollBar, QWidget

from quizapp.gui.widgets.layouts import column


class Scroll(QScrollArea):
    """A page that scrolls when it must."""

    def __init__(self, inner: QWidget) -> None:
        super().__init__()
        self._revealed: QWidget | None = None
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._inner = inner
        self.setWidget(inner)
        self.verticalScrollBar().rangeChanged.connect(self._settle)
        self._settle()

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
            self._revealed = None
            self.verticalScrollBar().triggerAction(action)
        return action is not None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()  # else arrows would end here, on their way from an option to its page

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._revealed = None
        super().wheelEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._settle()

    def to_top(self) -> None:
        """Back to the start of the page."""
        self._revealed = None
        self.verticalScrollBar().setValue(0)

    def bring_into_view(self, part: QWidget) -> None:
        """Scroll as little as shows all of `part`, also once the layout has settled."""
        self._revealed = part
        QTimer.singleShot(0, self._reveal)

    def _settle(self) -> None:
        # The bar's room is kept on both sides, so that what is centred does not jump when the bar comes.
        bar = self.verticalScrollBar()
        room, has_bar = bar.sizeHint().width(), bar.maximum() > bar.minimum()
        if self.width() < self._inner.minimumSizeHint().width() + 2 * room:
            room = 0  # a narrow window has none to give
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        at_bar = 0 if has_bar else room
        self.setViewportMargins(at_bar if is_mirrored else room, 0, room if is_mirrored else at_bar, 0)
        self._reveal()

    def _reveal(self) -> None:
        if self._revealed is not None:
            self.ensureWidgetVisible(self._revealed, 0, 16)


def scrolled(view: QWidget, layout: QLayout, name: str = "") -> Scroll:
    """Fill a view with one page that scrolls when it must."""
    page = QWidget()
    page.setObjectName(name)
    page.setLayout(layout)
    scroll = Scroll(page)
    outer = column()
    outer.addWidget(scroll)
    view.setLayout(outer)
    return scroll
