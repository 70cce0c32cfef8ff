"""Looking for facts by words: whole ones and beginnings first, then any part of a text, in every script."""

import re
from collections.abc import Iterable, Mapping

from sqlite_utils import Database as SqliteUtils

from quizapp.domain.facts import Entity, Fact
from quizapp.domain.wording import fill, texts_of
from quizapp.store.database import Database, Row

_TOKEN = re.compile(r"\w+")
_LEAST_FOR_RANKING = 3
_LEAST_FOR_PARTS = 3  # the index of parts knows nothing shorter
_TABLES = ("fact_words", "fact_parts")


def forget_texts(tables: SqliteUtils, bank_id: str) -> None:
    """Take the texts of a bank out of the index."""
    for table in _TABLES:
        tables.conn.execute(f"DELETE FROM {table} WHERE bank_id = ?", [bank_id])


def put_text(tables: SqliteUtils, bank_id: str, fact: Fact, entities: Mapping[str, Entity]) -> None:
    """Index a fact: its sentence, and the other names of what it is about."""
    sentence = fill(fact.statement, texts_of(fact, entities))
    names = [entities[slot.entity].also for slot in fact.slots.values() if slot.entity is not None]
    also = " · ".join([*(name for each in names for name in each), *fact.tags])
    for table in _TABLES:
        tables.conn.execute(f"INSERT INTO {table} VALUES (?, ?, ?, ?)", [sentence, also, bank_id, fact.id])


def find_facts(database: Database, text: str, most: int) -> list[Row]:
    """`bank_id, fact_id, sentence` of facts that have these words, the best first; the last may be a beginning.

    Any text is a question; one without a letter or a digit finds nothing.
    """
    tokens = _TOKEN.findall(text.replace("\x00", " "))
    if not tokens:
        return []
    ranks = max(map(len, tokens)) >= _LEAST_FOR_RANKING  # of a letter or two nearly every fact is a match
    quoted = " ".join(f'"{token}"' for token in tokens) + "*"
    found = _matches(database, "fact_words", quoted, most, ranks=ranks)
    part = text.strip().replace("\x00", "").replace('"', '""')
    if len(found) < most and len(part) >= _LEAST_FOR_PARTS:
        there = {(row["bank_id"], row["fact_id"]) for row in found}
        more = _matches(database, "fact_parts", f'"{part}"', most, ranks=False)
        found += [row for row in more if (row["bank_id"], row["fact_id"]) not in there]
    return found[:most]


def banks_to_index(database: Database, version: int) -> Iterable[str]:
    """Ids of the banks whose texts are not indexed yet."""
    rows = database.rows("SELECT id FROM banks WHERE is_removed = 0 AND lookups < ?", [version])
    return [row["id"] for row in rows]


def _matches(database: Database, table: str, query: str, most: int, *, ranks: bool) -> list[Row]:
    order = "rank" if ranks else "rowid"
    return database.rows(
        f"""SELECT bank_id, fact_id, sentence FROM {table} WHERE {table} MATCH ?
            AND bank_id IN (SELECT id FROM banks WHERE is_removed = 0) ORDER BY {order} LIMIT ?""",
        [query, most],
    )
