"""The quiz: what it is made from, its questions, what it came to."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QStackedLayout, QWidget

from quizapp.gui.appearance import Appearance
from quizapp.gui.asking.question_view import QuestionView
from quizapp.gui.asking.screen import AskingScreen
from quizapp.gui.quiz.papers import preview_of, put_into, save_result
from quizapp.gui.quiz.result_view import ResultView
from quizapp.gui.quiz.screen import ResultScreen, SetupScreen
from quizapp.gui.quiz.setup_view import SetupView
from quizapp.services.quiz_readings import Sheet

if TYPE_CHECKING:
    from quizapp.gui.printing.preview import Preview

SECOND_MS = 1000


class QuizView(QWidget):
    """Shows whichever of the three it is given."""

    ticked = Signal(str)  # what stands in the field
    hidden = Signal()
    result_saved = Signal(str)
    save_failed = Signal(object)  # WriteError
    others_asked = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._preview: Preview | None = None
        self.setup = SetupView(appearance)
        self.question = QuestionView(appearance)
        self.result = ResultView(appearance)
        self._stack = QStackedLayout(self)
        for page in (self.setup, self.question, self.result):
            self._stack.addWidget(page)
        self._screen: SetupScreen | AskingScreen | ResultScreen | None = None
        self._second = QTimer(self)
        self._second.setInterval(SECOND_MS)
        self._second.timeout.connect(self._tick)
        self.result.save_asked.connect(self._save)

    @property
    def state(self) -> str:
        """What the keys are for now: "quiz setup", "quiz result", or a state of a question."""
        match self._screen:
            case AskingScreen():
                return f"quiz {self._screen.state}"
            case ResultScreen():
                return "quiz result"
            case _:
                return "quiz setup"

    def preview_worksheet(self, sheet: Sheet) -> None:
        """Show a worksheet as it will be printed; where one is shown, in its place."""
        is_new = self._preview is None
        preview = self._preview = self._preview or preview_of(self._appearance, self.window())
        put_into(preview, sheet)
        if is_new:
            preview.others_asked.connect(self.others_asked)
            preview.finished.connect(self._forget_preview)
            preview.open()

    def show_screen(self, screen: SetupScreen | AskingScreen | ResultScreen) -> None:
        """Show what to choose, a question, or a result."""
        self._screen = screen
        is_timed = isinstance(screen, AskingScreen) and screen.time_left is not None and screen.outcome is None
        if is_timed != self._second.isActive():
            self._second.start() if is_timed else self._second.stop()
        match screen:
            case SetupScreen():
                self._stack.setCurrentWidget(self.setup)
                self.setup.show_screen(screen)
            case AskingScreen():
                self._stack.setCurrentWidget(self.question)
                self.question.show_screen(screen)
            case ResultScreen():
                self._stack.setCurrentWidget(self.result)
                self.result.show_screen(screen)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():
            self.hidden.emit()

    def _tick(self) -> None:
        if self.isVisible():
            self.ticked.emit(self.question.typed)
        else:
            self.hidden.emit()  # a question that came while another page was open

    def _save(self) -> None:
        if isinstance(self._screen, ResultScreen):
            save_result(self._screen.result, self.result_saved.emit, self.save_failed.emit, self)

    def _forget_preview(self) -> None:
        self._preview = None  # it deletes itself
