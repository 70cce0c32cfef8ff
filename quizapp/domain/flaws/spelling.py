"""What is left of an option when its manner of writing is taken away."""

import re
from functools import lru_cache

from quizapp.domain.words import without_accents

_OF_SPELLING = re.compile(r"\bword|\bspel|\baccent|\bletter", re.IGNORECASE)
# British and American: grey and gray, colour and color. Options that differ by these alone are the same word.
_AMERICAN = tuple(
    (re.compile(british), american)
    for british, american in (
        (r"our(?=s?\b|ed\b|ing\b|ful\b|able\b)", "or"),
        (r"is(?=e[sdr]?\b|ing\b|ation)", "iz"),
        (r"(?<=[tb])re\b", "er"),
        (r"[ao]e", "e"),
        (r"ue", "u"),
        (r"\bgrey", "gray"),
        (r"ium\b", "um"),
        (r"ogue\b", "og"),
        (r"ence\b", "ense"),
        (r"ll(?=ed|ing|er)", "l"),
        (r"sulph", "sulf"),
    )
)
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})  # as they are written where there are none
_HYPHEN = re.compile(r"(?<!\d)[-−](?!\d)|(?<=[^\W\d])-(?=[^\W\d])")  # a hyphen says nothing, a minus does


def asks_for_spelling(stem: str) -> bool:
    """Whether a question is about how something is written: there où and ou are two answers."""
    return _OF_SPELLING.search(stem) is not None


@lru_cache(maxsize=8192)  # the names of a bank are options over and over
def bare(text: str, is_sign: bool, has_accents: bool) -> str:
    """The letters and digits of an option; two with the same are one answer in two spellings.

    A sign, such as m or M, keeps its case; accents stay where they tell words apart.
    """
    plain = text if is_sign else text.casefold()
    if not has_accents:
        plain = without_accents(plain.translate(_UMLAUTS))
    for british, american in _AMERICAN:
        plain = british.sub(american, plain)
    return "".join(letter for letter in _HYPHEN.sub("", plain) if letter.isalnum() or letter in "+-−°%$€£¥₹")
