"""True or false: the statement, or the statement with one slot made wrong; half of each."""

from itertools import islice

from quizapp.domain.generation.asking import Asking, Declined
from quizapp.domain.generation.distractors import Distractor, distractors
from quizapp.domain.questions import Option, TrueFalse

LOOKED_AT = 8
CLOSE = 3  # the wrong value is drawn from this many of the closest


def true_false(asking: Asking) -> TrueFalse | Declined:
    """The statement as it is or made false; declines where nothing is proven wrong, also when it would be true.

    Otherwise a statement of that fact would always be true, and a learner would notice.
    """
    if asking.slot.type == "items":
        return Declined(TrueFalse.form, "A list has more than one entry to make wrong.")
    closest = list(islice(distractors(asking, asking.statement_without), LOOKED_AT))
    if not closest:
        return Declined(TrueFalse.form, "No value is proven wrong for the statement.")
    if asking.draw.number(2, "is true"):
        return _question(asking, asking.texts[asking.slot_name], None)
    # A name that is right for nothing else in the bank would be false at sight.
    closest = sorted(closest, key=lambda one: one.is_decoy)[:CLOSE]
    return _made_false(asking, closest[asking.draw.number(len(closest), "wrong value")])


def _made_false(asking: Asking, wrong: Distractor) -> TrueFalse:
    # In the middle of a sentence a phrase keeps the small letter its author gave it.
    text = next((value for value in asking.slot.wrong if value.casefold() == wrong.text.casefold()), wrong.text)
    return _question(asking, text if asking.slot.type == "text" else wrong.text, wrong.proof)


def _question(asking: Asking, text: str, proof_of_wrong: str | None) -> TrueFalse:
    is_true = proof_of_wrong is None
    reason = proof_of_wrong or f"The fact says so ({asking.whence})."
    options = (Option("True", reason), Option("False", reason))
    stem = asking.dated(asking.statement_with(text))
    return TrueFalse(**asking.common, stem=stem, options=options, key=0 if is_true else 1)
