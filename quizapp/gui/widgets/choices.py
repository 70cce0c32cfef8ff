"""A row of pills to choose from."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from quizapp.gui.appearance import Appearance
from quizapp.gui.widgets.flow import Flow
from quizapp.gui.widgets.layouts import clear
from quizapp.gui.widgets.toggle import Toggle

Choice = tuple[Any, str, int | None, bool]
"""What is told when it is chosen, its words, a count beside them, and whether it is on."""


class Choices(QWidget):
    """Pills side by side. As long as the same are offered they stay, and so does the keyboard's place."""

    def __init__(self, appearance: Appearance, of: str = "") -> None:
        """`of` is what they are about, for a screen reader that hears only one of them."""
        super().__init__()
        self._appearance = appearance
        self._of = of
        self._flow = Flow(8 - 2 * appearance.focus_reach)
        self.setLayout(self._flow)
        self._toggles: list[Toggle] = []
        self._offered: list[tuple[Any, str, int | None]] = []

    @property
    def toggles(self) -> tuple[Toggle, ...]:
        """The pills, in order."""
        return tuple(self._toggles)

    def offer(self, choices: Sequence[Choice], chosen: Callable[[Any], object]) -> None:
        """Show what there is; `chosen` is called with what a pill stands for."""
        offered = [choice[:3] for choice in choices]
        if offered != self._offered:
            self._offered = offered
            clear(self._flow)
            self._toggles = [Toggle(self._appearance, text, count) for _, text, count in offered]
            for toggle in self._toggles if self._of else ():
                toggle.setAccessibleName(f"{self._of}: {toggle.accessibleName()}")
            for toggle, (value, _, _) in zip(self._toggles, offered, strict=True):
                toggle.clicked.connect(lambda _=False, value=value: chosen(value))
                self._flow.addWidget(toggle)
        for toggle, (*_, is_on) in zip(self._toggles, choices, strict=True):
            toggle.setChecked(is_on)
        self._flow.invalidate()
        self.updateGeometry()  # a tick makes a pill wider, and may begin another row
