"""How much of a right answer is knowledge and how much is luck."""

FIRST_KNOWN_SHARE = 0.4
"""Share of facts known before they are first met, until a learner's own answers say otherwise."""

PRIOR_WEIGHT = 20
"""That many answers weigh as much as the assumption above."""

FIRST_OPTIONS = 3
"""Of the short choice in which facts are first met."""


def known_share(retrievability: float, guess_chance: float) -> float:
    """Chance that a right answer was known: r / (r + (1 - r) g), by Bayes.

    For a first meeting `retrievability` is `prior_known`. Without a chance to guess, right is known.
    """
    if not (0 <= retrievability <= 1 and 0 <= guess_chance <= 1):
        raise ValueError(f"chances are from 0 to 1, not {retrievability} and {guess_chance}")
    if guess_chance == 0:
        return 1.0
    return retrievability / (retrievability + (1 - retrievability) * guess_chance)


def prior_known(right: int, answered: int, guess_chance: float) -> float:
    """Share of facts the learner knew beforehand, learned from first meetings; from 0.02 to 0.95.

    Starts at 0.4. The share right is pulled towards what 0.4 would give, then the luck in it is taken out.
    `guess_chance` is that of those first meetings and below 1.
    """
    if not (0 <= right <= answered and 0 <= guess_chance < 1):
        raise ValueError(f"{right} right of {answered} at a guess chance of {guess_chance} cannot be")
    expected_right = FIRST_KNOWN_SHARE + (1 - FIRST_KNOWN_SHARE) * guess_chance
    share_right = (right + PRIOR_WEIGHT * expected_right) / (answered + PRIOR_WEIGHT)
    return min(max(0.02, (share_right - guess_chance) / (1 - guess_chance)), 0.95)


def guess_chance(options: int, admits_guesses: bool) -> float:
    """Chance that a guess among equally likely options is right and stays unnoticed.

    Halved for a learner who uses "I guessed": what is left unsaid is rarer.
    """
    if options < 1:
        raise ValueError(f"a guess needs an option, not {options}")
    return (0.5 if admits_guesses else 1.0) / options
