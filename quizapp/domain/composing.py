"""A quiz from many questions: no fact twice, and none that gives another away."""

from collections import Counter
from collections.abc import Iterable

from quizapp.domain.giveaways import gives_away
from quizapp.domain.questions import Question


def compose(drawn: Iterable[Question], count: int, *, tells: bool) -> tuple[Question, ...]:
    """The first questions of `drawn` that go together, at most `count`.

    No stem names the answer to another question. With `tells`, each fact is shown behind its question; then a question
    stands before those whose facts would give it away, and is left out where it cannot. A question that keeps many
    others out, such as one whose answer every stem names, makes room for them.

    Args:
        drawn: in the order in which they are to be taken; read no further than needed.
    """
    seen: list[Question] = []
    taken, kept_out = _taken(_noted(drawn, seen), count, tells)
    while len(taken) < count and kept_out:
        (worst, _), *_ = kept_out.most_common(1)
        rest = [question for question in seen if id(question) != worst]
        others, others_kept_out = _taken(rest, count, tells)
        if len(others) <= len(taken):
            break
        taken, kept_out, seen = others, others_kept_out, rest
    return tuple(taken)


def _noted(drawn: Iterable[Question], seen: list[Question]) -> Iterable[Question]:
    for question in drawn:
        seen.append(question)
        yield question


def _taken(drawn: Iterable[Question], count: int, tells: bool) -> tuple[list[Question], Counter[int]]:
    """Those that go together, and how many others each of them, by its `id`, kept out."""
    taken: list[Question] = []
    asked: set[tuple[str, str]] = set()
    kept_out: Counter[int] = Counter()
    for question in drawn:
        facts = {(question.bank, part.fact) for part in question.parts}
        if facts & asked:
            continue
        against = [other for other in taken if _spoils(question, other) or _spoils(other, question)]
        if against:
            kept_out.update(id(other) for other in against)
            continue
        place = _place(question, taken) if tells else len(taken)
        if place is None:
            continue
        asked |= facts
        taken.insert(place, question)
        if len(taken) == count:
            break
    return taken, kept_out


def _spoils(one: Question, other: Question) -> bool:
    """Whether the stem of one, or the words of its picture, name the answer to the other."""
    told = [one.stem] if one.image is None else [one.stem, one.image.alt]
    return gives_away(told, other)


def _place(question: Question, taken: list[Question]) -> int | None:
    """The last place behind which no fact of `taken` gives `question` away, and none behind it is given away."""
    told = [part.explanation.text for part in question.parts]
    least = 1 + max((place for place, other in enumerate(taken) if gives_away(told, other)), default=-1)
    for place in range(len(taken)):
        if gives_away([part.explanation.text for part in taken[place].parts], question):
            return place if place >= least else None
    return len(taken)
