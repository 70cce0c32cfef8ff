"""Everything the quiz shows beside its questions: how it is set up, and what it came to."""

from dataclasses import dataclass
from enum import StrEnum

from quizapp.domain.errors import QuizappError
from quizapp.domain.quiz import QuizPlan
from quizapp.services.quiz_readings import QuizOffer, QuizResult, QuizRow

FORM_GROUPS = (
    ("choice",), ("true_false",), ("cloze",), ("typed",), ("number", "date"), ("matching",), ("order",),
    ("several",), ("odd_one_out",),
)  # fmt: skip
"""Forms that are chosen together."""

COUNTS = (10, 20, 40, None)
LIMITS = ((None, None), (600, None), (None, 20))
"""Seconds for the whole quiz, and for each question."""


@dataclass(frozen=True, slots=True)
class SetupScreen:
    """What can be chosen, and what is.

    Attributes:
        is_empty: the last try to start found nothing to ask.
        trouble: why what was asked for last did not happen.
    """

    offer: QuizOffer
    is_empty: bool = False
    trouble: QuizappError | None = None

    @property
    def plan(self) -> QuizPlan:
        """What is chosen."""
        return self.offer.plan

    @property
    def can_start(self) -> bool:
        """Whether there is anything to ask."""
        return self.offer.questions > 0 and bool(self.plan.forms)

    def has_forms(self, group: tuple[str, ...]) -> bool:
        """Whether the forms of a group are chosen."""
        return set(group) <= set(self.plan.forms)


class Shown(StrEnum):
    """Which questions of a result are listed."""

    ALL = "all"
    MISSED = "missed"
    RIGHT = "right"
    NOT_ANSWERED = "not answered"


@dataclass(frozen=True, slots=True)
class ResultScreen:
    """A quiz that is over.

    Attributes:
        saved_as: the file the result was saved in last, or empty.
        is_empty: nothing of what was missed can be asked any more.
    """

    result: QuizResult
    shown: Shown = Shown.ALL
    saved_as: str = ""
    is_empty: bool = False
    trouble: QuizappError | None = None

    def rows_of(self, shown: Shown) -> tuple[QuizRow, ...]:
        """The questions a filter lists; what was not reached is neither right nor missed."""
        match shown:
            case Shown.MISSED:
                return tuple(row for row in self.result.rows if row.verdict is not None and not row.is_right)
            case Shown.RIGHT:
                return tuple(row for row in self.result.rows if row.is_right)
            case Shown.NOT_ANSWERED:
                return tuple(row for row in self.result.rows if row.verdict is None)
            case _:
                return self.result.rows

    @property
    def filters(self) -> tuple[Shown, ...]:
        """The filters there are: where every question was reached there is one less."""
        is_whole = self.result.answered == len(self.result.rows)
        return tuple(shown for shown in Shown if not (is_whole and shown is Shown.NOT_ANSWERED))

    @property
    def rows(self) -> tuple[QuizRow, ...]:
        """The questions that are listed."""
        return self.rows_of(self.shown)
