"""Which form a card is asked in next: recognise it first, write it later."""

from dataclasses import dataclass

from quizapp.domain.cards import Card


@dataclass(frozen=True, slots=True)
class FormChoice:
    """A form to ask in.

    Attributes:
        form: one of those in `generation.generate.FORMS`.
        options: how many a choice shows; None in other forms.
        shows_first_letters: whether a cloze starts with the answer's first letters.
    """

    form: str
    options: int | None = None
    shows_first_letters: bool = False


_CHOICE_OF_3 = FormChoice("choice", options=3)
_CHOICE_OF_4 = FormChoice("choice", options=4)
_TRUE_FALSE = FormChoice("true_false")
_ODD_ONE_OUT, _SEVERAL = FormChoice("odd_one_out"), FormChoice("several")
_MATCHING, _ORDER = FormChoice("matching"), FormChoice("order")
_CLOZE_WITH_LETTERS = FormChoice("cloze", shows_first_letters=True)
_CLOZE = FormChoice("cloze")
_ASKED = (FormChoice("typed"), FormChoice("number"), FormChoice("date"))
_FLASHCARD = FormChoice("flashcard")  # the learner grades it: used where a slot has no other form

_ONE_IN = 4


def next_forms(card: Card, draw: int, type_from_days: float = 7.0) -> tuple[FormChoice, ...]:
    """The forms for the next question about a card, the best first; the first the slot can take is asked.

    `draw` is any whole number; one in four asks a young card as true or false and one as a matching, and one in
    four puts a settled date in order, but not twice running unless the slot takes nothing else. The stability
    decides and not the time since the last answer: a card that is late is not thereby a card that is weak.
    """
    lists = (_ODD_ONE_OUT, _SEVERAL) if draw // _ONE_IN % 2 else (_SEVERAL, _ODD_ONE_OUT)
    written = (_CLOZE_WITH_LETTERS, *_ASKED)
    together = (_MATCHING, _ORDER, _FLASHCARD)
    if card.memory is None:
        return _CHOICE_OF_3, _TRUE_FALSE, *lists, *written, *together
    if card.is_missed or card.memory.stability_days < type_from_days:
        usual = (_CHOICE_OF_4, *lists)
        if draw % _ONE_IN == 0 and card.last_form != _TRUE_FALSE.form:
            return _TRUE_FALSE, *usual, *written, *together
        if draw % _ONE_IN == 1 and card.last_form != _MATCHING.form:
            return _MATCHING, *usual, _TRUE_FALSE, *written, _ORDER, _FLASHCARD
        return *usual, _TRUE_FALSE, *written, *together
    recognised = (_SEVERAL, _ODD_ONE_OUT, _CHOICE_OF_4, _TRUE_FALSE)
    if card.open_right == 0:
        return *written, *recognised, *together
    if draw % _ONE_IN == 0 and card.last_form != _ORDER.form:
        return _ORDER, *_ASKED, _CLOZE, *recognised, _MATCHING, _FLASHCARD
    return *_ASKED, _CLOZE, *recognised, *together
