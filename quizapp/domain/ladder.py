"""Which form a card is asked in next: recognise it first, write it later."""

from dataclasses import dataclass

from quizapp.domain.cards import Card


@dataclass(frozen=True, slots=True)
class FormChoice:
    """A form to ask in.

    Attributes:
        form: "choice", "true_false", "cloze" or "typed".
        options: how many a choice shows; None in other forms.
        shows_first_letters: whether a cloze starts with the answer's first letters.
    """

    form: str
    options: int | None = None
    shows_first_letters: bool = False


_CHOICE_OF_3 = FormChoice("choice", options=3)
_CHOICE_OF_4 = FormChoice("choice", options=4)
_TRUE_FALSE = FormChoice("true_false")
_CLOZE_WITH_LETTERS = FormChoice("cloze", shows_first_letters=True)
_CLOZE = FormChoice("cloze")
_TYPED = FormChoice("typed")


def next_forms(card: Card, draw: int, type_from_days: float = 7.0) -> tuple[FormChoice, ...]:
    """The forms for the next question about a card, the best first; the first the slot can take is asked.

    `draw` is any whole number; one in four asks a young card as true or false, but not twice running
    unless the slot takes nothing else. The stability decides and not the time since the last
    answer: a card that is late is not thereby a card that is weak.
    """
    if card.memory is None:
        return _CHOICE_OF_3, _TRUE_FALSE, _CLOZE_WITH_LETTERS, _TYPED
    if card.is_missed or card.memory.stability_days < type_from_days:
        choices = (_CHOICE_OF_4, _CHOICE_OF_3)
        is_statement = draw % 4 == 0 and card.last_form != _TRUE_FALSE.form
        closed = (_TRUE_FALSE, *choices) if is_statement else (*choices, _TRUE_FALSE)
        return *closed, _CLOZE_WITH_LETTERS, _TYPED
    if card.open_right == 0:
        return _CLOZE_WITH_LETTERS, _TYPED, _CHOICE_OF_4, _CHOICE_OF_3, _TRUE_FALSE
    return _TYPED, _CLOZE, _CHOICE_OF_4, _CHOICE_OF_3, _TRUE_FALSE
