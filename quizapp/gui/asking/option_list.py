"""The options of a question, one below the other."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from quizapp.domain.answers import Chosen, Marked
from quizapp.domain.questions import ClosedQuestion, PairingQuestion, Several
from quizapp.domain.verdicts import Verdict
from quizapp.gui import words
from quizapp.gui.appearance import Appearance
from quizapp.gui.asking.screen import AskingScreen
from quizapp.gui.widgets.option_button import MARKED, OPEN, OTHER, REMOVED, RIGHT, WRONG, OptionButton

_WIDEST_FOR_TWO = 1.4  # text size from which two options do not fit side by side
MOST_OPTIONS = 9  # as many as there are digits to choose with


class OptionList(QWidget):
    """Options to choose from; afterwards each says what it was."""

    option_chosen = Signal(int)

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._shown = 0
        # Made once: a control that is made later comes last when Tab is pressed.
        self._buttons = [OptionButton(appearance, number) for number in range(1, MOST_OPTIONS + 1)]
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(0)  # the room for their rings is the room between them
        for button in self._buttons:
            button.clicked.connect(self._choose)
        self._arrange(1)
        self.setLayout(self._grid)

    @property
    def options(self) -> list[OptionButton]:
        """What there is to choose, in order."""
        return self._buttons[: self._shown]

    def ask(self, screen: AskingScreen) -> None:
        """Offer the options of another question; none for an open one."""
        texts = [words.answer(option, screen.question.form) for option in screen.options[:MOST_OPTIONS]]
        self._shown = len(texts)
        is_one_of_many = isinstance(screen.question, Several | PairingQuestion)
        for button, text in zip(self._buttons, texts, strict=False):
            button.offer(text, is_one_of_many=is_one_of_many)
        for place, button in enumerate(self._buttons):
            button.setVisible(place < self._shown)
        # Below prompts there is little height left.
        self._arrange(2 if screen.prompts and self._appearance.scale <= _WIDEST_FOR_TWO else 1)
        self.setVisible(self._shown > 0)

    def show_screen(self, screen: AskingScreen) -> None:
        """Show what was removed, marked, chosen and right."""
        outcome = screen.outcome
        match screen.question:
            case ClosedQuestion() as question:
                states = [self._state_of(place, question, screen) for place in range(self._shown)]
            case Several() as question:
                states = [self._mark_of(place, question, screen) for place in range(self._shown)]
            case PairingQuestion():
                placed = {option for option in screen.draft.placed if option is not None}
                states = [
                    (OPEN, "") if place not in placed else (OTHER, self.tr("Placed")) for place in range(self._shown)
                ]
                self.setVisible(outcome is None)  # the prompts say it all
            case _:
                states = []
        for option, (state, said) in zip(self.options, states, strict=False):
            option.set_state(state, said)
            option.show()

    def leave_out_others(self) -> None:
        """Show only what was chosen and what is right: there is no room for all of it and the fact."""
        for option in self.options:
            option.setVisible(option.state != OTHER)

    def _state_of(self, place: int, question: ClosedQuestion, screen: AskingScreen) -> tuple[str, str]:
        outcome = screen.outcome
        if outcome is None:
            is_removed = screen.hint is not None and screen.hint.removed_option == place
            return (REMOVED, self.tr("Removed")) if is_removed else (OPEN, "")
        is_chosen = outcome.answer == Chosen(place)
        if place == question.key:
            is_right = is_chosen and outcome.verdict is Verdict.RIGHT
            return RIGHT, self.tr("Right") if is_right else self.tr("Correct answer")
        return (WRONG, self.tr("Your answer")) if is_chosen else (OTHER, "")

    def _mark_of(self, place: int, question: Several, screen: AskingScreen) -> tuple[str, str]:
        outcome = screen.outcome
        if outcome is None:
            return (MARKED, self.tr("Marked")) if place in screen.draft.marked else (OPEN, "")
        is_marked = isinstance(outcome.answer, Marked) and place in outcome.answer.options
        if place in question.keys:
            return RIGHT, self.tr("Right") if is_marked else self.tr("Belongs too")
        return (WRONG, self.tr("Does not belong")) if is_marked else (OTHER, "")

    def _arrange(self, columns: int) -> None:
        if self._grid.property("columns") == columns:
            return
        self._grid.setProperty("columns", columns)
        for place, button in enumerate(self._buttons):
            self._grid.addWidget(button, place // columns, place % columns)
        self._grid.setColumnStretch(1, columns - 1)
        self._grid.setColumnStretch(0, 1)

    def step_focus(self, step: int) -> None:
        """Move the focus among the options that can be chosen."""
        there = [option for option in self.options if option.isEnabled()]
        if there:
            focused = [option.hasFocus() for option in there]
            start = focused.index(True) + step if True in focused else (0 if step > 0 else -1)
            there[start % len(there)].setFocus(Qt.FocusReason.TabFocusReason)

    def _choose(self) -> None:
        option = self.sender()
        assert isinstance(option, OptionButton)
        self.option_chosen.emit(self._buttons.index(option))
