"""A button that opens a list to choose one of."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent
from PySide6.QtWidgets import QMenu

from quizapp.gui.appearance import Appearance
from quizapp.gui.widgets.button import SMALL, Button


class DropDown(Button):
    """Says what is chosen; Space, Enter or ↓ opens the list, arrows go through it."""

    def __init__(self, appearance: Appearance, of: str) -> None:
        """`of` is what is chosen here, for a screen reader."""
        super().__init__(appearance, "", kind=SMALL, icon="chevron-down", icon_last=True)
        self._of = of
        self._menu = _List(self)
        self._offered: list[tuple[Any, str]] = []
        self.clicked.connect(self._open)

    @property
    def actions_offered(self) -> list[QAction]:
        """The entries of the list, in order."""
        return self._menu.actions()

    def offer(self, choices: Sequence[tuple[Any, str]], current: Any, chosen: Callable[[Any], object]) -> None:
        """Offer values with their words; `chosen` is called with a value.

        As long as the same are offered the list stays: one of them may be what is being chosen.
        """
        if list(choices) != self._offered:
            self._offered = list(choices)
            self._menu.clear()
            group = QActionGroup(self._menu)
            for value, said in choices:
                action = self._menu.addAction(said.replace("&", "&&"))
                action.setCheckable(True)
                action.triggered.connect(lambda _=False, value=value: chosen(value))
                group.addAction(action)
        for action, (value, said) in zip(self._menu.actions(), self._offered, strict=True):
            action.setChecked(value == current)
            if value == current:
                self.set_words(said)
                self.setAccessibleName(f"{self._of}: {said}")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self._open()
        else:
            super().keyPressEvent(event)

    def _open(self) -> None:
        reach = self._appearance.focus_reach
        self._menu.setFont(self._appearance.font("body"))
        if (current := next((each for each in self._menu.actions() if each.isChecked()), None)) is not None:
            self._menu.setActiveAction(current)
        self._menu.popup(self.mapToGlobal(QPoint(reach, self.height() - reach)))


class _List(QMenu):
    """Home and End lead to its ends, as they do in every other list."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End) and self.actions():
            self.setActiveAction(self.actions()[0 if event.key() == Qt.Key.Key_Home else -1])
        else:
            super().keyPressEvent(event)
