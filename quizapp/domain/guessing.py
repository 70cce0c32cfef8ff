"""How much of a right answer is knowledge and how much is luck."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import factorial

FIRST_KNOWN_SHARE = 0.4
"""Share of facts known before they are first met, until a learner's own answers say otherwise."""

PRIOR_WEIGHT = 20
"""That many answers weigh as much as the assumption above."""

MEETINGS_COUNTED = 500
"""Of the latest: what somebody knew beforehand years ago says little of what they meet now."""

FIRST_OPTIONS = 3
"""Of the short choice in which facts are first met."""

_UNSAID_SHARE = 0.5  # of lucky guesses, for a learner who uses "I guessed"


@dataclass(frozen=True, slots=True)
class Luck:
    """What luck may have had to do with one part of an answer.

    Attributes:
        guess: chance that the part comes out right, and nothing is said, where it is not known.
        known: chance that it was known, if it came out right.
    """

    guess: float
    known: float


def weigh(
    recalls: Sequence[float], is_right: Sequence[bool], ways: int | None, *, admits_guesses: bool
) -> tuple[Luck | None, ...]:
    """What luck may have had to do with each part of an answer; None where there is nothing to guess.

    `recalls` are the chances that the parts were known before they were asked; for a first meeting that is
    `prior_known`. Several parts are pairs, each option for one of them. `ways` is among how many equally likely
    answers a guess at a single part chooses.
    """
    if len(recalls) > 1:
        return _of_pairs(recalls, is_right, admits_guesses=admits_guesses)
    if ways is None:
        return (None,)
    guess = guess_chance(ways, admits_guesses)
    return (Luck(guess, known_share(recalls[0], guess)),)


def known_share(retrievability: float, guess_chance: float) -> float:
    """Chance that a right answer was known: r / (r + (1 - r) g), by Bayes.

    For a first meeting `retrievability` is `prior_known`. Without a chance to guess, right is known.
    """
    if not (0 <= retrievability <= 1 and 0 <= guess_chance <= 1):
        raise ValueError(f"chances are from 0 to 1, not {retrievability} and {guess_chance}")
    if guess_chance == 0:
        return 1.0
    return retrievability / (retrievability + (1 - retrievability) * guess_chance)


def prior_known(recalled: float, answered: int) -> float:
    """Share of facts the learner knew beforehand, learned from first meetings; from 0.02 to 0.95.

    `recalled` is the sum of `without_luck` over `answered` meetings, each with the chance of a guess at its own
    time. Starts at 0.4.
    """
    if not recalled <= answered:
        raise ValueError(f"{recalled} recalled of {answered} cannot be")
    return min(max(0.02, (recalled + PRIOR_WEIGHT * FIRST_KNOWN_SHARE) / (answered + PRIOR_WEIGHT)), 0.95)


def without_luck(is_right: bool, guess: float) -> float:
    """What an answer tells of being known: right counts 1, wrong -g / (1 - g), so that guesses add up to nothing.

    `guess` is below 1.
    """
    return (is_right - guess) / (1 - guess)


def guess_chance(options: int, admits_guesses: bool) -> float:
    """Chance that a guess among equally likely options is right and stays unnoticed.

    Halved for a learner who uses "I guessed": what is left unsaid is rarer.
    """
    if options < 1:
        raise ValueError(f"a guess needs an option, not {options}")
    return _unsaid(admits_guesses) / options


def _of_pairs(recalls: Sequence[float], is_right: Sequence[bool], *, admits_guesses: bool) -> tuple[Luck, ...]:
    """What luck may have had to do with each pair: what is known goes where it belongs, the rest anyhow.

    Who knows three of four gets the fourth for nothing, so what is known of the others decides what a guess is
    worth. Of n parts with k known, a guess is right with 1 / (n - k), and the ways to put what is left that give
    just these right and wrong parts are the same number of (n - k)!, whichever of the right parts were known.
    """
    unsaid, count = _unsaid(admits_guesses), len(recalls)
    found = []
    for place, recall in enumerate(recalls):
        others = [each for other, each in enumerate(recalls) if other != place]
        guess = unsaid * sum(chance / (count - known) for known, chance in enumerate(_counts_known(others)))
        beside = [each for other, each in enumerate(recalls) if other != place and is_right[other]]
        was_known = was_luck = 0.0
        for known, chance in enumerate(_counts_known(beside)):
            # With all that is right known, there was no guess to be admitted.
            was_known += recall * chance / factorial(count - 1 - known) * (1 if known == len(beside) else unsaid)
            was_luck += (1 - recall) * chance / factorial(count - known) * unsaid
        found.append(Luck(guess, was_known / (was_known + was_luck)))
    return tuple(found)


def _counts_known(recalls: Sequence[float]) -> list[float]:
    """The chance that none is known, that one is, and so on up to all."""
    chances = [1.0]
    for recall in recalls:
        one_less, as_many = [0.0, *chances], [*chances, 0.0]
        chances = [less * recall + same * (1 - recall) for less, same in zip(one_less, as_many, strict=True)]
    return chances


def _unsaid(admits_guesses: bool) -> float:
    return _UNSAID_SHARE if admits_guesses else 1.0
