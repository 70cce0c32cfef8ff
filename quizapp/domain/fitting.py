"""FSRS parameters of one learner's own, found in what they answered and kept only if they predict better."""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from quizapp.domain.guessing import known_share
from quizapp.domain.memory import Memory, MemoryState
from quizapp.domain.ratings import Rating

FEWEST_ANSWERS = 400
"""Below that the engine gives its defaults back, or finds what the next hundred answers contradict."""

LEAST_GAIN = 0.001
"""Nats an answer by which a forecast must be better: less is chance, and a change of parameters is felt."""

_TRAINED_SHARE = 0.8
_MOST_SCORED = 1000
"""Latest answers that the parameters must predict; each takes a replay of its card."""

Told = tuple[int, Rating]
"""Days since the answer before, and a rating: what the engine is taught."""

_TELLING_LUCK, _TAUGHT = 10_000, 25_000
"""Answers for the first pass and for the second, about: of a learner with 100,000, forecasts from a fourth are as good
as those from all (0.343 and 0.344 nats); from a sixth they are worse by 0.004."""

_LEAST_CHANCE = 1e-4  # a forecast of 0 that goes wrong would outweigh a thousand others


@dataclass(frozen=True, slots=True)
class PastAnswer:
    """An answer as the fit sees it.

    Attributes:
        seq: its place in the log.
        elapsed_days: since the answer before of the same card, 0 or more; 0 for the first.
        guess: chance that a guess is right; None where there is nothing to guess.
        known: chance that the answer was no luck, as it was taken then; None where luck has no part.
    """

    seq: int
    elapsed_days: int
    rating: Rating
    guess: float | None
    known: float | None


@dataclass(frozen=True, slots=True)
class Fit:
    """Parameters that were found, and how they stand the test.

    Attributes:
        parameters: 21, as FSRS-6 takes them.
        loss: mean log loss, in nats, of their forecasts of the latest answers, on which they were not trained.
        loss_before: that of the parameters in use.
        scored: how many answers were forecast.
        answers: how many it was made from.
    """

    parameters: tuple[float, ...]
    loss: float
    loss_before: float
    scored: int
    answers: int

    @property
    def gain(self) -> float:
        """By how much they foretell an answer better than the parameters in use, in nats; 0 if nothing was foretold."""
        return self.loss_before - self.loss if self.scored else 0.0

    @property
    def is_better(self) -> bool:
        """Whether they are to be used."""
        return self.gain >= LEAST_GAIN


def fit(histories: Iterable[Sequence[PastAnswer]], current: Memory, fewest: int = FEWEST_ANSWERS) -> Fit | None:
    """Parameters trained on the earlier four fifths of the answers, and tried on the later fifth.

    Each history is what counts of one card, from its first answer on. A right answer in a closed form is taught
    as Again with the chance that it was luck: that chance is first the one it was taken for, then, in a second
    pass, the one it has by what the first pass found. None if there are fewer than `fewest` answers.
    """
    cards = [tuple(history) for history in histories]
    order = sorted(answer.seq for card in cards for answer in card)
    if len(order) < fewest:
        return None
    tested_from = order[int(len(order) * _TRAINED_SHARE)]
    # Of very many cards each second, or third, is enough.
    taught = cards[:: math.ceil(len(order) * _TRAINED_SHARE / _TAUGHT)]
    trained = [tuple(answer for answer in card if answer.seq < tested_from) for card in taught]
    told = [[_told(answer, answer.known) for answer in card] for card in trained]
    # The first pass only tells luck from knowledge, for which still fewer are enough.
    found = _trained(told[:: max(1, sum(map(len, told)) // _TELLING_LUCK)])
    told = [_told_by(card, ratings, found) for card, ratings in zip(trained, told, strict=True)]
    found = _trained(told)
    scored_from = max(tested_from, order[-min(len(order), _MOST_SCORED)])
    tested = [card for card in cards if card and card[-1].seq >= scored_from]
    loss, scored = _loss(tested, scored_from, found)
    loss_before, _ = _loss(tested, scored_from, current)
    return Fit(found.parameters, loss, loss_before, scored, len(order))


def _trained(cards: Iterable[Sequence[Told]]) -> Memory:
    """The memory that explains these days and ratings best."""
    from fsrs_rs_python import FSRS, FSRSItem, FSRSReview

    items = []
    for card in cards:
        reviews = [FSRSReview(int(rating), days) for days, rating in card]
        # Each answer on a later day is one thing to be explained, by all that came before it.
        items += [FSRSItem(reviews[: place + 1]) for place in range(1, len(card)) if card[place][0] > 0]
    parameters = list(FSRS([]).compute_parameters(items))
    parameters[20] = min(max(0.1, parameters[20]), 0.8)  # in 32 bits it may lie a hair outside
    return Memory(parameters)


def _told_by(card: Sequence[PastAnswer], told: Sequence[Told], memory: Memory) -> list[Told]:
    """Days and ratings of a card, told anew by how well `memory` thinks each was remembered."""
    states = memory.states(told)
    return [
        _told(answer, _known(answer, states[place - 1] if place else None, memory)) for place, answer in enumerate(card)
    ]


def _told(answer: PastAnswer, known: float | None) -> Told:
    """Days and rating; luck is told from knowledge by a draw that is the same on every machine."""
    is_luck = known is not None and answer.rating is not Rating.AGAIN and _draw(answer.seq) > known
    return answer.elapsed_days, Rating.AGAIN if is_luck else answer.rating


def _loss(cards: Iterable[Sequence[PastAnswer]], scored_from: int, memory: Memory) -> tuple[float, int]:
    """Mean log loss over answers from `scored_from` on that came a day or more after the one before."""
    total, scored = 0.0, 0
    for card in cards:
        state: MemoryState | None = None
        for answer in card:
            if state is not None and answer.seq >= scored_from and answer.elapsed_days > 0:
                recall = memory.retrievability(state, answer.elapsed_days)
                right = recall + (1 - recall) * (answer.guess or 0.0)
                chance = 1 - right if answer.rating is Rating.AGAIN else right
                total -= math.log(max(_LEAST_CHANCE, chance))
                scored += 1
            state = _after(state, answer, _known(answer, state, memory), memory)
    return (total / scored if scored else 0.0), scored


def _known(answer: PastAnswer, state: MemoryState | None, memory: Memory) -> float | None:
    """Chance that an answer was no luck, as `memory` sees it; at a first meeting as it was taken then."""
    if answer.guess is None or answer.known is None or state is None:
        return answer.known
    return known_share(memory.retrievability(state, answer.elapsed_days), answer.guess)


def _after(state: MemoryState | None, answer: PastAnswer, known: float | None, memory: Memory) -> MemoryState:
    if known is None or answer.rating is Rating.AGAIN:
        return memory.after(state, answer.elapsed_days, answer.rating)
    return memory.after_luck(state, answer.elapsed_days, known, answer.rating)


def _draw(seq: int) -> float:
    """A number from 0 to 1 for an answer: multiples of the golden ratio, which fill the line evenly."""
    return (seq * 0x9E3779B97F4A7C15 & 0xFFFFFFFFFFFFFFFF) / 2**64


def is_time(answers: int, at_last_try: int, fewest: int = FEWEST_ANSWERS) -> bool:
    """Whether a fit may find something new: the log has grown by a fifth since the last one was tried."""
    return answers >= max(fewest, 1.2 * at_last_try)
