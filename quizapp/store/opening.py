"""The start sequence: what is looked at, in which order, before the database of a folder is used."""

import contextlib
import os
import sqlite3
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

from sqlite_utils import Database as SqliteUtils

from quizapp.domain.errors import (
    AlreadyOpenError,
    BrokenLogError,
    FolderError,
    ForeignDatabaseError,
    MissingPartError,
    NotAFolderError,
    ReadOnlyFileError,
)
from quizapp.store.backup import back_up
from quizapp.store.chain import TAIL, first_broken, has_row, last_seq
from quizapp.store.damage import as_damage, refuse_damaged
from quizapp.store.database import BACKUPS, FILE_NAME, JOURNAL, Database, reason_of
from quizapp.store.identity import is_ours, refuse_newer
from quizapp.store.journal import Journal
from quizapp.store.lock import lock_folder
from quizapp.store.migrations import APPLICATION_ID, SENTINEL, bring_up_to_date, migrations
from quizapp.store.rebuilding import bring_back
from quizapp.store.replacing import finish
from quizapp.store.traces import is_new

_BUSY = (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)


def open_database(folder: Path, now: datetime) -> Database:
    """The database in `folder`, made if there is none, migrated if it is older (after a backup).

    Nothing is written before lock, size, header, version and the latest answers have been looked at.

    Raises:
        StorageError: the folder, the file or another process does not allow it; nothing was changed.
    """
    path = folder / FILE_NAME
    with contextlib.ExitStack() as undo, _told(folder):
        folder.mkdir(parents=True, exist_ok=True)
        let_go = lock_folder(folder)
        undo.callback(let_go)
        finish(folder)
        _roll_back(path)
        is_made = is_new(folder)
        if not is_made:
            if not os.access(path, os.R_OK | os.W_OK):  # SQLite calls it an I/O error
                raise ReadOnlyFileError(path=path)
            refuse_damaged(path)
            _refuse(path)
        connection = sqlite3.connect(path, isolation_level=None, timeout=0)
        undo.callback(connection.close)
        # Exclusive before the first read: one process a folder, no shared memory file, and a second instance
        # finds out at once. It also rules out SQLite's WAL-reset bug, which needs two connections.
        connection.execute("PRAGMA locking_mode=EXCLUSIVE")
        tables = SqliteUtils(connection, execute_plugins=False)
        if is_made:  # first of all, so that a start cut short leaves a file that is known as ours
            connection.execute(f"PRAGMA application_id={APPLICATION_ID}")
        _set_up(connection)
        if not is_made and migrations.pending(tables):
            back_up(connection, folder / BACKUPS, "before-update", now)
        bring_up_to_date(tables)
        database = _begun(connection, folder, let_go, now)
        undo.pop_all()
    return database


def _roll_back(path: Path) -> None:
    """Undo a first step that the power cut short, before the file had its write-ahead log.

    Until then its own header may be torn, which is no damage: SQLite knows how it was.
    """
    if path.exists() and path.with_name(f"{path.name}-journal").exists():
        # What cannot be undone is found and told by the looks that follow.
        with contextlib.suppress(sqlite3.Error), contextlib.closing(sqlite3.connect(path, timeout=0)) as connection:
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()


def _refuse(path: Path) -> None:
    """Look at what is there through a connection that cannot write: even closing another would fold its log in."""
    beside = [path.with_name(f"{path.name}{side}") for side in ("-wal", "-shm")]
    made = [each for each in beside if not each.exists()]
    uri = f"{path.resolve().as_uri()}?mode=ro"
    try:
        with contextlib.closing(sqlite3.connect(uri, uri=True, isolation_level=None, timeout=0)) as connection:
            _look(SqliteUtils(connection, execute_plugins=False), path)
    finally:
        for each in made:  # to read by, nothing more: a log that has pages was there before
            if each.exists() and (each.suffix.endswith("-shm") or not each.stat().st_size):
                each.unlink()


def _look(tables: SqliteUtils, path: Path) -> None:
    """Raise what is wrong with it: the quick part, for somebody waits."""
    if not is_ours(tables.conn):
        raise ForeignDatabaseError(path=path)
    refuse_newer(tables, path)
    try:
        _look_at_rows(tables, path)
    except sqlite3.OperationalError as error:
        # What our own statements name is there, unless a letter in the schema is another one.
        if str(error).startswith("no such "):
            raise MissingPartError(path=path) from error
        raise


def _look_at_rows(tables: SqliteUtils, path: Path) -> None:
    names = set(tables.table_names())
    if "health" in names and [row["sentinel"] for row in tables.query("SELECT sentinel FROM health")] != [SENTINEL]:
        raise MissingPartError(path=path)
    if "reviews" in names:  # most damage is where something was just written
        after = max(0, last_seq(tables) - TAIL)
        if (seq := first_broken(tables, after, TAIL)) is not None:
            raise BrokenLogError(path=path, seq=seq)


def _set_up(connection: sqlite3.Connection) -> None:
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA synchronous=FULL")
    connection.execute("PRAGMA fullfsync=ON")  # macOS: without it a sync stops at the drive's cache
    # Takes the lock now, so that the first answer does not find out.
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("COMMIT")


def _begun(connection: sqlite3.Connection, folder: Path, let_go: Callable[[], None], now: datetime) -> Database:
    journal = Journal(folder / JOURNAL)
    database = Database(connection, folder, journal, let_go)
    (health,) = database.rows("SELECT is_open, checked_day, checked_seq FROM health")
    database.was_cut_off = bool(health["is_open"])
    if health["checked_day"] == now.date().isoformat():
        database.looked_at_seq = health["checked_seq"]
    with database.atomic() as tables:
        tables.conn.execute("UPDATE health SET is_open = 1")
    last = journal.last()
    if last is not None and not has_row(database.tables, last):
        # An older file was put here, or one from elsewhere, or the last answers went with a lost write-ahead log.
        database.brought_back = bring_back(database, journal.rows())
        database.was_cut_off = True  # what said so may have gone with the log
        if not has_row(database.tables, last):  # numbered otherwise now
            journal.set_aside(now)
            last = None
    # A journal that is new begins now: what was before is in the backups.
    database.begin_journal(last_seq(database.tables) if last is None else last["seq"])
    return database


@contextlib.contextmanager
def _told(folder: Path) -> Iterator[None]:
    """Errors of the system and of SQLite, as what a person can do something about."""
    try:
        yield
    except OSError as error:
        if folder.is_file():
            raise NotAFolderError(folder=folder) from None
        raise FolderError(folder=folder, reason=reason_of(error)) from None
    except (sqlite3.Error, UnicodeDecodeError) as error:
        if getattr(error, "sqlite_errorcode", 0) & 0xFF in _BUSY:
            raise AlreadyOpenError(folder=folder) from error
        damage = as_damage(error, folder / FILE_NAME)
        raise damage or FolderError(folder=folder, reason=reason_of(error)) from error
