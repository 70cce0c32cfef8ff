"""How far each learner is with each bank, kept card by card: no number on Today needs all cards to be read."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlite_utils import Database as SqliteUtils

from quizapp.domain.cards import KNOWN_FROM_DAYS
from quizapp.store.database import Database, Row

_KEPT = ("facts", "known", "resting", "new")
"""Facts that can be asked; those of them that are known; those of which a card rests; those with a card never met."""

# A fact is known if every card of it that was ever answered is.
_OF_FACTS = f"""SELECT learner_id, bank_id,
        coalesce(min(CASE WHEN due_day IS NOT NULL
            THEN stability_days >= {KNOWN_FROM_DAYS} AND is_missed = 0 END), 0) AS is_known,
        max(is_resting) AS is_resting, max(due_day IS NULL AND is_resting = 0) AS is_new
    FROM cards WHERE is_retired = 0 AND {{which}} GROUP BY learner_id, bank_id, fact_id"""
_OF_BANKS = f"""SELECT learner_id, bank_id, count(*) AS facts, sum(is_known) AS known, sum(is_resting) AS resting,
        sum(is_new) AS new
    FROM ({_OF_FACTS}) GROUP BY learner_id, bank_id"""


@contextmanager
def kept(tables: SqliteUtils, learner_id: str, fact: tuple[str, str]) -> Iterator[None]:
    """Keep the figures right while a card of a fact changes; call it in the transaction of the change."""
    before = _of_fact(tables, learner_id, fact)
    yield
    after = _of_fact(tables, learner_id, fact)
    if after != before:  # most answers leave a fact as known as it was
        changes = ", ".join(f"{name} = {name} + ?" for name in _KEPT)
        tables.conn.execute(
            f"UPDATE bank_figures SET {changes} WHERE learner_id = ? AND bank_id = ?",
            [*(now - then for now, then in zip(after, before, strict=True)), learner_id, fact[0]],
        )


def recount(tables: SqliteUtils, bank_id: str, learner_id: str | None = None) -> None:
    """Count a bank anew, for one learner or for all; call it in the transaction that changes many of its cards."""
    which, values = "bank_id = ? AND (? IS NULL OR learner_id = ?)", [bank_id, learner_id, learner_id]
    tables.conn.execute(f"DELETE FROM bank_figures WHERE {which}", values)
    tables.conn.execute(f"INSERT INTO bank_figures {_OF_BANKS.format(which=which)}", values)


def recount_all(tables: SqliteUtils) -> None:
    """Count everything anew, from the cards."""
    tables.conn.execute("DELETE FROM bank_figures")
    tables.conn.execute(f"INSERT INTO bank_figures {_OF_BANKS.format(which='true')}")


def agree(database: Database) -> bool:
    """Whether what was kept card by card is what a count of all cards gives. Nothing is changed."""
    anew = database.rows(f"{_OF_BANKS.format(which='true')} ORDER BY learner_id, bank_id")
    stored = database.rows("SELECT * FROM bank_figures ORDER BY learner_id, bank_id")
    return anew == [row for row in stored if row["facts"]]  # what is out of sight leaves rows of nothing


def _of_fact(tables: SqliteUtils, learner_id: str, fact: tuple[str, str]) -> tuple[Any, ...]:
    sql = _OF_BANKS.format(which="learner_id = ? AND bank_id = ? AND fact_id = ?")
    row: Row | None = next(iter(tables.query(sql, (learner_id, *fact))), None)
    return tuple(row[name] for name in _KEPT) if row else (0,) * len(_KEPT)
