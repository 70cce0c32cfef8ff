"""The log is the truth: a card is what its entries add up to."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from quizapp.domain.cards import Card, CardKey
from quizapp.domain.ratings import Rating
from quizapp.domain.scheduling import due_day
from quizapp.domain.terms import Terms, Timeline


class EventKind(StrEnum):
    """What happened to a card; the last two, to all cards of a learner."""

    ANSWER = "answer"
    OVERRIDE = "override"  # "I guessed", "count it as right": another rating for the answer it targets
    VOID = "void"  # undo of the entry it targets
    REST = "rest"  # "not again"
    WAKE = "wake"
    RESET = "reset"  # the fact's answer changed: the memory starts over
    PARAMETERS = "parameters"  # a fit of the learner's own FSRS parameters, kept or left
    SCHEDULE = "schedule"  # the learner wants to be asked otherwise from here on


@dataclass(frozen=True, slots=True)
class LogEntry:
    """One event of one card.

    Attributes:
        seq: place in the learner's log; unique.
        target_seq: the entry that an override or a void is about.
        day: study day.
        form: form of the question; empty where nothing was asked.
        is_open: whether the answer was typed.
        rating: of an answer or an override.
        known: chance that a right closed answer was known and not luck; None where luck has no part.
    """

    seq: int
    kind: EventKind
    target_seq: int | None
    day: date
    form: str
    is_open: bool
    rating: Rating | None
    known: float | None

    def __post_init__(self) -> None:
        if self.kind in (EventKind.ANSWER, EventKind.OVERRIDE) and self.rating is None:
            raise ValueError(f"{self.kind} {self.seq} has no rating")
        if self.kind in (EventKind.OVERRIDE, EventKind.VOID) and self.target_seq is None:
            raise ValueError(f"{self.kind} {self.seq} has no target")


def replay(key: CardKey, entries: Iterable[LogEntry], timeline: Timeline) -> Card:
    """The card that all its entries add up to, in whatever order they are given, each by the terms of its time."""
    card = Card.new(key)
    for entry in settled(entries):
        card = advance(card, entry, timeline.at(entry.seq))
    return card


def settled(entries: Iterable[LogEntry]) -> list[LogEntry]:
    """What counts of a log, by `seq`: without what was undone, each answer with its last override applied.

    Only answers, rests, wakes and resets are left. Undoing an answer takes its overrides with it; undoing an
    override brings back the one before it; undoing an undo brings back what it took.

    Raises:
        ValueError: if two entries share a `seq`.
    """
    by_seq = sorted(entries, key=lambda entry: entry.seq)
    if len({entry.seq for entry in by_seq}) < len(by_seq):
        raise ValueError("two entries of a log share a sequence number")

    voided: set[int | None] = set()
    overrides: dict[int | None, LogEntry] = {}
    counted: list[LogEntry] = []
    # From the newest to the oldest: whatever changes an entry comes after it, so it is known on arrival.
    for entry in reversed(by_seq):
        if entry.seq in voided:
            continue
        match entry.kind:
            case EventKind.VOID:
                voided.add(entry.target_seq)
            case EventKind.OVERRIDE:
                overrides.setdefault(entry.target_seq, entry)
            case EventKind.ANSWER if entry.seq in overrides:
                override = overrides[entry.seq]
                counted.append(replace(entry, rating=override.rating, known=override.known))
            case _:
                counted.append(entry)
    return counted[::-1]


def advance(card: Card, entry: LogEntry, terms: Terms) -> Card:
    """The card after one more answer, rest, wake or reset.

    Raises:
        ValueError: for an override or a void, which change the past (`replay` the card), and for what is of no card.
    """
    match entry.kind:
        case EventKind.ANSWER:
            return _answered(card, entry, terms)
        case EventKind.REST:
            return replace(card, is_resting=True)
        case EventKind.WAKE:
            return replace(card, is_resting=False)
        case EventKind.RESET:
            # Resting is the learner's wish about the fact, not a part of the memory.
            return replace(Card.new(card.key), is_resting=card.is_resting)
        case EventKind.OVERRIDE | EventKind.VOID:
            raise ValueError(f"{entry.kind} {entry.seq} changes the past of a card")
        case EventKind.PARAMETERS | EventKind.SCHEDULE:
            raise ValueError(f"{entry.kind} {entry.seq} is about no card")


def _answered(card: Card, entry: LogEntry, terms: Terms) -> Card:
    memory = terms.memory
    assert entry.rating is not None  # an answer without a rating cannot be made
    elapsed_days = 0 if card.last_day is None else (entry.day - card.last_day).days
    if entry.known is None:
        state = memory.after(card.memory, elapsed_days, entry.rating)
    else:
        state = memory.after_luck(card.memory, elapsed_days, entry.known, entry.rating)

    is_missed = entry.rating is Rating.AGAIN
    was_remembered = not (card.is_new or card.is_missed)
    reviews = card.reviews + 1
    return replace(
        card,
        memory=state,
        # The newest entry's day, even where a clock was set back: else a clock that once ran years ahead
        # would freeze the card until then.
        last_day=entry.day,
        due_day=due_day(state, memory, terms.schedule, card.key, reviews, entry.day),
        reviews=reviews,
        lapses=card.lapses + (is_missed and was_remembered),
        is_missed=is_missed,
        open_right=0 if is_missed else card.open_right + entry.is_open,
        last_form=entry.form,
    )
