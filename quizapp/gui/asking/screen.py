"""Everything a question shows on its way, and its verdict."""

from dataclasses import dataclass

from quizapp.domain.answers import Marked, Placed, Written
from quizapp.domain.errors import QuizappError
from quizapp.domain.grading.names import NOT_THE_NAME
from quizapp.domain.questions import ClosedQuestion, Flashcard, OpenQuestion, PairingQuestion, Question, Several
from quizapp.domain.verdicts import Verdict
from quizapp.gui.asking.draft import NOTHING_PICKED, Draft
from quizapp.services.readings import Asked, Hint, Outcome


@dataclass(frozen=True, slots=True)
class AskingScreen:
    """A question, or the verdict on its answer.

    Attributes:
        draft: what is picked and not confirmed, where a question takes more than one pick.
        has_rested: whether the fact before was put to rest a moment ago.
        trouble: why the last answer could not be stored; it can be given again.
        time_left: seconds, where there is a limit.
        was_undone: whether the answer to this very question was taken back a moment ago.
        can_pause: whether the question may be put out of sight; `is_paused` whether it is.
        has_timed_out: whether it is out of sight because the time of the one before ran out.
    """

    asked: Asked
    outcome: Outcome | None = None
    hint: Hint | None = None
    trouble: QuizappError | None = None
    has_rested: bool = False
    draft: Draft = NOTHING_PICKED
    time_left: int | None = None
    can_pause: bool = False
    is_paused: bool = False
    has_timed_out: bool = False
    was_undone: bool = False

    @property
    def question(self) -> Question:
        """What is asked."""
        return self.asked.question

    @property
    def state(self) -> str:
        """What the keys are for now: "question", "picking", "card", "typing", "verdict" or "paused"."""
        if self.is_paused:
            return "paused"
        if self.outcome is not None:
            return "verdict"
        match self.question:
            case OpenQuestion():
                return "typing"
            case Several() | PairingQuestion():
                return "picking"
            case Flashcard():
                return "card"
            case _:
                return "question"

    @property
    def options(self) -> tuple[str, ...]:
        """Texts to choose from; none in open forms."""
        question = self.asked.question
        if isinstance(question, ClosedQuestion | Several | PairingQuestion):
            return tuple(option.text for option in question.options)
        return ()

    @property
    def prompts(self) -> tuple[str, ...]:
        """Texts that each get an option; none in most forms."""
        question = self.asked.question
        return question.prompts if isinstance(question, PairingQuestion) else ()

    @property
    def can_confirm(self) -> bool:
        """Whether enough is picked for an answer."""
        return self.outcome is None and self.draft.answer_to(self.question) is not None

    @property
    def can_hint(self) -> bool:
        """Whether there is a hint to ask for now."""
        return self.outcome is None and self.hint is None and self.asked.can_hint

    @property
    def can_undo(self) -> bool:
        """Whether there is an answer to take back."""
        return self.outcome.may_undo if self.outcome is not None else self.asked.can_undo

    @property
    def letters(self) -> str | None:
        """First letters to show."""
        return self.asked.first_letters or (self.hint.first_letters if self.hint else None)

    @property
    def is_right(self) -> bool:
        """Whether the answer counts as right."""
        return self.outcome is not None and (
            self.outcome.is_overruled or self.outcome.verdict in (Verdict.RIGHT, Verdict.SPELLING, Verdict.PARTLY)
        )

    @property
    def why(self) -> str:
        """What the learner may want to know about an answer that was not taken, or not all of it; may be empty."""
        outcome = self.outcome
        if outcome is None or outcome.verdict.is_right or outcome.is_overruled or outcome.why == NOT_THE_NAME:
            return ""
        return outcome.why if isinstance(outcome.answer, Marked | Placed | Written) else ""

    @property
    def share_done(self) -> float:
        """How far the session has come, 0 to 1; an answered question counts."""
        done = self.asked.position - (self.outcome is None)
        return done / self.asked.total
