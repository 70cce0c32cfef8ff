"""Which pictures a question shows, and when."""

from dataclasses import replace

from quizapp.domain.facts import Image
from quizapp.domain.generation.asking import Asking, Declined
from quizapp.domain.questions import Picture, Question
from quizapp.domain.words import spaced


def with_pictures(asking: Asking, question: Question) -> Question | Declined:
    """The question with the picture of its fact, or of what it names; that of the answer waits for the answer.

    A question about several facts shows none. One whose picture tells the answer in words is not asked.
    """
    if len(question.parts) > 1:
        return question
    entity = asking.entity
    image = asking.fact.image or _of_a_given(asking)
    answer_image = entity.image if entity is not None and asking.fact.image is None else None
    if image is None and answer_image is None:
        return question
    if image is not None:
        names = entity.names if entity is not None else (asking.right_answer,)
        if any(spaced(name) in spaced(image.alt) for name in names):
            return Declined(question.form, "The words of its picture name the answer.")
    return replace(question, image=_shown(image), answer_image=_shown(answer_image))


def _of_a_given(asking: Asking) -> Image | None:
    """The picture of the first thing the question names that has one."""
    for name in asking.slot.givens:
        slot = asking.fact.slots.get(name)
        if slot is not None and slot.entity is not None and (image := asking.pool.entities[slot.entity].image):
            return image
    return None


def _shown(image: Image | None) -> Picture | None:
    return Picture(image.hash, image.alt, image.licence) if image is not None and image.hash else None
