"""What kind of answer is to be written, where the sentence alone does not say it."""

from quizapp.domain.questions import NameSought
from quizapp.domain.values import CURRENCY_NAMES, DateValue, Precision, Quantity
from quizapp.domain.words import words_of

_OF_DATES = {
    Precision.DAY: "day, month and year",
    Precision.MONTH: "month and year",
    Precision.YEAR: "year",
    Precision.PERIOD: "period of two years",
}


def wanted_in_gap(sentence: str, sought: object) -> str:
    """What belongs into a gap, which shows neither a unit nor whether a person, a place or a time is meant."""
    if isinstance(sought, DateValue):
        return _OF_DATES[sought.precision]
    if isinstance(sought, Quantity):
        return _in_unit(sought) or "number"
    if isinstance(sought, NameSought):
        kind = sought.kind.replace("-", " ")
        return "" if frozenset(words_of(kind)) <= frozenset(words_of(sentence)) else kind
    return ""


def wanted_by(question: str, sought: object) -> str:
    """What a question leaves open about its answer; empty where it says it."""
    said = frozenset(words_of(question))
    if isinstance(sought, DateValue):
        return "" if said & {"year", "month", "date", "day", "period", "years"} else _OF_DATES[sought.precision]
    if isinstance(sought, Quantity):
        words = words_of(_unit_name(sought))
        return "" if all(word in said for word in words[-1:]) else _in_unit(sought)
    return ""


def _unit_name(quantity: Quantity) -> str:
    return CURRENCY_NAMES.get(quantity.unit, quantity.unit)


def _in_unit(quantity: Quantity) -> str:
    unit = _unit_name(quantity)
    if not unit:
        return ""
    # Signs such as km have capitals or few letters; nobody counts percent.
    is_counted = unit.isalpha() and unit.islower() and len(unit) > 3 and unit != "percent"
    is_counted &= quantity.unit not in CURRENCY_NAMES
    return f"how many {unit}" if is_counted else f"in {unit}"
