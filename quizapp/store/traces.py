"""What a folder says about a database that is not there."""

from pathlib import Path

from quizapp.domain.errors import EmptyFileError, MissingFileError
from quizapp.store.backup import backups_in
from quizapp.store.database import BACKUPS, FILE_NAME, JOURNAL
from quizapp.store.journal import Journal


def is_new(folder: Path) -> bool:
    """Whether nobody learns in a folder yet; an empty file is a start that was cut short.

    Raises:
        MissingFileError, EmptyFileError: somebody does: what lies beside it tells of it.
    """
    path = folder / FILE_NAME
    is_empty = path.exists() and path.stat().st_size == 0
    if path.exists() and not is_empty:
        return False
    if has_traces(folder):
        raise (EmptyFileError if is_empty else MissingFileError)(path=path)
    return True


def has_traces(folder: Path) -> bool:
    """Whether copies, journals, or a file that a recovery put aside tell of a database."""
    journal = Journal(folder / JOURNAL)
    return (
        bool(backups_in(folder / BACKUPS))
        or journal.last() is not None
        or bool(journal.earlier())
        or any(folder.glob(f"{FILE_NAME}.damaged-*"))
    )
