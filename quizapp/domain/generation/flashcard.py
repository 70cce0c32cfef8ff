"""Flashcard: the `ask`, then the statement; for what no other form can ask."""

from quizapp.domain.generation.asking import Asking, Declined
from quizapp.domain.questions import Flashcard


def flashcard(asking: Asking) -> Flashcard | Declined:
    """The question; turned over, it is the fact."""
    if asking.slot.pick:
        return Declined(Flashcard.form, "A pick says “which of these”, and a flashcard shows none.")
    return Flashcard(**asking.common, stem=asking.stem)
