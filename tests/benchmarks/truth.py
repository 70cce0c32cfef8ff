"""What a simulated learner really remembers."""

import math
from datetime import date
from random import Random

from quizapp.domain.cards import CardKey
from quizapp.domain.memory import DEFAULT, Memory, MemoryState
from quizapp.domain.ratings import Rating


class Truth:
    """What one learner really remembers: FSRS with parameters of their own, and facts that are not all alike.

    Initial stabilities vary by a factor of e^0.5 from learner to learner and e^0.4 from fact to fact, difficulty by
    1 from fact to fact, the other parameters by a tenth, the decay by a fifth (one standard deviation each). Between
    none and all of the facts are known beforehand, 0.4 of them on average.
    """

    def __init__(self, random: Random) -> None:
        self._random = random
        parameters = [value * math.exp(random.gauss(0, 0.1)) for value in DEFAULT]
        learns = math.exp(random.gauss(0, 0.5))
        parameters[:4] = [value * learns for value in parameters[:4]]
        parameters[20] = min(max(0.1, DEFAULT[20] * math.exp(random.gauss(0, 0.2))), 0.8)
        self._memory = Memory(parameters)
        self._known_beforehand = random.betavariate(2, 3)
        self._states: dict[CardKey, tuple[MemoryState, date]] = {}

    def recall(self, key: CardKey, today: date) -> float:
        """The true chance that something is known today."""
        if key not in self._states:
            return self._known_beforehand
        state, day = self._states[key]
        return self._memory.retrievability(state, (today - day).days)

    def meet(self, key: CardKey, today: date, *, knew: bool) -> None:
        """An answer and the fact after it: what was not known is learned again."""
        rating = Rating.GOOD if knew else Rating.AGAIN
        if key in self._states:
            state, day = self._states[key]
            after = self._memory.after(state, (today - day).days, rating)
        else:
            first = self._memory.after(None, 0, rating)
            after = MemoryState(
                min(max(0.01, first.stability_days * math.exp(self._random.gauss(0, 0.4))), 36500),
                min(max(1.0, first.difficulty + self._random.gauss(0, 1)), 10.0),
            )
        self._states[key] = after, today

    def remembered(self, today: date) -> float:
        """Mean chance of recall over everything that was met."""
        return sum(self.recall(key, today) for key in self._states) / max(1, len(self._states))
