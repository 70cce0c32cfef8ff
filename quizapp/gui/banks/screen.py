"""Everything “Banks” shows."""

from dataclasses import dataclass

from quizapp.domain.errors import QuizappError
from quizapp.services.readings import BankAdded, BanksReading


@dataclass(frozen=True, slots=True)
class BanksScreen:
    """The banks, and what was just done.

    Attributes:
        added: a bank that was just added or updated.
        removed: id and title of the bank that was just removed.
        saved: name of the file that a bank was just exported to.
        trouble: why the last thing was not done.
    """

    reading: BanksReading
    added: BankAdded | None = None
    removed: tuple[str, str] | None = None
    saved: str | None = None
    trouble: QuizappError | None = None
