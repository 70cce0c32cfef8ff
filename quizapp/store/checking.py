"""Whether SQLite finds its tables and indexes in order."""

import sqlite3

from quizapp.domain.errors import BrokenLogError, DamagedError
from quizapp.store.chain import first_broken
from quizapp.store.damage import broken_pages
from quizapp.store.database import FILE_NAME, Database


def checked_day(database: Database) -> str | None:
    """The day on which everything was last looked at."""
    row = database.row("SELECT checked_day FROM health")
    return row["checked_day"] if row else None


def set_checked(database: Database, day: str, seq: int) -> None:
    """Everything was looked at, the log up to this number, and was well."""
    with database.atomic() as tables:
        tables.conn.execute("UPDATE health SET checked_day = ?, checked_seq = ?", [day, seq])
    database.looked_at_seq = seq
    database.was_cut_off = False


def tables_of(database: Database) -> list[str]:
    """Every table that can be looked at by itself, those that search keeps its words in as well."""
    rows = database.rows(
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type IN ('table', 'shadow') ORDER BY name"
    )
    return [row["name"] for row in rows]


def refuse_broken_table(database: Database, table: str) -> None:
    """Have SQLite look at one table and its indexes.

    Raises:
        DamagedError: it finds them not in order.
    """
    assert database.folder is not None  # what is in memory has no pages on a disk
    path = database.folder / FILE_NAME
    try:
        found = [next(iter(row.values())) for row in database.rows(f'PRAGMA quick_check("{table}")')]
    except sqlite3.Error as error:  # whatever it is called, a look that cannot be taken is no good sign
        found = [str(error)]
    if found != ["ok"]:
        raise _noted(database, broken_pages(path, str(found[0])))


def refuse_broken_log(database: Database, after_seq: int, most: int) -> None:
    """Look at so many rows of the log after one that was looked at.

    Raises:
        DamagedError: one of them cannot be read, or is not as it was written.
    """
    assert database.folder is not None
    seq = first_broken(database.tables, after_seq, most)
    if seq is not None:
        raise _noted(database, BrokenLogError(path=database.folder / FILE_NAME, seq=seq))


def _noted(database: Database, error: DamagedError) -> DamagedError:
    database.note_damage(error)
    return error
