"""How well something is remembered: FSRS-6, in days and ratings and nothing else.

What it promises against what is true, simulated: CONTRIBUTING.md, “Ways of asking, simulated”.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from quizapp.domain.ratings import Rating

if TYPE_CHECKING:
    from fsrs_rs_python import NextStates

# Published with FSRS-6 by its authors; the tests hold them against two of their packages.
DEFAULT: tuple[float, ...] = (
    *(0.212, 1.2931, 2.3065, 8.2956),
    *(6.4133, 0.8334, 3.0194, 0.001),
    *(1.8722, 0.1666, 0.796),
    *(1.4835, 0.0614, 0.2629, 1.6483),
    *(0.6014, 1.8729),
    *(0.5425, 0.0912, 0.0658),
    0.1542,
)


@dataclass(frozen=True, slots=True)
class MemoryState:
    """What FSRS keeps of a memory.

    Attributes:
        stability_days: days until the chance of recall falls to 90 %; above 0.
        difficulty: 1 (easy) to 10 (hard).
    """

    stability_days: float
    difficulty: float

    def __post_init__(self) -> None:
        if not 0 < self.stability_days < math.inf:
            raise ValueError(f"stability must be positive and finite, not {self.stability_days}")
        if not 1 <= self.difficulty <= 10:
            raise ValueError(f"difficulty must be from 1 to 10, not {self.difficulty}")


class Memory:
    """The memory of one learner, as the 21 FSRS-6 parameters describe it.

    Days are whole and counted from the last answer; a negative count (a clock set back, a flight west)
    is taken as the same day.

    Raises:
        ValueError: if `parameters` are not 21 finite numbers, or the last, the decay, is not from 0.1 to 0.8.
    """

    def __init__(self, parameters: Sequence[float] = DEFAULT) -> None:
        if len(parameters) != len(DEFAULT) or not all(math.isfinite(each) for each in parameters):
            raise ValueError(f"FSRS-6 has {len(DEFAULT)} finite parameters, not {list(parameters)}")
        # The engine would silently clip it, and our forgetting curve would be another than its own.
        if not 0.1 <= parameters[20] <= 0.8:
            raise ValueError(f"the decay must be from 0.1 to 0.8, not {parameters[20]}")
        # Loaded here and not above: the first window is painted before anything is scheduled.
        import fsrs_rs_python

        self.parameters = tuple(parameters)
        self._engine = fsrs_rs_python.FSRS(list(parameters))
        self._engine_state = fsrs_rs_python.MemoryState
        self._engine_item, self._engine_review = fsrs_rs_python.FSRSItem, fsrs_rs_python.FSRSReview
        self._exponent = -self.parameters[20]
        self._factor = 0.9 ** (1 / self._exponent) - 1

    def after(self, state: MemoryState | None, elapsed_days: int, rating: Rating) -> MemoryState:
        """The memory after an answer; `state` is None for a first meeting."""
        return _of_rating(self._next(state, elapsed_days), rating)

    def states(self, answers: Sequence[tuple[int, Rating]]) -> list[MemoryState]:
        """The memory after each of a card's answers, given as days since the one before and rating."""
        if not answers:
            return []
        reviews = [self._engine_review(int(rating), max(0, days)) for days, rating in answers]
        found = self._engine.historical_memory_states(self._engine_item(reviews))
        return [MemoryState(state.stability, state.difficulty) for state in found]

    def after_luck(
        self, state: MemoryState | None, elapsed_days: int, known: float, rating: Rating = Rating.GOOD
    ) -> MemoryState:
        """The memory after a right answer that was known with chance `known` and lucky otherwise.

        Mixes what `rating` would have given with what Again would have given. The stability is the time t at
        which a learner, who is the one with chance `known` and the other otherwise, recalls with 90 %:
        known · R(t, S_rating) + (1 - known) · R(t, S_again) = 0.9. Difficulty is the mean of the two.
        """
        if not 0 <= known <= 1:
            raise ValueError(f"known is a chance from 0 to 1, not {known}")
        states = self._next(state, elapsed_days)
        was_known, was_luck = _of_rating(states, rating), _of_rating(states, Rating.AGAIN)
        if known == 1:
            return was_known
        if known == 0:
            return was_luck
        return MemoryState(
            self._mixed_stability(was_known.stability_days, was_luck.stability_days, known),
            known * was_known.difficulty + (1 - known) * was_luck.difficulty,
        )

    def retrievability(self, state: MemoryState, elapsed_days: float) -> float:
        """Chance of recall after `elapsed_days`, from 0 to 1.

        (1 + F · t / S) ^ -decay, where decay is parameter 20 and F makes it 0.9 at t = S.

        Source: FSRS-6 forgetting curve; checked against `fsrs` in tests/domain/test_memory.py.
        """
        return self._recall(max(0.0, elapsed_days), state.stability_days)

    def interval_days(self, state: MemoryState, target: float) -> float:
        """Days until the chance of recall falls to `target`, above 0 and below 1."""
        return float(state.stability_days / self._factor * (target ** (1 / self._exponent) - 1))

    def _next(self, state: MemoryState | None, elapsed_days: int) -> "NextStates":
        current = None if state is None else self._engine_state(state.stability_days, state.difficulty)
        # The target moves only the interval that FSRS proposes, which is not used here.
        return self._engine.next_states(current, 0.9, max(0, elapsed_days))

    def _mixed_stability(self, one_days: float, other_days: float, share_of_one: float) -> float:
        low, high = sorted((one_days, other_days))
        low_ln, high_ln = math.log(low), math.log(high)
        share_of_other, factor, exponent = 1 - share_of_one, self._factor, self._exponent
        # `_recall`, written out: this is where a replay and a fit spend most of their time.
        # FSRS keeps stability within 0.001 and 36,500 days: 17.4 in ln, of which 40 halvings leave 2e-11.
        for _ in range(40):
            middle_ln = (low_ln + high_ln) / 2
            grown = factor * math.exp(middle_ln)
            recall_of_one, recall_of_other = (1 + grown / one_days) ** exponent, (1 + grown / other_days) ** exponent
            if share_of_one * recall_of_one + share_of_other * recall_of_other > 0.9:
                low_ln = middle_ln
            else:
                high_ln = middle_ln
        return min(max(low, math.exp((low_ln + high_ln) / 2)), high)

    def _recall(self, days: float, stability_days: float) -> float:
        return float((1 + self._factor * days / stability_days) ** self._exponent)


def _of_rating(states: "NextStates", rating: Rating) -> MemoryState:
    match rating:
        case Rating.AGAIN:
            memory = states.again.memory
        case Rating.HARD:
            memory = states.hard.memory
        case Rating.GOOD:
            memory = states.good.memory
        case Rating.EASY:
            memory = states.easy.memory
    return MemoryState(memory.stability, memory.difficulty)
