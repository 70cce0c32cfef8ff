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
        ((1, 3, 5), 5, 1),  # two in a week: the second breaks it
        ((1, 3, 4, 5, 6, 7, 8, 10), 10, 8),  # the 2nd and the 9th are a week apart
        ((1, 3, 4, 5, 6, 7, 9), 9, 1),  # the 2nd and the 8th are not
        ((1, 4, 5), 5, 2),  # two days in a row are a break
        ((1, 3, 4), 6, 0),  # the 2nd was free, so the 5th is not
    ],
)
def test_a_streak_has_a_free_day_in_any_week(answered: tuple[int, ...], today: int, expected: int) -> None:
    assert streak(days(*answered), on(today)) == expected


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
