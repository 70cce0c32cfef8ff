"""A look at the whole database, in steps that no answer waits for."""

from dataclasses import dataclass, replace

from quizapp.services.desk import Desk
from quizapp.store import checking
from quizapp.store.chain import last_seq

_ROWS_A_STEP = 300  # about 5 ms


@dataclass(frozen=True, slots=True)
class Checkup:
    """How far the look has come.

    Attributes:
        tables: those that are still to be looked at.
        checked_seq: up to here the log is as it was written.
        last_seq: where it ended when the look began.
    """

    tables: tuple[str, ...]
    checked_seq: int
    last_seq: int

    @property
    def is_over(self) -> bool:
        """Whether everything was looked at."""
        return not self.tables and self.checked_seq >= self.last_seq


class Health:
    """Once a day, and after an end that was none, everything is looked at."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def begin(self) -> Checkup | None:
        """What is to be looked at; None if it was today, or the database is in memory."""
        database = self._desk.database
        day = self._desk.clock().date().isoformat()
        if database.folder is None or (not database.was_cut_off and checking.checked_day(database) == day):
            return None
        return Checkup(tuple(checking.tables_of(database)), 0, last_seq(database.tables))

    def look_on(self, so_far: Checkup) -> Checkup:
        """Look at a little more.

        Raises:
            DamagedError: something is not as it was written; nothing was changed.
        """
        database = self._desk.database
        if so_far.tables:
            checking.refuse_broken_table(database, so_far.tables[0])
            return replace(so_far, tables=so_far.tables[1:])
        rows = min(_ROWS_A_STEP, so_far.last_seq - so_far.checked_seq)
        checking.refuse_broken_log(database, so_far.checked_seq, rows)
        return replace(so_far, checked_seq=so_far.checked_seq + rows)

    def finish(self, whole: Checkup) -> None:
        """All was well.

        Raises:
            WriteError: it will be looked at again at the next start.
        """
        checking.set_checked(self._desk.database, self._desk.clock().date().isoformat(), whole.last_seq)
