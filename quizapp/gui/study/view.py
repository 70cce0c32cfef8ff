"""Study fills the window: a question, its verdict, or the summary."""

from PySide6.QtWidgets import QStackedLayout, QWidget

from quizapp.gui.appearance import Appearance
from quizapp.gui.asking.question_view import QuestionView
from quizapp.gui.asking.screen import AskingScreen
from quizapp.gui.study.screen import SummaryScreen
from quizapp.gui.study.summary_view import SummaryView


class StudyView(QWidget):
    """Shows whichever of the two it is given."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self.question = QuestionView(appearance)
        self.summary = SummaryView(appearance)
        # With a parent from the start: a stack shows its first page, and a page without one opens a window.
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.question)
        self._stack.addWidget(self.summary)
        self._screen: AskingScreen | SummaryScreen | None = None

    @property
    def state(self) -> str:
        """What the keys are for now: "question", "picking", "card", "typing", "verdict" or "summary"."""
        return self._screen.state if isinstance(self._screen, AskingScreen) else "summary"

    def show_screen(self, screen: AskingScreen | SummaryScreen) -> None:
        """Show a question or a summary."""
        self._screen = screen
        if isinstance(screen, AskingScreen):
            self._stack.setCurrentWidget(self.question)
            self.question.show_screen(screen)
        else:
            self._stack.setCurrentWidget(self.summary)
            self.summary.show_screen(screen)
