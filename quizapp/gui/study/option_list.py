"""The options of a question, one below the other."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from quizapp.domain.answers import Chosen
from quizapp.domain.grading.verdicts import Verdict
from quizapp.domain.questions import ClosedQuestion
from quizapp.gui.appearance import Appearance
from quizapp.gui.study.screen import StudyScreen
from quizapp.gui.widgets.layouts import column
from quizapp.gui.widgets.option_button import OPEN, OTHER, REMOVED, RIGHT, WRONG, OptionButton

MOST_OPTIONS = 9  # as many as there are digits to choose with


class OptionList(QWidget):
    """Options to choose from; afterwards each says what it was."""

    option_chosen = Signal(int)

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._shown = 0
        # Made once: a control that is made later comes last when Tab is pressed.
        self._buttons = [OptionButton(appearance, number) for number in range(1, MOST_OPTIONS + 1)]
        layout = column()  # the room for their rings is the room between them
        for button in self._buttons:
            button.clicked.connect(self._choose)
            layout.addWidget(button)
        self.setLayout(layout)

    @property
    def options(self) -> list[OptionButton]:
        """What there is to choose, in order."""
        return self._buttons[: self._shown]

    def ask(self, screen: StudyScreen) -> None:
        """Offer the options of another question; none for an open one."""
        is_statement = screen.question.form == "true_false"
        texts = (self.tr("True"), self.tr("False")) if is_statement else screen.options[:MOST_OPTIONS]
        self._shown = len(texts)
        for button, text in zip(self._buttons, texts, strict=False):
            button.offer(text)
        for place, button in enumerate(self._buttons):
            button.setVisible(place < self._shown)
        self.setVisible(self._shown > 0)

    def show_screen(self, screen: StudyScreen) -> None:
        """Show what was removed, chosen and right."""
        outcome, question = screen.outcome, screen.question
        if not isinstance(question, ClosedQuestion):
            return
        for place, option in enumerate(self.options):
            is_chosen = outcome is not None and outcome.answer == Chosen(place)
            if outcome is None:
                is_removed = screen.hint is not None and screen.hint.removed_option == place
                option.set_state(REMOVED, self.tr("Removed")) if is_removed else option.set_state(OPEN)
            elif place == question.key:
                is_right = is_chosen and outcome.verdict is Verdict.RIGHT
                option.set_state(RIGHT, self.tr("Right") if is_right else self.tr("Correct answer"))
            elif is_chosen:
                option.set_state(WRONG, self.tr("Your answer"))
            else:
                option.set_state(OTHER)

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
