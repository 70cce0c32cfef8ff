"""What can still be read of a damaged database."""

import contextlib
import shutil
import sqlite3
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from quizapp.store.chain import SEALED

_ROWS_A_STEP = 500
_MOST_MISSES = 40  # steps without a row, after which the end is taken to be reached where no last one can be read
_PREFIX = ".salvage-"
_BYTES = "SELECT page_count * page_size FROM pragma_page_count, pragma_page_size"

_UNREADABLE = (sqlite3.Error, UnicodeError, OverflowError, MemoryError)
"""What reading broken pages ends in: names of columns and sizes of values may be anything."""


@contextlib.contextmanager
def copied(path: Path) -> Iterator[Path]:
    """A copy of a file with its write-ahead log, for SQLite may write to what it opens."""
    for left_over in path.parent.glob(f"{_PREFIX}*"):  # by a process that was ended
        shutil.rmtree(left_over, ignore_errors=True)
    with tempfile.TemporaryDirectory(dir=path.parent, prefix=_PREFIX) as folder:
        copy = Path(folder) / "copy.sqlite"
        shutil.copyfile(path, copy)
        log = path.with_name(f"{path.name}-wal")
        if log.exists():
            shutil.copyfile(log, copy.with_name(f"{copy.name}-wal"))
        yield copy


@contextlib.contextmanager
def reading(copy: Path) -> Iterator[sqlite3.Connection | None]:
    """A connection to the copy of a damaged file; None if it cannot be opened."""
    with contextlib.closing(sqlite3.connect(copy, isolation_level=None)) as connection:
        try:
            # One broken line of the schema costs its own table and not all of them.
            connection.execute("PRAGMA writable_schema=ON")
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
            can_be_read = True
        except _UNREADABLE:
            can_be_read = False
        yield connection if can_be_read else None


def rows_of_log(connection: sqlite3.Connection) -> Iterator[dict[str, Any]]:
    """Every row of the log that can be read; whether it is as it was written, its seal says."""
    yield from rows_of(connection, "reviews", (*SEALED, "hash"))


def rows_of(connection: sqlite3.Connection, table: str, columns: Iterable[str]) -> Iterator[dict[str, Any]]:
    """Every row of a table that can be read, with those of the columns that it has.

    Step by step; where a step fails, row by row, so that one broken page costs only what lies on it.
    """
    there = [name for name in columns if _tried(connection, f"SELECT {name} FROM {table} LIMIT 0") is not None]
    if not there:
        return
    # The last number says how far to go, unless it is broken itself: no file has more rows than bytes.
    ends = _tried(connection, f"SELECT max(rowid) FROM {table}"), _tried(connection, _BYTES)
    last, most = (found[0][0] or 0 if found else 0 for found in ends)
    start, misses, last = 0, 0, last if last <= most else 0
    sql = f"SELECT {', '.join(there)} FROM {table} WHERE rowid > ? AND rowid <= ? ORDER BY rowid"
    while start < last or misses < _MOST_MISSES:
        found = _tried(connection, sql, start, start + _ROWS_A_STEP)
        if found is None:
            each = (_tried(connection, sql, place, place + 1) for place in range(start, start + _ROWS_A_STEP))
            found = [row for rows in each for row in rows or ()]
        misses = 0 if found else misses + 1
        start += _ROWS_A_STEP
        yield from (dict(zip(there, row, strict=True)) for row in found)


def pictures_of(connection: sqlite3.Connection) -> Iterator[tuple[str, bytes]]:
    """Every picture that can be read, with the hash it is stored by; whether it is whole, the hash says.

    The table has no numbers to step by: its keys are hexadecimal, so their beginnings are gone through.
    """
    sql = "SELECT hash, content FROM images WHERE hash >= ? AND hash < ?"
    for beginning in range(1 << 12):
        found = _tried(connection, sql, f"{beginning:03x}", f"{beginning:03x}g")
        yield from found or ()


def _tried(connection: sqlite3.Connection, sql: str, *values: Any) -> list[Any] | None:
    try:
        return connection.execute(sql, values).fetchall()
    except _UNREADABLE:
        return None
