"""Whether SQLite finds its tables and indexes in order."""

import sqlite3

from quizapp.domain.errors import BrokenPagesError
from quizapp.store.damage import as_damage
from quizapp.store.database import FILE_NAME, Database


def checked_day(database: Database) -> str | None:
    """The day on which everything was last looked at."""
    row = database.row("SELECT checked_day FROM health")
    return row["checked_day"] if row else None


def set_checked(database: Database, day: str) -> None:
    """Everything was looked at, and was well."""
    with database.atomic() as tables:
        tables.conn.execute("UPDATE health SET checked_day = ?", [day])


def tables_but_the_log(database: Database) -> list[str]:
    """Every table that can be looked at by itself; the log has its own seal."""
    rows = database.rows(
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name <> 'reviews'"
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
    except sqlite3.Error as error:
        raise as_damage(error, path) or BrokenPagesError(path=path, reason=str(error)) from None
    if found != ["ok"]:
        raise BrokenPagesError(path=path, reason=str(found[0]))
