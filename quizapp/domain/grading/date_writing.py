"""Reads a date as people write it, in digits or words, as precisely as it is told."""

import re
import unicodedata
from collections.abc import Iterator
from datetime import date

from quizapp.domain.grading.digits import in_ascii_digits
from quizapp.domain.grading.number_words import number_in_words
from quizapp.domain.values import MONTHS, DateValue, Precision

LONGEST = 100

_MONTHS = {name.lower(): place for place, name in enumerate(MONTHS, start=1)}
_MONTHS |= {name[:3]: place for name, place in list(_MONTHS.items())} | {"sept": 9, "febr": 2}
_MONTHS |= {"febuary": 2, "feburary": 2}  # the month that most people misspell
_HINDI = (
    "जनवरी", "फरवरी", "मार्च", "अप्रैल", "मई", "जून", "जुलाई", "अगस्त", "सितंबर", "अक्टूबर", "नवंबर", "दिसंबर",
)  # fmt: skip
_MONTHS |= {name: place for place, name in enumerate(_HINDI, start=1)}
_MONTHS |= {"फ़रवरी": 2, "सितम्बर": 9, "अक्तूबर": 10, "नवम्बर": 11, "दिसम्बर": 12}
_MONTH = rf"(?P<month>{'|'.join(sorted(_MONTHS, key=len, reverse=True))})"
_NTH = (
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
    "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth",
    "twentieth",
)  # fmt: skip
_ORDINALS = {word: number for number, word in enumerate(_NTH, start=1)}
_ORDINALS |= {f"twenty {word}": 20 + number for number, word in enumerate(_NTH[:9], start=1)}
_ORDINALS |= {"thirtieth": 30, "thirty first": 31}
_DAY = rf"(?:the\s+)?(?P<day>\d{{1,2}}|{'|'.join(sorted(_ORDINALS, key=len, reverse=True))})(?:st|nd|rd|th)?"
_YEAR = r"(?P<year>\d{4}|'\d\d)"
_SHORT_YEAR = r"(?P<year>\d\d)"
_PERIOD = re.compile(r"(?P<first>\d{4}|'?\d\d)(?:\s?[-/]\s?|\s+(?:to|and)\s+)(?P<second>\d{4}|'?\d\d)")
_WEEKDAY = re.compile(r"^(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+)")
_LEAD = re.compile(
    r"^(?:(?:on|in|since|by|it was|the year|year|the month of|month of|during|about|around|circa|c\.|ca\.|some ?time"
    r"|a\.?d\.?|from|between|early|late|the (?:beginning|end) of)\s+|mid[-\s]|~\s*)+"
)
_FISCAL = re.compile(r"^(?:the\s+)?(?:fy|fiscal(?: year)?|financial year|f\.y\.)[\s-]?(?='?\d)")
_FISCAL_BEHIND = re.compile(r"^(?:the\s+)?(?P<years>'?\d[\d\s/'-]*?)\s*(?:fy|fiscal year|financial year|f\.y\.)$")
# "April 2023 to March 2024": a year that begins in one and ends in the other.
_WHOLE_YEAR = re.compile(
    r"(?:1 )?apr(?:il)?\.? (?P<first>\d{4}) ?(?:to|-|until|till) ?(?:31 )?mar(?:ch)?\.? (?P<second>\d{4})"
)

_DATES = (
    (Precision.DAY, rf"{_DAY}\s+(?:of\s+)?{_MONTH}\.?\s+(?:of\s+)?{_YEAR}"),
    (Precision.DAY, rf"{_MONTH}\.?\s+{_DAY}\s+{_YEAR}"),
    (Precision.DAY, rf"{_YEAR}\s+{_MONTH}\.?\s+{_DAY}"),
    (Precision.DAY, rf"{_DAY}[-./]{_MONTH}[-./]{_YEAR}"),
    (Precision.DAY, rf"{_MONTH}[-./]{_DAY}[-./]{_YEAR}"),
    (Precision.DAY, rf"{_YEAR}[-./]{_MONTH}[-./]{_DAY}"),
    (Precision.DAY, r"(?P<day>\d{1,2}) (?P<number>\d{1,2}) (?P<year>\d{4})"),
    (Precision.DAY, r"(?P<year>\d{4}) (?P<number>\d{1,2}) (?P<day>\d{1,2})"),
    (Precision.DAY, rf"{_DAY}[-./]{_MONTH}[-./]{_SHORT_YEAR}"),
    (Precision.DAY, rf"(?P<day>\d{{1,2}}){_MONTH}(?P<year>\d{{4}})"),
    (Precision.DAY, r"(?P<year>\d{4})\s?[-./]\s?(?P<number>\d{1,2})\s?[-./]\s?(?P<day>\d{1,2})"),
    (Precision.DAY, r"(?P<year>\d{4})(?P<number>\d\d)(?P<day>\d\d)"),
    (Precision.DAY, r"(?P<year>\d{4})年\s?(?P<number>\d{1,2})月\s?(?P<day>\d{1,2})日"),
    (Precision.DAY, rf"(?P<day>\d{{1,2}})\s?[-./]\s?(?P<number>\d{{1,2}})\s?[-./]\s?{_YEAR}"),
    (Precision.DAY, rf"(?P<number>\d{{1,2}})\s?[-./]\s?(?P<day>\d{{1,2}})\s?[-./]\s?{_YEAR}"),
    (Precision.DAY, rf"(?P<day>\d{{1,2}})[-./](?P<number>\d{{1,2}})[-./]{_SHORT_YEAR}"),
    (Precision.DAY, rf"(?P<number>\d{{1,2}})[-./](?P<day>\d{{1,2}})[-./]{_SHORT_YEAR}"),
    (Precision.MONTH, rf"{_MONTH}[-/]{_SHORT_YEAR}"),
    (Precision.MONTH, rf"{_MONTH}\.?\s*(?:of\s+)?{_YEAR}"),
    (Precision.MONTH, rf"{_YEAR}\s+{_MONTH}\.?"),
    (Precision.MONTH, rf"{_MONTH}[-./]{_YEAR}"),
    (Precision.MONTH, rf"{_YEAR}[-./]{_MONTH}"),
    (Precision.MONTH, r"(?P<year>\d{4})\s?[-./]\s?(?P<number>\d{1,2})"),
    (Precision.MONTH, r"(?P<year>\d{4})年\s?(?P<number>\d{1,2})月"),
    (Precision.MONTH, r"(?P<number>\d{1,2})\s?[-./]\s?(?P<year>\d{4})"),
    (Precision.YEAR, rf"{_YEAR}|(?P<late>\d{{4}})年|(?P<early>\d{{1,3}})"),
)
_PATTERNS = tuple((precision, re.compile(pattern)) for precision, pattern in _DATES)
_YEARLESS = re.compile(
    rf"{_DAY}\s+(?:of\s+)?{_MONTH}\.?|{_MONTH.replace('month', 'month2')}\.?\s+{_DAY.replace('day', 'day2')}"
)


def read_dates(text: str, near: int) -> list[DateValue]:
    """Every date a text can stand for: 3/4/2025 is one of two. Empty if it is none.

    A year of two digits is that of the century nearest to the year `near`.
    """
    if len(text) > LONGEST:
        return []
    plain = _plain(text)
    found: dict[DateValue, None] = {}
    for each in (plain, _with_year_in_digits(plain)):
        for value in _readings(each, near):
            found.setdefault(value)
    return list(found)


def is_without_year(text: str) -> bool:
    """Whether a text names a day of a month and no year."""
    return len(text) <= LONGEST and _YEARLESS.fullmatch(_plain(text)) is not None


def fiscal_year_of(text: str, near: int) -> int | None:
    """The one year by which a text names a fiscal year, "FY2023"; None if it does not."""
    plain = _FISCAL_BEHIND.sub(r"fy \g<years>", _plain(text)) if len(text) <= LONGEST else ""
    fiscal = _FISCAL.match(plain)
    rest = plain[fiscal.end() :] if fiscal else ""
    return _year(rest, near) if re.fullmatch(r"\d{4}|'?\d\d", rest) else None


def _readings(text: str, near: int) -> Iterator[DateValue]:
    text = _FISCAL_BEHIND.sub(r"fy \g<years>", text)
    text = _WHOLE_YEAR.sub(r"\g<first>-\g<second>", text)
    fiscal = _FISCAL.match(text)
    rest = text[fiscal.end() :] if fiscal else text
    if (match := _PERIOD.fullmatch(rest)) and (period := _period(match, near)) is not None:
        yield period
    if fiscal:
        # A fiscal year named by one year is named by that in which it ends.
        if re.fullmatch(r"\d{4}|'?\d\d", rest):
            yield DateValue(Precision.PERIOD, _year(rest, near) - 1)
        return
    for precision, pattern in _PATTERNS:
        match = pattern.fullmatch(text)
        if match is not None and (value := _value(precision, match.groupdict(), near)) is not None:
            yield value


def _period(match: re.Match[str], near: int) -> DateValue | None:
    first = _year(match["first"], near)
    second = match["second"].lstrip("'")
    is_next = int(second) == first + 1 if len(second) == 4 else int(second) == (first + 1) % 100
    # "1947-48" is a period, "47-48" too; "12-13" without an apostrophe is more likely one than a month.
    return DateValue(Precision.PERIOD, first) if is_next and first > 0 else None


def _value(precision: Precision, parts: dict[str, str | None], near: int) -> DateValue | None:
    early = parts.get("early")
    year = int(early) if early else _year(parts.get("year") or parts.get("late") or "", near)
    name, number, day = parts.get("month"), parts.get("number"), parts.get("day")
    month = _MONTHS[name] if name else int(number or 1)
    try:
        checked = date(year, month, _day(day))
    except ValueError:
        return None
    return DateValue(precision, checked.year, checked.month, checked.day)


def _day(written: str | None) -> int:
    if written is None:
        return 1
    return int(written) if written.isdigit() else _ORDINALS[written]


def _year(written: str, near: int) -> int:
    digits = written.lstrip("'")
    if len(digits) != 2:
        return int(digits)
    return min((century + int(digits) for century in range(0, 10_000, 100)), key=lambda year: abs(year - near))


def _plain(text: str) -> str:
    """Digits of any script as ASCII digits, one kind of each sign, small letters, one space between words."""
    text = unicodedata.normalize("NFKC", text).replace("’", "'").replace("‘", "'").replace("ʼ", "'")
    text = re.sub("[‐‑‒–—−]", "-", text)
    plain = " ".join(in_ascii_digits(text).lower().split()).strip(" .!?")
    plain = re.sub(rf"\b({'|'.join(word.replace(' ', '-') for word in _ORDINALS if ' ' in word)})\b",
                   lambda match: match[1].replace("-", " "), plain)  # fmt: skip
    # A comma only parts, a stop behind a day is an ordinal, and an era that is understood says nothing.
    plain = re.sub(r"\s*,\s*", " ", plain)
    plain = re.sub(r"^(\d{1,2})\. (?=[^\W\d])", r"\1 ", plain)
    plain = re.sub(r"\s*\b(?:a\.?d\.?|c\.?e\.?)$", "", plain)
    plain = re.sub(r"^([^\W\d]+) \((\d{4})\)$", r"\1 \2", plain)
    plain = _LEAD.sub("", plain + " ").strip()
    return _LEAD.sub("", _WEEKDAY.sub("", plain) + " ").strip()


def _with_year_in_digits(text: str) -> str:
    """ "march nineteen forty-seven" as "march 1947": the longest end that says a year."""
    words = text.replace("-", " ").replace(",", " ").split()
    for start in range(len(words)):
        year = _year_in_words(words[start:])
        if year is not None:
            return " ".join((*words[:start], str(year)))
    return text


def _year_in_words(words: list[str]) -> int | None:
    """1000 to 2999, also in pairs: "nineteen forty seven", "twenty oh five"."""
    if not 2 <= len(words) <= 6 or any(character.isdigit() for word in words for character in word):
        return None
    whole = number_in_words(words)
    if whole is not None and 1000 <= whole <= 2999 and whole == int(whole):
        return int(whole)
    for split in range(1, len(words)):
        head = number_in_words(words[:split])
        tail = number_in_words([word for word in words[split:] if word not in ("oh", "o")])
        has_zero = words[split] in ("oh", "o")
        if (
            head is not None
            and tail is not None
            and 10 <= head <= 29
            and (1 <= tail <= 9 if has_zero else 10 <= tail < 100)
        ):
            return int(head * 100 + tail)
    return None
