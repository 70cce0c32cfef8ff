"""Everything “Banks” shows."""

from dataclasses import dataclass

from quizapp.domain.errors import QuizappError
from quizapp.services.readings import BankAdded, BanksReading


@dataclass(frozen=True, slots=True)
class BanksScreen:
    """The banks, and what was just done.

    Attributes:
        added: banks that were just added or updated.
        left: names of files that were not added, because somebody stopped it or storing failed.
        removed: id and title of the bank that was just removed.
        woken: title of the bank of which what rested is asked again.
        saved: name of the file that a bank was just exported to.
        trouble: why the last thing was not done.
    """

    reading: BanksReading
    added: tuple[BankAdded, ...] = ()
    left: tuple[str, ...] = ()
    removed: tuple[str, str] | None = None
    woken: str | None = None
    saved: str | None = None
    trouble: QuizappError | None = None
