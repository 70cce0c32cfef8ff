"""What is wrong with the bytes of a database, told apart before any of them is written."""

import sqlite3
from pathlib import Path

from quizapp.domain.errors import BrokenPagesError, CutShortError, DamagedError, EmptyFileError, ForeignDatabaseError

_HEADER = b"SQLite format 3\0"
_HEADER_BYTES = 100


def refuse_damaged(path: Path) -> None:
    """Look at size and header, without SQLite.

    Raises:
        DamagedError: it cannot be a whole database.
    """
    there = path.stat().st_size
    if there == 0:
        raise EmptyFileError(path=path)
    with path.open("rb") as file:
        header = file.read(_HEADER_BYTES)
    if header[: len(_HEADER)] != _HEADER:
        raise ForeignDatabaseError(path=path)
    # File format of SQLite, 1.3: page size at 16 (1 stands for 65,536), size in pages at 28.
    page = int.from_bytes(header[16:18])
    whole = max(_HEADER_BYTES, int.from_bytes(header[28:32]) * (65536 if page == 1 else page))
    log = path.with_name(f"{path.name}-wal")
    # While its log has pages that are still to be put in, the file may be shorter than its header says.
    if there < whole and not (log.exists() and log.stat().st_size):
        raise CutShortError(path=path, there=there, whole=whole)


def as_damage(error: sqlite3.Error, path: Path) -> DamagedError | None:
    """What an error of SQLite says about the file; None if it says nothing of the kind."""
    match getattr(error, "sqlite_errorcode", 0) & 0xFF:
        case sqlite3.SQLITE_NOTADB:
            return ForeignDatabaseError(path=path)
        case sqlite3.SQLITE_CORRUPT:
            return BrokenPagesError(path=path, reason=str(error))
        case _:
            return None
