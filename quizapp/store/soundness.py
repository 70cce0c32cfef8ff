"""Whether a database that is not open can be relied on, from its first byte to its last."""

import contextlib
import sqlite3
from pathlib import Path

from sqlite_utils import Database as SqliteUtils

from quizapp.domain.errors import DamagedError, NewerDatabaseError
from quizapp.store.chain import first_broken, last_seq
from quizapp.store.damage import refuse_damaged
from quizapp.store.identity import is_ours, refuse_newer
from quizapp.store.migrations import SENTINEL


def is_sound(path: Path) -> bool:
    """Whether a file is a database of ours that we know, readable from end to end, with a whole log.

    More than is looked at whenever one is opened: every page and index, every text, every seal.
    """
    try:
        refuse_damaged(path)
        with contextlib.closing(_only_to_read(path)) as connection:
            tables = SqliteUtils(connection, execute_plugins=False)
            if not is_ours(connection) or connection.execute("PRAGMA integrity_check(1)").fetchone()[0] != "ok":
                return False
            refuse_newer(tables, path)
            names = _read_every_text(connection)
            if "health" in names and connection.execute("SELECT sentinel FROM health").fetchall() != [(SENTINEL,)]:
                return False
            return "reviews" not in names or first_broken(tables, 0, last_seq(tables)) is None
    except (DamagedError, NewerDatabaseError, OSError, sqlite3.Error, UnicodeError):
        return False


def refuse_newer_file(copy: Path, path: Path) -> None:
    """Raise what says so if a later version wrote a file, by a copy of it; what cannot be read says nothing.

    Raises:
        NewerDatabaseError: and its bytes are left alone.
    """
    with contextlib.suppress(sqlite3.Error, UnicodeError), contextlib.closing(_only_to_read(copy)) as connection:
        if is_ours(connection):
            refuse_newer(SqliteUtils(connection, execute_plugins=False), path)


def _only_to_read(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)


def _read_every_text(connection: sqlite3.Connection) -> set[str]:
    """Read everything but the log, whose seals are looked at; SQLite does not notice text that is none.

    Raises:
        sqlite3.OperationalError: some text is not UTF-8.
    """
    names = {name for (name,) in connection.execute("SELECT name FROM pragma_table_list WHERE type = 'table'")}
    for name in names - {"reviews"}:
        for _ in connection.execute(f'SELECT * FROM "{name}"'):
            pass
    return names
