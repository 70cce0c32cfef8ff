"""Pages that may be longer than the window."""

from PySide6.QtCore import QEvent, QMargins, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QFrame, QLayout, QScrollArea, QScrollBar, QWidget

from quizapp.gui.widgets.layouts import column, settled_once


class Scroll(QScrollArea):
    """A page that scrolls when it must."""

    def __init__(self, inner: QWidget, *, starts_at_top: bool = False) -> None:
        """One that `starts_at_top` does so whenever it comes into sight again."""
        super().__init__()
        self._starts_at_top = starts_at_top
        self._revealed: QWidget | None = None
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._inner = inner
        self.setWidget(inner)
        self.verticalScrollBar().rangeChanged.connect(self._settle)
        self._settle()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._starts_at_top and not event.spontaneous():
            self.to_top()

    def settle(self) -> None:
        """Lay the page out now, once it was filled.

        Qt shows what was put into a layout one turn later, and then goes from part to page by one turn each, painting
        in between: what is new would be squashed into the room of what was there before.
        """
        parts = self._inner.findChildren(QWidget)
        with settled_once(self._inner):
            for part in parts:
                is_left_alone = part.isWindow() or part.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide)
                if part.isHidden() and not is_left_alone:
                    part.show()
            for part in reversed(parts):  # from the innermost outwards
                if (layout := part.layout()) is not None:
                    layout.activate()
        QApplication.sendEvent(self, QEvent(QEvent.Type.LayoutRequest))

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

    def follow_keyboard(self, part: QWidget) -> None:
        """Scroll to `part`, which Tab led to."""
        self._revealed = None
        self.ensureWidgetVisible(part, 0, 16)

    def bring_into_view(self, part: QWidget) -> None:
        """Scroll as little as shows all of `part`, also once the layout has settled."""
        self._revealed = part
        QTimer.singleShot(0, self._reveal)

    def _settle(self) -> None:
        # The bar's room is kept on both sides, so that what is centred does not jump when the bar comes. It is always
        # there and only at times seen: a page may be lower where it is narrower, and with a bar that takes room only
        # when it is needed, such a page would need it just while it is not there, and Qt would go round for ever.
        bar = self.verticalScrollBar()
        bar.setEnabled(bar.maximum() > bar.minimum())
        room = bar.sizeHint().width()
        if self.width() < self._inner.minimumSizeHint().width() + 2 * room:
            room = 0  # a narrow window has none to give
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        margins = QMargins(0 if is_mirrored else room, 0, room if is_mirrored else 0, 0)
        if margins != self.viewportMargins():
            self.setViewportMargins(margins)
        self._reveal()

    def _reveal(self) -> None:
        if self._revealed is not None:
            self.ensureWidgetVisible(self._revealed, 0, 16)


def follow_keyboard(window: QWidget) -> None:
    """Have in sight what Tab led to.

    Qt does so where the keyboard was in the page before, but not on the first way into it: a view takes the keys of its
    page, and stands outside of what scrolls.
    """
    part = window.focusWidget()
    around: QWidget | None = part
    while part is not None and around is not None:
        if isinstance(around, Scroll):
            around.follow_keyboard(part)
        around = around.parentWidget()


def scrolled(view: QWidget, layout: QLayout, name: str = "") -> Scroll:
    """Fill a view with one page that scrolls when it must."""
    page = QWidget()
    page.setObjectName(name)
    page.setLayout(layout)
    scroll = Scroll(page, starts_at_top=True)
    outer = column()
    outer.addWidget(scroll)
    view.setLayout(outer)
    return scroll
