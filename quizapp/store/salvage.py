"""What can still be read of a damaged database."""

import contextlib
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

_ROWS_A_STEP = 500
_MOST_MISSES = 20  # steps without a row, after which the end is taken to be reached

TABLES = ("learners", "banks", "facts", "fact_revisions", "images", "cards")
"""What is taken over besides the log, where there is no copy to build on: those that others refer to come first."""


@contextlib.contextmanager
def reading(path: Path) -> Iterator[sqlite3.Connection | None]:
    """A connection to a copy of a damaged file, for SQLite may write to what it opens; None if it cannot be opened."""
    with tempfile.TemporaryDirectory(dir=path.parent, prefix=".salvage-") as folder:
        copy = Path(folder) / "copy.sqlite"
        shutil.copyfile(path, copy)
        log = path.with_name(f"{path.name}-wal")
        if log.exists():
            shutil.copyfile(log, copy.with_name(f"{copy.name}-wal"))
        connection = sqlite3.connect(copy, isolation_level=None)
        connection.row_factory = sqlite3.Row
        connection.text_factory = lambda content: content.decode(errors="replace")
        try:
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        except sqlite3.Error:
            connection.close()
            yield None
            return
        with contextlib.closing(connection):
            yield connection


def rows_of_log(connection: sqlite3.Connection) -> Iterator[dict[str, Any]]:
    """Every row of the log that can be read; whether it is as it was written, its seal says."""
    yield from _rows(connection, "reviews", "seq")


def rows_of(connection: sqlite3.Connection, table: str) -> Iterator[dict[str, Any]]:
    """Every row of a table that can be read."""
    try:
        keyed = connection.execute(f"SELECT count(*) FROM pragma_table_info('{table}')").fetchone()[0]
    except sqlite3.Error:
        return
    if keyed:
        yield from _rows(connection, table, "rowid")


def _rows(connection: sqlite3.Connection, table: str, key: str) -> Iterator[dict[str, Any]]:
    """Step by step; where a step fails, row by row, so that one broken page costs only what lies on it."""
    start, misses = 0, 0
    while misses < _MOST_MISSES:
        sql = f"SELECT {key} AS _key, * FROM {table} WHERE {key} > ? AND {key} <= ? ORDER BY {key}"
        found = _tried(connection, sql, start, start + _ROWS_A_STEP)
        if found is None:
            each = (_tried(connection, sql, place, place + 1) for place in range(start, start + _ROWS_A_STEP))
            found = [row for rows in each for row in rows or ()]
        misses = 0 if found else misses + 1
        start += _ROWS_A_STEP
        for row in found:
            yield {name: row[name] for name in row.keys() if name != "_key"}  # noqa: SIM118 - a Row iterates its values


def _tried(connection: sqlite3.Connection, sql: str, after: int, to: int) -> list[sqlite3.Row] | None:
    try:
        return connection.execute(sql, [after, to]).fetchall()
    except sqlite3.Error:
        return None
