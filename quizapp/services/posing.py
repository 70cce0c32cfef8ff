"""From a card to the question that is asked."""

from quizapp.domain.cards import Card
from quizapp.domain.generation.asking import Declined
from quizapp.domain.generation.choice import shortened
from quizapp.domain.generation.generate import generate
from quizapp.domain.ladder import FormChoice, next_forms
from quizapp.domain.questions import Choice, Question
from quizapp.services.shelf import Shelved


def pose(card: Card, shelved: Shelved, seed: int, type_from_days: float) -> tuple[Question, FormChoice] | None:
    """The question for a card, in the first form of the ladder that its slot can take; None if it takes none."""
    fact = next((fact for fact in shelved.bank.facts if fact.id == card.key.fact_id), None)
    if fact is None or card.key.slot not in fact.slots:
        return None
    for choice in next_forms(card, seed, type_from_days):
        question = generate(shelved.pool, fact, shelved.revisions[fact.id], card.key.slot, choice.form, seed)
        if isinstance(question, Declined):
            continue
        if isinstance(question, Choice) and choice.options is not None:
            question = shortened(question, choice.options)
        return question, choice
    return None
