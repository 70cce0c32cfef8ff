"""How an option is written: as a number, a date or a text."""

import re
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import lru_cache

from quizapp.domain.grading.date_writing import read_dates
from quizapp.domain.grading.number_words import is_number_word
from quizapp.domain.grading.number_writing import read_number
from quizapp.domain.values import Precision

_ARTICLE = re.compile(r"^(?:the|a|an)\s+", re.IGNORECASE)
_YEAR = re.compile(r"(?:1\d|20)\d\d")
_SINGLE = re.compile(r"[^\d]*\d[\d,.\s’']*(?:[^\d]*)")


@dataclass(frozen=True, slots=True)
class Shape:
    """The way a text is written.

    Attributes:
        type: "number", "text", or a date by its precision: "day", "month", "year", "period".
        order: where it comes among its like; 0 for a text.
        unit: what stands around a number, singular.
        roundness: power of ten of a number's last digit that is not 0, and a half more if it is a 5.
        is_capital: whether its first letter is a capital, an article left out; None without a letter.
        ends_in_stop: whether it ends like a sentence.
    """

    type: str
    order: Decimal
    unit: str
    roundness: float
    is_capital: bool | None
    ends_in_stop: bool


@lru_cache(maxsize=4096)
def shape_of(text: str) -> Shape:
    """The shape of an option."""
    bare = _ARTICLE.sub("", text.strip())
    first = next((letter for letter in bare if letter.isalpha()), None)
    starts_with_letter = bare[:1].isalpha() or bare[:1] in "“‘\"'"
    # "US dollar" is written as "yen" is.
    starts_with_letter &= not (len(bare) > 1 and bare.split()[0].isupper() and len(bare.split()[0]) > 1)
    is_capital = first.isupper() if first is not None and starts_with_letter and _has_case(first) else None
    # An abbreviation ends in a stop too, but has one before.
    ends_in_stop = bare.endswith(".") and not bare.endswith("..") and bare.count(".") == 1 and " " in bare
    kind, order, unit, roundness = _value_of(bare)
    return Shape(kind, order, unit, roundness, is_capital, ends_in_stop)


def as_number(year: Shape) -> Shape:
    """What looks like a year, as a number."""
    return replace(year, type="number", roundness=_roundness(year.order))


def _has_case(letter: str) -> bool:
    return letter.isupper() or letter.islower()


def _value_of(text: str) -> tuple[str, Decimal, str, float]:
    if _YEAR.fullmatch(text):
        return "year", Decimal(text), "", 0
    if any(letter.isdigit() for letter in text):
        dates = [date for date in read_dates(text, 2000) if date.precision is not Precision.YEAR]
        if dates and not text.replace(",", "").replace(".", "").isdigit():
            return dates[0].precision.name.lower(), Decimal(str(dates[0].order)), "", 0
        number = read_number(text) if _SINGLE.fullmatch(text) else None
        # "Apollo 11" and "World War 2" are names; what has a number begins with it, or with a sign of money.
        if number is not None and len(number.before) <= 3 and len(number.behind.split()) <= 4:
            unit = " ".join((number.before, "%" if number.is_percent else "", number.behind)).split()
            return "number", number.number, " ".join(map(_singular, unit)), _roundness(number.number)
    elif (
        text
        and not any(word[:1].isupper() for word in text.split()[1:])
        and is_number_word(text.split()[0].split("-")[0].lower())
        and (number := read_number(text)) is not None
    ):
        return "number", number.number, _singular(number.behind), _roundness(number.number)
    return "text", Decimal(0), "", 0


def _roundness(number: Decimal) -> float:
    parts = number.normalize().as_tuple()
    return int(parts.exponent) + (0.5 if parts.digits[-1] == 5 else 0.0)


def _singular(word: str) -> str:
    return word[:-1] if word.endswith("s") and len(word) > 3 else word
