"""What an answer was worth to the memory: the app grades, the learner does not."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from statistics import median

from quizapp.domain.verdicts import Verdict

TIME_CAP_MS = 60_000
"""An answer takes about 5 s (choice) to 9 s (typed). Beyond a minute the learner was elsewhere, and a longer
time would only say for how long."""

SAMPLES_NEEDED = 5
"""Fewer right answers are not yet a habit to compare with."""

SAMPLES_KEPT = 50
"""A learner types faster with the weeks; older answers say little about today."""

QUICK_SHARE = 2 / 3
"""Half of all answers are below the median by definition. Easy makes the next interval nearly twice as long
(FSRS parameter 16), so only a time clearly below the usual one may give it."""


class Rating(IntEnum):
    """The four FSRS ratings, by the numbers that FSRS gives them."""

    AGAIN = 1
    HARD = 2
    GOOD = 3
    EASY = 4


def rate(verdict: Verdict, *, is_closed: bool, had_hint: bool, is_quick: bool) -> Rating:
    """The rating of a graded answer.

    `is_quick` counts for plainly right open answers without a hint, and is never said of one that had its first
    letters on screen from the start. What a learner overrules later
    ("I guessed", "count it as right") and what flashcards grade themselves are ratings already.
    """
    match verdict:
        case Verdict.WRONG | Verdict.SKIPPED:
            return Rating.AGAIN
        case Verdict.PARTLY:
            return Rating.HARD
        case _ if had_hint:
            return Rating.HARD
        case Verdict.RIGHT if is_quick and not is_closed:
            return Rating.EASY
        case _:
            return Rating.GOOD


@dataclass(frozen=True, slots=True)
class TimedAnswer:
    """How long a right answer took, and how many characters the answer has."""

    elapsed_ms: int
    characters: int


def usual_ms(right_answers: Sequence[TimedAnswer], characters: int) -> float | None:
    """The learner's usual time for an answer of that many characters, or None when too few are known.

    Takes right answers in one form, oldest first; the last `SAMPLES_KEPT` count. The median of the times per
    character, because one interrupted answer must not move it.
    """
    latest = right_answers[-SAMPLES_KEPT:]
    if len(latest) < SAMPLES_NEEDED:
        return None
    a_character_ms = median(capped_ms(each.elapsed_ms) / max(1, each.characters) for each in latest)
    return a_character_ms * max(1, characters)


def is_quick(elapsed_ms: int, usual_ms: float | None) -> bool:
    """Whether an answer came clearly quicker than usual; never when nothing is usual yet.

    Nor when it took no time: then a clock was set back, and nothing is known.
    """
    return usual_ms is not None and 0 < elapsed_ms <= QUICK_SHARE * usual_ms


def capped_ms(elapsed_ms: int) -> int:
    """Time taken as it is counted: from 0 (a clock was set back) to `TIME_CAP_MS`."""
    return min(max(0, elapsed_ms), TIME_CAP_MS)
