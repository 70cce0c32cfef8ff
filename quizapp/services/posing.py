"""From a card to the question that is asked."""

from collections.abc import Callable
from dataclasses import dataclass

from quizapp.domain.cards import Card, CardKey
from quizapp.domain.generation.asking import Declined
from quizapp.domain.generation.choice import shortened
from quizapp.domain.generation.generate import generate
from quizapp.domain.ladder import FormChoice, next_forms
from quizapp.domain.questions import Choice, Question
from quizapp.services.shelf import Shelved

_TRIES = 4  # draws of other facts to be asked together with one


@dataclass(frozen=True, slots=True)
class Posed:
    """A question for a card."""

    question: Question
    form: FormChoice


def pose(
    card: Card, shelved: Shelved, seed: int, type_from_days: float, may_join: Callable[[CardKey], bool]
) -> Posed | None:
    """The question for a card, in the first form of the ladder that its slot can take; None if it takes none.

    `may_join` says whether the card of another fact may be asked together with this one.
    """
    fact = shelved.pool.fact(card.key.fact_id)
    if fact is None or card.key.slot not in fact.slots:
        return None
    revision = shelved.pool.revision_of(fact.id)
    for form in next_forms(card, seed, type_from_days):
        for step in range(_TRIES):
            question = generate(shelved.pool, fact, revision, card.key.slot, form.form, seed + step)
            if isinstance(question, Declined):
                break
            if isinstance(question, Choice) and form.options is not None:
                question = shortened(question, form.options)
            beside = [key for key in keys_of(question) if key != card.key]
            if all(map(may_join, beside)):
                return Posed(question, form)
    return None


def keys_of(question: Question) -> tuple[CardKey, ...]:
    """The cards that an answer reviews, in the order of the question's parts."""
    return tuple(CardKey(question.bank, part.fact, part.slot) for part in question.parts)
