"""Numbers written out in English: "one hundred and five", "half a million", "two thirds of a crore"."""

from collections.abc import Sequence
from decimal import Decimal

SCALE_WORDS = {
    "thousand": 3, "k": 3, "lakh": 5, "lac": 5, "million": 6, "mn": 6, "mln": 6, "m": 6, "mio": 6, "crore": 7, "cr": 7,
    "billion": 9, "bn": 9, "b": 9, "bln": 9, "trillion": 12, "tn": 12, "trn": 12, "t": 12,
    "mil": 6, "mill": 6, "bil": 9, "tril": 12,
}  # fmt: skip
"""Powers of ten; the short ones stand only behind digits."""

_WHOLE_SCALES = ("thousand", "lakh", "lac", "million", "crore", "billion", "trillion")
_UNITS = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)  # fmt: skip
_ONES = {word: number for number, word in enumerate(_UNITS)} | {"nil": 0, "nought": 0}
_TENS = {
    word: 10 * number
    for number, word in enumerate(
        ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"], start=2
    )
} | {"fourty": 40}
_PARTS = {
    "half": 2, "third": 3, "quarter": 4, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
    "tenth": 10, "hundredth": 100, "thousandth": 1000,
}  # fmt: skip
_BETWEEN = ("hundred", "hundreds", "halves", "and", "of", "a", "an", "point", "minus", "negative")
_GROUPS = {"dozen": 12, "score": 20, "gross": 144}


def scale_of(word: str) -> Decimal | None:
    """The power of ten a word stands for behind a number, plural or not: "lakhs", "bn"."""
    exponent = SCALE_WORDS.get(word) or SCALE_WORDS.get(word.removesuffix("s") if len(word) > 3 else word)
    return None if exponent is None else Decimal(1).scaleb(exponent)


def is_number_word(word: str) -> bool:
    """Whether a word can be part of a number that is written out."""
    single = word.removesuffix("s")
    return (
        word in _ONES or word in _TENS or word in _BETWEEN or single in _PARTS or single in _GROUPS
        or single in _WHOLE_SCALES
    )  # fmt: skip


def number_in_words(words: Sequence[str]) -> Decimal | None:
    """The number that all these words say, small letters without hyphens; None if they say none."""
    words = list(words)
    if words and words[0] in ("minus", "negative"):
        rest = number_in_words(words[1:])
        return None if rest is None else -rest
    if words[-1:] == ["of"] or words[-1:] == ["and"] or words[:1] in (["and"], ["of"]):
        return None
    return _with_parts(words)


def _with_parts(words: list[str]) -> Decimal | None:
    """ "two thirds", "half a million", "one and a half million", "three quarters of a crore", "two and a quarter"."""
    places = [place for place, word in enumerate(words) if _part(word)]
    if not places:
        return _whole(words)
    if len(places) > 1:
        return None
    at = places[0]
    size = _part(words[at])
    before, after = words[:at], words[at + 1 :]
    factor = _scale_behind(after)
    if size is None or factor is None:
        return None
    whole, factor_of_part = Decimal(0), Decimal(1)
    if "and" in before:
        split = len(before) - 1 - before[::-1].index("and")
        head = _whole(before[:split])
        before = before[split + 1 :]
        if head is None or not before:
            return None
        whole = head
        if (last := words[split - 1].removesuffix("s")) in _WHOLE_SCALES and not after:
            factor_of_part = scale_of(last) or factor_of_part  # "a million and a half" is one and a half million
    count = Decimal(1) if before in ([], ["a"], ["an"]) else _whole(before)
    if count is None or (count != 1 and words[at] in _PARTS):
        return None
    return (whole + count / size * factor_of_part) * factor


def _part(word: str) -> int | None:
    if word == "halves":
        return 2
    return _PARTS.get(word) or (_PARTS.get(word.removesuffix("s")) if word.endswith("s") else None)


def _scale_behind(words: list[str]) -> Decimal | None:
    """What a fraction is taken of: nothing, "a million", "of a crore", "million", "a dozen"."""
    rest = [word for word in words if word not in ("of", "a", "an")]
    if rest == ["one"]:
        return Decimal(1)  # "a quarter of one percent"
    if len(rest) > 1 or (not rest and words):
        return None
    if not rest:
        return Decimal(1)
    if rest[0].removesuffix("s") in _GROUPS:
        return Decimal(_GROUPS[rest[0].removesuffix("s")])
    return scale_of(rest[0]) if rest[0].removesuffix("s") in _WHOLE_SCALES else None


def _whole(words: list[str]) -> Decimal | None:
    """A number without a fraction: "two lakh five thousand and six", "nineteen hundred", "twelve point five"."""
    if not words:
        return None
    total, current, last = Decimal(0), None, None
    words = [word for place, word in enumerate(words) if not (word == "and" and 0 < place < len(words) - 1)]
    if "point" in words:
        return _with_point(words)
    least: Decimal | None = None
    for word in words:
        single = word.removesuffix("s")
        if word in ("a", "an"):
            if current is not None:
                return None
            current, last = Decimal(1), "a"
        elif word in _ONES:
            if current is not None and not (last == "tens" and 0 < _ONES[word] < 10) and last != "hundred":
                return None
            current, last = (current or Decimal(0)) + _ONES[word], "ones"
        elif word in _TENS:
            if current is not None and last != "hundred":
                return None
            current, last = (current or Decimal(0)) + _TENS[word], "tens"
        elif single == "hundred":
            if current is None or current >= 100:
                return None
            current, last = current * 100, "hundred"
        elif single in _GROUPS:
            current, last = (current if current is not None else Decimal(1)) * _GROUPS[single], "group"
        elif single in _WHOLE_SCALES:
            scale = scale_of(single) or Decimal(1)
            if current is None and total == 0:
                return None
            if current is None or (least is not None and scale >= least):
                if current is not None:
                    return None
                total, least = total * scale, scale  # "one lakh crore"
                continue
            total, current, last, least = total + current * scale, None, "scale", scale
        else:
            return None
    if last == "a":
        return None
    return total + (current or Decimal(0))


def _with_point(words: list[str]) -> Decimal | None:
    at = words.index("point")
    digits, rest = [], words[at + 1 :]
    while rest and rest[0] in _ONES and _ONES[rest[0]] < 10:
        digits.append(str(_ONES[rest.pop(0)]))
    whole = _whole(words[:at]) if at else Decimal(0)
    scale = _scale_behind(rest)
    if whole is None or not digits or scale is None:
        return None
    return (whole + Decimal(f"0.{''.join(digits)}")) * scale
