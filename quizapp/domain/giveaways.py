"""Whether a fact that was just shown gives the answer to a question away."""

from collections.abc import Iterable

from quizapp.domain.questions import OpenQuestion, PairingQuestion, Question
from quizapp.domain.words import spaced

FRESH = 3  # facts shown before a question are still in mind


def gives_away(shown: Iterable[str], question: Question) -> bool:
    """Whether one of the sentences names an answer that the question itself does not name.

    A matching or an order asks for pairs and places, which a sentence about one of them does not give.
    """
    if isinstance(question, PairingQuestion):
        return False
    names = question.accepted if isinstance(question, OpenQuestion) else (question.right_answer,)
    stem = spaced(question.stem)
    hidden = [spaced(name) for name in names if spaced(name).strip() and spaced(name) not in stem]
    return any(name in spaced(sentence) for sentence in shown for name in hidden)
