"""What the figures of days and recalls add up to."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

LEAST_RECALLS = 20
"""Fewer answers to due cards say little about a share."""

_WEEK = 7


@dataclass(frozen=True, slots=True)
class DayFigures:
    """One study day.

    Attributes:
        answers, right: that count, and how many of them were not Again.
        met: facts answered for the first time ever.
        due: answers to cards that came back in study, the first of the day each.
        due_recalled: how many of them were remembered, with what luck gives taken off.
        elapsed_ms: time spent answering.
    """

    day: date
    answers: int
    right: int
    met: int
    due: int
    due_recalled: float
    elapsed_ms: int


@dataclass(frozen=True, slots=True)
class RecallFigures:
    """Recalls that were promised about alike.

    Attributes:
        answers: how many.
        predicted: sum of the promised chances.
        recalled: how many were remembered, with what luck gives taken off.
    """

    answers: int
    predicted: float
    recalled: float

    @property
    def share_promised(self) -> float:
        """Mean promised chance, 0 to 1."""
        return self.predicted / self.answers

    @property
    def share_recalled(self) -> float:
        """Share remembered, 0 to 1."""
        return _as_share(self.recalled / self.answers)


def share_remembered(days: Iterable[DayFigures]) -> float | None:
    """Share of what was due that was remembered, 0 to 1; None for fewer than `LEAST_RECALLS` answers."""
    due, recalled = 0, 0.0
    for day in days:
        due += day.due
        recalled += day.due_recalled
    return _as_share(recalled / due) if due >= LEAST_RECALLS else None


def streak(days: Sequence[date], today: date) -> int:
    """Days with answers up to today without a break; one free day in any seven breaks nothing.

    `days` in order. A day that is not over yet breaks nothing either.
    """
    runs = _runs(days)
    if not runs:
        return 0
    last_day, free_day, length = runs[-1]
    missing = (today - last_day).days - 1
    if missing <= 0:
        return length
    yesterday = today - timedelta(days=1)
    return length if missing == 1 and _may_be_free(free_day, yesterday) else 0


def best_streak(days: Sequence[date]) -> int:
    """The longest streak there ever was, in days with answers."""
    return max((length for _, _, length in _runs(days)), default=0)


def _runs(days: Sequence[date]) -> list[tuple[date, date | None, int]]:
    """Each streak: its last day, its last free day, and how many days with answers it has."""
    runs: list[tuple[date, date | None, int]] = []
    for day in days:
        if runs:
            last_day, free_day, length = runs[-1]
            missing = (day - last_day).days - 1
            between = day - timedelta(days=1)
            if missing == 0:
                runs[-1] = day, free_day, length + 1
                continue
            if missing == 1 and _may_be_free(free_day, between):
                runs[-1] = day, between, length + 1
                continue
        runs.append((day, None, 1))
    return runs


def _may_be_free(last_free: date | None, day: date) -> bool:
    return last_free is None or (day - last_free).days >= _WEEK


def _as_share(value: float) -> float:
    return min(1.0, max(0.0, value))
