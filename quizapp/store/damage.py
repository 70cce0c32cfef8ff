"""What is wrong with the bytes of a database, told apart before any of them is written."""

import sqlite3
from pathlib import Path

from quizapp.domain.errors import (
    BrokenPagesError,
    BrokenTextError,
    CutShortError,
    DamagedError,
    EmptyFileError,
    ForeignDatabaseError,
    OverwrittenError,
)

_HEADER = b"SQLite format 3\0"
_HEADER_BYTES = 100
_PAGE_BYTES = 4096


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
        # Ours is made of whole pages whatever became of them; a letter hardly ever ends with one.
        raise (ForeignDatabaseError if there % _PAGE_BYTES else OverwrittenError)(path=path)
    # File format of SQLite, 1.3: page size at 16 (1 stands for 65,536), size in pages at 28.
    page = int.from_bytes(header[16:18])
    whole = max(_HEADER_BYTES, int.from_bytes(header[28:32]) * (65536 if page == 1 else page))
    log = path.with_name(f"{path.name}-wal")
    # While its log has pages that are still to be put in, the file may be shorter than its header says.
    if there < whole and not (log.exists() and log.stat().st_size):
        raise CutShortError(path=path, there=there, whole=whole)


def broken_pages(path: Path, said: str) -> BrokenPagesError:
    """What a check of SQLite says of the file, without the line that only names the database."""
    return BrokenPagesError(path=path, reason=said.splitlines()[-1])


def as_damage(error: Exception, path: Path) -> DamagedError | None:
    """What an error of SQLite, or of Python while it reads for SQLite, says about the file; None if nothing of it."""
    # All we write is UTF-8. For a column Python raises an error without a code, for a name in the schema another.
    if isinstance(error, UnicodeDecodeError) or "Could not decode to UTF-8" in str(error):
        return BrokenTextError(path=path)
    match getattr(error, "sqlite_errorcode", 0) & 0xFF:
        case sqlite3.SQLITE_NOTADB:
            return OverwrittenError(path=path)  # it begins with the right words, and goes on with wrong ones
        case sqlite3.SQLITE_CORRUPT:
            return BrokenPagesError(path=path, reason=str(error))
        case _:
            return None
