"""What the quiz returns: frozen values that carry everything its screens show."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from quizapp.domain.changes import Changes
from quizapp.domain.questions import Picture, Question
from quizapp.domain.quiz import QUIZ_FORMS, QuizPlan
from quizapp.domain.verdicts import Verdict


@dataclass(frozen=True, slots=True)
class Sheet:
    """What is printed as a worksheet.

    Attributes:
        pictures: bytes of the questions' pictures by their hash.
        seed: what they were drawn with; it draws the same again as long as the banks are the same.
    """

    title: str
    questions: tuple[Question, ...]
    pictures: Mapping[str, bytes]
    seed: int


@dataclass(frozen=True, slots=True)
class QuizOffer:
    """What a quiz can be made from.

    Attributes:
        plan: what is chosen; what is no longer there is left out of it.
        counts: whether it will count for the memory: as chosen, else as the learner's settings have it.
        banks: id and title of every bank of the learner, in order.
        tags: of the chosen banks, each with the number of its facts that can be asked.
        facts: how many facts fit the plan.
        seconds: how long the quiz takes at the learner's usual pace.
    """

    plan: QuizPlan
    counts: bool
    banks: tuple[tuple[str, str], ...]
    tags: tuple[tuple[str, int], ...]
    facts: int
    seconds: int

    @property
    def questions(self) -> int:
        """How many questions there will be at most."""
        return self.facts if self.plan.count is None else min(self.facts, self.plan.count)

    @property
    def may_be_fewer(self) -> bool:
        """Whether it may well be fewer: not every fact can be asked in every form, nor beside every other."""
        return set(self.plan.forms) != set(QUIZ_FORMS) or 2 * self.questions > self.facts


@dataclass(frozen=True, slots=True)
class QuizRow:
    """One question of a quiz that is over.

    Attributes:
        form: of the question; the window says the two options of a statement in its own language.
        given: the answer in words; empty if it was skipped or not reached.
        right_answer: in the same words; of a typed answer as the bank writes it.
        verdict: None if it was not reached.
        statement: the fact, or the facts.
        seconds: until it was answered.
        truth: what is true, where a false statement was asked; else empty.
        has_timed_out: whether its time ran out before it was answered.
        image, picture: what it showed, and the bytes of that.
    """

    stem: str
    form: str
    given: str
    right_answer: str
    verdict: Verdict | None
    statement: str
    source: str
    at: str
    seconds: int
    truth: str = ""
    has_timed_out: bool = False
    image: Picture | None = None
    picture: bytes | None = None

    @property
    def is_right(self) -> bool:
        """Whether it counts as right."""
        return self.verdict is not None and self.verdict.is_right

    @property
    def differs(self) -> bool:
        """Whether the right answer says more than the one that was given."""
        return self.given != self.right_answer


@dataclass(frozen=True, slots=True)
class QuizResult:
    """A quiz that is over.

    Attributes:
        day: when it was over, where the learner is.
        titles: of the banks asked from.
        by_tag: tag, right answers, answers; the most asked first.
        seconds: spent answering.
        missed: facts that were answered and not right.
        counts: whether the answers moved the memory on.
    """

    day: date
    titles: tuple[str, ...]
    rows: tuple[QuizRow, ...]
    by_tag: tuple[tuple[str, int, int], ...]
    seconds: int
    missed: int
    counts: bool
    changes: Changes

    @property
    def right(self) -> int:
        """How many are right."""
        return sum(row.is_right for row in self.rows)

    @property
    def missed_questions(self) -> int:
        """How many were answered and are not right; one of them may have asked several facts."""
        return self.answered - self.right

    @property
    def answered(self) -> int:
        """How many were reached."""
        return sum(row.verdict is not None for row in self.rows)
