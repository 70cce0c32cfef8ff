"""Streaks and shares."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.domain.statistics import DayFigures, RecallFigures, best_streak, share_remembered, streak

FIRST = date(2026, 11, 1)


def days(*numbers: int) -> list[date]:
    return [FIRST + timedelta(days=number) for number in numbers]


def on(number: int) -> date:
    return FIRST + timedelta(days=number)


@pytest.mark.parametrize(
    ("answered", "today", "expected"),
    [
        ((), 3, 0),
        ((3,), 3, 1),
        ((1, 2, 3), 3, 3),
        ((1, 2, 3), 4, 3),  # today is not over
        ((1, 2, 3), 5, 3),  # the fourth was free
        ((1, 2, 3), 6, 0),
        ((1, 2, 4, 5), 5, 4),  # one free day
        ((1, 3, 5), 5, 2),  # two in a week: what begins after the first is left
        ((1, 3, 4, 5, 6, 7, 8, 10), 10, 8),  # the 2nd and the 9th are a week apart
        ((1, 3, 4, 5, 6, 7, 9), 9, 6),  # the 2nd and the 8th are not
        ((1, 4, 5), 5, 2),  # two days in a row are a break
        ((1, 3, 4), 6, 2),  # the 2nd and the 5th were free, and the 3rd to the 5th have one
        ((0, 1, 3, 4, 5, 7), 7, 4),  # the 3rd to the 7th have one free day
    ],
)
def test_a_streak_has_a_free_day_in_any_week(answered: tuple[int, ...], today: int, expected: int) -> None:
    assert streak(days(*answered), on(today)) == expected


def longest_run(answered: set[int], last: int) -> int:
    """Days with answers in the longest run that ends on `last`: no seven days in a row have two free ones."""
    runs = [range(first, last + 1) for first in range(last + 1)]
    may_be = [run for run in runs if all(len(set(run[at : at + 7]) - answered) <= 1 for at in range(len(run)))]
    return max((len(answered.intersection(run)) for run in may_be), default=0)


@given(st.sets(st.integers(0, 40)), st.integers(40, 44))
def test_a_streak_is_the_longest_run_up_to_today_or_yesterday(answered: set[int], today: int) -> None:
    expected = max(longest_run(answered, today), longest_run(answered, today - 1))
    assert streak(days(*sorted(answered)), on(today)) == expected


@given(st.sets(st.integers(0, 40)))
def test_the_best_streak_is_the_longest_run_of_all(answered: set[int]) -> None:
    assert best_streak(days(*sorted(answered))) == max(longest_run(answered, last) for last in range(41))


@given(st.sets(st.integers(0, 40)))
def test_an_answer_today_adds_one_to_the_streak_of_yesterday(answered: set[int]) -> None:
    before = sorted(answered - {40})
    assert streak(days(*before, 40), on(40)) == streak(days(*before), on(40)) + 1


@given(st.sets(st.integers(0, 60)))
def test_the_best_streak_is_no_shorter_than_any_that_ever_was(numbers: set[int]) -> None:
    answered = sorted(numbers)
    longest = best_streak(days(*answered))
    ever = [streak(days(*[n for n in answered if n <= last]), on(last)) for last in range(61)]
    assert longest == max(ever)
    assert longest <= len(answered)


def day(due: int, recalled: float) -> DayFigures:
    return DayFigures(FIRST, due, due, 0, due, recalled, 1000 * due)


def test_a_share_needs_twenty_answers_and_stays_a_share() -> None:
    assert share_remembered([day(19, 19)]) is None
    assert share_remembered([day(12, 10.0), day(8, 6.0)]) == pytest.approx(0.8)
    assert share_remembered([day(20, -3.0)]) == 0.0


def test_recalls_have_means() -> None:
    figures = RecallFigures(4, 3.4, 3.0)
    assert (figures.share_promised, figures.share_recalled) == (pytest.approx(0.85), pytest.approx(0.75))
