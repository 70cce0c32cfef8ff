"""Words of a sentence, and when two of them are the same."""

import re
from collections.abc import Iterable
from functools import lru_cache
from unicodedata import combining, normalize

_WORD = re.compile(r"\w+(?:['’]\w+)*")
# Too common to give an answer away.
_COMMON = frozenset(
    [
        "a",
        "an",
        "and",
        "are",
        "as",
        "at",
        "be",
        "been",
        "between",
        "by",
        "did",
        "do",
        "does",
        "for",
        "from",
        "had",
        "has",
        "have",
        "how",
        "in",
        "into",
        "is",
        "it",
        "its",
        "many",
        "much",
        "of",
        "on",
        "or",
        "over",
        "that",
        "the",
        "their",
        "these",
        "this",
        "to",
        "under",
        "was",
        "were",
        "what",
        "when",
        "where",
        "which",
        "who",
        "whom",
        "whose",
        "will",
        "with",
        "year",
    ]
)
_ENDINGS = (
    "inal", "ical", "nese", "ish", "ians", "ese", "ian", "ing", "ity", "ist", "ism", "al", "ic", "er", "ly", "ed",
    "es", "is", "ns", "n", "s", "i", "a", "y", "e",
)  # fmt: skip


@lru_cache(maxsize=8192)  # a few megabytes: the names of a bank are compared over and over
def words_of(text: str) -> tuple[str, ...]:
    """The words of `text`, case-folded, in order."""
    return tuple(word.removesuffix("'s").removesuffix("’s") for word in _WORD.findall(text.casefold()))


def without_accents(text: str) -> str:
    """`text` with its letters bare: São Paulo, Sao Paulo."""
    return "".join(letter for letter in normalize("NFKD", text) if not combining(letter))


@lru_cache(maxsize=8192)
def spaced(text: str) -> str:
    """The words of `text` with a space around each: one text has the words of another if it is in it."""
    return f" {' '.join(words_of(text))} "


def stem_of(word: str, most: int = 4) -> str:
    """What a word shares with its near relations: Kuwait and Kuwaiti, Japan and Japanese.

    At most `most` letters go. Rough on purpose: it decides only whether an option may echo a question, where too
    strict is harmless.
    """
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 4 and len(ending) <= most:
            return stem_of(word[: -len(ending)], most - len(ending))  # Indian, India; but Toscanini is not Tosca
    return word


# Countries whose people and language have another stem.
_PEOPLES = {
    stem_of(country): stem_of(people)
    for country, people in (
        pair.split()
        for pair in (
            "denmark danish", "netherlands dutch", "france french", "greece greek", "switzerland swiss", "wales welsh",
            "spain spanish", "england english", "scotland scottish", "ireland irish", "poland polish",
            "finland finnish", "cyprus cypriot", "norway norwegian", "thailand thai", "philippines filipino",
            "myanmar burmese",
        )
    )
}  # fmt: skip


def is_related(one: str, two: str) -> bool:
    """Whether two stems are of one family: Kuwait and Kuwaiti, electric and electricity, Denmark and Danish."""
    if one == two or _PEOPLES.get(one) == two or _PEOPLES.get(two) == one:
        return True
    shared = 0
    for first, second in zip(one, two, strict=False):
        if first != second:
            break
        shared += 1
    return shared >= 5 and shared >= (0.75 if shared < 7 else 0.6) * max(len(one), len(two))


def is_compound(one: str, two: str) -> bool:
    """Whether the shorter of two words begins the other: back and backstroke, rain and rainfall."""
    short, long = sorted((one, two), key=len)
    return len(short) >= 4 and len(long) >= len(short) + 3 and long.startswith(short)


@lru_cache(maxsize=8192)
def content_stems(text: str) -> frozenset[str]:
    """Stems of the words of `text` that carry meaning."""
    return frozenset(stem_of(word) for word in words_of(text) if word not in _COMMON and len(word) > 1)


def nearest(given: str, known: Iterable[str]) -> str | None:
    """The known word that `given` is most likely a slip for, or None."""
    from rapidfuzz import fuzz, process  # only somebody who made a slip waits for it

    close = process.extractOne(given, list(known), scorer=fuzz.ratio, score_cutoff=60)
    return close[0] if close else None
