"""What is looked up in a bank: entities by kind, trait and name, answers by question, facts alike, by tag and by words.

All of it follows from the facts and entities of a bank, and is made anew when they change.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping

from sqlite_utils import Database as SqliteUtils

from quizapp.domain.facts import Entity, Fact, Status
from quizapp.domain.generation.pool import askings, likenesses, marks, spot
from quizapp.store.database import Database
from quizapp.store.names import forget_names, put_names
from quizapp.store.search import forget_texts, put_text

VERSION = 4
"""Goes up when what is looked up changes; a bank with an older one is indexed again when it is first used."""

_TABLES = ("entity_traits", "entities", "answers", "alike", "fact_tags")


def put_entities(tables: SqliteUtils, bank_id: str, entities: Collection[Entity]) -> None:
    """Store the entities and decoys of a bank in place of those it had, and forget its other look-ups."""
    for table in _TABLES:
        tables.conn.execute(f"DELETE FROM {table} WHERE bank_id = ?", [bank_id])
    forget_texts(tables, bank_id)
    forget_names(tables, bank_id)
    for entity in entities:
        place = spot(entity.id)
        document = entity.model_dump_json(exclude_defaults=True)
        tables.conn.execute(
            "INSERT INTO entities VALUES (?, ?, ?, ?, ?)", [bank_id, entity.id, entity.kind, place, document]
        )
        tables.conn.executemany(
            "INSERT INTO entity_traits VALUES (?, ?, ?, ?, ?)",
            [(bank_id, entity.kind, trait, place, entity.id) for trait in dict.fromkeys(marks(entity))],
        )
    put_names(tables, bank_id, entities)


def changed_entities(
    database: Database, bank_id: str, entities: Mapping[str, Entity]
) -> Iterator[tuple[Entity, Entity]]:
    """Those of `entities` that are stored otherwise: as they are stored, and as they are given."""
    for row in database.rows("SELECT id, document FROM entities WHERE bank_id = ?", [bank_id]):
        given = entities.get(row["id"])
        if given is not None and given.model_dump_json(exclude_defaults=True) != row["document"]:
            yield Entity.model_validate_json(row["document"]), given


def put_lookups(tables: SqliteUtils, bank_id: str, facts: Iterable[Fact], entities: Mapping[str, Entity]) -> None:
    """Index the facts of a bank, whose entities are stored and whose old look-ups are gone."""
    for fact in facts:
        put_text(tables, bank_id, fact, entities)
        tables.conn.executemany(
            "INSERT OR IGNORE INTO answers VALUES (?, ?, ?)",
            [(bank_id, spot(asked), answer) for asked, answer in askings(fact, entities)],
        )
        if fact.status is Status.READY:
            place = spot(fact.id)
            tables.conn.executemany(
                "INSERT INTO alike VALUES (?, ?, ?, ?)",
                [(bank_id, spot(likeness), place, fact.id) for likeness in likenesses(fact)],
            )
            tables.conn.executemany(
                "INSERT INTO fact_tags VALUES (?, ?, ?)",
                [(bank_id, tag, fact.id) for tag in dict.fromkeys(fact.tags)],
            )
    tables.conn.execute("UPDATE banks SET lookups = ? WHERE id = ?", [VERSION, bank_id])
