"""How an option is written: as a number, a date or a text."""

import re
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import lru_cache

from quizapp.domain.grading.date_writing import read_dates
from quizapp.domain.grading.number_words import is_number_word
from quizapp.domain.grading.number_writing import read_number
from quizapp.domain.grading.unit_names import is_unit
from quizapp.domain.values import Precision

_ARTICLE = re.compile(r"^(?:the|a|an)\s+", re.IGNORECASE)
_YEAR = re.compile(r"(?:1\d|20)\d\d")
_TIME = re.compile(r"(\d{1,2}):(\d\d)\s?(?:([ap])\.?m\.?)?", re.IGNORECASE)
_ERA = re.compile(r"(?:(AD|CE)\s?)?(\d{1,4})(?:\s?(AD|BCE?|CE|B\.C\.|A\.D\.))?")
# One number, a fraction and a power of ten included.
_SINGLE = re.compile(r"[^\d]*\d[\d,.\s’']*(?:\d[/⁄]\d+|(?<=\d)[/⁄]\d+|[x×]\s?10[⁰¹²³⁴-⁹⁻]+|[x×]\s?10\^[-−]?\d+)?[^\d]*")

_FORMULA = re.compile(r"[A-Z][a-z]?\d+[A-Z]")  # H2O


@dataclass(frozen=True, slots=True)
class Shape:
    """The way a text is written.

    Attributes:
        type: "number", "text", or a date by its precision: "day", "month", "year", "period".
        order: where it comes among its like; 0 for a text.
        unit: what stands around a number, singular.
        roundness: power of ten of a number's last digit that is not 0, and a half more if it is a 5.
        decimals: digits behind the point of a number.
        is_capital: whether its first letter is a capital, a small article left out; None without a letter.
        ends_in_stop: whether it ends like a sentence.
        opening: what a text opens with that is neither letter nor digit, such as a quotation mark.
        notation: how a number is written: "words", "fraction", "power", "grouped" (1,000), "bare" (1000), or "small"
            where the last two are the same; how a day is: "day first", "month first" or "figures".
    """

    type: str
    order: Decimal
    unit: str
    roundness: float
    decimals: int
    is_capital: bool | None
    ends_in_stop: bool
    opening: str
    notation: str


@lru_cache(maxsize=4096)
def shape_of(text: str) -> Shape:
    """The shape of an option."""
    bare = _ARTICLE.sub("", text.strip())
    first = next((letter for letter in bare if letter.isalpha()), None)
    starts_with_letter = bare[:1].isalpha() or bare[:1] in "“‘\"'"
    # "US dollar" is written as "yen" is.
    starts_with_letter &= not (len(bare) > 1 and bare.split()[0].isupper() and len(bare.split()[0]) > 1)
    # So is "eBay", whose capital stands inside.
    opens_large = text.strip()[
        :1
    ].isupper()  # "The page is gone" beside "You must log in", "the Philippines" beside "Japan"
    is_capital = (
        opens_large or _is_capital(bare, first)
        if first is not None and starts_with_letter and _has_case(first)
        else None
    )
    # An abbreviation ends in a stop too, but has one before.
    ends_in_stop = bare.endswith(".") and not bare.endswith("..") and bare.count(".") == 1 and " " in bare
    kind, order, unit, roundness = _value_of(bare)
    opening = bare[:1] if kind == "text" and not bare[:1].isalnum() else ""
    notation = _notation(bare, kind)
    if notation in ("fraction", "power"):  # 1/2 is as round as 1/3
        roundness = 0
    return Shape(kind, order, unit, roundness, _decimals(bare), is_capital, ends_in_stop, opening, notation)


def as_number(year: Shape) -> Shape:
    """What looks like a year, as a number."""
    return replace(year, type="number", roundness=_roundness(year.order), notation="bare")


def _notation(text: str, kind: str) -> str:
    if kind == "day":
        if not any(letter.isalpha() for letter in text):
            return "figures"
        return "day first" if text[:1].isdigit() else "month first"
    if kind != "number":
        return ""
    if not any(letter.isdigit() for letter in text):
        return "words"
    if re.search(r"\d\s?[/⁄]\s?\d|[¼-¾⅐-⅞]", text):
        return "fraction"
    if re.search(r"\d\s?[x×*^]\s?\d|\d[eE][-+]?\d", text):
        return "power"
    if re.search(r"\d[,\s]\d{3}", text):
        return "grouped"
    return "bare" if re.search(r"\d{4}", text) else "small"


def _decimals(text: str) -> int:
    found = re.search(r"\d\.(\d+)", text)
    return len(found[1]) if found else 0


def _is_capital(text: str, first: str) -> bool:
    return first.isupper() or any(letter.isupper() for letter in text.split()[0][1:])


def _has_case(letter: str) -> bool:
    return letter.isupper() or letter.islower()


def _value_of(text: str) -> tuple[str, Decimal, str, float]:
    if _YEAR.fullmatch(text):
        return "year", Decimal(text), "", 0
    if (match := _ERA.fullmatch(text)) and (match[1] or match[3]):
        is_before = (match[3] or "").startswith("B")
        return "year", Decimal(match[2]) * (-1 if is_before else 1), "", 0
    if match := _TIME.fullmatch(text):
        half = match[3] or ""
        hours = int(match[1]) % (12 if half else 24) + (12 if half.lower() == "p" else 0)
        return f"time {'of 12' if half else 'of 24'} hours", Decimal(hours * 60 + int(match[2])), "", 0
    if any(letter.isdigit() for letter in text):
        dates = [date for date in read_dates(text, 2000) if date.precision is not Precision.YEAR]
        if dates and not text.replace(",", "").replace(".", "").isdigit():
            return dates[0].precision.name.lower(), Decimal(str(dates[0].order)), "", 0
        number = read_number(text) if _SINGLE.fullmatch(text) and not _FORMULA.search(text) else None
        # "Apollo 11" and "World War 2" are names; what has a number begins with it, or with a sign of money.
        is_name = number is not None and number.before.isalpha() and not is_unit(number.before)  # POP3
        if number is not None and not is_name and len(number.before) <= 3 and len(number.behind.split()) <= 4:
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
