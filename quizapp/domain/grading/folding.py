"""Writing that does not change a name: case, accents, punctuation, spaces and script."""

import re
import unicodedata
from enum import StrEnum

_APOSTROPHES = re.compile("['’‘‛`´ʼʻʹʽ′＇]")
_SIGNS = re.compile("[&＆+＋]")
_SIGN_WORDS = {"&": " and ", "+": " plus "}
_SHORTENED = {"st": "saint", "mt": "mount", "junior": "jr", "senior": "sr"}


class Script(StrEnum):
    """How far the letters of a text can be compared: within one script, and not at all in Han."""

    LATIN = "latin"
    HAN = "han"
    OTHER = "other"


def fold(text: str) -> tuple[str, ...]:
    """The words of `text` in plain small ASCII letters and digits; no words if it has neither.

    Han characters stay as they are: `anyascii` reads them as Mandarin, which no Japanese name is. "St" and "Saint",
    "&" and "and" come out the same. Folding the joined words again changes nothing.
    """
    text = _SIGNS.sub(lambda sign: _SIGN_WORDS[unicodedata.normalize("NFKC", sign[0])], text)
    # Before NFKC, which would make a space and a combining accent of "´".
    text = small(_APOSTROPHES.sub("", text))
    return tuple(_SHORTENED.get(word, word) for word in _plain(text).split())


def small(text: str) -> str:
    """`text` without differences of case, width or Unicode form."""
    # Folding case can leave the normal form, so it is made again.
    return unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", text).casefold())


def script_of(text: str) -> Script:
    """HAN if any character is Han, LATIN if all letters are Latin, else OTHER."""
    found = Script.LATIN
    for character in small(text):
        if character.isascii() or not character.isalpha():
            continue
        if _is_han(character):
            return Script.HAN
        if not unicodedata.name(character, "").startswith(("LATIN", "MODIFIER")):
            found = Script.OTHER
    return found


def _plain(text: str) -> str:
    if text.isascii():
        return "".join(character if character.isalnum() else " " for character in text)
    return "".join(_plain_character(character) for character in text)


def _plain_character(character: str) -> str:
    category = unicodedata.category(character)
    if category == "Cf":  # invisible: a joiner inside a Devanagari word, a soft hyphen
        return ""
    if category[0] not in "LMN":
        return " "
    if character.isascii() or _is_han(character):
        return character
    # Here and not above: the start of the app must not wait for its tables.
    from anyascii import anyascii

    return "".join(letter for letter in anyascii(character) if letter.isalnum()).lower()


def _is_han(character: str) -> bool:
    return unicodedata.name(character, "").startswith(("CJK", "IDEOGRAPHIC"))
