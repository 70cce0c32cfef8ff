from datetime import UTC, date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.domain.days import study_day

offsets = st.integers(-12 * 60, 14 * 60)
hours = st.integers(0, 23)
days = st.dates(date(1990, 1, 1), date(2200, 1, 1))
moments = st.datetimes(datetime(1990, 1, 1), datetime(2200, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001
ZONES = ("Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu", "Africa/Casablanca")


def offset_minutes(at: datetime, zone: str) -> int:
    offset = at.astimezone(ZoneInfo(zone)).utcoffset()
    assert offset is not None
    return int(offset.total_seconds()) // 60


def berlin_day(*local: int, fold: int = 0) -> date:
    year, month, day, hour, minute = local
    at = datetime(year, month, day, hour, minute, tzinfo=ZoneInfo("Europe/Berlin"), fold=fold)
    return study_day(at, offset_minutes(at, "Europe/Berlin"))


def test_the_day_turns_at_four_at_night() -> None:
    # Delhi is 330 minutes ahead: 22:29 UTC is 03:59 there.
    assert study_day(datetime(2026, 3, 9, 22, 29, tzinfo=UTC), 330) == date(2026, 3, 9)
    assert study_day(datetime(2026, 3, 9, 22, 30, tzinfo=UTC), 330) == date(2026, 3, 10)


def test_a_learner_may_turn_the_day_at_midnight() -> None:
    assert study_day(datetime(2026, 3, 9, 23, 59, tzinfo=UTC), 0, rollover_hour=0) == date(2026, 3, 9)
    assert study_day(datetime(2026, 3, 10, 0, 0, tzinfo=UTC), 0, rollover_hour=0) == date(2026, 3, 10)


def test_the_hour_that_is_skipped_in_spring_moves_no_day() -> None:
    # Berlin, 29 March 2026: 01:59 is followed by 03:00.
    assert berlin_day(2026, 3, 29, 1, 59) == date(2026, 3, 28)
    assert berlin_day(2026, 3, 29, 3, 0) == date(2026, 3, 28)
    assert berlin_day(2026, 3, 29, 3, 59) == date(2026, 3, 28)
    assert berlin_day(2026, 3, 29, 4, 0) == date(2026, 3, 29)


def test_the_hour_that_comes_twice_in_autumn_moves_no_day() -> None:
    # Berlin, 25 October 2026: 02:59 is followed by 02:00.
    assert berlin_day(2026, 10, 25, 2, 30, fold=0) == date(2026, 10, 24)
    assert berlin_day(2026, 10, 25, 2, 30, fold=1) == date(2026, 10, 24)
    assert berlin_day(2026, 10, 25, 3, 59) == date(2026, 10, 24)
    assert berlin_day(2026, 10, 25, 4, 0) == date(2026, 10, 25)


@given(at=moments, zone=st.sampled_from(ZONES))
def test_the_study_day_is_the_local_date_of_four_hours_ago_on_the_wall_clock(at: datetime, zone: str) -> None:
    wall = at.astimezone(ZoneInfo(zone)).replace(tzinfo=None)
    assert study_day(at, offset_minutes(at, zone)) == (wall - timedelta(hours=4)).date()


def test_a_clock_set_back_over_the_turn_gives_the_day_before() -> None:
    before = datetime(2026, 5, 2, 4, 10, tzinfo=UTC)
    assert study_day(before, 0) == date(2026, 5, 2)
    assert study_day(before - timedelta(minutes=20), 0) == date(2026, 5, 1)


@given(at=moments, zone_minutes=offsets, offset=offsets, hour=hours)
def test_the_zone_that_a_moment_is_written_in_changes_no_day(
    at: datetime, zone_minutes: int, offset: int, hour: int
) -> None:
    written_elsewhere = at.astimezone(timezone(timedelta(minutes=zone_minutes)))
    assert study_day(written_elsewhere, offset, hour) == study_day(at, offset, hour)


@given(pair=st.tuples(moments, moments), offset=offsets, hour=hours)
def test_in_one_place_later_is_never_an_earlier_day(pair: tuple[datetime, datetime], offset: int, hour: int) -> None:
    earlier, later = sorted(pair)
    assert study_day(earlier, offset, hour) <= study_day(later, offset, hour)


def test_a_time_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="zone"):
        study_day(datetime(2026, 1, 1, 12), 0)  # noqa: DTZ001
