"""Whether a database is one of ours, and of a version we know."""

import sqlite3
from pathlib import Path

from sqlite_utils import Database as SqliteUtils

from quizapp.domain.errors import NewerDatabaseError
from quizapp.store.migrations import APPLICATION_ID, migrations


def is_ours(connection: sqlite3.Connection) -> bool:
    """Whether its header says so."""
    return bool(connection.execute("PRAGMA application_id").fetchone()[0] == APPLICATION_ID)


def refuse_newer(tables: SqliteUtils, path: Path) -> None:
    """Raise what says so if a later version wrote it.

    Raises:
        NewerDatabaseError: and its bytes are left alone.
    """
    known = [migration.name for migration in migrations.pending(SqliteUtils(memory=True))]
    applied = [migration.name for migration in migrations.applied(tables)]
    version = tables.conn.execute("PRAGMA user_version").fetchone()[0]
    # sqlite-utils does not notice a database from the future; names and number both tell.
    if version > len(known) or not set(applied) <= set(known):
        raise NewerDatabaseError(path=path)
