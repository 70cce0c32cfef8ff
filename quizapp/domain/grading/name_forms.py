"""By which texts a name is found among very many: whatever an answer could agree with, or be near to.

What is found this way is only a choice of names to grade against, never a verdict: a `NameBook` of the names found says
what an answer is worth, and says the same as one of all names would.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise
from string import ascii_lowercase, digits

from quizapp.domain.grading.near_names import ways_to_write
from quizapp.domain.grading.numerals import with_digits
from quizapp.domain.grading.short_names import short_key, short_names
from quizapp.domain.grading.writing import Writing, write

SHORTEST_PARTED = 7
"""Letters of the shortest name that is found by its parts: two slips are allowed in answers of nine letters."""

_FURTHEST_MOVE = 3
_SIGNS = ascii_lowercase + digits


class Found(StrEnum):
    """How a form finds its name."""

    WHOLE = "whole"  # an answer that is this text may agree with the name
    SHORT = "short"  # an answer that is this text may be a short name for it
    NEAR = "near"  # only an answer with a slip is looked for here


@dataclass(frozen=True, slots=True)
class Form:
    """A text that finds a name.

    Attributes:
        text: without spaces, but for short names.
        words: its script, and the words it is made of: what decides how near an answer is to it.
    """

    text: str
    found: Found
    words: str


def forms_of(name: str, also: Iterable[str], *, is_person: bool) -> set[Form]:
    """Every form that finds an entity by its name and its aliases."""
    wholes, nears, shorts = set[Form](), set[Form](), set[Form]()
    for place, writing in enumerate(write(each, is_person=is_person) for each in (name, *also)):
        wholes |= set(_whole_forms(writing))
        has_short = is_person and place == 0
        nears |= {_form(writing, words, Found.NEAR) for words in ways_to_write(writing, has_short=has_short)}
        if has_short and len(writing.core) > 1:
            shorts |= {Form(short_key(short), Found.SHORT, "") for short in short_names(writing.core)}
            shorts.add(Form(writing.core[0], Found.SHORT, ""))
            nears.add(Form(writing.core[0], Found.NEAR, writing.script))
    there = {(form.text, form.words) for form in wholes}
    found = wholes | shorts | {form for form in nears if (form.text, form.words) not in there}
    return {form for form in found if form.text}


def texts_that_agree(given: Writing) -> set[str]:
    """The whole forms of every name that an answer may agree with."""
    return {form.text for form in _whole_forms(given)}


def _whole_forms(writing: Writing) -> Iterator[Form]:
    """A form for each way in which writings agree; where two of them are one way, it is one form."""
    for words in (writing.stated.split(), writing.words, with_digits(writing.core), sorted(writing.core)):
        yield _form(writing, words, Found.WHOLE)


def _form(writing: Writing, words: Iterable[str], found: Found) -> Form:
    words = tuple(words)
    return Form("".join(words), found, " ".join((writing.script, *words)))


def within_a_slip(letters: str) -> set[str]:
    """Every text that is one slip or less away."""
    cuts = [(letters[:place], letters[place:]) for place in range(len(letters) + 1)]
    found = {letters}
    for head, tail in cuts:
        found |= {head + tail[1:], head + tail[1:2] + tail[:1] + tail[2:]}
        found |= {head + sign + rest for sign in _SIGNS for rest in (tail, tail[1:])}
        for far in range(2, _FURTHEST_MOVE + 1):  # a letter that has moved
            moved = tail[: far + 1]
            found |= {head + turned + tail[far + 1 :] for turned in (moved[1:] + moved[:1], moved[-1:] + moved[:-1])}
    return found


def parts_that_stay(letters: str, slips: int) -> set[str]:
    """Parts of a text of which every text that is so many slips away has at least one, unchanged."""
    if slips == 0:
        return {letters}
    edges = [len(letters) * place // (slips + 1) for place in range(slips + 2)]
    found = {letters[start:end] for start, end in pairwise(edges)}
    for edge in edges[1:-1]:
        # Two neighbours swapped across an edge spoil two parts at once; put back, they leave one slip less.
        swapped = letters[: edge - 1] + letters[edge] + letters[edge - 1] + letters[edge + 1 :]
        found |= parts_that_stay(swapped, slips - 1)
    return found
