"""The one connection to the learner's database: opened, guarded, closed."""

import contextlib
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlite_utils import Database as SqliteUtils

from quizapp.domain.errors import AlreadyOpenError, DamagedError, FolderError, WriteError
from quizapp.store.backup import back_up
from quizapp.store.identity import is_ours, refuse_newer
from quizapp.store.migrations import APPLICATION_ID, migrations

FILE_NAME = "quizapp.sqlite"
_PAGES_A_STEP = 2000  # 8 MB
_BUSY = (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)
_NOT_OURS = (sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CORRUPT)

Row = dict[str, Any]
Tables = SqliteUtils
"""What `atomic()` gives, by a name for those who only pass it on."""


class Database:
    """A learner's folder on disk, or one in memory.

    Belongs to the thread that opened it. Writes go through `tables` inside `atomic()`, so that what is
    acknowledged is on the disk and what fails leaves nothing behind.
    """

    def __init__(self, connection: sqlite3.Connection, folder: Path | None) -> None:
        self.folder = folder
        self.takes = 0  # how often another content was put in place of this one's
        # Plugins are other people's code; none may run inside our transactions.
        self._tables = SqliteUtils(connection, execute_plugins=False)

    @classmethod
    def open(cls, folder: Path, now: datetime) -> "Database":
        """The database in `folder`, made if there is none, migrated if it is older (after a backup).

        Raises:
            StorageError: the folder, the file or another process does not allow it; nothing was changed.
        """
        path = folder / FILE_NAME
        try:
            folder.mkdir(parents=True, exist_ok=True)
            backups = folder / "backups"
            # An empty file is a start that was cut short, but with backups beside it it is damage.
            is_made = not path.exists() or (path.stat().st_size == 0 and not backups.exists())
            connection = sqlite3.connect(path, isolation_level=None, timeout=0)
        except (OSError, sqlite3.Error) as error:
            reason = "it is a file" if folder.is_file() else _reason(error)
            raise FolderError(folder=folder, reason=reason) from None
        database = cls(connection, folder)
        try:
            database._prepare(path, is_made, now)
        except sqlite3.Error as error:
            connection.close()
            raise _as_storage_error(error, folder) from error
        except BaseException:
            connection.close()
            raise
        return database

    @classmethod
    def in_memory(cls) -> "Database":
        """An empty database that is gone when closed."""
        database = cls(sqlite3.connect(":memory:", isolation_level=None), None)
        database._migrate()
        return database

    @contextlib.contextmanager
    def atomic(self) -> Iterator[SqliteUtils]:
        """One transaction: all of it is kept, on disk, when the block ends; none of it if it raises.

        Raises:
            WriteError: the disk is full, the folder read-only, or the like.
        """
        try:
            with self._tables.atomic():
                yield self._tables
        except sqlite3.OperationalError as error:
            raise WriteError(folder=self.folder, reason=_reason(error)) from error

    def rows(self, sql: str, parameters: Sequence[Any] = ()) -> list[Row]:
        """The rows of a query."""
        return list(self._tables.query(sql, tuple(parameters)))

    def row(self, sql: str, parameters: Sequence[Any] = ()) -> Row | None:
        """The first row of a query, or None."""
        return next(iter(self.rows(sql, parameters)), None)

    def back_up(self, reason: str, now: datetime) -> None:
        """Copy the whole database beside it, checked; does nothing for one in memory.

        Raises:
            WriteError: if the copy cannot be written.
        """
        if self.folder is None:
            return
        try:
            back_up(self._tables.conn, self.folder / "backups", reason, now)
        except (OSError, sqlite3.Error) as error:
            raise WriteError(folder=self.folder / "backups", reason=_reason(error)) from error

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
        """
        try:
            with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as copy:
                self._tables.conn.backup(
                    copy, pages=_PAGES_A_STEP, progress=lambda _, left, pages: tell(1 - left / max(1, pages))
                )
                # One file, not three: what is sent along must not depend on a log beside it.
                copy.execute("PRAGMA journal_mode=DELETE")
        except (OSError, sqlite3.Error) as error:
            raise WriteError(folder=path.parent, reason=_reason(error)) from error

    def take_from(self, path: Path) -> None:
        """Put the content of another database, which was checked, in place of this one's: all of it or nothing.

        Raises:
            WriteError: if it cannot be read or written.
        """
        connection = self._tables.conn
        try:
            with contextlib.closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)) as source:
                connection.execute("PRAGMA foreign_keys=OFF")
                source.backup(connection)
            connection.execute("PRAGMA journal_mode=WAL")
        except (OSError, sqlite3.Error) as error:
            raise WriteError(folder=self.folder, reason=_reason(error)) from error
        finally:
            self.takes += 1
            self._migrate()

    def close(self) -> None:
        """Close the connection; the write-ahead log is folded into the file."""
        self._tables.close()

    def _prepare(self, path: Path, is_made: bool, now: datetime) -> None:
        connection = self._tables.conn
        # Exclusive before the first read: one process a folder, no shared memory file, and a second instance
        # finds out at once. It also rules out SQLite's WAL-reset bug, which needs two connections.
        connection.execute("PRAGMA locking_mode=EXCLUSIVE")
        if not is_made:
            if path.stat().st_size == 0 or not is_ours(connection):
                raise _damaged(path.parent)
            refuse_newer(self._tables, path)
        if is_made:  # first of all, so that a start cut short leaves a file that is known as ours
            connection.execute(f"PRAGMA application_id={APPLICATION_ID}")
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("PRAGMA synchronous=FULL")
        connection.execute("PRAGMA fullfsync=ON")  # macOS: without it a sync stops at the drive's cache
        # Takes the lock now, so that the first answer does not find out.
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("COMMIT")
        if not is_made and migrations.pending(self._tables):
            self.back_up("before-update", now)
        self._migrate()

    def _migrate(self) -> None:
        connection = self._tables.conn
        if migrations.pending(self._tables):
            migrations.apply(self._tables)
            connection.execute(f"PRAGMA user_version={len(migrations.applied(self._tables))}")
        # Only now: a migration may rebuild a table that others refer to.
        connection.execute("PRAGMA foreign_keys=ON")


def _damaged(folder: Path) -> DamagedError:
    backups = folder / "backups"
    return DamagedError(path=folder / FILE_NAME, backups=backups, has_copies=backups.exists())


def _reason(error: Exception) -> str:
    text = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
    return text[:1].lower() + text[1:]


def _as_storage_error(error: sqlite3.Error, folder: Path) -> Exception:
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if code in _BUSY:
        return AlreadyOpenError(folder=folder)
    if code in _NOT_OURS:
        return _damaged(folder)
    return FolderError(folder=folder, reason=_reason(error))
