"""Who learns here, and on which installation."""

import json
from typing import Any

from sqlite_utils import Database as SqliteUtils

from quizapp.store.database import Database, Row


def last_learner(database: Database) -> str | None:
    """The id of the learner who was here last, else of the first one; None if there is none."""
    row = database.row(
        """SELECT l.id FROM learners l LEFT JOIN installation i ON i.learner_id = l.id
            WHERE l.is_removed = 0 ORDER BY i.learner_id IS NULL, l.created_ms, l.rowid LIMIT 1"""
    )
    return str(row["id"]) if row else None


def ids(database: Database) -> list[str]:
    """Every learner, removed ones too: they may be brought back."""
    return [row["id"] for row in database.rows("SELECT id FROM learners ORDER BY created_ms, rowid")]


def profiles(database: Database) -> list[Row]:
    """`id, name, is_removed` of each learner, in the order they came."""
    return database.rows("SELECT id, name, is_removed FROM learners ORDER BY created_ms, rowid")


def name_of(database: Database, learner_id: str) -> str:
    """What a learner is called; empty if there is none of that id."""
    row = database.row("SELECT name FROM learners WHERE id = ?", [learner_id])
    return str(row["name"]) if row else ""


def device(database: Database) -> str | None:
    """The id of this installation, or None before it has one."""
    row = database.row("SELECT device_id FROM installation")
    return str(row["device_id"]) if row else None


def add_learner(tables: SqliteUtils, learner_id: str, name: str, at_ms: int) -> None:
    """Store a new learner."""
    tables.table("learners").insert({"id": learner_id, "name": name, "created_ms": at_ms})


def rename_learner(tables: SqliteUtils, learner_id: str, name: str) -> None:
    """Give a learner another name."""
    tables.table("learners").update(learner_id, {"name": name})


def set_removed(tables: SqliteUtils, learner_id: str, *, is_removed: bool) -> None:
    """Take a learner out of sight, or bring them back."""
    tables.table("learners").update(learner_id, {"is_removed": int(is_removed)})


def set_last_learner(tables: SqliteUtils, learner_id: str) -> None:
    """Remember who learns here now."""
    tables.conn.execute("UPDATE installation SET learner_id = ?", [learner_id])


def add_device(tables: SqliteUtils, device_id: str, at_ms: int) -> None:
    """Store this installation's id."""
    tables.table("installation").insert({"device_id": device_id, "created_ms": at_ms})


def put_device(tables: SqliteUtils, device_id: str) -> None:
    """Be this installation, whatever the stored one is."""
    tables.conn.execute("UPDATE installation SET device_id = ?", [device_id])


def settings_of(database: Database, learner_id: str) -> dict[str, Any]:
    """What a learner has set, as it was stored; empty if it cannot be read."""
    row = database.row("SELECT settings FROM learners WHERE id = ?", [learner_id])
    try:
        stored = json.loads(row["settings"]) if row else {}
    except ValueError:
        return {}
    return stored if isinstance(stored, dict) else {}


def put_settings(tables: SqliteUtils, learner_id: str, settings: dict[str, Any]) -> None:
    """Store what a learner has set."""
    tables.table("learners").update(learner_id, {"settings": json.dumps(settings, sort_keys=True)})
