"""What an answer was worth, and what to show with it."""

from dataclasses import dataclass
from enum import StrEnum


class Verdict(StrEnum):
    """What an answer was worth."""

    RIGHT = "right"
    SPELLING = "right, spelling"
    PARTLY = "partly right"
    WRONG = "wrong"
    SKIPPED = "skipped"

    @property
    def is_right(self) -> bool:
        """Right, also with a spelling to note."""
        return self in (Verdict.RIGHT, Verdict.SPELLING)


@dataclass(frozen=True, slots=True)
class Graded:
    """A verdict with what the learner is shown beside it.

    Attributes:
        shown: the right answer, as the bank writes it.
        why: one plain English sentence, marked for translation.
        parts: the verdict on each part of a question about several facts, in the order of its parts; else none.
    """

    verdict: Verdict
    shown: str
    why: str
    parts: tuple[Verdict, ...] = ()
