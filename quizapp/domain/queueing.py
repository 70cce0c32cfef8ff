"""Which card next: a plan for today, and the session that works through it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Self

from quizapp.domain.cards import Card, CardKey
from quizapp.domain.memory import Memory

OTHERS_BEFORE_REPEAT = 4
"""So many other cards come before a missed one returns: enough that its answer is recalled, not held."""


@dataclass(frozen=True, slots=True)
class Planned:
    """A card with its place in a plan.

    Attributes:
        retrievability: chance that it is still known, 0 to 1; None for a new card.
    """

    key: CardKey
    retrievability: float | None

    @property
    def is_new(self) -> bool:
        """Whether the card was never answered."""
        return self.retrievability is None


def plan(
    due: Sequence[Card],
    new: Sequence[CardKey],
    *,
    today: date,
    new_left: int,
    limit: int | None,
    memory: Memory,
    answered_facts: frozenset[tuple[str, str]],
) -> tuple[Planned, ...]:
    """What to ask today: due cards, those likeliest forgotten first, then new ones as the bank orders them.

    At most `limit` cards (None: all) and `new_left` new ones. Cards of one fact give each other away, so a
    plan has one of each fact, and none of `answered_facts`, which were met today already; the others
    wait for another day. Cards of `due` that are not due are left out.
    """
    met = set(answered_facts)
    ranked = most_forgotten_first(due, today, memory)
    planned = _one_a_fact((Planned(each.card.key, each.retrievability) for each in ranked), met)
    planned += _one_a_fact((Planned(key, None) for key in new), met)[: max(0, new_left)]
    return tuple(planned if limit is None else planned[: max(0, limit)])


@dataclass(frozen=True, slots=True)
class DueCard:
    """A card that is due and the chance, 0 to 1, that it is still known."""

    card: Card
    retrievability: float


def most_forgotten_first(cards: Iterable[Card], today: date, memory: Memory) -> list[DueCard]:
    """The cards due `today`, the least likely to be still known first; ties in the order of their keys."""
    due = [
        DueCard(card, memory.retrievability(card.memory, (today - card.last_day).days))
        for card in cards
        if card.memory is not None and card.last_day is not None and card.is_due(today)
    ]
    return sorted(due, key=lambda each: (each.retrievability, each.card.key))


def _one_a_fact(planned: Iterable[Planned], met: set[tuple[str, str]]) -> list[Planned]:
    """The first of each fact that is not yet in `met`, which grows by what is taken."""
    taken = []
    for each in planned:
        if each.key.fact not in met:
            met.add(each.key.fact)
            taken.append(each)
    return taken


@dataclass(frozen=True, slots=True)
class Session:
    """A sitting: what was asked and what is still to be asked. To undo, keep the session before.

    Attributes:
        queue: the cards ahead, the current one first.
        done: answers given, repeats with them.
        repeats: cards that were missed and came back; no card does so twice.
        new: cards of this session that had never been answered before it.
        postponed: cards that were put off because a fact just shown gives them away; no card twice.
    """

    queue: tuple[CardKey, ...]
    done: int = 0
    repeats: frozenset[CardKey] = frozenset()
    new: frozenset[CardKey] = frozenset()
    postponed: frozenset[CardKey] = frozenset()

    @classmethod
    def of(cls, planned: Sequence[Planned]) -> Self:
        """A session at its start."""
        return cls(
            queue=tuple(each.key for each in planned),
            new=frozenset(each.key for each in planned if each.is_new),
        )

    @property
    def current(self) -> CardKey | None:
        """The card to ask, or None at the end."""
        return self.queue[0] if self.queue else None

    @property
    def position(self) -> int:
        """Which answer the current card is, from 1; at the end, the last one."""
        return min(self.done + 1, self.total)

    @property
    def total(self) -> int:
        """Answers from start to end; grows by one when a card is missed."""
        return self.done + len(self.queue)

    @property
    def left(self) -> int:
        """Cards still to be asked, the current one with them."""
        return len(self.queue)

    @property
    def new_left(self) -> int:
        """Cards still to be asked that were never answered."""
        return sum(key in self.new and key not in self.repeats for key in self.queue)

    def after(self, missed: bool) -> Self:
        """The session after the current card's answer.

        A missed card returns once, after four others or at the end. Missed again, it waits for tomorrow.

        Raises:
            ValueError: at the end, where no card is current.
        """
        if not self.queue:
            raise ValueError("the session has ended")
        card, ahead = self.queue[0], self.queue[1:]
        later = replace(self, queue=ahead, done=self.done + 1)
        return later._with_return_of(card) if missed else later

    def joined(self, card: CardKey, missed: bool) -> Self:
        """The session after another card was answered together with the one before.

        No side of its fact is asked any more; missed, the card itself returns once.
        """
        later = self.without(card.fact)
        return later._with_return_of(card) if missed else later

    @property
    def can_postpone(self) -> bool:
        """Whether the current card may wait: others are ahead, and it has not waited yet."""
        return len(self.queue) > 1 and self.queue[0] not in self.postponed

    def after_others(self) -> Self:
        """The session with the current card behind a few others, or at the end.

        Raises:
            ValueError: at the end, where no card is current.
        """
        if not self.queue:
            raise ValueError("the session has ended")
        card, ahead = self.queue[0], self.queue[1:]
        return replace(self, queue=_behind_others(ahead, card), postponed=self.postponed | {card})

    def without(self, fact: tuple[str, str]) -> Self:
        """The session without the cards of a fact that are still ahead."""
        return replace(self, queue=tuple(key for key in self.queue if key.fact != fact))

    def _with_return_of(self, card: CardKey) -> Self:
        """The session with a missed card once more, unless it has been back already."""
        if card in self.repeats:
            return self
        return replace(self, queue=_behind_others(self.queue, card), repeats=self.repeats | {card})


def _behind_others(ahead: tuple[CardKey, ...], card: CardKey) -> tuple[CardKey, ...]:
    return (*ahead[:OTHERS_BEFORE_REPEAT], card, *ahead[OTHERS_BEFORE_REPEAT:])
