"""The first start: what would you like to know?"""

from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QWidget

from quizapp.gui import words
from quizapp.gui.appearance import Appearance
from quizapp.gui.first_run.bank_choice import BankChoice
from quizapp.gui.first_run.screen import FirstRunScreen
from quizapp.gui.widgets.announcing import announce
from quizapp.gui.widgets.button import PRIMARY, SECONDARY, Button
from quizapp.gui.widgets.flow import Flow
from quizapp.gui.widgets.folding import Folding
from quizapp.gui.widgets.keys import SPACE_OR_ENTER, digit_of, is_plain
from quizapp.gui.widgets.layouts import Centred, column, row
from quizapp.gui.widgets.logo import Logo
from quizapp.gui.widgets.scroll import Scroll
from quizapp.gui.widgets.text import Text

_CARD_WIDTH = 312
_LEAST_CARD_WIDTH = 240


class FirstRunView(QWidget):
    """Shows a `FirstRunScreen`."""

    started = Signal()
    toggled = Signal(int)
    own_chosen = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._choices: list[BankChoice] = []
        self._screen: FirstRunScreen | None = None
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        reach = appearance.focus_reach
        inner = QWidget()
        layout = column(0, (24, 24, 24, 24))
        layout.addStretch(1)
        top = row()
        top.addStretch(1)
        top.addWidget(Logo(appearance, 30, "answer"))
        top.addStretch(1)
        layout.addLayout(top)
        layout.addSpacing(26)
        for size, colour, weight, text in (
            ("welcome", "ink", QFont.Weight.DemiBold, self.tr("What would you like to know?")),
            ("lead", "muted", QFont.Weight.Normal,
             self.tr("Answer a few questions a day. The app decides when each one comes back.")),
        ):  # fmt: skip
            label = Text(appearance, size, colour, weight, wraps=True)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setText(text)
            layout.addWidget(label)
            layout.addSpacing(10)
        layout.addSpacing(16 - reach)
        self._row = Folding(appearance, 16 - 2 * reach)
        cards = row()
        cards.addStretch(1)
        cards.addLayout(self._row, 1000)
        cards.addStretch(1)
        layout.addLayout(cards)
        self._told = Text(appearance, "body", "ink", QFont.Weight.Medium, wraps=True)
        self._told.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._told.setContentsMargins(0, 16, 0, 0)
        self._told.hide()
        layout.addWidget(self._told)
        layout.addSpacing(26 - 2 * reach)
        buttons = Flow(16 - 2 * reach, is_centred=True)
        self._start = Button(appearance, self.tr("Start"), kind=PRIMARY, keys=self.tr("Space"))
        self._start.clicked.connect(self.started)
        self._own = Button(appearance, self.tr("Open my own bank"), kind=SECONDARY, icon="import", keys="O")
        self._own.clicked.connect(self.own_chosen)
        buttons.addWidget(self._start)
        buttons.addWidget(self._own)
        layout.addLayout(buttons)
        layout.addSpacing(20)
        promise = Text(appearance, "small", "muted", wraps=True)
        promise.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        promise.setText(
            self.tr(
                "From another computer? Open the file that “Take everything out” made there. "
                "Nothing leaves this computer. ? shows all keys."
            )
        )
        layout.addWidget(promise)
        layout.addStretch(1)
        inner.setLayout(layout)
        outer = column()
        self._scroll = Scroll(Centred(appearance, inner, 3 * _CARD_WIDTH + 80))
        outer.addWidget(self._scroll)
        self.setLayout(outer)

    def show_screen(self, screen: FirstRunScreen) -> None:
        """Show the banks that come with the app."""
        if self._screen is None or self._screen.banks != screen.banks:
            self._rebuild(screen)
        for place, choice in enumerate(self._choices):
            choice.setChecked(place in screen.chosen)
        self._start.setEnabled(screen.can_start)
        before, self._screen = self._screen, screen
        if _news(before) != _news(screen):
            self._tell(screen)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, digit = event.key(), digit_of(event)
        if self._scroll.scrolled_by(event):
            return
        if event.isAutoRepeat() or not is_plain(event):
            super().keyPressEvent(event)
        elif key in SPACE_OR_ENTER:
            self.started.emit()
        elif key == Qt.Key.Key_O:
            self.own_chosen.emit()
        elif key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Up):
            self._move(1 if key in (Qt.Key.Key_Right, Qt.Key.Key_Down) else -1)
        elif digit is not None and digit <= len(self._choices):
            self.toggled.emit(digit - 1)
        else:
            super().keyPressEvent(event)

    def _tell(self, screen: FirstRunScreen) -> None:
        """Say what is here, what was left out when adding was stopped, and why it cannot start."""
        told = [words.added(bank.title, bank.facts) for bank in screen.added]
        if screen.left:
            told.append(words.not_added(screen.left))
        if screen.banks and not screen.can_start:
            told.append(self.tr("Choose at least one of them to start."))
        self._told.setText(" ".join(told))
        self._told.setVisible(bool(told))
        announce(self, self._told.text())

    def _move(self, step: int) -> None:
        if self._choices:
            focused = [choice.hasFocus() for choice in self._choices]
            place = focused.index(True) + step if True in focused else 0
            choice = self._choices[place % len(self._choices)]
            choice.setFocus(Qt.FocusReason.TabFocusReason)
            self._scroll.ensureWidgetVisible(choice, 0, 16)

    def _rebuild(self, screen: FirstRunScreen) -> None:
        for choice in self._choices:
            self._row.removeWidget(choice)
            choice.hide()
            choice.deleteLater()
        self._choices = []
        self._row.fold_below(_LEAST_CARD_WIDTH * len(screen.banks))
        for place, bank in enumerate(screen.banks):
            choice = BankChoice(self._appearance, bank, _CARD_WIDTH, _key_of(place), is_chosen=place in screen.chosen)
            choice.clicked.connect(self._toggle)
            self._row.addWidget(choice, 1)
            self._choices.append(choice)
        # What is made later would come last when Tab is pressed.
        for one, following in pairwise([*self._choices, self._start, self._own]):
            self.setTabOrder(one, following)

    def _toggle(self) -> None:
        choice = self.sender()
        assert isinstance(choice, BankChoice)
        self.toggled.emit(self._choices.index(choice))


def _news(screen: FirstRunScreen | None) -> object:
    """What is told of a screen, and told once."""
    return (screen.added, screen.left, screen.can_start) if screen is not None else ((), (), True)


def _key_of(place: int) -> str:
    return str(place + 1) if place < 9 else ""
