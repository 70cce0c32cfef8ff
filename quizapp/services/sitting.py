"""A sitting at the desk: what was asked, what came of it, and how to take the last step back."""

from dataclasses import dataclass, field, replace
from typing import Self

from quizapp.domain.cards import Card, CardKey
from quizapp.domain.questions import Picture
from quizapp.domain.queueing import Session
from quizapp.services.readings import Asked


@dataclass(frozen=True, slots=True)
class Result:
    """What came of one card in a sitting.

    Attributes:
        is_right: whether its first answer was.
        statement: the fact.
        days: until it comes back.
        image: what the question showed.
    """

    key: CardKey
    is_right: bool
    statement: str
    days: int
    image: Picture | None = None


@dataclass(frozen=True, slots=True)
class Step:
    """An answer that can be taken back.

    Attributes:
        before: the sitting as it was when the question was on screen.
        after: what the cards have become, in the order of the question's parts.
        rows: rows of the log the step appended, each with its card, to be voided.
        is_right: as each part counts now.
    """

    before: "Sitting"
    asked: Asked
    after: tuple[Card, ...]
    rows: tuple[tuple[CardKey, int], ...]
    is_right: tuple[bool, ...]
    seconds: float


@dataclass(frozen=True, slots=True)
class Sitting:
    """A session with its results so far; frozen, so that undo is the value before."""

    session: Session
    results: dict[CardKey, Result] = field(default_factory=dict)
    steps: tuple[Step, ...] = ()

    def with_result(self, result: Result) -> Self:
        """With one more result; a card that came back keeps how its first answer went."""
        first = self.results.get(result.key)
        kept = replace(result, is_right=first.is_right) if first else result
        return replace(self, results={**self.results, result.key: kept})

    @property
    def missed(self) -> tuple[CardKey, ...]:
        """Cards whose first answer was not right, in order."""
        return tuple(key for key, result in self.results.items() if not result.is_right)
