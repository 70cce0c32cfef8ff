"""A quiz: what is asked for, how far it has come, and what it came to."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Self

from quizapp.domain.answers import Answer
from quizapp.domain.questions import Question
from quizapp.domain.verdicts import Graded, Verdict

QUIZ_FORMS = (
    "choice", "true_false", "several", "odd_one_out", "matching", "cloze", "typed", "number", "date", "order",
)  # fmt: skip
"""Every form that the app grades; a flashcard is graded by the learner."""

FactKey = tuple[str, str]
"""Bank and fact."""


@dataclass(frozen=True, slots=True)
class QuizPlan:
    """What a quiz is to be.

    Attributes:
        banks: ids; none for every bank.
        tags: facts with one of them are asked; none for every fact.
        forms: some of `QUIZ_FORMS`.
        count: questions at most; None for as many as go together.
        limit_s: seconds for the whole quiz, or None.
        each_s: seconds for each question, or None.
        tells: whether each verdict is shown at once.
        counts: whether answers move the learner's memory on; None for as the learner's settings say.
    """

    banks: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    forms: tuple[str, ...] = QUIZ_FORMS
    count: int | None = 10
    limit_s: int | None = None
    each_s: int | None = None
    tells: bool = False
    counts: bool | None = None


@dataclass(frozen=True, slots=True)
class Given:
    """An answer of a quiz, graded.

    Attributes:
        seconds: until it was given.
        is_overruled: the learner counted it as right.
        has_timed_out: the time of the question ran out; what was begun by then is the answer.
    """

    answer: Answer
    graded: Graded
    seconds: float
    is_overruled: bool = False
    has_timed_out: bool = False

    @property
    def is_right(self) -> bool:
        """Whether it counts as right; partly right does not."""
        return self.is_overruled or self.graded.verdict.is_right

    @property
    def verdict(self) -> Verdict:
        """The verdict as it counts."""
        return Verdict.RIGHT if self.is_overruled else self.graded.verdict


@dataclass(frozen=True, slots=True)
class QuizRun:
    """A quiz on its way: its questions, and what was given so far, in the same order.

    Attributes:
        before: the one whose missed questions it asks again, if it does.
    """

    plan: QuizPlan
    questions: tuple[Question, ...]
    given: tuple[Given, ...] = ()
    before: "QuizRun | None" = None

    @property
    def current(self) -> Question | None:
        """The question to be answered, or None at the end."""
        return self.questions[len(self.given)] if len(self.given) < len(self.questions) else None

    def with_given(self, given: Given) -> Self:
        """With one more answer."""
        return replace(self, given=(*self.given, given))

    @property
    def left(self) -> "QuizRun":
        """What it is when it is left: a retry without an answer never was, and the one before stands."""
        return self if self.given or self.before is None else self.before

    def overruled(self) -> Self:
        """With the last answer counted as right.

        Raises:
            ValueError: if nothing was answered.
        """
        if not self.given:
            raise ValueError("nothing was answered")
        return replace(self, given=(*self.given[:-1], replace(self.given[-1], is_overruled=True)))

    @property
    def right(self) -> int:
        """How many answers count as right."""
        return sum(given.is_right for given in self.given)

    @property
    def missed(self) -> tuple[FactKey, ...]:
        """Facts of the questions that were answered and not right, each once, in order.

        Of a retry also those that were not reached: they were missed before.
        """
        missed = (
            (question.bank, part.fact)
            for question, given in zip(self.questions, self.given, strict=False)
            if not given.is_right
            for part in question.parts
        )
        waiting = self.questions[len(self.given) :] if self.before is not None else ()
        not_reached = ((question.bank, part.fact) for question in waiting for part in question.parts)
        return tuple(dict.fromkeys((*missed, *not_reached)))

    def by_tag(self, tags_of: Mapping[FactKey, Iterable[str]]) -> tuple[tuple[str, int, int], ...]:
        """Each tag with its right answers and all its answers, the most asked first."""
        counts: dict[str, list[int]] = {}
        for question, given in zip(self.questions, self.given, strict=False):
            tags = {tag for part in question.parts for tag in tags_of.get((question.bank, part.fact), ())}
            for tag in tags:
                right, asked = counts.setdefault(tag, [0, 0])
                counts[tag] = [right + given.is_right, asked + 1]
        rows = ((tag, right, asked) for tag, (right, asked) in counts.items())
        return tuple(sorted(rows, key=lambda row: (-row[2], row[0])))
