"""Reads a number as people write it, in digits or words, with what stands around it."""

import re
import unicodedata
from collections.abc import Callable, Collection
from dataclasses import dataclass
from decimal import Decimal

from quizapp.domain.grading.digits import in_ascii_digits
from quizapp.domain.grading.number_words import is_number_word, number_in_words, scale_of

LONGEST = 200
_LARGEST_EXPONENT = 30

_HEDGES = re.compile(
    r"^(?:(?:about|around|approximately|approx\.?|roughly|nearly|almost|some|circa|ca\.?|just|exactly|only|it is"
    r"|it['’]s|it was|that is|there (?:are|is|were|was)|the answer is|answer:|i think|the|c\.)\s+|[~≈∼=+]\s*)+"
)
_BOUNDS = re.compile(r"^(?:over|under|above|below|more than|less than|fewer than|at least|at most|up to)\b|^[<>≤≥]")
_LONE_SCALES = ("thousand", "lakh", "million", "crore", "billion", "trillion")
_VAGUE = ("lot", "few", "bit", "number", "handful", "couple", "great", "good", "little", "small", "large")
_NUMBERS_OF = {"dozen": Decimal(12), "hundred": Decimal(100)}
_TOP = {"half": "1/2", "third": "1/3", "quarter": "1/4", "thirds": "2/3", "quarters": "3/4"}
# Manners of writing, and the usual one.
_MANNERS: tuple[tuple[re.Pattern[str], str | Callable[[re.Match[str]], str]], ...] = (
    (re.compile(r"(?:[?!]|\b(?:in total|in all|altogether|overall|or so|of them|all told)\b|\s)+$"), ""),
    (re.compile(r"(?<=\d)-(?=[a-z])|(?<=illion)-(?=[a-z])|(?<=[a-z])-(?=dollar|rupee|euro|yen|pound)"), " "),
    (re.compile(r"\b10 to the (?:power (?:of )?)?(-?\d+)(?:st|nd|rd|th)?(?: power)?\b"), r"10^\1"),
    (re.compile(r"(?<=\d) times (?=10)"), " x "),
    (re.compile(r"(?<=\d) (?=e[-+]?\d)"), ""),
    (
        re.compile(r"(?<=\d) and (?:(?:a|one) (half|third|quarter)|two (thirds)|three (quarters))\b"),
        lambda match: f" {_TOP[match[1] or match[2] or match[3]]}",
    ),
)
_HYPHENS = str.maketrans("‐‑", "--")
_SUPERSCRIPTS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻", "0123456789-")
_FRACTIONS = {
    "½": "1/2", "⅓": "1/3", "⅔": "2/3", "¼": "1/4", "¾": "3/4", "⅕": "1/5", "⅖": "2/5", "⅗": "3/5", "⅘": "4/5",
    "⅙": "1/6", "⅚": "5/6", "⅛": "1/8", "⅜": "3/8", "⅝": "5/8", "⅞": "7/8",
}  # fmt: skip

_PLAIN = r"\d+"
_SPACES = "    ’'_"
_GROUPED = (
    rf"\d{{1,3}}(?:,\d{{3}})+|\d{{1,2}}(?:,\d{{2}})*,\d{{3}}|\d{{1,3}}(?:[{_SPACES}]\d{{3}})+"
    r"|\d{1,3}(?:\.\d{3}){2,}"
)
_NUMBER = re.compile(
    rf"(?P<sign>[-−–]?)\s?(?:(?P<whole>{_GROUPED}|{_PLAIN})(?P<decimals>[.·]\d+(?!\d|\s?\^|\s?\*\*))?\.?|(?P<bare>(?<![a-z])\.\d+))"
    r"(?:(?:\s?[x×*·]\s?10\s?(?:\^|\*\*)?\s?|[eE])(?P<exponent>[-−+]?\d{1,4}))?(?![\d.,]*\d)"
)
_COMMA = re.compile(
    r"(?P<sign>[-−–]?)(?P<whole>\d{1,3}(?:\.\d{3})+|\d+),(?P<decimals>\d{1,2}|(?!0+\b)\d{4,})(?![\d.,]*\d)"
)
_OVER = re.compile(
    r"(?P<sign>[-−–]?)(?:(?P<whole>\d+)\s+)?(?P<top>\d{1,6})\s?[/⁄]\s?(?P<bottom>[1-9]\d{0,5})(?![\d.,/])"
)
_UNIT_POWER = re.compile(r"(?<=[a-z])\^?-?[123](?!\d)")  # km2, m/s2
_PART = re.compile(r"\s*(?:and\s+|,\s*)?(?P<number>\d[\d,]*(?:\.\d+)?)\s*(?P<scale>[a-z]+)\b\.?")
_LAST_PART = re.compile(r"\s*(?:and\s+|,\s*)?(?P<number>\d[\d,]*(?![\d.])|[a-z][a-z -]*[a-z])\s*$")
_POWER = re.compile(r"(?P<sign>[-−–]?)10\s?(?:\^|\*\*)\s?(?P<exponent>[-−+]?\d{1,4})(?!\d)")


@dataclass(frozen=True, slots=True)
class WrittenNumber:
    """A number with the words before and behind it.

    Attributes:
        before, behind: small letters, without the number, its scale and what only hedges it.
        is_percent: a percent sign or word stood behind it.
        is_bound: it is said to be more or less than that.
    """

    number: Decimal
    before: str
    behind: str
    is_percent: bool
    is_bound: bool = False


def read_number(text: str, units: Collection[str] = ()) -> WrittenNumber | None:
    """The one number in a text, or None if there is none, more than one, or no end to it.

    Args:
        units: what is a unit here and no scale, such as the m of metres.
    """
    if len(text) > LONGEST:
        return None
    plain = _plain(text)
    bound = _BOUNDS.match(plain)
    if bound:
        plain = plain[bound.end() :].strip()
    found = _in_parts(plain) or _in_digits(plain) or _in_words(plain)
    if found is None:
        return None
    number, before, behind = found
    if re.search(r"\d", _UNIT_POWER.sub("", f"{before} {behind}")):
        return None  # two numbers are no number
    behind, scale = _scaled(re.sub(r"^/[-=]", "", behind), units)
    percent = re.match(r"(?:%|percent\b|per cent\b|pct\b)\s*", behind)
    behind = behind[percent.end() :] if percent else behind
    return WrittenNumber(
        number * scale, before.strip(" ()"), behind.strip(" ()."), percent is not None, bound is not None
    )


def _plain(text: str) -> str:
    """Digits of any script as ASCII digits, one kind of each sign, small letters, one space between words."""
    for sign, spelt in _FRACTIONS.items():
        text = re.sub(rf"(?<=\d)\s?{sign}", f" {spelt}", text).replace(sign, spelt)
    # Powers lose their place when digits are made alike.
    text = re.sub(r"(?<=10)([⁻]?[⁰¹²³⁴⁵⁶⁷⁸⁹]+)", lambda match: "^" + match[1].translate(_SUPERSCRIPTS), text)
    text = unicodedata.normalize("NFKC", text)
    plain = in_ascii_digits(text).lower().replace("u.s.", "us").translate(_HYPHENS)
    plain = _HEDGES.sub("", " ".join(plain.split()))
    for written, usual in _MANNERS:
        plain = written.sub(usual, plain)
    return plain


def _in_parts(text: str) -> tuple[Decimal, str, str] | None:
    """ "1 crore 50 lakh": each part of a smaller scale than the one before."""
    total, end, last = Decimal(0), 0, None
    parts = 0
    while match := _PART.match(text, end):
        scale = scale_of(match["scale"])
        if scale is None or (last is not None and scale >= last):
            break
        total, last, end, parts = (
            total + Decimal(match["number"].replace(",", "")) * scale,
            scale,
            match.end(),
            parts + 1,
        )
    rest = _LAST_PART.match(text, end) if last is not None else None
    if rest is not None and last is not None:
        number = _small_number(rest["number"].replace(",", ""))
        if number is not None and number < last:
            total, end, parts = total + number, rest.end(), parts + 1
    return (total, "", text[end:].strip()) if parts > 1 else None


def _small_number(written: str) -> Decimal | None:
    """The last part of a number in parts: "500", "five hundred thousand"."""
    return Decimal(written) if written.isdigit() else number_in_words(written.replace("-", " ").split())


def _in_digits(text: str) -> tuple[Decimal, str, str] | None:
    found: tuple[Decimal, int, int] | None = None
    for pattern, value in ((_OVER, _fraction), (_POWER, _power), (_COMMA, _with_comma), (_NUMBER, _usual)):
        match = pattern.search(text)
        # The first that begins where the first digit is: "3/4" is not 3, and "10^6" not 10.
        if match is not None and not re.search(r"\d", text[: match.start()]):
            number = value(match)
            if number is not None:
                found = (number, match.start(), match.end())
                break
    if found is None:
        return None
    number, start, end = found
    before, behind = text[:start], text[end:]
    if re.search(r"(?:minus|negative)\s*$", before):
        before, number = re.sub(r"(?:minus|negative)\s*$", "", before), -number
    elif match := re.search(r"[-−–]\s*(?=\D{0,4}$)", before):  # "-$5"
        before, number = before[: match.start()] + before[match.end() :], -number
    return number, _HEDGES.sub("", before.strip() + " ").strip(), behind.strip()


def _sign(match: re.Match[str]) -> int:
    return -1 if match["sign"] else 1


def _usual(match: re.Match[str]) -> Decimal | None:
    whole = re.sub(r"\D", "", match["whole"] or "0")
    decimals = (match["decimals"] or match["bare"] or "").lstrip(".·")
    exponent = int((match["exponent"] or "0").replace("−", "-"))
    if abs(exponent) > _LARGEST_EXPONENT:
        return None
    return _sign(match) * Decimal(f"{whole}.{decimals or 0}").scaleb(exponent)


def _with_comma(match: re.Match[str]) -> Decimal | None:
    return _sign(match) * Decimal(f"{match['whole'].replace('.', '')}.{match['decimals']}")


def _fraction(match: re.Match[str]) -> Decimal | None:
    return _sign(match) * (int(match["whole"] or 0) + Decimal(match["top"]) / Decimal(match["bottom"]))


def _power(match: re.Match[str]) -> Decimal | None:
    exponent = int(match["exponent"].replace("−", "-"))
    return None if abs(exponent) > _LARGEST_EXPONENT else _sign(match) * Decimal(1).scaleb(exponent)


def _in_words(text: str) -> tuple[Decimal, str, str] | None:
    words = re.findall(r"[^\W\d_]+|[^\s\w]", text.replace("-", " "))
    # "two thousand, five hundred"
    between = {place for place in range(1, len(words) - 1) if words[place] == "," and is_number_word(words[place + 1])}
    words = [word for place, word in enumerate(words) if place not in between]
    start = next(
        (place for place, word in enumerate(words) if is_number_word(word) and word not in ("and", "of")), None
    )
    if start is None:
        return None
    end = start
    while end < len(words) and is_number_word(words[end]):
        end += 1
    # "half a million people": the longest start that says a number.
    for last in range(end, start, -1):
        number = number_in_words(words[start:last])
        if number is not None:
            behind = words[last:]
            if any(number_in_words([word]) is not None for word in behind):
                return None
            return number, " ".join(words[:start]), " ".join(behind)
    if words[start] in ("hundred", *_LONE_SCALES):  # "million" for "a million"
        for last in range(end, start, -1):
            number = number_in_words(["a", *words[start:last]])
            if number is not None:
                return number, " ".join(words[:start]), " ".join(words[last:])
    if start == 0 and words[0] in ("a", "an") and end == 1 and words[1:2] and words[1] not in _VAGUE:
        return Decimal(1), "", " ".join(words[1:])  # "a year"
    return None


def _scaled(behind: str, units: Collection[str]) -> tuple[str, Decimal]:
    """What stands behind a number without the words that scale it, and by how much: "lakh crore", "bn", "dozen"."""
    scale = Decimal(1)
    while match := re.match(r"(?:of\s+)?(?:a\s+)?([a-z]+)\b(?![/^])\.?\s*", behind):
        word = match[1]
        power = _NUMBERS_OF.get(word.removesuffix("s")) or scale_of(word)
        if power is None or word in units:
            break
        scale, behind = scale * power, behind[match.end() :]
    return behind, scale
