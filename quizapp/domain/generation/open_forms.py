"""Cloze, typed, number and date: the learner writes the answer."""

from collections.abc import Iterable

from quizapp.domain.facts import parse_date_of_bank
from quizapp.domain.generation.asking import Asking, Declined
from quizapp.domain.generation.wanted import wanted_by, wanted_in_gap
from quizapp.domain.questions import Cloze, Date, NameSought, Number, Typed
from quizapp.domain.values import DateValue, Quantity
from quizapp.domain.wording import BLANK
from quizapp.domain.words import spaced

MOST_WORDS = 6
MOST_LETTERS = 45
MOST_DIGITS = 4
"""Nobody keeps more digits of a number in mind; one with a tolerance may have them."""

Sought = NameSought | Quantity | DateValue


def cloze(asking: Asking) -> Cloze | Declined:
    """The statement with the answer's place blank."""
    sought = _sought(asking, asking.statement_without)
    if isinstance(sought, str):
        return Declined(Cloze.form, sought)
    sentence = asking.statement_with(BLANK)
    stem = asking.dated(sentence, _whole_name(asking) or wanted_in_gap(sentence, sought))
    return Cloze(**asking.common, stem=stem, sought=sought, accepted=_accepted(asking))


def typed(asking: Asking) -> Typed | Declined:
    """The `ask` of an entity slot."""
    sought = _sought(asking, asking.stem)
    if isinstance(sought, NameSought):
        stem = asking.dated(asking.question, _whole_name(asking))
        return Typed(**asking.common, stem=stem, sought=sought, accepted=_accepted(asking))
    return _declined(Typed.form, sought, asking)


def number(asking: Asking) -> Number | Declined:
    """The `ask` of a quantity slot."""
    sought = _sought(asking, asking.stem)
    if isinstance(sought, Quantity):
        stem = asking.dated(asking.question, wanted_by(asking.question, sought))
        return Number(**asking.common, stem=stem, sought=sought, accepted=_accepted(asking))
    return _declined(Number.form, sought, asking)


def date(asking: Asking) -> Date | Declined:
    """The `ask` of a date slot, at the precision the fact has."""
    sought = _sought(asking, asking.stem)
    if isinstance(sought, DateValue):
        stem = asking.dated(asking.question, wanted_by(asking.question, sought))
        return Date(**asking.common, stem=stem, sought=sought, accepted=_accepted(asking))
    return _declined(Date.form, sought, asking)


def _declined(form: str, sought: Sought | str, asking: Asking) -> Declined:
    return Declined(form, sought if isinstance(sought, str) else f"It does not ask for a {_type(asking)}.")


def _sought(asking: Asking, sentence: str) -> Sought | str:
    """What an answer is compared with, or why writing it would be unfair or idle."""
    slot, entity = asking.slot, asking.entity
    if slot.pick:
        return "A pick has other right answers in the world; it is asked with options only."
    if entity is not None:
        if len(entity.name.split()) > MOST_WORDS or len(entity.name) > MOST_LETTERS:
            return f"“{entity.name}” is too long to be typed."
        return _named_in(sentence, entity.names) or NameSought(entity.kind, entity.id)
    if slot.quantity is not None:
        quantity = slot.as_quantity(slot.quantity)
        digits = len(quantity.number.normalize().as_tuple().digits)
        if digits > MOST_DIGITS and not quantity.tolerance:
            return f"“{quantity.shown}” has more digits than anyone remembers; give it a tolerance."
        return _named_in(sentence, [quantity.shown, f"{quantity.number:,f}", f"{quantity.number:f}"]) or quantity
    if slot.date is not None:
        return _named_in(sentence, _accepted(asking)) or parse_date_of_bank(slot.date)
    return f"A {_type(asking)} can be written in too many ways."


def _named_in(sentence: str, names: Iterable[str]) -> str | None:
    heard = spaced(sentence)
    for name in names:
        if spaced(name) in heard:
            return f"The sentence itself names the answer, “{name}”."
    return None


def _whole_name(asking: Asking) -> str:
    """A surname that two persons of the bank have is not enough, and the learner is told so before."""
    return "full name" if asking.entity is not None and asking.pool.shares_surname(asking.entity) else ""


def _accepted(asking: Asking) -> tuple[str, ...]:
    return asking.entity.names if asking.entity else (asking.right_answer,)


def _type(asking: Asking) -> str:
    return {"items": "list", "entity": "name"}.get(asking.slot.type, asking.slot.type)
