"""Who learns here, and on which installation."""

import json
from typing import Any

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
