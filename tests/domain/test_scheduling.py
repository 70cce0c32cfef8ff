import subprocess
import sys
from datetime import date, timedelta
from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.domain.cards import CardKey
from quizapp.domain.memory import Memory, MemoryState
from quizapp.domain.scheduling import Schedule, due_day

MEMORY = Memory()
TODAY = date(2026, 3, 10)
KEY = CardKey("bank", "fact", "slot")

keys = st.builds(CardKey, *(st.text(min_size=1, max_size=12) for _ in range(3)))
stabilities = st.floats(0.001, 36_500)


def days_until_due(
    stability_days: float, key: CardKey = KEY, reviews: int = 1, schedule: Schedule | None = None
) -> int:
    state = MemoryState(stability_days, 5)
    return (due_day(state, MEMORY, schedule or Schedule(), key, reviews, TODAY) - TODAY).days


def spread_of(stability_days: float) -> list[int]:
    """Every interval that 2,000 cards of the same stability get."""
    keys_of_many = (CardKey("bank", f"fact-{number}", "slot") for number in range(2_000))
    return sorted({days_until_due(stability_days, key) for key in keys_of_many})


@given(
    stability=stabilities,
    key=keys,
    reviews=st.integers(0, 500),
    target=st.floats(0.7, 0.97),
    maximum=st.integers(1, 36_500),
)
def test_a_card_is_due_tomorrow_at_the_earliest_and_never_after_the_maximum(
    stability: float, key: CardKey, reviews: int, target: float, maximum: int
) -> None:
    days = days_until_due(stability, key, reviews, Schedule(target, maximum))
    assert 1 <= days <= maximum


@pytest.mark.parametrize(
    ("stability_days", "days"), [(0.001, 1), (0.7975, 1), (1.4, 1), (1.6, 2), (2.3065, 2), (2.49, 2)]
)
def test_an_interval_below_two_and_a_half_days_is_only_rounded(stability_days: float, days: int) -> None:
    assert spread_of(stability_days) == [days]


@pytest.mark.parametrize(
    ("stability_days", "earliest", "latest"),
    [
        # One day either way, 15 % of what lies from 2.5 to 7, 10 % up to 20, 5 % above.
        (2.6, 2, 4),  # 2.6 -+ 1.015; 1.585 rounds to 2
        (5, 4, 6),  # 5 -+ 1.375
        (7, 5, 9),  # 7 -+ 1.675
        (15, 13, 17),  # 15 -+ 2.475
        (20, 17, 23),  # 20 -+ 2.975
        (100, 93, 107),  # 100 -+ 6.975
        (1000, 948, 1052),  # 1000 -+ 51.975
    ],
)
def test_intervals_spread_by_the_parts_they_are_made_of(stability_days: float, earliest: int, latest: int) -> None:
    assert spread_of(stability_days) == list(range(earliest, latest + 1))


def test_the_spread_is_even() -> None:
    days = [days_until_due(20, CardKey("bank", f"fact-{number}", "slot")) for number in range(7_000)]
    # Seven days, 1,000 expected on each, standard deviation 29: five of those either way.
    assert all(abs(days.count(each) - 1_000) < 147 for each in range(17, 24))


@given(stability=stabilities, key=keys, reviews=st.integers(0, 500))
def test_a_replay_finds_the_same_date(stability: float, key: CardKey, reviews: int) -> None:
    again = CardKey(key.bank_id, key.fact_id, key.slot)
    assert days_until_due(stability, key, reviews) == days_until_due(stability, again, reviews)


def test_another_process_finds_the_same_date() -> None:
    script = (
        "from datetime import date\n"
        "from quizapp.domain.cards import CardKey\n"
        "from quizapp.domain.memory import Memory, MemoryState\n"
        "from quizapp.domain.scheduling import Schedule, due_day\n"
        "key = CardKey('bank', 'fact', 'slot')\n"
        "for reviews in range(20):\n"
        "    day = due_day(MemoryState(400, 5), Memory(), Schedule(), key, reviews, date(2026, 3, 10))\n"
        "    print((day - date(2026, 3, 10)).days)\n"
    )
    printed = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stdout
    assert [int(line) for line in printed.split()] == [days_until_due(400, KEY, each) for each in range(20)]


def test_the_spread_is_drawn_from_sha_256_of_card_and_reviews() -> None:
    # Written out once more by the definition: 100 days spread over 93 to 107, which are 15.
    first_64_bits = int(sha256(b"bank\0fact\0slot\x003").hexdigest()[:16], 16)
    assert days_until_due(100, KEY, reviews=3) == 93 + int(15 * (first_64_bits / 2**64))


def test_the_next_review_draws_anew() -> None:
    assert len({days_until_due(1_000, KEY, reviews) for reviews in range(50)}) > 20


def test_a_lower_target_asks_later() -> None:
    # R(t) = 0.8 where t = S / F * (0.8 ** (-1 / 0.1542) - 1), with F = 0.9 ** (-1 / 0.1542) - 1.
    factor = 0.9 ** (-1 / 0.1542) - 1
    expected = 10 / factor * (0.8 ** (-1 / 0.1542) - 1)
    days = [
        days_until_due(10, CardKey("bank", f"{number}", "slot"), schedule=Schedule(target=0.8)) for number in range(500)
    ]
    assert sum(days) / 500 == pytest.approx(expected, abs=0.5)


def test_the_longest_interval_is_a_hundred_years() -> None:
    assert due_day(MemoryState(36_500, 1), MEMORY, Schedule(target=0.7), KEY, 9, TODAY) <= (
        TODAY + timedelta(days=36_500)
    )


@pytest.mark.parametrize("target", [0, 1, 1.2, float("nan")])
def test_a_target_that_no_memory_reaches_is_refused(target: float) -> None:
    with pytest.raises(ValueError, match="target"):
        Schedule(target=target)


def test_a_longest_interval_of_no_days_is_refused() -> None:
    with pytest.raises(ValueError, match="at least a day"):
        Schedule(maximum_days=0)


WEEKEND = Schedule(easy_days=frozenset({5, 6}))


@given(stability=stabilities, key=keys, reviews=st.integers(0, 500), easy=st.frozensets(st.integers(0, 6)))
def test_an_easy_day_moves_a_card_within_its_spread_only(
    stability: float, key: CardKey, reviews: int, easy: frozenset[int]
) -> None:
    plain, eased = (days_until_due(stability, key, reviews, Schedule(easy_days=days)) for days in (frozenset(), easy))
    assert abs(plain - eased) <= 6
    if plain != eased:
        assert (TODAY + timedelta(days=plain)).weekday() in easy
        assert (TODAY + timedelta(days=eased)).weekday() not in easy
        assert min(plain, eased) >= 2  # what is spread is never nearer than that


def test_of_what_falls_on_an_easy_day_a_quarter_stays() -> None:
    keys_of_many = [CardKey("bank", f"fact-{number}", "slot") for number in range(4_000)]

    def share_at_weekends(schedule: Schedule) -> float:
        due = (TODAY + timedelta(days=days_until_due(30, key, schedule=schedule)) for key in keys_of_many)
        return sum(day.weekday() >= 5 for day in due) / len(keys_of_many)

    plain, eased = share_at_weekends(Schedule()), share_at_weekends(WEEKEND)
    assert eased == pytest.approx(plain / 4, rel=0.15)


def test_a_week_of_easy_days_is_an_ordinary_week() -> None:
    every_day = Schedule(easy_days=frozenset(range(7)))
    for number in range(200):
        key = CardKey("bank", f"fact-{number}", "slot")
        assert days_until_due(30, key, schedule=every_day) == days_until_due(30, key)


@pytest.mark.parametrize("easy", [{7}, {-1}, {0, 9}])
def test_there_are_seven_weekdays(easy: set[int]) -> None:
    with pytest.raises(ValueError, match="weekdays"):
        Schedule(easy_days=frozenset(easy))
