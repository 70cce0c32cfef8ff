"""What is in a database, counted; also in one that lies elsewhere."""

import contextlib
import sqlite3
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

from sqlite_utils import Database as SqliteUtils

from quizapp.domain.contents import Contents
from quizapp.domain.errors import CancelledError, DamagedError, ForeignFileError
from quizapp.store.backup import refuse_unsound
from quizapp.store.database import Database
from quizapp.store.identity import is_ours, refuse_newer


def contents(database: Database) -> Contents:
    """What is in the learner's folder."""
    found = {name: database.rows(sql) for name, sql in (_COUNTS | _IN_SIGHT).items()}
    return _as_contents(found)


def contents_of_file(path: Path, is_stopped: Callable[[], bool] = lambda: False) -> Contents:
    """What is in a file, which is only read; `is_stopped` is asked on the way.

    Raises:
        CancelledError: it said so.
        ForeignFileError: it is no database of ours, or damaged.
        NewerDatabaseError: a later version wrote it.
    """
    try:
        uri = f"{path.resolve().as_uri()}?mode=ro"
        with contextlib.closing(sqlite3.connect(uri, uri=True)) as connection:
            connection.set_progress_handler(is_stopped, _STEPS_UNTIL_ASKED)
            if not is_ours(connection):
                raise ForeignFileError(path=path)
            tables = SqliteUtils(connection, execute_plugins=False)
            refuse_newer(tables, path)
            refuse_unsound(connection, path)  # what is broken would be noticed once it is in place
            counts = _COUNTS | _IN_SIGHT if "is_removed" in tables.table("banks").columns_dict else _COUNTS
            return _as_contents({name: list(tables.query(sql)) for name, sql in counts.items()})
    except (sqlite3.Error, UnicodeDecodeError, DamagedError):
        if is_stopped():
            raise CancelledError from None
        raise ForeignFileError(path=path) from None


def log_of_file(path: Path) -> Iterator[dict[str, Any]]:
    """Every row of the log in a file that was checked, which is only read."""
    yield from _rows_of_file(path, "SELECT * FROM reviews ORDER BY seq")


def learners_with_log(path: Path) -> list[dict[str, Any]]:
    """Those of whom the log in such a file tells."""
    return list(_rows_of_file(path, "SELECT * FROM learners WHERE id IN (SELECT learner_id FROM reviews)"))


def _rows_of_file(path: Path, sql: str) -> Iterator[dict[str, Any]]:
    with contextlib.closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)) as connection:
        yield from SqliteUtils(connection, execute_plugins=False).query(sql)


_STEPS_UNTIL_ASKED = 100_000  # of SQLite's virtual machine: a few milliseconds

_COUNTS = {
    "banks": "SELECT count(*) AS n FROM banks",
    "learners": "SELECT name FROM learners ORDER BY created_ms, rowid",
    "answers": "SELECT count(*) AS n, max(day) AS last FROM counted_answers",
}


_IN_SIGHT = {
    "banks": "SELECT count(*) AS n FROM banks WHERE is_removed = 0",
    "learners": "SELECT name FROM learners WHERE is_removed = 0 ORDER BY created_ms, rowid",
}
"""The same without what was removed, which versions before the removal do not know."""


def _as_contents(found: dict[str, list[dict[str, object]]]) -> Contents:
    answers = found["answers"][0]
    last = answers["last"]
    return Contents(
        banks=int(str(found["banks"][0]["n"])),
        learners=tuple(str(row["name"]) for row in found["learners"]),
        answers=int(str(answers["n"])),
        last_day=date.fromisoformat(str(last)) if last else None,
    )
