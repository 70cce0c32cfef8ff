"""A damaged database put together again from its copies, the journal, and what can still be read of it."""

import contextlib
import shutil
import sqlite3
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlite_utils import Database as SqliteUtils

from quizapp.domain.errors import FolderError, NewerDatabaseError, WriteError
from quizapp.store.backup import Backup, newest_first
from quizapp.store.chain import first_broken, last_seq
from quizapp.store.database import BACKUPS, FILE_NAME, JOURNAL, Database, reason_of
from quizapp.store.identity import is_ours, refuse_newer
from quizapp.store.journal import Journal
from quizapp.store.lock import lock_folder
from quizapp.store.opening import open_database
from quizapp.store.rebuilding import bring_back
from quizapp.store.salvage import TABLES, reading, rows_of, rows_of_log

_SIDES = ("", "-wal", "-shm")


@dataclass(frozen=True, slots=True)
class Recovery:
    """What came back.

    Attributes:
        kept_as: where the damaged file is now; None if there was none.
        backup: the copy that was built on, or None.
        in_backup: answers in it.
        from_journal, from_file: answers that only the journal had, and only the damaged file.
    """

    kept_as: Path | None
    backup: Backup | None
    in_backup: int
    from_journal: int
    from_file: int

    @property
    def answers(self) -> int:
        """All of them."""
        return self.in_backup + self.from_journal + self.from_file


def recover(folder: Path, now: datetime) -> Recovery:
    """Put a sound database in the place of a damaged one, which is kept under another name.

    Built on the newest copy that is sound from end to end. Then the rows of the log that it lacks are put in, each by
    its own seal, from the journal and from the damaged file.

    Raises:
        AlreadyOpenError: another process has the folder.
        FolderError: it cannot be written; the damaged file is where it was, or under its new name.
    """
    let_go = lock_folder(folder)
    try:
        kept_as = _set_aside(folder, now)
        backup = next((each for each in newest_first(folder / BACKUPS, now) if is_sound(each.path)), None)
        if backup is not None:
            part = folder / f".{FILE_NAME}.part"
            shutil.copyfile(backup.path, part)
            part.rename(folder / FILE_NAME)
        rows = list(Journal(folder / JOURNAL).rows())
        Journal(folder / JOURNAL).set_aside(now)  # what it has is put in below, perhaps with other numbers
    except OSError as error:
        raise FolderError(folder=folder, reason=reason_of(error)) from None
    finally:
        let_go()
    database = open_database(folder, now)
    try:
        before = _answers(database)
        journaled, salvaged = {row["id"] for row in rows}, list[dict[str, Any]]()
        if kept_as is not None:
            with reading(kept_as) as connection:
                if connection is not None:
                    if backup is None:
                        _take_over(database, connection)
                    salvaged = [row for row in rows_of_log(connection) if row["id"] not in journaled]
        bring_back(database, rows + salvaged)
        came = _answers(database) - before
        database.back_up("recovered", now)
        return Recovery(kept_as, backup, len(before), len(came & journaled), len(came - journaled))
    finally:
        database.close()


def is_sound(path: Path) -> bool:
    """Whether a file is a database of ours that we know, readable from end to end, with a whole log."""
    try:
        uri = f"{path.resolve().as_uri()}?mode=ro"
        with contextlib.closing(sqlite3.connect(uri, uri=True)) as connection:
            tables = SqliteUtils(connection, execute_plugins=False)
            if not is_ours(connection) or connection.execute("PRAGMA quick_check").fetchone()[0] != "ok":
                return False
            refuse_newer(tables, path)
            return "reviews" not in tables.table_names() or first_broken(tables, 0, last_seq(tables)) is None
    except (sqlite3.Error, NewerDatabaseError):
        return False


def _set_aside(folder: Path, now: datetime) -> Path | None:
    """Give the damaged file, and what lies beside it, another name."""
    kept_as = folder / f"{FILE_NAME}.damaged-{now.astimezone(UTC):%Y%m%dT%H%M%S%fZ}"
    found = [side for side in _SIDES if (folder / f"{FILE_NAME}{side}").exists()]
    for side in found:
        (folder / f"{FILE_NAME}{side}").rename(f"{kept_as}{side}")
    return kept_as if "" in found else None


def _answers(database: Database) -> set[str]:
    return {row["id"] for row in database.rows("SELECT id FROM reviews WHERE kind = 'answer'")}


def _take_over(database: Database, connection: sqlite3.Connection) -> None:
    """Put in who learns and what from, as far as it can be read; cards follow from the log."""
    for table in TABLES:
        columns = database.tables.table(table).columns_dict
        for row in rows_of(connection, table):
            known = {name: value for name, value in row.items() if name in columns}
            # A row that is half there breaks a rule of the table, and stays out.
            with contextlib.suppress(WriteError, sqlite3.Error), database.atomic() as tables:
                tables.table(table).insert(known, ignore=True)
