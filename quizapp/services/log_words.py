"""What an answer leaves in the log: what the learner saw with its key, and what they gave."""

from typing import Any

from quizapp.domain.answers import Answer, Chosen, Marked, Placed, SelfGraded, Written
from quizapp.domain.questions import ClosedQuestion, OpenQuestion, PairingQuestion, Question, Several
from quizapp.services.readings import Asked, Hint


def as_shown(asked: Asked, hint: Hint | None, guess: float | None, *, is_early: bool) -> dict[str, Any]:
    """What the learner saw, the key, the chance that a guess is right, where there is one, and what came early."""
    question = asked.question
    shown: dict[str, Any] = {"stem": question.stem, "right": question.right_answer}
    if guess is not None:
        shown["guess"] = guess
    if is_early:
        shown["early"] = True
    match question:
        case ClosedQuestion():
            shown |= {"options": [option.text for option in question.options], "key": question.key}
            if hint is not None:
                shown["removed"] = hint.removed_option
        case Several():
            shown |= {"options": [option.text for option in question.options], "key": list(question.keys)}
        case PairingQuestion():
            shown |= {
                "prompts": list(question.prompts), "options": [option.text for option in question.options],
                "key": list(question.key),
            }  # fmt: skip
        case OpenQuestion():
            shown["accepted"] = list(question.accepted)
            if letters := asked.first_letters or (hint and hint.first_letters):
                shown["letters"] = letters
    return shown


def as_given(question: Question, answer: Answer, part: int) -> str:
    """What was given for one part of a question, in the words on screen; empty for “I don’t know”."""
    match question, answer:
        case _, Written(text):
            return text
        case ClosedQuestion(), Chosen(option):
            return question.options[option].text
        case Several(), Marked(marked):
            return "; ".join(question.options[index].text for index in sorted(marked))
        case PairingQuestion(), Placed(places):
            # By the part's own prompt: in an order question that is the place where the item belongs.
            return question.options[places[part]].text
        case _, SelfGraded(rating):
            return rating.name.lower()
        case _:
            return ""
