"""Everything Progress shows."""

from dataclasses import dataclass

from quizapp.domain.errors import QuizappError
from quizapp.services.progress_readings import ProgressReading

LEAST_IN_A_POINT = 5
"""Fewer recalls make no point of a line; the table has them all."""


@dataclass(frozen=True, slots=True)
class ProgressScreen:
    """How it is going.

    Attributes:
        saved: file a table was just saved to, or None.
        trouble: why the table could not be saved.
    """

    reading: ProgressReading
    saved: str | None = None
    trouble: QuizappError | None = None

    @property
    def has_answers(self) -> bool:
        """Whether there is anything to tell in the period."""
        return self.reading.answers > 0

    @property
    def points(self) -> tuple[tuple[float, float, int], ...]:
        """Promised share, remembered share and number of recalls, where there are enough of them."""
        return tuple(
            (each.share_promised, each.share_recalled, each.answers)
            for each in self.reading.promises
            if each.answers >= LEAST_IN_A_POINT
        )

    @property
    def seconds_each(self) -> float:
        """Mean time of an answer."""
        return self.reading.seconds / self.reading.answers if self.reading.answers else 0.0
