"""A quiz from many questions: no fact twice, and none that gives another away."""

from collections.abc import Iterable

from quizapp.domain.giveaways import gives_away
from quizapp.domain.questions import Question


def compose(drawn: Iterable[Question], count: int, *, tells: bool) -> tuple[Question, ...]:
    """The first questions of `drawn` that go together, at most `count`.

    No stem names the answer to another question. With `tells`, each fact is shown behind its question; then a question
    stands before those whose facts would give it away, and is left out where it cannot.

    Args:
        drawn: in the order in which they are to be taken; read no further than needed.
    """
    taken: list[Question] = []
    asked: set[tuple[str, str]] = set()
    for question in drawn:
        if len(taken) == count:
            break
        facts = {(question.bank, part.fact) for part in question.parts}
        if facts & asked or any(_spoils(question, other) or _spoils(other, question) for other in taken):
            continue
        place = _place(question, taken) if tells else len(taken)
        if place is None:
            continue
        asked |= facts
        taken.insert(place, question)
    return tuple(taken)


def _spoils(one: Question, other: Question) -> bool:
    """Whether the stem of one names the answer to the other."""
    return gives_away([one.stem], other)


def _place(question: Question, taken: list[Question]) -> int | None:
    """The last place behind which no fact of `taken` gives `question` away, and none behind it is given away."""
    told = [part.explanation.text for part in question.parts]
    least = 1 + max((place for place, other in enumerate(taken) if gives_away(told, other)), default=-1)
    for place in range(len(taken)):
        if gives_away([part.explanation.text for part in taken[place].parts], question):
            return place if place >= least else None
    return len(taken)
