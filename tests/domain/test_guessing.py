import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.domain.guessing import guess_chance, known_share, prior_known

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


@given(guessed=guess_chances)
def test_a_learner_who_answered_nothing_is_taken_to_know_four_in_ten(guessed: float) -> None:
    assert prior_known(0, 0, guessed) == pytest.approx(0.4)


def test_first_meetings_move_the_share_known() -> None:
    # 40 of 40 right at 1/2: ((40 + 20 * 0.7) / 60 - 0.5) / 0.5 = (0.9 - 0.5) / 0.5.
    assert prior_known(40, 40, 1 / 2) == pytest.approx(0.8)
    # 30 of 60 right at 1/3: ((30 + 20 * 0.6) / 80 - 1/3) / (2/3) = (0.525 - 0.3333) / 0.6667.
    assert prior_known(30, 60, 1 / 3) == pytest.approx(0.2875)


@given(answered=st.integers(0, 100_000), share=chances, guessed=guess_chances)
def test_the_share_known_stays_within_its_bounds(answered: int, share: float, guessed: float) -> None:
    assert 0.02 <= prior_known(int(share * answered), answered, guessed) <= 0.95


def test_a_learner_who_guesses_everything_ends_at_the_bounds() -> None:
    assert prior_known(0, 1_000, 1 / 4) == 0.02
    assert prior_known(1_000, 1_000, 1 / 4) == 0.95


def test_a_guess_is_one_of_the_options_and_half_of_that_when_guesses_are_admitted() -> None:
    assert guess_chance(2, admits_guesses=False) == 1 / 2
    assert guess_chance(4, admits_guesses=False) == 1 / 4
    assert guess_chance(4, admits_guesses=True) == 1 / 8


def test_numbers_that_cannot_be_are_refused() -> None:
    with pytest.raises(ValueError, match="from 0 to 1"):
        known_share(1.1, 0.5)
    with pytest.raises(ValueError, match="cannot be"):
        prior_known(3, 2, 0.5)
    with pytest.raises(ValueError, match="cannot be"):
        prior_known(1, 2, 1.0)
    with pytest.raises(ValueError, match="needs an option"):
        guess_chance(0, admits_guesses=False)
