"""Leads through a quiz: from what is chosen, over its questions, to what it came to."""

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Protocol

from quizapp.domain.answers import Answer, Skipped, Written
from quizapp.domain.changes import Changes
from quizapp.domain.errors import QuizappError
from quizapp.domain.quiz import QuizPlan
from quizapp.gui.asking.answering import Answering
from quizapp.gui.asking.draft import Draft
from quizapp.gui.asking.screen import AskingScreen
from quizapp.gui.quiz.screen import ResultScreen, SetupScreen, Shown
from quizapp.gui.runner import Runner
from quizapp.services.quiz_readings import QuizOffer, QuizResult, Sheet
from quizapp.services.readings import Asked, Outcome

if TYPE_CHECKING:
    from quizapp.services.services import Services

Screen = SetupScreen | AskingScreen | ResultScreen


class QuizView(Protocol):
    """What the presenter needs of its view."""

    def show_screen(self, screen: Screen) -> None:
        """Show everything."""

    def preview_worksheet(self, sheet: Sheet) -> None:
        """Show a worksheet as it will be printed."""


class Elsewhere(Protocol):
    """What the quiz tells the window."""

    def fill_window(self, fills: bool) -> None:
        """Whether questions are on screen, which take the whole window."""

    def announce(self, changes: Changes) -> None:
        """Something stored is different now."""

    def session_over(self) -> None:
        """Answers were given, and no question is on screen."""


class QuizPresenter(Answering):
    """Between the quiz and the services."""

    def __init__(self, view: QuizView, runner: Runner, elsewhere: Elsewhere) -> None:
        super().__init__(runner)
        self._view = view
        self._elsewhere = elsewhere
        self._screen: Screen | None = None
        self._plan = QuizPlan()
        self._left: int | None = None  # seconds of the whole quiz
        self._has_timed_out = False
        self._is_last = False  # the time of the whole is over
        self._sheet_seed: int | None = None  # of the worksheet that was drawn last

    def open(self) -> None:
        """Show what a quiz can be made from; one that is on its way, or its result, stays."""
        if self._screen is None or isinstance(self._screen, SetupScreen):
            self.set_up()

    def set_up(self) -> None:
        """Make a new quiz, from what was chosen last."""
        self._offer(self._plan)

    def set_up_on(self, *, bank: str | None = None, tag: str | None = None) -> None:
        """Make a new quiz on a bank or a tag; one that is on its way stays."""
        if self._screen is None or not isinstance(self._screen, AskingScreen):
            self._offer(replace(self._plan, banks=(bank,) if bank else (), tags=(tag,) if tag else ()))

    def toggle_bank(self, bank_id: str) -> None:
        """Ask from a bank, or no longer; none means all, and so does an empty id."""
        if isinstance(self._screen, SetupScreen):
            self._offer(replace(self._screen.plan, banks=_toggled(self._screen.plan.banks, bank_id)))

    def toggle_tag(self, tag: str) -> None:
        """Ask facts with a tag, or no longer; none means all, and so does an empty one."""
        if isinstance(self._screen, SetupScreen):
            self._offer(replace(self._screen.plan, tags=_toggled(self._screen.plan.tags, tag)))

    def toggle_forms(self, group: tuple[str, ...]) -> None:
        """Ask in some forms, or no longer."""
        screen = self._screen
        if isinstance(screen, SetupScreen):
            kept = tuple(form for form in screen.plan.forms if form not in group)
            self._offer(replace(screen.plan, forms=kept if screen.has_forms(group) else (*kept, *group)))

    def set_count(self, count: int | None) -> None:
        """How many questions at most; None for all."""
        if isinstance(self._screen, SetupScreen):
            self._offer(replace(self._screen.plan, count=count))

    def set_limit(self, limit_s: int | None, each_s: int | None) -> None:
        """How much time, in seconds: for the whole, or for each question."""
        if isinstance(self._screen, SetupScreen):
            self._offer(replace(self._screen.plan, limit_s=limit_s, each_s=each_s))

    def toggle_tells(self) -> None:
        """Show each verdict at once, or not."""
        if isinstance(self._screen, SetupScreen):
            self._offer(replace(self._screen.plan, tells=not self._screen.plan.tells))

    def toggle_counts(self) -> None:
        """Count it for the memory, or not; until then it is as the learner's settings have it."""
        if isinstance(self._screen, SetupScreen):
            self._offer(replace(self._screen.plan, counts=not self._screen.offer.counts))

    def start(self) -> None:
        """Ask the first question."""
        if isinstance(self._screen, SetupScreen) and self._screen.can_start:
            plan = self._screen.plan
            self._call(lambda services: services.quiz.begin(plan), self._begun)

    def print_worksheet(self) -> None:
        """Put the questions of such a quiz on paper: those of the last time, as far as they fit what is chosen."""
        if isinstance(self._screen, SetupScreen) and self._screen.can_start:
            plan, seed = self._screen.plan, self._sheet_seed
            self._call(lambda services: services.quiz.worksheet(plan, seed), self._preview)

    def print_others(self) -> None:
        """Put other questions on paper."""
        self._sheet_seed = None
        self.print_worksheet()

    def retry(self) -> None:
        """Ask what was missed once more."""
        if isinstance(self._screen, ResultScreen) and self._screen.result.missed:
            self._call(lambda services: services.quiz.retry(), self._begun)

    def go_on(self) -> None:
        """The next question, or the result."""
        if self._verdict():
            self._call(lambda services: services.quiz.next(), self._go_on)

    def count_as_right(self) -> None:
        """It was graded wrong, and right."""
        outcome = self._verdict()
        if outcome and outcome.may_overrule:
            self._call(lambda services: services.quiz.count_as_right(), self._show_outcome)

    def leave(self) -> None:
        """Stop here, with the result of what was answered; but a question is put out of sight first.

        Esc is also the key by which other things are closed, and a quiz that is over cannot be gone on with.
        """
        if (screen := self._question()) is not None and not screen.is_paused:
            self.pause()
        elif isinstance(self._screen, AskingScreen):
            self._end()

    def _end(self) -> None:
        if isinstance(self._screen, AskingScreen):
            self._call(lambda services: services.quiz.leave(), self._go_on)

    def pause(self) -> None:
        """Let the time stand still, with the question out of sight; or go on."""
        screen = self._question()
        if screen is not None and not self._is_busy:
            self._show(replace(screen, is_paused=not screen.is_paused, has_timed_out=False))
            self._time_answer(stands=not screen.is_paused)

    def put_aside(self) -> None:
        """Pause: another page came over the question."""
        screen = self._question()
        if screen is not None and not screen.is_paused:
            self.pause()

    def hold(self) -> None:
        """Pause, if a question is on screen and its time runs."""
        screen = self._question()
        if screen is not None and not screen.is_paused and screen.time_left is not None:
            self.pause()

    def tick(self, typed: str = "") -> None:
        """A second has passed; `typed` is what stands in the field, and counts when the time is over."""
        screen = self._question()
        if screen is None or screen.is_paused or screen.time_left is None or self._is_busy:
            return
        left = screen.time_left - 1
        if self._left is not None:
            self._left = left
        self._show(replace(screen, time_left=left))
        if left > 0:
            return
        begun = screen.draft.answer_to(screen.question)
        if screen.question.is_open and typed.strip():
            begun = Written(typed)
        if self._plan.each_s is not None:
            self._has_timed_out = True
            self._answer(begun or Skipped(), has_timed_out=True)
        elif begun is not None:
            self._is_last = True
            self._answer(begun, has_timed_out=True)
        else:
            self._end()

    def show_rows(self, shown: Shown) -> None:
        """List some of the questions of a result."""
        if isinstance(self._screen, ResultScreen):
            self._show(replace(self._screen, shown=shown))

    def note_saved(self, path: str) -> None:
        """The result was saved."""
        if isinstance(self._screen, ResultScreen):
            self._show(replace(self._screen, saved_as=path, trouble=None))

    def fail(self, error: QuizappError) -> None:
        """Something the view was asked to do did not work."""
        self._fail(error)

    def _offer(self, plan: QuizPlan) -> None:
        self._call(lambda services: services.quiz.offer(plan), self._show_offer)

    def _show_offer(self, offer: QuizOffer) -> None:
        self._plan = offer.plan
        self._show(SetupScreen(offer))

    def _begun(self, first: Asked | None) -> None:
        if first is None:
            if isinstance(self._screen, SetupScreen | ResultScreen):
                self._show(replace(self._screen, is_empty=True))
            return
        self._left, self._is_last = self._plan.limit_s, False
        self._go_on(first)

    def _preview(self, sheet: Sheet) -> None:
        self._sheet_seed = sheet.seed
        if sheet.questions:
            self._view.preview_worksheet(sheet)
        elif isinstance(self._screen, SetupScreen):
            self._show(replace(self._screen, is_empty=True))

    def _go_on(self, following: Asked | QuizResult) -> None:
        if isinstance(following, Asked):
            left = self._left if self._plan.each_s is None else self._plan.each_s
            # A key that was meant for the question whose time ran out must not answer the next one.
            has_timed_out, self._has_timed_out = self._has_timed_out and not self._plan.tells, False
            self._show(
                AskingScreen(
                    following, draft=Draft.of(following.question), time_left=left, can_pause=True,
                    is_paused=has_timed_out, has_timed_out=has_timed_out,
                )
            )  # fmt: skip
            if has_timed_out:
                self._time_answer(stands=True)
            return
        self._has_timed_out = False
        self._show(ResultScreen(following))
        self._elsewhere.announce(following.changes)
        self._elsewhere.session_over()

    def _show_outcome(self, outcome: Outcome) -> None:
        screen = self._asking()
        assert screen is not None
        shown = replace(screen, outcome=outcome, trouble=None)
        if self._is_last:
            self._end()
        elif self._plan.tells:
            self._show(shown)
        else:
            self._screen = shown  # and the next question at once
            self._call(lambda services: services.quiz.next(), self._go_on)

    def _answer(self, answer: Answer, *, has_timed_out: bool = False) -> None:
        screen = self._question()
        if screen is not None and not screen.is_paused:
            answered = partial(_answered, answer=answer, has_timed_out=has_timed_out)
            self._call(answered, self._show_outcome)

    def take_over(self, before: "QuizPresenter") -> None:
        """Stand where another stood, whose page is made anew."""
        self._plan, self._left = before._plan, before._left
        if before._screen is not None:
            self._show(before._screen)

    def _time_answer(self, *, stands: bool) -> None:
        """Take no time for an answer while the question is out of sight."""

        def told(services: "Services") -> None:
            services.quiz.pause() if stands else services.quiz.resume()

        self._runner.run(told, _carry_on, _carry_on)

    def _fail(self, error: QuizappError) -> None:
        self._is_busy = False
        if self._screen is not None:
            self._show(replace(self._screen, trouble=error))

    def _asking(self) -> AskingScreen | None:
        return self._screen if isinstance(self._screen, AskingScreen) else None

    def _show_asking(self, screen: AskingScreen) -> None:
        self._show(screen)

    def _show(self, screen: Screen) -> None:
        self._screen = screen
        self._elsewhere.fill_window(isinstance(screen, AskingScreen))
        self._view.show_screen(screen)


def _answered(services: "Services", answer: Answer, *, has_timed_out: bool) -> Outcome:
    return services.quiz.answer(answer, has_timed_out=has_timed_out)


def _carry_on(_: object) -> None:
    """Nobody waits for the answer."""


def _toggled(chosen: tuple[str, ...], one: str) -> tuple[str, ...]:
    if not one:
        return ()
    return tuple(each for each in chosen if each != one) if one in chosen else (*chosen, one)
