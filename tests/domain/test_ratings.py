import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.domain.ratings import (
    SAMPLES_KEPT,
    SAMPLES_NEEDED,
    TIME_CAP_MS,
    Rating,
    TimedAnswer,
    capped_ms,
    is_quick,
    rate,
    usual_ms,
)
from quizapp.domain.verdicts import Verdict

verdicts = st.sampled_from(Verdict)


def rated(verdict: Verdict, *, closed: bool = False, hint: bool = False, quick: bool = False) -> Rating:
    return rate(verdict, is_closed=closed, had_hint=hint, is_quick=quick)


@pytest.mark.parametrize("verdict", [Verdict.WRONG, Verdict.SKIPPED])
@given(closed=st.booleans(), hint=st.booleans(), quick=st.booleans())
def test_wrong_or_skipped_is_again(verdict: Verdict, closed: bool, hint: bool, quick: bool) -> None:
    assert rated(verdict, closed=closed, hint=hint, quick=quick) is Rating.AGAIN


@given(closed=st.booleans(), hint=st.booleans(), quick=st.booleans())
def test_partly_right_is_hard(closed: bool, hint: bool, quick: bool) -> None:
    assert rated(Verdict.PARTLY, closed=closed, hint=hint, quick=quick) is Rating.HARD


@pytest.mark.parametrize("verdict", [Verdict.RIGHT, Verdict.SPELLING])
@given(closed=st.booleans(), quick=st.booleans())
def test_right_with_a_hint_is_hard(verdict: Verdict, closed: bool, quick: bool) -> None:
    assert rated(verdict, closed=closed, hint=True, quick=quick) is Rating.HARD


def test_right_is_good() -> None:
    assert rated(Verdict.RIGHT) is Rating.GOOD
    assert rated(Verdict.RIGHT, closed=True) is Rating.GOOD


def test_right_written_and_quick_is_easy() -> None:
    assert rated(Verdict.RIGHT, quick=True) is Rating.EASY


def test_a_spelling_to_note_is_good_however_quick() -> None:
    assert rated(Verdict.SPELLING) is Rating.GOOD
    assert rated(Verdict.SPELLING, quick=True) is Rating.GOOD


@given(verdict=verdicts, hint=st.booleans(), quick=st.booleans())
def test_a_closed_form_is_never_easy(verdict: Verdict, hint: bool, quick: bool) -> None:
    assert rated(verdict, closed=True, hint=hint, quick=quick) is not Rating.EASY


def test_the_usual_time_is_the_median_a_character_times_the_length() -> None:
    # A character takes 500, 1000, 600, 400 and 2000 ms; the median is 600, and Tokyo has 5.
    right = [
        TimedAnswer(2_000, 4),
        TimedAnswer(5_000, 5),
        TimedAnswer(6_000, 10),
        TimedAnswer(2_000, 5),
        TimedAnswer(20_000, 10),
    ]
    assert usual_ms(right, len("Tokyo")) == 3_000


def test_nothing_is_usual_before_the_fifth_right_answer() -> None:
    assert usual_ms([TimedAnswer(3_000, 5)] * (SAMPLES_NEEDED - 1), 5) is None
    assert usual_ms([TimedAnswer(3_000, 5)] * SAMPLES_NEEDED, 5) == 3_000


def test_a_learner_who_grew_quicker_is_compared_with_today() -> None:
    once = [TimedAnswer(30_000, 5)] * 1_000
    now = [TimedAnswer(3_000, 5)] * SAMPLES_KEPT
    assert usual_ms(once + now, 5) == 3_000


def test_a_learner_who_went_for_tea_is_counted_as_a_minute() -> None:
    assert capped_ms(45 * 60_000) == TIME_CAP_MS == 60_000
    assert capped_ms(8_200) == 8_200
    assert usual_ms([TimedAnswer(3_600_000, 6)] * 5, 6) == 60_000


def test_a_clock_set_back_during_an_answer_is_no_time_and_not_quick() -> None:
    assert capped_ms(-3_600_000) == 0
    assert not is_quick(-3_600_000, 3_000)


def test_quick_is_two_thirds_of_the_usual_time_or_less() -> None:
    assert is_quick(2_000, 3_000)
    assert not is_quick(2_001, 3_000)
    assert not is_quick(3_000, 3_000)


def test_nothing_is_quick_while_nothing_is_usual() -> None:
    assert not is_quick(1, None)
