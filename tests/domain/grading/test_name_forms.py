"""What finds a name among many finds every name that could matter."""

from itertools import product
from string import ascii_lowercase

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from rapidfuzz.distance import OSA

from quizapp.domain.grading.name_forms import SHORTEST_PARTED, parts_that_stay, within_a_slip
from quizapp.domain.grading.slips import slips_allowed, slips_between

LETTERS = "abc2"


def edits(slips: int) -> st.SearchStrategy[list[tuple[str, float, str]]]:
    """So many changes: what, how far along the text, and with which sign."""
    kinds = st.sampled_from(("cut", "put", "change", "swap", "move"))
    return st.lists(st.tuples(kinds, st.floats(0, 0.999), st.sampled_from(LETTERS)), min_size=slips, max_size=slips)


def changed(text: str, changes: list[tuple[str, float, str]]) -> str:
    for kind, share, sign in changes:
        place = int(share * (len(text) + (kind == "put")))
        head, here, tail = text[:place], text[place : place + 1], text[place + 1 :]
        match kind:
            case "cut":
                text = head + tail
            case "put":
                text = head + sign + here + tail
            case "change":
                text = head + sign + tail
            case "swap":
                text = head + tail[:1] + here + tail[1:]
            case "move":
                text = head + tail[:3] + here + tail[3:]
    return text


@given(st.text(LETTERS, min_size=4, max_size=8), edits(1))
def test_whatever_is_one_slip_away_is_among_what_is_looked_for(
    given: str, changes: list[tuple[str, float, str]]
) -> None:
    name = changed(given, changes)
    assert slips_between(given, name) > 1 or name in within_a_slip(given)


@given(st.integers(2, 3), st.data())
def test_whatever_is_a_few_slips_away_has_a_part_that_stays(slips: int, data: st.DataObject) -> None:
    shortest = next(letters for letters in range(1, 30) if slips_allowed(letters) == slips)
    given = data.draw(st.text(LETTERS, min_size=shortest, max_size=shortest + 8))
    name = changed(given, data.draw(edits(slips)))
    assume(OSA.distance(given, name) <= slips)
    parts = parts_that_stay(given, slips)
    assert any(part in name for part in parts)
    assert min(map(len, parts)) >= 3  # the index knows nothing shorter
    assert len(name) >= SHORTEST_PARTED


@pytest.mark.parametrize(("letters", "slips"), [(9, 2), (13, 2), (15, 3), (18, 3)])
def test_neighbours_swapped_anywhere_leave_a_part_that_stays(letters: int, slips: int) -> None:
    given = ascii_lowercase[:letters]
    parts = parts_that_stay(given, slips)
    for *swaps, other in product(range(letters - 1), repeat=slips):
        name = given[:other] + "0" + given[other + 1 :]
        for place in swaps:
            name = name[:place] + name[place + 1] + name[place] + name[place + 2 :]
        if OSA.distance(given, name) <= slips:
            assert any(part in name for part in parts), name
