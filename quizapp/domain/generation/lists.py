"""Several and odd one out: what belongs to a closed list, and what does not."""

import re

from quizapp.domain.generation.asking import Asking, Declined
from quizapp.domain.generation.distractors import Distractor, distractors
from quizapp.domain.questions import OddOneOut, Option, Several
from quizapp.domain.wording import capitalised

LEAST_WRONG = 2
MOST_RIGHT = 4  # of a long list; with as many wrong ones there are still digits to mark them with
BESIDE_THE_ODD_ONE = 3
_WHICH_OF_THESE = re.compile(r"Which of these (?P<verb>(?!did|do|does|can|will|would|should)\w+) (?P<rest>.+)\?")


def several(asking: Asking) -> Several | Declined:
    """Every entry of the list that is shown is to be marked; how many there are is drawn."""
    found = _wrong(asking, asking.stem)
    if isinstance(found, str):
        return Declined(Several.form, found)
    right = _entries(asking)
    shown_right = right[: 2 + asking.draw.number(min(len(right), MOST_RIGHT) - 1, "how many right")]
    shown_wrong = found[: LEAST_WRONG + asking.draw.number(min(len(found), MOST_RIGHT) - 1, "how many wrong")]
    places = asking.draw.shuffled([*shown_right, *shown_wrong], lambda one: one.text, "places")
    right_texts = {one.text for one in shown_right}
    keys = tuple(index for index, one in enumerate(places) if one.text in right_texts)
    common = asking.common | {"right_answer": ", ".join(places[index].text for index in keys)}
    options = tuple(Option(one.text, one.proof) for one in places)
    return Several(**common, stem=f"{asking.stem} Mark all that belong.", options=options, keys=keys)


def odd_one_out(asking: Asking) -> OddOneOut | Declined:
    """Entries of the list and one that is none: that is the key."""
    found = _wrong(asking, asking.stem)
    if isinstance(found, str):
        return Declined(OddOneOut.form, found)
    odd = found[asking.draw.number(len(found), "odd one")]
    entries = _entries(asking)[:BESIDE_THE_ODD_ONE]
    places = asking.draw.shuffled([odd, *entries], lambda one: one.text, "places")
    common = asking.common | {"right_answer": odd.text}
    return OddOneOut(
        **common,
        stem=asking.dated(_all_but_one(asking.question)),
        options=tuple(Option(one.text, one.proof) for one in places),
        key=places.index(odd),
    )


def _all_but_one(question: str) -> str:
    """“Which of these are seas?” turned round."""
    match = _WHICH_OF_THESE.fullmatch(question)
    if match is None:
        return f"{question} All but one of these belong. Which does NOT?"
    asks = {"are": "is NOT", "were": "was NOT", "have": "has NOT"}.get(match["verb"], "does NOT")
    return f"All but one of these {match['verb']} {match['rest']}. Which {asks}?"


def _entries(asking: Asking) -> list[Distractor]:
    proof = f"The fact lists it ({asking.whence})."
    entries = [Distractor(capitalised(item), proof) for item in asking.slot.items or ()]
    return asking.draw.shuffled(entries, lambda one: one.text, "entries")


def _wrong(asking: Asking, context: str) -> list[Distractor] | str:
    """What does not belong, in an order of chance; or why there is not enough of it."""
    if asking.slot.type != "items":
        return "It asks for a list."
    found = list(distractors(asking, context))
    if len(found) < LEAST_WRONG:
        return f"It needs {LEAST_WRONG} values that do not belong and has {len(found)}."
    return found
