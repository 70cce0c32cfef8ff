"""Pictures as they are stored: each once, by the hash of its bytes."""

from sqlite_utils import Database as SqliteUtils

from quizapp.store.database import Database


def put_image(tables: SqliteUtils, digest: str, content: bytes) -> None:
    """Store a picture that may be there already."""
    tables.conn.execute("INSERT OR IGNORE INTO images VALUES (?, ?)", [digest, content])


def load_image(database: Database, digest: str) -> bytes | None:
    """The bytes of a picture, or None if there is none of that hash."""
    row = database.row("SELECT content FROM images WHERE hash = ?", [digest])
    return bytes(row["content"]) if row else None
