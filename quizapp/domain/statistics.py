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
        due: answers in study to cards whose day had come, the first of the day each; pairs say too little.
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


@dataclass(frozen=True, slots=True)
class FormFigures:
    """Answers in one form.

    Attributes:
        answers, right: that count, and how many of them were not Again; luck is not taken off.
    """

    form: str
    answers: int
    right: int

    @property
    def share_right(self) -> float:
        """0 to 1."""
        return self.right / self.answers


def share_remembered(days: Iterable[DayFigures]) -> float | None:
    """Share of what was due that was remembered, 0 to 1; None for fewer than `LEAST_RECALLS` answers."""
    due, recalled = 0, 0.0
    for day in days:
        due += day.due
        recalled += day.due_recalled
    return _as_share(recalled / due) if due >= LEAST_RECALLS else None


def streak(days: Sequence[date], today: date) -> int:
    """Days with answers in the longest run up to today, or to yesterday: today is not over.

    In a run no seven days in a row have more than one free day; a free day adds nothing. `days` in order.
    """
    length, next_free, after = 0, None, today
    for day in reversed(days):
        between = after - timedelta(days=1)
        missing = (after - day).days - 1
        if missing > 1 or (missing == 1 and not _are_apart(between, next_free)):
            break
        if missing == 1:
            next_free = between
        length, after = length + 1, day
    return length


def best_streak(days: Sequence[date]) -> int:
    """Days with answers in the longest run there ever was; `days` in order."""
    longest, start, start_after_free = 0, 0, 0  # places in `days`
    last_free: date | None = None
    for place, day in enumerate(days):
        between = day - timedelta(days=1)
        missing = (day - days[place - 1]).days - 1 if place else 0
        if missing > 1:
            start, last_free = place, None
        elif missing == 1:
            if not _are_apart(last_free, between):
                start = start_after_free
            last_free, start_after_free = between, place
        longest = max(longest, place - start + 1)
    return longest


def _are_apart(free: date | None, later: date | None) -> bool:
    """Whether two free days are never among the same seven."""
    return free is None or later is None or (later - free).days >= _WEEK


def _as_share(value: float) -> float:
    return min(1.0, max(0.0, value))
