"""Reads a view as a person does, and presses what a person would."""

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from quizapp.gui.widgets.button import Button

NONE = Qt.KeyboardModifier.NoModifier


def is_in_sight(part: QWidget) -> bool:
    """Whether all of it is on screen: nothing that scrolls keeps a line of it back."""
    return part.isVisible() and part.visibleRegion().boundingRect() == part.rect()


class Sight:
    """A view that is shown and active, and everything its signals told."""

    def __init__(self, qtbot: QtBot, view: QWidget, *signals: str, size: tuple[int, int] = (1000, 800)) -> None:
        self.qtbot, self.view = qtbot, view
        self.told: list[tuple[object, ...]] = []
        self.listen(view, *signals)
        qtbot.addWidget(view)
        view.resize(*size)
        with qtbot.waitActive(view):
            view.show()
            view.activateWindow()

    def listen(self, part: QWidget, *signals: str) -> None:
        """Write down what these signals of a part tell."""
        for name in signals:
            getattr(part, name).connect(lambda *values, told=name: self.told.append((told, *values)))

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """Press a key where the keyboard is."""
        self.qtbot.keyClick(QApplication.focusWidget() or self.view, key, modifiers)

    def type(self, text: str) -> None:
        """Type where the keyboard is."""
        self.qtbot.keyClicks(QApplication.focusWidget() or self.view, text)

    def hold(self, key: Qt.Key) -> None:
        """What a keyboard sends on while a key is kept down."""
        event = QKeyEvent(QEvent.Type.KeyPress, key, NONE, "", True)
        QApplication.sendEvent(QApplication.focusWidget() or self.view, event)

    def click(self, widget: QWidget) -> None:
        """Click into the middle of something."""
        self.qtbot.mouseClick(widget, Qt.MouseButton.LeftButton, pos=QPoint(widget.width() // 2, widget.height() // 2))

    def button(self, name: str) -> Button:
        """The visible button of that name."""
        return next(b for b in self.view.findChildren(Button) if b.accessibleName() == name and b.isVisible())

    @property
    def texts(self) -> list[str]:
        """What every visible label and control says."""
        return [
            widget.accessibleName() or (widget.text() if isinstance(widget, QLabel) else "")
            for widget in self.view.findChildren(QWidget)
            if widget.isVisible()
        ]
