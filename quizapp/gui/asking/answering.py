"""From keys to an answer: picking, typing and confirming, the same wherever a question is asked."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from quizapp.domain.answers import Answer, Chosen, SelfGraded, Skipped, Written
from quizapp.domain.errors import QuizappError
from quizapp.domain.questions import ClosedQuestion, Flashcard, PairingQuestion, Several
from quizapp.domain.ratings import Rating
from quizapp.gui.asking.draft import Draft
from quizapp.gui.asking.screen import AskingScreen
from quizapp.gui.runner import Runner
from quizapp.services.readings import Outcome

if TYPE_CHECKING:
    from quizapp.services.services import Services

T = TypeVar("T")


class Answering:
    """What a presenter that asks questions has in common with others. An intent that does not fit is ignored.

    The presenter says what is on screen (`_asking`), shows another screen (`_show_asking`), and sends an answer.
    """

    def __init__(self, runner: Runner) -> None:
        self._runner = runner
        self._is_busy = False

    def choose(self, option: int) -> None:
        """Pick an option: an answer where it takes one, else a step towards it."""
        screen = self._question()
        if screen is None:
            return
        match screen.question:
            case Flashcard() if screen.draft.is_turned and option < len(Rating):
                self._answer(SelfGraded(Rating(option + 1)))
            case _ if option >= len(screen.options) or (screen.hint and screen.hint.removed_option == option):
                pass
            case ClosedQuestion():
                self._answer(Chosen(option))
            case Several():
                self._redraft(screen.draft.toggled(option))
            case PairingQuestion():
                self._redraft(screen.draft.with_option(option))

    def choose_prompt(self, prompt: int) -> None:
        """Let another prompt take the next option."""
        screen = self._question()
        if screen and screen.prompts:
            self._redraft(screen.draft.at(prompt))

    def take_back(self) -> None:
        """Take the last pick back."""
        screen = self._question()
        if screen and screen.prompts:
            self._redraft(screen.draft.without_last())

    def confirm(self) -> None:
        """Answer with what is picked, once it is enough; turn a flashcard over."""
        screen = self._question()
        if screen is None:
            return
        if isinstance(screen.question, Flashcard):
            self._redraft(replace(screen.draft, is_turned=True))
        elif (answer := screen.draft.answer_to(screen.question)) is not None:
            self._answer(answer)

    def check(self, text: str) -> None:
        """Answer with a text; an empty one is a slip of the finger."""
        screen = self._question()
        if screen and screen.question.is_open and text.strip():
            self._answer(Written(text))

    def skip(self) -> None:
        """“I don’t know”."""
        if self._question():
            self._answer(Skipped())

    def let_go(self) -> None:
        """Wait no longer for a call that will not answer."""
        self._is_busy = False

    def _asking(self) -> AskingScreen | None:
        """The question or verdict that is on screen."""
        raise NotImplementedError

    def _show_asking(self, screen: AskingScreen) -> None:
        """Show another one."""
        raise NotImplementedError

    def _answer(self, answer: Answer) -> None:
        """Send an answer."""
        raise NotImplementedError

    def _fail(self, error: QuizappError) -> None:
        """What was asked for did not happen."""
        raise NotImplementedError

    def _call(self, call: "Callable[[Services], T]", then: Callable[[T], None]) -> None:
        if self._is_busy:
            return  # two quick presses answer one question, not two
        self._is_busy = True

        def done(result: T) -> None:
            self._is_busy = False
            then(result)

        self._runner.run(call, done, self._fail)

    def _redraft(self, draft: Draft) -> None:
        screen = self._asking()
        if screen is not None and not self._is_busy:
            self._show_asking(replace(screen, draft=draft))

    def _question(self) -> AskingScreen | None:
        screen = self._asking()
        return screen if screen is not None and screen.outcome is None else None

    def _verdict(self) -> Outcome | None:
        screen = self._asking()
        return screen.outcome if screen is not None else None
