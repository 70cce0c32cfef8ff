"""Whether a sentence that was shown gives the answer to a question away."""

from collections.abc import Iterable

from quizapp.domain.questions import OpenQuestion, PairingQuestion, Question, TrueFalse
from quizapp.domain.words import spaced

FRESH = 3  # facts shown before a question are still in mind


def gives_away(shown: Iterable[str], question: Question) -> bool:
    """Whether one of the sentences names an answer that the question itself does not name.

    A matching or an order asks for pairs and places, which a sentence about one of them does not give.
    """
    stem = spaced(question.stem)
    hidden = [spaced(name) for name in _answers(question) if spaced(name).strip() and spaced(name) not in stem]
    return any(name in spaced(sentence) for sentence in shown for name in hidden)


def _answers(question: Question) -> tuple[str, ...]:
    if isinstance(question, PairingQuestion):
        return ()
    if isinstance(question, OpenQuestion):
        return question.accepted
    if isinstance(question, TrueFalse):  # what would be true in place of what is false
        explanation = question.explanation
        return (explanation.statement[explanation.answer_start : explanation.answer_end],)
    return (question.right_answer,)
