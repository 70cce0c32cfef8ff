"""When a card comes back."""

from dataclasses import dataclass
from datetime import date, timedelta
from hashlib import sha256

from quizapp.domain.cards import CardKey
from quizapp.domain.memory import Memory, MemoryState

FUZZ_FROM_DAYS = 2.5
_STAYS_ONE_IN = 4

# (from, to, share): how much of each part of an interval may be moved. Long intervals get a smaller share:
# a week more or less is much for a month and little for three years.
_FUZZ_PARTS = ((FUZZ_FROM_DAYS, 7.0, 0.15), (7.0, 20.0, 0.10), (20.0, float("inf"), 0.05))


@dataclass(frozen=True, slots=True)
class Schedule:
    """How a learner wants to be asked.

    Attributes:
        target: chance of recall at which a card is due, above 0 and below 1.
        maximum_days: the longest interval.
        easy_days: weekdays, 0 for Monday, on which less should come back.
    """

    target: float = 0.90
    maximum_days: int = 36500
    easy_days: frozenset[int] = frozenset()

    def __post_init__(self) -> None:
        if not 0 < self.target < 1:
            raise ValueError(f"target is a chance above 0 and below 1, not {self.target}")
        if self.maximum_days < 1:
            raise ValueError(f"the longest interval is at least a day, not {self.maximum_days}")
        if not self.easy_days <= set(range(7)):
            raise ValueError(f"weekdays are 0 to 6, not {sorted(self.easy_days)}")


def due_day(state: MemoryState, memory: Memory, schedule: Schedule, key: CardKey, reviews: int, today: date) -> date:
    """The day on which a card answered `today` falls to the target, a little to either side; never `today`.

    Facts learned in one sitting would come back in one sitting for ever, so intervals from 2.5 days on are
    spread: by a day either way, plus 15 % of the part from 2.5 to 7 days, 10 % of the part up to 20, and 5 %
    of the rest, never below 2 days. The spread is drawn from a hash of the card and its number of
    reviews: a replay on another machine finds the same dates, and the next review draws anew. Of what falls
    on an easy day three in four move to the nearest other day within the spread; an interval too short to be
    spread keeps its day.
    """
    interval = min(max(1.0, memory.interval_days(state, schedule.target)), float(schedule.maximum_days))
    if interval < FUZZ_FROM_DAYS:
        return today + timedelta(days=round(interval))
    spread = 1 + sum(share * max(0.0, min(interval, end) - start) for start, end, share in _FUZZ_PARTS)
    earliest = max(2, round(interval - spread))
    latest = max(earliest, min(round(interval + spread), schedule.maximum_days))
    drawn = today + timedelta(days=earliest + _draw(key, reviews, latest - earliest + 1))
    if drawn.weekday() not in schedule.easy_days or _draw(key, reviews, _STAYS_ONE_IN, "easy") == 0:
        return drawn
    # The nearest day that is no easy one; of two as near, the earlier: nothing is promised less than it was.
    others = (drawn + timedelta(days=ahead) for near in range(1, 7) for ahead in (-near, near))
    first, last = today + timedelta(days=earliest), today + timedelta(days=latest)
    return next((day for day in others if first <= day <= last and day.weekday() not in schedule.easy_days), drawn)


def _draw(key: CardKey, reviews: int, count: int, what: str = "") -> int:
    """A number from 0 to `count` - 1; in whole numbers, which no processor rounds differently."""
    # Ids hold no NUL, so no two cards write the same text.
    text = "\0".join((key.bank_id, key.fact_id, key.slot, str(reviews), *([what] if what else [])))
    return int.from_bytes(sha256(text.encode()).digest()[:8]) * count >> 64
