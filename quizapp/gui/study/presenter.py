"""Leads a learner through the cards: one intent, one call, one new screen."""

from collections.abc import Callable
from dataclasses import replace
from typing import Protocol

from quizapp.domain.answers import Answer, SelfGraded
from quizapp.domain.changes import Changes
from quizapp.domain.errors import QuizappError
from quizapp.gui.asking.answering import Answering
from quizapp.gui.asking.draft import Draft
from quizapp.gui.asking.screen import AskingScreen
from quizapp.gui.runner import Runner
from quizapp.gui.study.screen import SummaryScreen
from quizapp.services.readings import Asked, Hint, Outcome, Summary


class StudyView(Protocol):
    """What the presenter needs of its view."""

    def show_screen(self, screen: AskingScreen | SummaryScreen) -> None:
        """Show everything."""


class Elsewhere(Protocol):
    """Where Study leads."""

    def open_today(self) -> None:
        """Show "Today"."""

    def open_problem(self, error: QuizappError, again: Callable[[], None]) -> None:
        """Something did not work; `again` tries it again."""

    def announce(self, changes: Changes) -> None:
        """Something stored is different now."""

    def session_over(self) -> None:
        """Answers were given, and no question is on screen."""


class StudyPresenter(Answering):
    """Between Study and the services. An intent that does not fit what is on screen is ignored."""

    def __init__(self, view: StudyView, runner: Runner, elsewhere: Elsewhere) -> None:
        super().__init__(runner)
        self._view = view
        self._elsewhere = elsewhere
        self._screen: AskingScreen | SummaryScreen | None = None

    def open(self, first: Asked | Summary) -> None:
        """Show the first question of a session."""
        self._is_busy = False
        self._go_on(first)

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
        outcome = self._verdict()
        if outcome and outcome.may_rest:
            self._call(lambda services: services.study.rest(), self._go_on_without)

    def undo(self) -> None:
        """Take the last answer back."""
        screen = self._screen
        is_possible = (
            screen.summary.can_undo
            if isinstance(screen, SummaryScreen)
            else screen is not None and (screen.outcome is not None or screen.asked.can_undo)
        )
        if is_possible:
            self._call(lambda services: services.study.undo(), self._go_back)

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

    def _answer(self, answer: Answer) -> None:
        self._call(lambda services: services.study.answer(answer), self._show_outcome)

    def _fail(self, error: QuizappError) -> None:
        """What was asked for did not happen; the screen stays, says why, and the same key tries again."""
        self._is_busy = False
        if self._screen is not None:
            self._show(replace(self._screen, trouble=error))

    def _go_on(self, following: Asked | Summary) -> None:
        if isinstance(following, Asked):
            self._show(AskingScreen(following, draft=Draft.of(following.question)))
        elif following.answers:
            self._show(SummaryScreen(following))
            self._elsewhere.session_over()
        else:
            self._screen = None
            self._elsewhere.open_today()

    def _go_on_without(self, following: Asked | Summary) -> None:
        """After something was put to rest, which one is told."""
        self._go_on(following)
        if isinstance(self._screen, AskingScreen):
            self._show(replace(self._screen, has_rested=True))

    def _go_back(self, asked: Asked) -> None:
        """A question that was answered is asked again, and that is told."""
        self._show(AskingScreen(asked, draft=Draft.of(asked.question), was_undone=True))

    def _show_outcome(self, outcome: Outcome) -> None:
        assert isinstance(self._screen, AskingScreen)
        self._elsewhere.announce(outcome.changes)
        if isinstance(outcome.answer, SelfGraded):
            # The fact was seen before it was graded: there is no verdict to wait for.
            self._screen = replace(self._screen, outcome=outcome, trouble=None)
            self._call(lambda services: services.study.next(), self._go_on)
        else:
            self._show(replace(self._screen, outcome=outcome, trouble=None, has_rested=False, was_undone=False))

    def _show_hint(self, hint: Hint) -> None:
        assert isinstance(self._screen, AskingScreen)
        self._show(replace(self._screen, hint=hint))

    def _show(self, screen: AskingScreen | SummaryScreen) -> None:
        self._screen = screen
        self._view.show_screen(screen)

    def _asking(self) -> AskingScreen | None:
        return self._screen if isinstance(self._screen, AskingScreen) else None

    def _show_asking(self, screen: AskingScreen) -> None:
        self._show(screen)
