"""Banks and facts as they are stored: one JSON document each, and the columns that are filtered on."""

import json
from collections.abc import Iterable

from sqlite_utils import Database as SqliteUtils

from quizapp.domain.facts import Bank, Fact
from quizapp.store.database import Database


class StoredFact:
    """A fact with its revision.

    Attributes:
        revision: from 1, one more for every change.
        is_gone: no longer in its bank.
    """

    __slots__ = ("fact", "is_gone", "revision")

    def __init__(self, fact: Fact, revision: int, is_gone: bool) -> None:
        self.fact = fact
        self.revision = revision
        self.is_gone = is_gone


def load_bank(database: Database, bank_id: str) -> tuple[Bank, dict[str, int]] | None:
    """A bank with the facts that are in it now, and their revisions; None if there is no such bank."""
    row = database.row("SELECT document FROM banks WHERE id = ?", [bank_id])
    if row is None:
        return None
    facts = load_facts(database, bank_id)
    there = [stored for stored in facts.values() if not stored.is_gone]
    bank = Bank.model_validate({**json.loads(row["document"]), "facts": [stored.fact for stored in there]})
    return bank, {stored.fact.id: stored.revision for stored in there}


def load_facts(database: Database, bank_id: str) -> dict[str, StoredFact]:
    """Every fact a bank ever had, by id, in the bank's order."""
    rows = database.rows(
        "SELECT id, revision, is_gone, document FROM facts WHERE bank_id = ? ORDER BY position", [bank_id]
    )
    return {
        row["id"]: StoredFact(Fact.model_validate_json(row["document"]), row["revision"], bool(row["is_gone"]))
        for row in rows
    }


def put_bank(tables: SqliteUtils, bank: Bank, at_ms: int) -> None:
    """Store a bank's own fields, sources and entities; new banks come last."""
    found = list(tables.query("SELECT position FROM banks WHERE id = ?", [bank.id]))
    count = next(iter(tables.query("SELECT count(*) AS n FROM banks")))["n"]
    tables.table("banks").upsert(
        {
            "id": bank.id, "title": bank.title, "subtitle": bank.subtitle, "digest": bank.digest,
            "document": bank.model_dump_json(exclude={"facts"}, exclude_defaults=True),
            "position": found[0]["position"] if found else count, "updated_ms": at_ms,
        },
        pk="id",
    )  # fmt: skip


def put_facts(tables: SqliteUtils, bank_id: str, facts: Iterable[tuple[int, StoredFact]], at_ms: int) -> None:
    """Store facts at their positions, and each revision that is not stored yet."""
    rows, revisions = [], []
    for position, stored in facts:
        document = stored.fact.model_dump_json(exclude_defaults=True)
        rows.append({
            "bank_id": bank_id, "id": stored.fact.id, "revision": stored.revision, "status": stored.fact.status.value,
            "is_gone": int(stored.is_gone), "position": position, "document": document,
        })  # fmt: skip
        revisions.append({
            "bank_id": bank_id, "fact_id": stored.fact.id, "revision": stored.revision, "document": document,
            "at_ms": at_ms,
        })  # fmt: skip
    tables.table("facts").upsert_all(rows, pk=("bank_id", "id"))
    tables.table("fact_revisions").insert_all(revisions, pk=("bank_id", "fact_id", "revision"), ignore=True)
