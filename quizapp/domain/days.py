"""The learner's day: from 4 at night to 4 at night, wherever they are."""

from datetime import UTC, date, datetime, timedelta


def study_day(at: datetime, offset_minutes: int, rollover_hour: int = 4) -> date:
    """The day an answer at `at` belongs to; before `rollover_hour` local time it is still yesterday.

    `offset_minutes` is what local time was ahead of UTC at that moment. It is an argument, and the zone of
    `at` only says which moment is meant, so that a log gives the same days on every machine, in any year.

    Raises:
        ValueError: if `at` is not aware.
    """
    if at.utcoffset() is None:
        raise ValueError(f"{at} names no moment without its zone")
    return (at.astimezone(UTC) + timedelta(minutes=offset_minutes, hours=-rollover_hour)).date()
