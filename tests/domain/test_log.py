import random
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from functools import reduce

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.domain.cards import Card, CardKey
from quizapp.domain.log import EventKind, LogEntry, advance, replay, settled
from quizapp.domain.memory import Memory
from quizapp.domain.ratings import Rating
from quizapp.domain.scheduling import Schedule, due_day
from quizapp.domain.terms import Terms, Timeline

MEMORY = Memory()
SCHEDULE = Schedule()
TERMS = Terms(MEMORY, SCHEDULE)
KEY = CardKey("japan-india-2026", "trade-2026", "amount")
FIRST_DAY = date(2026, 3, 10)
OF_A_CARD = [kind for kind in EventKind if kind not in (EventKind.PARAMETERS, EventKind.SCHEDULE)]
COUNTED = {EventKind.ANSWER, EventKind.REST, EventKind.WAKE, EventKind.RESET}


def entry(
    seq: int,
    kind: EventKind,
    *,
    day: int = 0,
    target_seq: int | None = None,
    form: str = "",
    is_open: bool = False,
    rating: Rating | None = None,
    known: float | None = None,
) -> LogEntry:
    return LogEntry(seq, kind, target_seq, FIRST_DAY + timedelta(days=day), form, is_open, rating, known)


def answer(seq: int, rating: Rating, *, day: int = 0, is_open: bool = False, known: float | None = None) -> LogEntry:
    form = "typed" if is_open else "choice"
    return entry(seq, EventKind.ANSWER, day=day, rating=rating, form=form, is_open=is_open, known=known)


def override(seq: int, target: int, rating: Rating, known: float | None = None) -> LogEntry:
    return entry(seq, EventKind.OVERRIDE, target_seq=target, rating=rating, known=known)


def void(seq: int, target: int) -> LogEntry:
    return entry(seq, EventKind.VOID, target_seq=target)


def card_of(*entries: LogEntry) -> Card:
    return replay(KEY, entries, Timeline())


@st.composite
def logs(draw: st.DrawFn, max_size: int = 14) -> list[LogEntry]:
    """A log as a learner might leave it: days that mostly go on, targets that mostly exist."""
    entries: list[LogEntry] = []
    day = 0
    for seq in range(1, draw(st.integers(0, max_size)) + 1):
        day += draw(st.integers(-2, 40))
        kind = draw(st.sampled_from([EventKind.ANSWER] * 6 + OF_A_CARD))
        rating, known, target = None, None, None
        is_open = draw(st.booleans())
        if kind in (EventKind.ANSWER, EventKind.OVERRIDE):
            rating = draw(st.sampled_from(Rating))
            if not is_open and rating > Rating.AGAIN:
                known = draw(st.floats(0, 1))
        if kind in (EventKind.OVERRIDE, EventKind.VOID):
            target = draw(st.integers(1, seq + 1))
        form = "typed" if is_open else "choice"
        entries.append(
            entry(seq, kind, day=day, rating=rating, known=known, target_seq=target, form=form, is_open=is_open)
        )
    return entries


def test_a_card_without_entries_is_new() -> None:
    assert card_of() == Card.new(KEY)


@given(log=logs(), shuffle=st.randoms(use_true_random=False))
def test_the_order_in_which_entries_are_read_changes_nothing(log: list[LogEntry], shuffle: random.Random) -> None:
    shuffled = log.copy()
    shuffle.shuffle(shuffled)
    assert repr(card_of(*shuffled)) == repr(card_of(*log))


@given(log=logs())
def test_a_replay_is_one_step_after_another(log: list[LogEntry]) -> None:
    assert {each.kind for each in settled(log)} <= COUNTED
    stepwise = reduce(lambda card, each: advance(card, each, TERMS), settled(log), Card.new(KEY))
    assert stepwise == card_of(*log)


@given(log=logs(), rating=st.sampled_from(Rating), known=st.none() | st.floats(0, 1))
def test_a_new_answer_advances_the_card_to_what_a_replay_finds(
    log: list[LogEntry], rating: Rating, known: float | None
) -> None:
    log = [each for each in log if each.target_seq is None or each.target_seq < each.seq]
    latest = answer(100, rating, day=500, known=known)
    assert advance(card_of(*log), latest, TERMS) == card_of(*log, latest)


@given(log=logs(), rating=st.sampled_from(Rating), corrections=st.integers(0, 3))
def test_undo_of_the_last_answer_gives_exactly_the_earlier_card(
    log: list[LogEntry], rating: Rating, corrections: int
) -> None:
    corrected = [override(101 + number, 100, Rating.AGAIN) for number in range(corrections)]
    undone = [*log, answer(100, rating, day=500), *corrected, void(200, 100)]
    assert card_of(*undone) == card_of(*log)


@given(log=logs())
def test_undoing_an_undo_gives_exactly_the_later_card(log: list[LogEntry]) -> None:
    later = [*log, answer(100, Rating.GOOD, day=500)]
    assert card_of(*later, void(101, 100), void(102, 101)) == card_of(*later)


@given(log=logs())
def test_a_card_that_was_answered_is_due_after_its_last_answer(log: list[LogEntry]) -> None:
    card = card_of(*log)
    assert card.is_new == (card.reviews == 0) == (card.due_day is None) == (card.last_day is None)
    if card.due_day is not None and card.last_day is not None:
        assert card.due_day > card.last_day


def test_the_first_answer_makes_the_card() -> None:
    card = card_of(answer(1, Rating.GOOD, is_open=True))
    assert card.memory == MEMORY.after(None, 0, Rating.GOOD)
    assert card.last_day == FIRST_DAY
    # FSRS gives a first Good 2.3065 days, which is rounded and too short to be spread.
    assert card.due_day == FIRST_DAY + timedelta(days=2)
    assert (card.reviews, card.lapses, card.is_missed, card.open_right) == (1, 0, False, 1)
    assert card.last_form == "typed"


def test_the_date_is_drawn_for_the_number_of_the_review() -> None:
    for reviews in range(1, 8):
        card = card_of(*(answer(seq, Rating.GOOD, day=60 * seq, is_open=True) for seq in range(reviews)))
        assert card.memory is not None
        assert card.last_day is not None
        assert card.due_day == due_day(card.memory, MEMORY, SCHEDULE, KEY, reviews, card.last_day)


def test_days_between_answers_are_counted() -> None:
    card = card_of(answer(1, Rating.GOOD), answer(2, Rating.HARD, day=9))
    assert card.memory == MEMORY.after(MEMORY.after(None, 0, Rating.GOOD), 9, Rating.HARD)


def test_a_right_closed_answer_counts_as_luck_by_its_share() -> None:
    card = card_of(answer(1, Rating.GOOD, known=2 / 3), answer(2, Rating.HARD, day=3, known=0.9))
    first = MEMORY.after_luck(None, 0, 2 / 3)
    assert card.memory == MEMORY.after_luck(first, 3, 0.9, Rating.HARD)


def test_a_clock_set_back_counts_as_the_same_day_and_does_not_freeze_the_card() -> None:
    years_ahead = answer(1, Rating.GOOD, day=3_650)
    mended = card_of(years_ahead, answer(2, Rating.GOOD, day=0))
    assert mended.memory == MEMORY.after(MEMORY.after(None, 0, Rating.GOOD), 0, Rating.GOOD)
    assert mended.last_day == FIRST_DAY
    next_week = card_of(years_ahead, answer(2, Rating.GOOD, day=0), answer(3, Rating.GOOD, day=7))
    assert next_week.memory == MEMORY.after(mended.memory, 7, Rating.GOOD)


def test_i_guessed_makes_a_lucky_answer_a_miss() -> None:
    guessed = card_of(answer(1, Rating.GOOD, known=0.57), override(2, 1, Rating.AGAIN))
    assert guessed == card_of(answer(1, Rating.AGAIN))
    assert guessed.is_missed


def test_count_it_as_right_makes_a_miss_right() -> None:
    counted = card_of(answer(1, Rating.AGAIN, is_open=True), override(2, 1, Rating.GOOD))
    assert counted == card_of(answer(1, Rating.GOOD, is_open=True))
    by_choice = card_of(answer(1, Rating.AGAIN), override(2, 1, Rating.GOOD, known=0.6))
    assert by_choice == card_of(answer(1, Rating.GOOD, known=0.6))


def test_the_last_override_counts_and_undoing_it_brings_back_the_one_before() -> None:
    log = [answer(1, Rating.GOOD), override(2, 1, Rating.AGAIN), override(3, 1, Rating.HARD)]
    assert card_of(*log) == card_of(answer(1, Rating.HARD))
    assert card_of(*log, void(4, 3)) == card_of(answer(1, Rating.AGAIN))
    assert card_of(*log, void(4, 3), void(5, 2)) == card_of(answer(1, Rating.GOOD))


def test_an_override_of_an_earlier_answer_changes_all_that_followed() -> None:
    log = [answer(1, Rating.GOOD), answer(2, Rating.GOOD, day=3), override(3, 1, Rating.EASY)]
    assert card_of(*log) == card_of(answer(1, Rating.EASY), answer(2, Rating.GOOD, day=3))


def test_a_card_rests_until_it_is_woken() -> None:
    asleep = card_of(answer(1, Rating.GOOD), entry(2, EventKind.REST))
    assert asleep.is_resting
    assert not asleep.is_due(date(2030, 1, 1))
    awake = card_of(answer(1, Rating.GOOD), entry(2, EventKind.REST), entry(3, EventKind.WAKE))
    assert awake == card_of(answer(1, Rating.GOOD))


def test_rest_and_wake_can_be_undone() -> None:
    rested = [answer(1, Rating.GOOD), entry(2, EventKind.REST)]
    assert not card_of(*rested, void(3, 2)).is_resting
    assert card_of(*rested, entry(3, EventKind.WAKE), void(4, 3)).is_resting


def test_a_reset_starts_the_memory_over_and_keeps_the_rest() -> None:
    log = [answer(1, Rating.GOOD), entry(2, EventKind.REST), entry(3, EventKind.RESET, day=4)]
    assert card_of(*log) == replace(Card.new(KEY), is_resting=True)
    relearned = card_of(answer(1, Rating.EASY), entry(2, EventKind.RESET), answer(3, Rating.GOOD, day=8))
    assert relearned == card_of(answer(3, Rating.GOOD, day=8))


def test_a_lapse_is_a_miss_of_what_was_right_before() -> None:
    never_known = [answer(1, Rating.AGAIN), answer(2, Rating.AGAIN, day=1)]
    assert card_of(*never_known).lapses == 0
    known_and_missed = [*never_known, answer(3, Rating.GOOD, day=2), answer(4, Rating.AGAIN, day=5)]
    assert card_of(*known_and_missed).lapses == 1
    assert card_of(*known_and_missed, answer(5, Rating.AGAIN, day=6)).lapses == 1


def test_a_miss_starts_the_count_of_open_answers_over() -> None:
    log = [answer(1, Rating.GOOD, is_open=True), answer(2, Rating.HARD, day=3, is_open=True)]
    assert card_of(*log).open_right == 2
    assert card_of(*log, answer(3, Rating.GOOD, day=9)).open_right == 2
    missed = [*log, answer(3, Rating.AGAIN, day=9)]
    assert (card_of(*missed).open_right, card_of(*missed).is_missed) == (0, True)
    right_once = card_of(*missed, answer(4, Rating.GOOD, day=10))
    assert (right_once.open_right, right_once.is_missed) == (0, False)


@pytest.mark.parametrize("change", [override(2, 1, Rating.AGAIN), void(2, 1)], ids=["override", "void"])
def test_what_changes_the_past_is_no_step(change: LogEntry) -> None:
    with pytest.raises(ValueError, match="changes the past"):
        advance(card_of(answer(1, Rating.GOOD)), change, TERMS)


def test_two_entries_with_one_number_are_refused() -> None:
    with pytest.raises(ValueError, match="share a sequence number"):
        card_of(answer(1, Rating.GOOD), answer(1, Rating.AGAIN))


@pytest.mark.parametrize(
    "make",
    [
        lambda: entry(1, EventKind.ANSWER),
        lambda: entry(2, EventKind.OVERRIDE, target_seq=1),
        lambda: entry(2, EventKind.OVERRIDE, rating=Rating.GOOD),
        lambda: entry(2, EventKind.VOID),
    ],
    ids=["answer without rating", "override without rating", "override of nothing", "void of nothing"],
)
def test_an_entry_that_says_too_little_is_refused(make: Callable[[], LogEntry]) -> None:
    with pytest.raises(ValueError, match=r"no (rating|target)"):
        make()
