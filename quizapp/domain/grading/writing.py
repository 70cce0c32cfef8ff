"""A name as someone wrote it, and the ways in which two writings may agree."""

from collections.abc import Callable
from dataclasses import dataclass

from quizapp.domain.grading.folding import Script, fold, script_of, small
from quizapp.domain.grading.numerals import with_digits
from quizapp.domain.grading.titles import without_titles


@dataclass(frozen=True, slots=True)
class Writing:
    """A name, folded once.

    Attributes:
        stated: as written, but for case and width.
        words: folded.
        core: the words without articles and titles.
    """

    stated: str
    words: tuple[str, ...]
    core: tuple[str, ...]
    script: Script


Way = Callable[[Writing], str]


def write(text: str, *, is_person: bool) -> Writing:
    """`text`, ready to be compared with other names of its kind."""
    words = fold(text)
    return Writing(" ".join(small(text).split()), words, without_titles(words, is_person=is_person), script_of(text))


def as_stated(name: Writing) -> str:
    """Differs in case and width alone."""
    return name.stated


def as_worded(name: Writing) -> str:
    """Differs in accents, script and punctuation."""
    return " ".join(name.words)


def as_joined(name: Writing) -> str:
    """Differs in spaces."""
    return "".join(name.words)


def as_untitled(name: Writing) -> str:
    """Differs in articles, titles, and "2" for "II"."""
    return "".join(with_digits(name.core))


def as_reordered(name: Writing) -> str:
    """Differs in the order of words."""
    return " ".join(sorted(name.core))


# From the strictest: the first way in which a writing agrees with any known name decides, so that a looser way can
# never make two names one that a stricter way tells apart.
WAYS: tuple[Way, ...] = (as_stated, as_worded, as_joined, as_untitled, as_reordered)
