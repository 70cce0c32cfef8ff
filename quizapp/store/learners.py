"""Who learns here, and on which installation."""

import contextlib
import json
import sqlite3
from collections.abc import Iterable, Mapping
from typing import Any

from sqlite_utils import Database as SqliteUtils

from quizapp.domain.log import EventKind
from quizapp.domain.settings import StudySettings
from quizapp.store.database import Database, Row
from quizapp.store.reviews import timeline_of


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


def take_over(tables: SqliteUtils, rows: Iterable[Mapping[str, Any]]) -> None:
    """Have learners be as they are in another database, added if they are not there; nobody goes.

    Of a damaged one a name or settings may be anything: such a learner stays as they are here.
    """
    columns = tables.table("learners").columns_dict
    for row in rows:
        known = {name: value for name, value in row.items() if name in columns}
        if _is_text(known.get("name")) and _is_object(known.get("settings", "{}")):
            names = [name for name in known if name not in ("id", "created_ms")]
            with contextlib.suppress(sqlite3.IntegrityError):  # half of a row breaks a rule of the table
                tables.conn.execute(
                    f"""INSERT INTO learners ({", ".join(known)}) VALUES ({", ".join("?" * len(known))})
                        ON CONFLICT (id) DO UPDATE SET {", ".join(f"{name} = excluded.{name}" for name in names)}""",
                    list(known.values()),
                )


def follow_the_log(database: Database, tables: SqliteUtils) -> None:
    """Have the settings say the schedule that is in force: where rows of a log came in, theirs are the later ones."""
    for row in tables.query("SELECT DISTINCT learner_id FROM reviews WHERE kind = ?", [EventKind.SCHEDULE.value]):
        learner_id = row["learner_id"]
        schedule, stored = timeline_of(database, learner_id).now.schedule, settings_of(database, learner_id)
        if StudySettings.of(stored).schedule != schedule:
            easy_days = sum(1 << day for day in schedule.easy_days)
            put_settings(tables, learner_id, stored | {"target": schedule.target, "easy_days": easy_days})


def _is_text(name: object) -> bool:
    return isinstance(name, str) and bool(name) and name.isprintable()


def _is_object(text: object) -> bool:
    try:
        return isinstance(text, str) and isinstance(json.loads(text), dict)
    except ValueError:
        return False
