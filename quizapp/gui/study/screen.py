"""Everything Study shows beside its questions: the summary."""

from dataclasses import dataclass

from quizapp.domain.errors import QuizappError
from quizapp.services.readings import Summary

SHOWN_ROWS = 5


@dataclass(frozen=True, slots=True)
class SummaryScreen:
    """A session that is over.

    Attributes:
        trouble: why what was asked for last did not happen.
    """

    summary: Summary
    shows_all: bool = False
    trouble: QuizappError | None = None

    @property
    def hidden(self) -> int:
        """Rows that are not shown."""
        return 0 if self.shows_all else max(0, len(self.summary.rows) - SHOWN_ROWS)

    @property
    def is_done(self) -> bool:
        """Whether nothing is left for now, and the session was not left before its end."""
        return self.summary.ready == 0 and self.summary.left == 0

    @property
    def has_reached_goal(self) -> bool:
        """Whether the day's goal is reached."""
        return self.summary.answered_today >= self.summary.goal

    @property
    def can_go_on(self) -> bool:
        """Whether five more minutes have anything to ask."""
        return self.summary.ready > 0 or self.summary.more_new > 0
