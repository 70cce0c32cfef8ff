"""Whether a sentence that was shown gives the answer to a question away."""

import re
from collections.abc import Iterable

from quizapp.domain.questions import OpenQuestion, PairingQuestion, Question, TrueFalse
from quizapp.domain.words import content_stems, spaced

FRESH = 3  # facts shown before a question are still in mind

_LONG_NUMBER = re.compile(r"\d[\d,.]{3,}\d")  # one of four digits or more is the same with another unit behind it
_LONG_NAME = 4  # words that carry meaning
_MOST = 0.75


def gives_away(shown: Iterable[str], question: Question) -> bool:
    """Whether one of the sentences names an answer that the question itself does not name.

    A pair of a matching is given away by a sentence that has both of its parts; the places of an order by none.
    """
    if isinstance(question, PairingQuestion):
        answers = [question.options[place].text for place in question.key]
        pairs = [(spaced(prompt), spaced(answer)) for prompt, answer in zip(question.prompts, answers, strict=True)]
        return any(prompt in spaced(each) and answer in spaced(each) for each in shown for prompt, answer in pairs)
    stem = spaced(question.stem)
    hidden = [name for name in _answers(question) if spaced(name).strip() and spaced(name) not in stem]
    return any(_names(sentence, name) for sentence in shown for name in hidden)


def _names(sentence: str, answer: str) -> bool:
    """Whether a sentence has an answer, a long number without its unit, or most of the words of a long name."""
    if spaced(answer) in spaced(sentence):
        return True
    if (number := _LONG_NUMBER.search(answer)) is not None:
        return spaced(number[0]) in spaced(sentence)
    words = content_stems(answer)
    return len(words) >= _LONG_NAME and len(words & content_stems(sentence)) >= _MOST * len(words)


def _answers(question: Question) -> tuple[str, ...]:
    if isinstance(question, OpenQuestion):
        return question.accepted
    if isinstance(question, TrueFalse):  # what would be true in place of what is false
        explanation = question.explanation
        return (explanation.statement[explanation.answer_start : explanation.answer_end],)
    return (question.right_answer,)
