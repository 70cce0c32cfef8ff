"""Grades a typed quantity: the number never fuzzily, the unit only if one is given."""

import re
from decimal import Decimal
from unicodedata import normalize

from quizapp.domain.grading.number_writing import WrittenNumber, read_number
from quizapp.domain.marking import QT_TRANSLATE_NOOP
from quizapp.domain.values import CURRENCY_SIGNS, Quantity
from quizapp.domain.verdicts import Graded, Verdict

THE_NUMBER = QT_TRANSLATE_NOOP("grading", "That is the number.")
NEAR_ENOUGH = QT_TRANSLATE_NOOP("grading", "That is near enough.")
ANOTHER_NUMBER = QT_TRANSLATE_NOOP("grading", "That is another number.")
ANOTHER_UNIT = QT_TRANSLATE_NOOP("grading", "The number is right, but not its unit.")
A_LIMIT = QT_TRANSLATE_NOOP("grading", "That is a limit, and not the number.")
NO_NUMBER = QT_TRANSLATE_NOOP("grading", "No single number can be read in this answer.")

_CURRENCIES = {
    "USD": ("usd", "us$", "$", "us dollar", "u.s. dollar", "american dollar", "dollar", "us"),
    "INR": ("inr", "₹", "rs", "rs.", "rupee", "indian rupee", "re"),
    "JPY": ("jpy", "¥", "yen", "japanese yen", "円"),
    "EUR": ("eur", "€", "euro"),
    "GBP": ("gbp", "£", "pound", "pound sterling", "british pound", "sterling"),
    "CNY": ("cny", "rmb", "yuan", "renminbi", "chinese yuan"),
    "AUD": ("aud", "a$", "australian dollar"),
    "CAD": ("cad", "c$", "canadian dollar"),
}
_UNITS = (
    ("km", "kilometre", "kilometer", "kms"), ("m", "metre", "meter"), ("cm", "centimetre", "centimeter"),
    ("mm", "millimetre", "millimeter"), ("mi", "mile"), ("ft", "foot", "feet"), ("in", "inch", "inche"), ("yd", "yard"),
    ("kg", "kilogram", "kilogramme", "kilo", "kgs"), ("g", "gram", "gramme"), ("mg", "milligram"),
    ("t", "tonne", "ton", "metric ton", "metric tonne"), ("lb", "pound", "lbs"), ("oz", "ounce"),
    ("l", "litre", "liter"), ("ml", "millilitre", "milliliter"), ("h", "hr", "hour", "hrs"), ("min", "minute", "mins"),
    ("s", "sec", "second", "secs"), ("d", "day"), ("wk", "week"), ("mo", "month"), ("yr", "year", "yrs"),
    ("ha", "hectare"), ("acre",), ("km²", "km2", "km^2", "sq km", "sq. km", "square kilometre", "square kilometer"),
    ("m²", "m2", "m^2", "sq m", "square metre", "square meter"), ("mi²", "sq mi", "square mile"),
    ("°c", "c", "degree celsius", "celsius", "degree c", "degree centigrade"), ("°f", "f", "degree fahrenheit"),
    ("k", "kelvin"), ("w", "watt"), ("kw", "kilowatt"), ("mw", "megawatt"), ("gw", "gigawatt"), ("v", "volt"),
    ("hz", "hertz"), ("j", "joule"), ("pa", "pascal"), ("n", "newton"), ("mph", "mile per hour"),
    ("km/h", "kmh", "kph", "kilometre per hour", "kilometer per hour"), ("%", "percent", "per cent", "pct"),
    ("person", "people", "persons", "inhabitant", "human"), ("child", "children"),
)  # fmt: skip


def grade_quantity(given: str, right: Quantity) -> Graded:
    """The verdict on a typed number; within the tolerance of `right` it is right, without a unit too."""
    read = read_number(given, _same_as(right.unit.casefold()))
    if read is None:
        return Graded(Verdict.WRONG, right.shown, NO_NUMBER)
    allowed = abs(right.amount) * Decimal(str(right.tolerance))
    difference = abs(read.number - right.amount)
    if difference > allowed:
        return Graded(Verdict.WRONG, right.shown, ANOTHER_NUMBER)
    if read.is_bound:
        return Graded(Verdict.WRONG, right.shown, A_LIMIT)
    if not _fits(read, right.unit):
        return Graded(Verdict.WRONG, right.shown, ANOTHER_UNIT)
    return Graded(Verdict.RIGHT, right.shown, NEAR_ENOUGH if difference else THE_NUMBER)


def _fits(read: WrittenNumber, unit: str) -> bool:
    """Whether the words around a number are the unit, a part of it, or nothing."""
    wanted = _same_as(unit.casefold())
    if read.is_percent and "%" not in wanted:
        return False
    for part in (read.before, read.behind):
        given = _singular(re.sub(r"^(?:(?:of|in|a|an|the)\s+)+", "", part.strip(" .,")))
        if given and given not in wanted and not _is_in(given, unit):
            return False
    return True


def _same_as(unit: str) -> frozenset[str]:
    """Everything a unit is called, small letters and singular."""
    code = unit.upper()
    if code in _CURRENCIES:
        return frozenset(_CURRENCIES[code]) | {CURRENCY_SIGNS.get(code, "").casefold(), f"{unit}$"}
    single = _singular(unit)
    same = next((names for names in _UNITS if single in names or unit in names), ())
    return frozenset(same) | {unit, single, normalize("NFKC", unit)}  # m/s² is typed as m/s2


def _is_in(given: str, unit: str) -> bool:
    """Whether all words given are words of the unit: "passengers" for "passengers a year"."""
    known = {_singular(word) for word in re.findall(r"\w+", unit.casefold())}
    words = [_singular(word) for word in re.findall(r"\w+", given)]
    return bool(words) and unit.upper() not in _CURRENCIES and all(word in known or word in _SMALL for word in words)


_SMALL = frozenset(["of", "a", "an", "the", "in", "per", "each"])


def _singular(text: str) -> str:
    words = text.split()
    if not words:
        return ""
    return " ".join(
        word[:-1] if word.endswith("s") and len(word) > 3 and not word.endswith(("ss", "us")) else word
        for word in words
    )
