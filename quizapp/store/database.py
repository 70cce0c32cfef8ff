"""The one connection to the learner's database: opened, guarded, closed."""

import contextlib
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlite_utils import Database as SqliteUtils

from quizapp.domain.errors import DamagedError, FullDiskError, WriteError
from quizapp.store.backup import PAGES_A_STEP, back_up, in_shares, refuse_unsound
from quizapp.store.chain import last_seq
from quizapp.store.damage import as_damage
from quizapp.store.journal import Journal
from quizapp.store.migrations import bring_up_to_date
from quizapp.store.watched import WatchedTables

FILE_NAME = "quizapp.sqlite"
JOURNAL, BACKUPS = "journal", "backups"
SQLITE_VERSION = sqlite3.sqlite_version
_ROWS_A_STEP = 1000

Row = dict[str, Any]
Tables = SqliteUtils
"""What `atomic()` gives, by a name for those who only pass it on."""


class Database:
    """A learner's folder on disk, or one in memory.

    Belongs to the thread that opened it. Writes go through `tables` inside `atomic()`, so that what is
    acknowledged is on the disk and what fails leaves nothing behind.
    """

    def __init__(
        self,
        connection: sqlite3.Connection,
        folder: Path | None = None,
        journal: Journal | None = None,
        let_go: Callable[[], None] = lambda: None,
    ) -> None:
        """`folder` and `journal` are None for one in memory; `let_go` lets the folder's lock go.

        Of a folder it is made by `opening.open_database`, which says what must be looked at first.
        """
        self.folder = folder
        self.takes = 0  # how often another content was put in place of this one's
        self.was_cut_off = False  # the last time it was open, it was not closed
        self.brought_back = 0  # answers that only the journal had when it was opened
        self.looked_at_seq = 0  # up to this row the log was looked at today, by the daily look or a copy
        self.damage: DamagedError | None = None  # the first that was met; from then on no copy is made
        self._tables: SqliteUtils = WatchedTables(connection, self.note_damage)
        self._journal = journal
        self._journaled_seq: int | None = None  # until the journal is begun
        self._let_go = let_go

    @classmethod
    def in_memory(cls) -> "Database":
        """An empty database that is gone when closed."""
        database = cls(sqlite3.connect(":memory:", isolation_level=None))
        bring_up_to_date(database._tables)
        return database

    @contextlib.contextmanager
    def atomic(self) -> Iterator[SqliteUtils]:
        """One transaction: all of it is kept, on disk, when the block ends; none of it if it raises.

        There is none inside another: the journal would tell of rows that the outer one may still take back.

        Raises:
            WriteError: the disk is full, the folder read-only, or the like.
            DamagedError: what is there already cannot be read.
        """
        assert not self._tables.conn.in_transaction
        try:
            with self._tables.atomic():
                yield self._tables
        except sqlite3.Error as error:
            if (damage := self.note_damage(error)) is not None:
                raise damage from error
            if isinstance(error, sqlite3.OperationalError):
                raise _as_write_error(error, self.folder) from error
            raise
        self._note_in_journal()

    def note_damage(self, error: Exception) -> DamagedError | None:
        """The damage that an error tells of, kept in mind; None if it tells of none."""
        if isinstance(error, DamagedError):
            damage: DamagedError | None = error
        else:
            damage = as_damage(error, (self.folder or Path()) / FILE_NAME)
        self.damage = self.damage or damage
        return damage

    @property
    def changes(self) -> int:
        """How many rows were written since it was opened; only for telling whether there were any more."""
        return self._tables.conn.total_changes

    @property
    def tables(self) -> SqliteUtils:
        """To read by; writes go through `atomic`."""
        return self._tables

    def rows(self, sql: str, parameters: Sequence[Any] = ()) -> list[Row]:
        """The rows of a query.

        Raises:
            DamagedError: they cannot be read.
        """
        return list(self._tables.query(sql, tuple(parameters)))

    def row(self, sql: str, parameters: Sequence[Any] = ()) -> Row | None:
        """The first row of a query, or None."""
        return next(iter(self.rows(sql, parameters)), None)

    def back_up(
        self,
        reason: str,
        now: datetime,
        tell: Callable[[float], None] = lambda _share: None,
        *,
        looks_at_all: bool = False,
    ) -> Path | None:
        """Copy the whole database beside it, checked, and return where; None for one in memory.

        `tell` is told the share that is written, 0 to 1, and may raise to stop it. Rows of the log that were looked at
        today are not looked at again, unless `looks_at_all` says so.

        Raises:
            WriteError: if the copy cannot be written.
            DamagedError: what would be copied is not as it was written; there is no copy of it.
        """
        if self.folder is None:
            return None
        if self.damage is not None:
            raise self.damage
        looked_at = 0 if looks_at_all else self.looked_at_seq
        try:
            path = back_up(self._tables.conn, self.folder / BACKUPS, reason, now, tell, looked_at)
        except DamagedError as error:
            self.note_damage(error)
            raise
        except (OSError, sqlite3.Error) as error:
            if (damage := self.note_damage(error)) is not None:
                raise damage from error
            raise WriteError(folder=self.folder / BACKUPS, reason=reason_of(error)) from error
        self.looked_at_seq = last_seq(self._tables)
        return path

    def owns(self, path: Path) -> bool:
        """Whether a file is this database, or lies beside it under its name: nothing else may be written there."""
        if self.folder is None:
            return False
        resolved = path.resolve()
        return resolved.parent == self.folder.resolve() and resolved.name.startswith(FILE_NAME)

    def copy_to(self, path: Path, tell: Callable[[float], None] = lambda _share: None) -> None:
        """Write the whole database into a new file; `path` does not exist yet.

        `tell` is told the share that is written, 0 to 1, and may raise to stop it.

        Raises:
            WriteError: if it cannot be written.
            DamagedError: if what would be copied cannot be read.
        """
        try:
            with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as copy:
                self._tables.conn.backup(copy, pages=PAGES_A_STEP, progress=in_shares(tell))
                # One file, not three: what is sent along must not depend on a log beside it.
                copy.execute("PRAGMA journal_mode=DELETE")
                refuse_unsound(copy, (self.folder or Path()) / FILE_NAME)
        except (OSError, sqlite3.Error) as error:
            if (damage := self.note_damage(error)) is not None:
                raise damage from error
            raise WriteError(folder=path.parent, reason=reason_of(error)) from error

    def take_from(
        self, made: Path, now: datetime, how: str, tell: Callable[[float], None] = lambda _share: None
    ) -> None:
        """Put what was made beside it (`replacing.make_beside`) in place of this content: all of it or nothing.

        The journal begins anew; the one until now is set aside as `how` says. `tell` is told the share that is
        written, 0 to 1.

        Raises:
            WriteError: if it cannot be read or written.
        """
        connection = self._tables.conn
        try:
            with contextlib.closing(sqlite3.connect(f"{made.resolve().as_uri()}?mode=ro", uri=True)) as source:
                connection.execute("PRAGMA foreign_keys=OFF")
                source.backup(connection, pages=PAGES_A_STEP, progress=in_shares(tell))
            connection.execute("PRAGMA journal_mode=WAL")
        except (OSError, sqlite3.Error) as error:
            raise WriteError(folder=self.folder, reason=reason_of(error)) from error
        finally:
            connection.execute("PRAGMA foreign_keys=ON")
        self.takes += 1
        self.looked_at_seq = 0
        # Only now, for from here on nothing of it is needed. If it stays where it is, the next start finds that it
        # tells of another log, and sets it aside as well.
        with contextlib.suppress(OSError):
            if self._journal is not None:
                self._journal.set_aside(now, how)
        self._journaled_seq = last_seq(self._tables)

    def close(self) -> None:
        """Close the connection; the write-ahead log is folded into the file.

        After an end that was none it counts as open until somebody has looked at all of it, however often it is closed.
        """
        if not self.was_cut_off and self.damage is None:
            with contextlib.suppress(sqlite3.Error):  # the next start looks closer, that is all
                self._tables.conn.execute("UPDATE health SET is_open = 0")
        self._tables.close()
        self._let_go()

    def begin_journal(self, after_seq: int) -> None:
        """From now on write every row of the log that comes after this number into the journal, too."""
        self._journaled_seq = after_seq
        self._note_in_journal()

    def _note_in_journal(self) -> None:
        """Write what is new in the log into the journal; what cannot be written now is written with the next row."""
        if self._journal is None or self._journaled_seq is None:
            return
        sql = "SELECT * FROM reviews WHERE seq > ? ORDER BY seq LIMIT ?"
        while rows := self.rows(sql, [self._journaled_seq, _ROWS_A_STEP]):
            try:
                self._journal.append(rows)
            except OSError:  # the answer itself is on the disk: nobody needs to hear of it
                return
            self._journaled_seq = rows[-1]["seq"]


def reason_of(error: Exception) -> str:
    """Why, as the system or SQLite says it, to stand in a sentence."""
    text = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
    return text[:1].lower() + text[1:]


def _as_write_error(error: sqlite3.OperationalError, folder: Path | None) -> WriteError:
    if getattr(error, "sqlite_errorcode", 0) & 0xFF == sqlite3.SQLITE_FULL:
        return FullDiskError(folder=folder)
    return WriteError(folder=folder, reason=reason_of(error))
