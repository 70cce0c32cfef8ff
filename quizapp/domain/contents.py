"""What a folder or a file holds, in numbers."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Contents:
    """Counts of what a folder or a file holds.

    Attributes:
        learners: their names.
        last_day: of the last answer, or None.
    """

    banks: int
    learners: tuple[str, ...]
    answers: int
    last_day: date | None
