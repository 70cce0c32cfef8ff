"""Which slots of a fact some form can ask."""

from collections.abc import Iterator

from quizapp.domain.facts import Fact, Status
from quizapp.domain.generation.asking import Declined
from quizapp.domain.generation.generate import FORMS, generate
from quizapp.domain.generation.pool import Pool


def askable_slots(pool: Pool, fact: Fact, revision: int) -> Iterator[tuple[int, str]]:
    """Names of the slots that can be asked, each with its place among the answer slots of the fact."""
    if fact.status is not Status.READY:
        return
    for place, name in enumerate(fact.answer_slots):
        # A flashcard can ask whatever has an `ask`; only a `pick` may find no options.
        if fact.slots[name].ask or any(
            not isinstance(generate(pool, fact, revision, name, form, 0), Declined) for form in FORMS
        ):
            yield place, name
