"""Leads a learner through the cards: one intent, one call, one new screen."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Protocol, TypeVar

from quizapp.domain.answers import Answer, Chosen, SelfGraded, Skipped, Written
from quizapp.domain.changes import Changes
from quizapp.domain.errors import QuizappError
from quizapp.domain.questions import ClosedQuestion, Flashcard, PairingQuestion, Several
from quizapp.domain.ratings import Rating
from quizapp.gui.runner import Runner
from quizapp.gui.study.draft import Draft
from quizapp.gui.study.screen import StudyScreen, SummaryScreen
from quizapp.services.readings import Asked, Hint, Outcome, Summary

if TYPE_CHECKING:
    from quizapp.services.services import Services

T = TypeVar("T")


class StudyView(Protocol):
    """What the presenter needs of its view."""

    def show_screen(self, screen: StudyScreen | SummaryScreen) -> None:
        """Show everything."""


class Elsewhere(Protocol):
    """Where Study leads."""

    def open_today(self) -> None:
        """Show "Today"."""

    def open_problem(self, error: QuizappError, again: Callable[[], None]) -> None:
        """Something did not work; `again` tries it again."""

    def announce(self, changes: Changes) -> None:
        """Something stored is different now."""


class StudyPresenter:
    """Between Study and the services. An intent that does not fit what is on screen is ignored."""

    def __init__(self, view: StudyView, runner: Runner, elsewhere: Elsewhere) -> None:
        self._view = view
        self._runner = runner
        self._elsewhere = elsewhere
        self._screen: StudyScreen | SummaryScreen | None = None
        self._is_busy = False

    def open(self, first: Asked | Summary) -> None:
        """Show the first question of a session."""
        self._is_busy = False
        self._go_on(first)

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

    def hint(self) -> None:
        """Give something away."""
        screen = self._question()
        if screen and screen.asked.can_hint and screen.hint is None:
            self._call(lambda services: services.study.hint(), self._show_hint)

    def go_on(self) -> None:
        """The next question."""
        if self._verdict():
            self._call(lambda services: services.study.next(), self._go_on)

    def say_guessed(self) -> None:
        """It was right, and a guess."""
        outcome = self._verdict()
        if outcome and outcome.may_guess:
            self._call(lambda services: services.study.guessed(), self._show_outcome)

    def count_as_right(self) -> None:
        """It was graded wrong, and right."""
        outcome = self._verdict()
        if outcome and outcome.may_overrule:
            self._call(lambda services: services.study.count_as_right(), self._show_outcome)

    def rest(self) -> None:
        """Do not ask this again."""
        if self._verdict():
            self._call(lambda services: services.study.rest(), self._go_on)

    def undo(self) -> None:
        """Take the last answer back."""
        screen = self._screen
        is_possible = (
            screen.summary.can_undo
            if isinstance(screen, SummaryScreen)
            else screen is not None and (screen.outcome is not None or screen.asked.can_undo)
        )
        if is_possible:
            self._call(lambda services: services.study.undo(), self._go_on)

    def leave(self) -> None:
        """Stop here: to the summary if anything was answered, else to "Today"."""
        if isinstance(self._screen, SummaryScreen):
            self.finish()
        elif self._screen is not None:
            self._call(lambda services: services.study.leave(), self._go_on)

    def finish(self) -> None:
        """From the summary to "Today"."""
        if isinstance(self._screen, SummaryScreen):
            self._screen = None
            self._elsewhere.open_today()

    def show_all(self) -> None:
        """Every row of the summary."""
        if isinstance(self._screen, SummaryScreen):
            self._show(replace(self._screen, shows_all=True))

    def practise_missed(self) -> None:
        """Ask the missed ones of this session again."""
        if isinstance(self._screen, SummaryScreen) and self._screen.summary.missed:
            self._call(lambda services: services.study.practise_missed(), self._go_on)

    def five_minutes(self) -> None:
        """Go on for about five minutes."""
        if isinstance(self._screen, SummaryScreen) and self._screen.can_go_on:
            self._call(lambda services: services.study.five_minutes(), self._go_on)

    def let_go(self) -> None:
        """Wait no longer for a call that will not answer."""
        self._is_busy = False

    def _answer(self, answer: Answer) -> None:
        self._call(lambda services: services.study.answer(answer), self._show_outcome)

    def _call(self, call: "Callable[[Services], T]", then: Callable[[T], None]) -> None:
        if self._is_busy:
            return  # two quick presses answer one question, not two
        self._is_busy = True

        def done(result: T) -> None:
            self._is_busy = False
            then(result)

        self._runner.run(call, done, self._fail)

    def _fail(self, error: QuizappError) -> None:
        """What was asked for did not happen; the screen stays, says why, and the same key tries again."""
        self._is_busy = False
        if self._screen is not None:
            self._show(replace(self._screen, trouble=error))

    def _go_on(self, following: Asked | Summary) -> None:
        if isinstance(following, Asked):
            self._show(StudyScreen(following, draft=Draft.of(following.question)))
        elif following.answers:
            self._show(SummaryScreen(following))
        else:
            self._screen = None
            self._elsewhere.open_today()

    def _show_outcome(self, outcome: Outcome) -> None:
        assert isinstance(self._screen, StudyScreen)
        self._elsewhere.announce(outcome.changes)
        if isinstance(outcome.answer, SelfGraded):
            # The fact was seen before it was graded: there is no verdict to wait for.
            self._screen = replace(self._screen, outcome=outcome, trouble=None)
            self._call(lambda services: services.study.next(), self._go_on)
        else:
            self._show(replace(self._screen, outcome=outcome, trouble=None))

    def _redraft(self, draft: Draft) -> None:
        assert isinstance(self._screen, StudyScreen)
        if not self._is_busy:
            self._show(replace(self._screen, draft=draft))

    def _show_hint(self, hint: Hint) -> None:
        assert isinstance(self._screen, StudyScreen)
        self._show(replace(self._screen, hint=hint))

    def _show(self, screen: StudyScreen | SummaryScreen) -> None:
        self._screen = screen
        self._view.show_screen(screen)

    def _question(self) -> StudyScreen | None:
        screen = self._screen
        return screen if isinstance(screen, StudyScreen) and screen.outcome is None else None

    def _verdict(self) -> Outcome | None:
        return self._screen.outcome if isinstance(self._screen, StudyScreen) else None
