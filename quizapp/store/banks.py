"""Banks and facts as they are stored: one JSON document each, and the columns that are filtered on."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from sqlite_utils import Database as SqliteUtils

from quizapp.domain.facts import Bank, Entity, Fact
from quizapp.store.database import Database


@dataclass(frozen=True, slots=True)
class StoredFact:
    """A fact with its revision.

    Attributes:
        revision: from 1, one more for every change.
        is_gone: no longer in its bank.
    """

    fact: Fact
    revision: int
    is_gone: bool = False


@dataclass(frozen=True, slots=True)
class StoredBank:
    """A bank without its facts and entities, which are looked up.

    Attributes:
        lookups: version of its look-ups.
    """

    header: Bank
    digest: str
    lookups: int


def load_bank(database: Database, bank_id: str) -> StoredBank | None:
    """A bank as it is stored now; None if there is none of that id."""
    row = database.row("SELECT document, digest, lookups FROM banks WHERE id = ?", [bank_id])
    if row is None:
        return None
    document = json.loads(row["document"])
    document.pop("entities", None)  # where versions before the look-ups had them
    return StoredBank(Bank.model_validate(document), row["digest"], row["lookups"])


def digest_of(database: Database, bank_id: str) -> str:
    """The digest of a bank's content.

    Raises:
        KeyError: if there is none of that id.
    """
    row = database.row("SELECT digest FROM banks WHERE id = ?", [bank_id])
    if row is None:
        raise KeyError(bank_id)
    return str(row["digest"])


def load_entities(database: Database, bank_id: str) -> dict[str, Entity]:
    """Every entity and decoy of a bank, also as versions before the look-ups stored them."""
    rows = database.rows("SELECT document FROM entities WHERE bank_id = ? ORDER BY id", [bank_id])
    found = [Entity.model_validate_json(row["document"]) for row in rows]
    if not found and (row := database.row("SELECT document FROM banks WHERE id = ?", [bank_id])):
        found = list(Bank.model_validate_json(row["document"]).entities.values())
    return {entity.id: entity for entity in found}


def load_fact(database: Database, bank_id: str, fact_id: str) -> StoredFact | None:
    """A fact, also one that is gone; None if the bank never had it."""
    row = database.row("SELECT revision, is_gone, document FROM facts WHERE bank_id = ? AND id = ?", [bank_id, fact_id])
    if row is None:
        return None
    return StoredFact(Fact.model_validate_json(row["document"]), row["revision"], bool(row["is_gone"]))


def revisions_of(database: Database, bank_id: str, fact_id: str) -> list[Fact]:
    """A fact as it was, the latest revision first."""
    rows = database.rows(
        "SELECT document FROM fact_revisions WHERE bank_id = ? AND fact_id = ? ORDER BY revision DESC",
        [bank_id, fact_id],
    )
    return [Fact.model_validate_json(row["document"]) for row in rows]


def facts_in(database: Database, bank_id: str) -> Iterator[Fact]:
    """The facts that are in a bank now, in its order, one after the other."""
    for fact_id in facts_there(database, bank_id):
        stored = load_fact(database, bank_id, fact_id)
        assert stored is not None  # its id was just read
        yield stored.fact


def facts_there(database: Database, bank_id: str) -> list[str]:
    """Ids of the facts that are in a bank now, in its order."""
    rows = database.rows("SELECT id FROM facts WHERE bank_id = ? AND is_gone = 0 ORDER BY position", [bank_id])
    return [row["id"] for row in rows]


def put_bank(tables: SqliteUtils, bank: Bank, at_ms: int) -> None:
    """Store a bank's own fields and sources; new banks come last."""
    found = list(tables.query("SELECT position FROM banks WHERE id = ?", [bank.id]))
    count = next(iter(tables.query("SELECT count(*) AS n FROM banks")))["n"]
    tables.table("banks").upsert(
        {
            "id": bank.id, "title": bank.title, "subtitle": bank.subtitle, "digest": bank.digest,
            "document": bank.header.model_dump_json(exclude_defaults=True),
            "position": found[0]["position"] if found else count, "updated_ms": at_ms, "is_removed": 0,
        },
        pk="id",
    )  # fmt: skip


def set_shipped(tables: SqliteUtils, bank_id: str, *, is_shipped: bool) -> None:
    """Say whether what is stored of a bank came with the app."""
    tables.table("banks").update(bank_id, {"is_shipped": int(is_shipped)})


def shipped_ids(database: Database) -> frozenset[str]:
    """The banks that are stored as they came with the app."""
    return frozenset(row["id"] for row in database.rows("SELECT id FROM banks WHERE is_shipped = 1"))


def set_removed(tables: SqliteUtils, bank_id: str, *, is_removed: bool) -> None:
    """Take a bank out of sight, or bring it back.

    Raises:
        NotFoundError: if there is none of that id.
    """
    tables.table("banks").update(bank_id, {"is_removed": int(is_removed)})


def put_facts(tables: SqliteUtils, bank_id: str, facts: Iterable[tuple[int, StoredFact]], at_ms: int) -> None:
    """Store facts at their positions, and each revision that is not stored yet."""
    for position, stored in facts:
        fact, document = stored.fact, stored.fact.model_dump_json(exclude_defaults=True)
        tables.conn.execute(
            """INSERT INTO facts (bank_id, id, revision, status, is_gone, position, document)
                VALUES (?, ?, ?, ?, 0, ?, ?) ON CONFLICT DO UPDATE SET revision = excluded.revision,
                status = excluded.status, is_gone = 0, position = excluded.position, document = excluded.document""",
            [bank_id, fact.id, stored.revision, fact.status.value, position, document],
        )
        tables.conn.execute(
            """INSERT OR IGNORE INTO fact_revisions (bank_id, fact_id, revision, document, at_ms)
                VALUES (?, ?, ?, ?, ?)""",
            [bank_id, fact.id, stored.revision, document, at_ms],
        )


def take_out(tables: SqliteUtils, bank_id: str, fact_ids: Iterable[str]) -> None:
    """Mark facts as no longer in their bank; they and their cards' logs stay."""
    tables.conn.executemany(
        "UPDATE facts SET is_gone = 1 WHERE bank_id = ? AND id = ?", [(bank_id, id_) for id_ in fact_ids]
    )
