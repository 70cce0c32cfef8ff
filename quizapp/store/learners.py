"""Who learns here, and on which installation."""

from sqlite_utils import Database as SqliteUtils

from quizapp.store.database import Database


def first_learner(database: Database) -> str | None:
    """The id of the learner who was there first, or None."""
    row = database.row("SELECT id FROM learners ORDER BY created_ms, id LIMIT 1")
    return str(row["id"]) if row else None


def device(database: Database) -> str | None:
    """The id of this installation, or None before it has one."""
    row = database.row("SELECT device_id FROM installation")
    return str(row["device_id"]) if row else None


def add_learner(tables: SqliteUtils, learner_id: str, name: str, at_ms: int) -> None:
    """Store a new learner."""
    tables.table("learners").insert({"id": learner_id, "name": name, "created_ms": at_ms})


def add_device(tables: SqliteUtils, device_id: str, at_ms: int) -> None:
    """Store this installation's id."""
    tables.table("installation").insert({"device_id": device_id, "created_ms": at_ms})
