"""Which pictures a question shows, and when."""

from dataclasses import replace

from quizapp.domain.facts import Image
from quizapp.domain.generation.asking import Asking, Declined
from quizapp.domain.questions import OddOneOut, Picture, Question, Several
from quizapp.domain.words import content_stems, spaced, without_accents


def with_pictures(asking: Asking, question: Question) -> Question | Declined:
    """The question with the picture of its fact, or of what it names; that of the answer waits for the answer.

    A question about several facts or about a list shows none. One whose picture tells the answer in words is not asked.
    """
    if len(question.parts) > 1 or isinstance(question, Several | OddOneOut):
        return question
    entity = asking.entity
    image = asking.fact.image or _of_what_it_names(asking, question)
    answer_image = entity.image if entity is not None and asking.fact.image is None else None
    if image is None and answer_image is None:
        return question
    if image is not None and _tells(image, entity.names if entity is not None else (asking.right_answer,)):
        return Declined(question.form, "The words of its picture name the answer.")
    return replace(question, image=_shown(image), answer_image=_shown(answer_image))


def _tells(image: Image, names: tuple[str, ...]) -> bool:
    """Whether the words of a picture have any word of weight in common with a name; a surname tells as well."""
    told = content_stems(without_accents(image.alt))
    return any(content_stems(without_accents(name)) & told or spaced(name) in spaced(image.alt) for name in names)


def _of_what_it_names(asking: Asking, question: Question) -> Image | None:
    """The picture of the first thing, other than the answer, that the stem names and that has one."""
    for name, slot in asking.fact.slots.items():
        if name == asking.slot_name or slot.entity is None or spaced(asking.texts[name]) not in spaced(question.stem):
            continue
        if (image := asking.pool.entities[slot.entity].image) is not None:
            return image
    return None


def _shown(image: Image | None) -> Picture | None:
    return Picture(image.hash, image.alt, image.licence) if image is not None and image.hash else None
