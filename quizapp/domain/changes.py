"""What a use case changed, for every open screen to decide whether it matters to it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Changes:
    """Kinds of stored things that are different now.

    Attributes:
        learner: somebody else learns, or from another folder's content: nothing that was on screen holds.
    """

    banks: bool = False
    facts: bool = False
    reviews: bool = False
    settings: bool = False
    learner: bool = False
