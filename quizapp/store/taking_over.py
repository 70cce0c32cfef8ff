"""What is not an answer, out of a damaged database: who learns, and what from, where it is newer or not here at all.

Nothing of it has a seal. What is taken is what the app could have written: a document that is one, a picture that fits
its hash.
"""

import contextlib
import hashlib
import json
import sqlite3
from collections.abc import Callable, Iterator
from typing import Any

from pydantic import ValidationError
from sqlite_utils import Database as SqliteUtils

from quizapp.domain.facts import Bank, Entity, Fact
from quizapp.store import cards, learners
from quizapp.store.database import Database, Row
from quizapp.store.images import load_image, put_image
from quizapp.store.salvage import pictures_of, rows_of
from quizapp.store.stocking import restock


def take_over(database: Database, damaged: sqlite3.Connection) -> None:
    """Put in what `damaged` still has; call it inside a transaction.

    Who learns is as in the damaged file, for no copy is newer than that. A bank is, where it was changed after the
    copy; facts that cannot be read stay as the copy has them.
    """
    _TakingOver(database, damaged).run()


_KEYS = {
    "installation": ("device_id",),
    "banks": ("id",),
    "facts": ("bank_id", "id"),
    "entities": ("bank_id", "id"),
    "fact_revisions": ("bank_id", "fact_id", "revision"),
}


class _TakingOver:
    def __init__(self, database: Database, damaged: sqlite3.Connection) -> None:
        self._database = database
        self._tables: SqliteUtils = database.tables
        self._damaged = damaged
        self._newer: set[str] = set()  # banks that were changed after the copy
        self._changed: set[str] = set()  # banks of which something was taken

    def run(self) -> None:
        """Those that others refer to come first."""
        learners.take_over(self._tables, self._rows("learners"))
        self._installation()
        self._banks()
        for table, check in (("facts", _is_fact), ("entities", _is_entity)):
            self._documents(table, check)
        self._revisions()
        for digest, content in pictures_of(self._damaged):
            if load_image(self._database, digest) is None and hashlib.sha256(content).hexdigest() == digest:
                put_image(self._tables, digest, content)
        for bank_id in sorted(self._changed):
            restock(self._database, self._tables, bank_id)
        for row in self._database.rows("SELECT id, is_removed FROM banks"):
            (cards.hide_cards if row["is_removed"] else cards.show_cards)(self._tables, row["id"])

    def _installation(self) -> None:
        for row in self._rows("installation"):
            if learners.device(self._database) is None:
                self._put("installation", row | {"learner_id": None})
            if learners.name_of(self._database, row.get("learner_id") or ""):
                learners.set_last_learner(self._tables, row["learner_id"])

    def _banks(self) -> None:
        for row in self._rows("banks"):
            here = self._database.row("SELECT updated_ms, document FROM banks WHERE id = ?", [row.get("id")])
            if not _is_bank(row) or (here is not None and row["updated_ms"] < here["updated_ms"]):
                continue
            if here is None or row["updated_ms"] > here["updated_ms"]:
                self._newer.add(row["id"])
                self._changed.add(row["id"])
            self._put("banks", {name: value for name, value in row.items() if name != "lookups"})

    def _documents(self, table: str, is_one: Callable[[Row], bool]) -> None:
        """Facts or entities: those that are not here, and of a newer bank those that are otherwise."""
        for row in self._rows(table):
            here = self._database.row(f"SELECT * FROM {table} WHERE bank_id = ? AND id = ?", _key_of(row))
            is_wanted = here is None or (row["bank_id"] in self._newer and here != row)
            if is_wanted and is_one(row) and self._put(table, row):
                self._changed.add(row["bank_id"])

    def _revisions(self) -> None:
        for row in self._rows("fact_revisions"):
            key = [row.get(name) for name in ("bank_id", "fact_id", "revision")]
            sql = "SELECT 1 FROM fact_revisions WHERE bank_id = ? AND fact_id = ? AND revision = ?"
            if self._database.row(sql, key) is None and _is_fact({**row, "id": row.get("fact_id")}):
                self._put("fact_revisions", row)

    def _rows(self, table: str) -> Iterator[Row]:
        return rows_of(self._damaged, table, self._tables.table(table).columns_dict)

    def _put(self, table: str, row: Row) -> bool:
        """Put a row in place of one with its key; whether it could be: half of a row breaks a rule of the table."""
        keys = _KEYS[table]
        others = ", ".join(f"{name} = excluded.{name}" for name in row if name not in keys)
        if not others or not set(keys) <= set(row):  # of a table whose other columns have lost their names
            return False
        with contextlib.suppress(sqlite3.IntegrityError):
            self._tables.conn.execute(
                f"""INSERT INTO {table} ({", ".join(row)}) VALUES ({", ".join("?" * len(row))})
                    ON CONFLICT ({", ".join(keys)}) DO UPDATE SET {others}""",
                list(row.values()),
            )
            return True
        return False


def _key_of(row: Row) -> list[Any]:
    return [row.get("bank_id"), row.get("id")]


def _is_bank(row: Row) -> bool:
    try:
        document = json.loads(row["document"])
        return isinstance(row["updated_ms"], int) and Bank.model_validate(document).id == row["id"]
    except (KeyError, TypeError, ValueError):  # pydantic's own is one
        return False


def _is_fact(row: Row) -> bool:
    return _is_document(row, Fact)


def _is_entity(row: Row) -> bool:
    return _is_document(row, Entity)


def _is_document(row: Row, kind: type[Fact] | type[Entity]) -> bool:
    try:
        return bool(kind.model_validate_json(row["document"]).id == row["id"])
    except (KeyError, TypeError, ValidationError):
        return False
