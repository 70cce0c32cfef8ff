"""A checked copy of the database, put in place in one step."""

import sqlite3
from datetime import UTC, datetime
from pathlib import Path


def back_up(connection: sqlite3.Connection, folder: Path, reason: str, now: datetime) -> Path:
    """Copy the database of `connection` into `folder` as `<now in utc>-<reason>.sqlite`.

    Raises:
        OSError, sqlite3.Error: if it cannot be written or the copy is not sound.
    """
    folder.mkdir(parents=True, exist_ok=True)
    name = f"{now.astimezone(UTC):%Y%m%dT%H%M%S%fZ}-{reason}.sqlite"
    half = folder / f".{name}.part"
    try:
        copy = sqlite3.connect(half)
        try:
            connection.backup(copy)
            verdict = copy.execute("PRAGMA quick_check").fetchone()[0]
        finally:
            copy.close()
        if verdict != "ok":
            raise sqlite3.DatabaseError(f"the copy is not sound: {verdict}")
        return half.rename(folder / name)
    finally:
        half.unlink(missing_ok=True)
