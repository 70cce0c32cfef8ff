"""Cloze and typed: the learner writes the name."""

from quizapp.domain.facts import Entity
from quizapp.domain.generation.asking import Asking, Declined
from quizapp.domain.questions import Cloze, Typed
from quizapp.domain.wording import BLANK
from quizapp.domain.words import words_of

MOST_WORDS = 6
MOST_LETTERS = 45


def cloze(asking: Asking) -> Cloze | Declined:
    """The statement with the answer's place blank."""
    entity = _typeable(asking, Cloze.form, asking.statement_without)
    if isinstance(entity, Declined):
        return entity
    stem = asking.dated(asking.statement_with(BLANK))
    return Cloze(**asking.common, stem=stem, kind=entity.kind, entity=entity.id, accepted=entity.names)


def typed(asking: Asking) -> Typed | Declined:
    """The `ask`, answered by writing."""
    entity = _typeable(asking, Typed.form, asking.stem)
    if isinstance(entity, Declined):
        return entity
    return Typed(**asking.common, stem=asking.stem, kind=entity.kind, entity=entity.id, accepted=entity.names)


def _typeable(asking: Asking, form: str, sentence: str) -> Entity | Declined:
    """The entity to be written, unless writing it would be unfair or idle."""
    slot, entity = asking.slot, asking.entity
    if slot.pick:
        return Declined(form, "A pick has other right answers in the world; it is asked with options only.")
    if entity is None:
        return Declined(form, f"Only names are typed so far; this is a {slot.type}.")
    if len(entity.name.split()) > MOST_WORDS or len(entity.name) > MOST_LETTERS:
        return Declined(form, f"“{entity.name}” is too long to be typed.")
    heard = f" {' '.join(words_of(sentence))} "
    for name in entity.names:
        if f" {' '.join(words_of(name))} " in heard:
            return Declined(form, f"The sentence itself names the answer, “{name}”.")
    return entity
