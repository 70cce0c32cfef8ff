"""Everything a problem screen shows."""

from dataclasses import dataclass
from pathlib import Path

from quizapp.domain.errors import BankFileError, QuizappError
from quizapp.domain.problems import Problem


@dataclass(frozen=True, slots=True)
class ProblemScreen:
    """A fault, what is wrong in detail, and what can be done.

    Attributes:
        error: None for a fault of ours.
        details: a traceback for a fault of ours; else empty.
        can_go_back: whether there is a screen to go back to.
    """

    error: QuizappError | None
    details: str = ""
    can_go_back: bool = True

    @property
    def is_bank(self) -> bool:
        """Whether a bank file was refused."""
        return isinstance(self.error, BankFileError)

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
