"""The one way from a fact to a question."""

from collections.abc import Callable

from quizapp.domain.facts import Fact, Status
from quizapp.domain.generation.asking import Asking, Declined
from quizapp.domain.generation.choice import choice
from quizapp.domain.generation.draw import Draw
from quizapp.domain.generation.fairness import Fairness
from quizapp.domain.generation.flashcard import flashcard
from quizapp.domain.generation.lists import odd_one_out, several
from quizapp.domain.generation.matching import matching
from quizapp.domain.generation.open_forms import cloze, date, number, typed
from quizapp.domain.generation.order import order
from quizapp.domain.generation.pictures import with_pictures
from quizapp.domain.generation.pool import Pool
from quizapp.domain.generation.true_false import true_false
from quizapp.domain.questions import Question

FORMS: dict[str, Callable[[Asking], Question | Declined]] = {
    "choice": choice,
    "true_false": true_false,
    "several": several,
    "odd_one_out": odd_one_out,
    "matching": matching,
    "cloze": cloze,
    "typed": typed,
    "number": number,
    "date": date,
    "order": order,
    "flashcard": flashcard,
}


def generate(pool: Pool, fact: Fact, revision: int, slot: str, form: str, seed: int) -> Question | Declined:
    """The question these determine, or why the form cannot ask that slot well.

    Raises:
        KeyError: for a slot or form that does not exist.
    """
    if fact.status is not Status.READY:
        return Declined(form, f"The fact is {fact.status}.")
    if not fact.slots[slot].question:
        return Declined(form, "The slot has neither an ask nor a pick.")
    draw = Draw(pool.digest, fact.id, revision, slot, form, seed)
    asking = Asking(pool, fact, revision, slot, seed, draw)
    made = FORMS[form](asking)
    if isinstance(made, Declined):
        return made
    if asking.says_its_answer:
        return Declined(form, "The question names its own answer.")
    if (flaw := Fairness(asking, form).flaw_of(made)) is not None:
        return Declined(form, flaw)
    return with_pictures(asking, made)
