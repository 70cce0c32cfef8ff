from itertools import permutations, product
from math import prod

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quizapp.domain.guessing import Luck, guess_chance, known_share, prior_known, weigh, without_luck

chances = st.floats(0, 1)
guess_chances = st.sampled_from([1 / 2, 1 / 3, 1 / 4, 1 / 6, 1 / 8])


@pytest.mark.parametrize(
    ("retrievability", "guessed", "expected"),
    [
        # 0.4 / (0.4 + 0.6 / 3) = 2/3; 0.4 / (0.4 + 0.3) = 4/7; 0.9 / (0.9 + 0.1 / 4) = 36/37.
        (0.4, 1 / 3, 2 / 3),
        (0.4, 1 / 2, 4 / 7),
        (0.9, 1 / 4, 36 / 37),
    ],
)
def test_a_right_answer_was_known_by_the_rule_of_bayes(retrievability: float, guessed: float, expected: float) -> None:
    assert known_share(retrievability, guessed) == pytest.approx(expected)


@given(pair=st.tuples(chances, chances), guessed=chances)
def test_the_better_remembered_the_likelier_known(pair: tuple[float, float], guessed: float) -> None:
    less, more = sorted(pair)
    assert known_share(less, guessed) <= known_share(more, guessed) + 1e-12


@given(retrievability=chances, pair=st.tuples(chances, chances))
def test_the_easier_to_guess_the_less_likely_known(retrievability: float, pair: tuple[float, float]) -> None:
    harder, easier = sorted(pair)
    assert known_share(retrievability, easier) <= known_share(retrievability, harder) + 1e-12


@given(retrievability=chances, guessed=chances)
def test_a_right_answer_speaks_for_knowing(retrievability: float, guessed: float) -> None:
    assert retrievability - 1e-12 <= known_share(retrievability, guessed) <= 1


@given(retrievability=chances)
def test_without_a_chance_to_guess_right_is_known(retrievability: float) -> None:
    assert known_share(retrievability, 0) == 1


def test_a_learner_who_answered_nothing_is_taken_to_know_four_in_ten() -> None:
    assert prior_known(0, 0) == pytest.approx(0.4)


def recalled(right: int, wrong: int, guessed: float) -> float:
    return right * without_luck(True, guessed) + wrong * without_luck(False, guessed)


def test_first_meetings_move_the_share_known() -> None:
    # 40 of 40 right: (40 + 20 * 0.4) / 60.
    assert prior_known(recalled(40, 0, 1 / 2), 40) == pytest.approx(0.8)
    # 30 of 60 right at 1/3: 30 - 30 * (1/3) / (2/3) = 15, and (15 + 20 * 0.4) / 80.
    assert prior_known(recalled(30, 30, 1 / 3), 60) == pytest.approx(0.2875)


@given(known=chances, guessed=guess_chances)
def test_luck_taken_off_leaves_the_share_that_was_known(known: float, guessed: float) -> None:
    right = known + (1 - known) * guessed
    told = right * without_luck(True, guessed) + (1 - right) * without_luck(False, guessed)
    assert told == pytest.approx(known, abs=1e-9)


@given(answered=st.integers(0, 100_000), share=chances, guessed=guess_chances)
def test_the_share_known_stays_within_its_bounds(answered: int, share: float, guessed: float) -> None:
    right = int(share * answered)
    assert 0.02 <= prior_known(recalled(right, answered - right, guessed), answered) <= 0.95


def test_a_learner_who_guesses_everything_ends_at_the_bounds() -> None:
    assert prior_known(recalled(0, 1_000, 1 / 4), 1_000) == 0.02
    assert prior_known(recalled(1_000, 0, 1 / 4), 1_000) == 0.95


def by_trying_everything(recalls: list[float], is_right: tuple[bool, ...], unsaid: float) -> list[Luck]:
    """Every set of known parts with every way to put the rest: what came out right, and how often it was known."""
    parts = range(len(recalls))
    known_and_seen, seen, right_by_luck, not_known = (
        [0.0] * len(recalls),
        0.0,
        [0.0] * len(recalls),
        [0.0] * len(recalls),
    )
    for known in product((True, False), repeat=len(recalls)):
        weight = prod(recall if is_known else 1 - recall for recall, is_known in zip(recalls, known, strict=True))
        left = [part for part in parts if not known[part]]
        ways = list(permutations(left))
        for way in ways:
            put = {**{part: part for part in parts}, **dict(zip(left, way, strict=True))}
            came_out = tuple(put[part] == part for part in parts)
            is_luck = any(came_out[part] for part in left)
            chance = weight / len(ways) * (unsaid if is_luck else 1)
            for part in left:
                not_known[part] += weight / len(ways)
                right_by_luck[part] += chance * came_out[part]
            if came_out == is_right:
                seen += chance
                for part in parts:
                    known_and_seen[part] += chance * known[part]
    return [Luck(right_by_luck[part] / not_known[part], known_and_seen[part] / seen) for part in parts]


@st.composite
def pairings(draw: st.DrawFn) -> tuple[list[float], tuple[bool, ...]]:
    """Parts with the chances that they are known, and what came out right: never all but one."""
    count = draw(st.integers(2, 6))
    recalls = draw(st.lists(st.floats(0.01, 0.99), min_size=count, max_size=count))
    is_right = draw(st.lists(st.booleans(), min_size=count, max_size=count).filter(lambda each: each.count(False) != 1))
    return recalls, tuple(is_right)


@settings(max_examples=60, deadline=None)
@given(pairing=pairings(), admits=st.booleans())
def test_of_pairs_every_known_set_and_every_way_to_put_the_rest_is_counted(
    pairing: tuple[list[float], tuple[bool, ...]], admits: bool
) -> None:
    recalls, is_right = pairing
    expected = by_trying_everything(recalls, is_right, 0.5 if admits else 1)
    found = weigh(recalls, is_right, len(recalls), admits_guesses=admits)
    for luck, tried, came_out in zip(found, expected, is_right, strict=True):
        assert luck is not None
        assert luck.guess == pytest.approx(tried.guess)
        if came_out:
            assert luck.known == pytest.approx(tried.known)


def test_who_knows_the_other_three_gets_the_fourth_for_nothing() -> None:
    fourth = weigh([1, 1, 1, 0.4], [True] * 4, 4, admits_guesses=False)[3]
    assert fourth == Luck(guess=1, known=0.4)  # right tells nothing


def test_a_right_pair_beside_wrong_ones_was_hardly_luck() -> None:
    # Two of four right and two wrong, all at 0.9. Both known: 0.81 / 2!; one: 2 · 0.09 / 3!; none: 0.01 / 4!.
    both, one, none = 0.81 / 2, 0.09 / 6, 0.01 / 24
    first = weigh([0.9] * 4, [True, True, False, False], 4, admits_guesses=False)[0]
    assert first is not None
    assert first.known == pytest.approx((both + one) / (both + 2 * one + none))


def test_a_single_part_is_weighed_by_its_options_and_an_open_one_not_at_all() -> None:
    assert weigh([0.9], [True], 4, admits_guesses=False) == (Luck(1 / 4, known_share(0.9, 1 / 4)),)
    assert weigh([0.9], [True], 4, admits_guesses=True) == (Luck(1 / 8, known_share(0.9, 1 / 8)),)
    assert weigh([0.9], [True], None, admits_guesses=False) == (None,)


def test_a_guess_is_one_of_the_options_and_half_of_that_when_guesses_are_admitted() -> None:
    assert guess_chance(2, admits_guesses=False) == 1 / 2
    assert guess_chance(4, admits_guesses=False) == 1 / 4
    assert guess_chance(4, admits_guesses=True) == 1 / 8


def test_numbers_that_cannot_be_are_refused() -> None:
    with pytest.raises(ValueError, match="from 0 to 1"):
        known_share(1.1, 0.5)
    with pytest.raises(ValueError, match="cannot be"):
        prior_known(3, 2)
    with pytest.raises(ValueError, match="needs an option"):
        guess_chance(0, admits_guesses=False)
