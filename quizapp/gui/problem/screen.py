"""Everything a problem screen shows."""

from dataclasses import dataclass
from pathlib import Path

from quizapp.domain.errors import BankFileError, DamagedError, QuizappError, WriteError
from quizapp.domain.problems import Problem
from quizapp.services.recovering import Recovered

MOST_ROWS = 200  # more are no help on a screen; the copied list has them all


@dataclass(frozen=True, slots=True)
class ProblemScreen:
    """A fault, what is wrong in detail, and what can be done.

    Attributes:
        error: None for a fault of ours.
        details: a traceback for a fault of ours; else empty.
        can_go_back: whether there is a screen to go back to.
        is_recovering: whether a damaged folder is being put together again.
        tries: how often it was tried again, and was the same.
        recovered: what came back; then nothing is wrong any more.
    """

    error: QuizappError | None
    details: str = ""
    can_go_back: bool = True
    is_recovering: bool = False
    tries: int = 0
    recovered: Recovered | None = None

    @property
    def can_recover(self) -> bool:
        """Whether what is damaged can be put together again."""
        return isinstance(self.error, DamagedError) and not self.is_recovering and self.recovered is None

    @property
    def was_saving(self) -> bool:
        """Whether something could not be saved, in a folder that was open already."""
        return isinstance(self.error, WriteError)

    @property
    def file(self) -> Path | None:
        """The refused file, if it is there to be opened."""
        if isinstance(self.error, BankFileError):
            path = Path(self.error.path)
            return path if path.is_file() else None
        return None

    @property
    def faults(self) -> tuple[Problem, ...]:
        """What stops the import, in the order of the file."""
        if not isinstance(self.error, BankFileError):
            return ()
        return tuple(problem for problem in self.error.problems if problem.is_fault)

    @property
    def hidden(self) -> int:
        """Faults beyond those a screen has room for."""
        return max(0, len(self.faults) - MOST_ROWS)
