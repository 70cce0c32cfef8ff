"""Prompts that each get an option; afterwards each says what was right."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from quizapp.domain.answers import Placed
from quizapp.domain.questions import PairingQuestion
from quizapp.gui.appearance import Appearance
from quizapp.gui.asking.screen import AskingScreen
from quizapp.gui.widgets.layouts import column
from quizapp.gui.widgets.pair_row import PairRow

MOST_PROMPTS = 6


class PairingBoard(QWidget):
    """The prompts of a matching, or the places of an order; the options stand below, in the option list."""

    prompt_chosen = Signal(int)

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._rows = [PairRow(appearance) for _ in range(MOST_PROMPTS)]
        layout = column()  # the room for their rings is the room between them
        for pair in self._rows:
            pair.clicked.connect(self._choose)
            layout.addWidget(pair)
        layout.addSpacing(8)
        self.setLayout(layout)

    @property
    def rows(self) -> list[PairRow]:
        """The prompts that are shown."""
        return [pair for pair in self._rows if not pair.isHidden()]

    def show_screen(self, screen: AskingScreen) -> None:
        """Show what was placed, and what came of it."""
        question, outcome = screen.question, screen.outcome
        self.setVisible(bool(screen.prompts))
        if not isinstance(question, PairingQuestion):
            return
        for place, pair in enumerate(self._rows):
            pair.setVisible(place < len(question.prompts))
        for place, (prompt, pair) in enumerate(zip(question.prompts, self._rows, strict=False)):
            if outcome is None:
                option = screen.draft.placed[place]
                is_current = place == screen.draft.current
                words = self.tr("Takes the next option") if is_current else ""
                pair.show_pair(prompt, "" if option is None else screen.options[option], words, is_current=is_current)
            else:
                right = screen.options[question.key[place]]
                given = screen.options[outcome.answer.options[place]] if isinstance(outcome.answer, Placed) else ""
                is_right = given == right
                shown = (
                    right if is_right or not given else self.tr("{right}, not {given}").format(right=right, given=given)
                )
                words = self.tr("Right") if is_right else self.tr("Correct answer: {right}").format(right=right)
                pair.show_pair(prompt, shown, words, is_right=is_right)

    def _choose(self) -> None:
        pair = self.sender()
        assert isinstance(pair, PairRow)
        self.prompt_chosen.emit(self._rows.index(pair))
