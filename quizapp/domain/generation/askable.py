"""Which slots of a fact some form can ask."""

from collections.abc import Iterator

from quizapp.domain.facts import Fact, Status
from quizapp.domain.generation.asking import Asking, Declined
from quizapp.domain.generation.draw import Draw
from quizapp.domain.generation.generate import FORMS, generate
from quizapp.domain.generation.pool import Pool

_NO_CHANCE = Draw()


def askable_slots(pool: Pool, fact: Fact, revision: int) -> Iterator[tuple[int, str]]:
    """Names of the slots that can be asked, each with its place among the answer slots of the fact."""
    if fact.status is not Status.READY:
        return
    for place, name in enumerate(fact.answer_slots):
        if fact.slots[name].ask:
            # A flashcard can ask whatever does not say its own answer; only a `pick` may find no options.
            can_ask = not Asking(pool, fact, revision, name, 0, _NO_CHANCE).says_its_answer
        else:
            can_ask = any(not isinstance(generate(pool, fact, revision, name, form, 0), Declined) for form in FORMS)
        if can_ask:
            yield place, name
