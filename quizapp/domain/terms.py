"""What cards are scheduled by, and since when: a learner's parameters and schedule, as the log tells them."""

from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass, replace

from quizapp.domain.memory import DEFAULT, Memory
from quizapp.domain.scheduling import Schedule


@dataclass(frozen=True, slots=True)
class TermsEvent:
    """A change of terms in the log; what it does not change stays.

    Attributes:
        seq: its place in the log; it holds for what comes after it.
        parameters: 21, or None.
    """

    seq: int
    parameters: tuple[float, ...] | None = None
    schedule: Schedule | None = None


@dataclass(frozen=True, slots=True)
class Terms:
    """What holds for an answer."""

    memory: Memory
    schedule: Schedule


class Timeline:
    """The terms of one learner over time.

    An answer is counted by the terms of its own time. So what a learner changes, or a fit finds, moves no card
    until its next answer, and a replay of the log gives every card as it stood. Counting old answers anew with
    new parameters was tried: CONTRIBUTING.md says what it would gain.
    """

    def __init__(self, events: Iterable[TermsEvent] = ()) -> None:
        """Events in the order of the log."""
        terms = Terms(Memory(DEFAULT), Schedule())
        self._starts: list[int] = []
        self._terms = [terms]
        for event in events:
            if event.parameters is not None:
                terms = replace(terms, memory=Memory(event.parameters))
            if event.schedule is not None:
                terms = replace(terms, schedule=event.schedule)
            self._starts.append(event.seq)
            self._terms.append(terms)

    def at(self, seq: int) -> Terms:
        """What held for an entry of the log."""
        return self._terms[bisect_left(self._starts, seq)]

    @property
    def now(self) -> Terms:
        """What holds for the next answer."""
        return self._terms[-1]
