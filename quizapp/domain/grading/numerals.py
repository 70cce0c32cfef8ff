"""Numbers in names, where one letter more is another pope."""

import re
from collections.abc import Sequence

_ROMAN = re.compile(r"(?=[ivx])(x{0,2})(ix|iv|v?i{0,3})")
_VALUES = {"i": 1, "v": 5, "x": 10}


def numbers(words: Sequence[str]) -> tuple[str, ...]:
    """The words of a folded name that have digits, "II" at the end counted as "2"."""
    return tuple(word for word in with_digits(words) if any(character.isdigit() for character in word))


def with_digits(words: Sequence[str]) -> tuple[str, ...]:
    """`words` with a Roman number below 30 at the end in digits: "world war ii" as "world war 2"."""
    if len(words) < 2 or not _ROMAN.fullmatch(words[-1]):
        return tuple(words)
    values = [_VALUES[letter] for letter in words[-1]]
    following = [*values[1:], 0]
    total = sum(-value if value < after else value for value, after in zip(values, following, strict=True))
    return (*words[:-1], str(total))
