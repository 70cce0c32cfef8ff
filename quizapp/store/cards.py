"""Cards as they are stored: a cache of what the log adds up to."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from sqlite_utils import Database as SqliteUtils

from quizapp.domain.cards import Card, CardKey
from quizapp.domain.memory import MemoryState
from quizapp.store import bank_figures
from quizapp.store.database import Database, Row

_KEY = ("learner_id", "bank_id", "fact_id", "slot")
_GONE, _HIDDEN = 1, 2
"""Why a card is retired: its fact or slot is no longer in the bank, or the bank is removed as a whole."""

_LIVE = "learner_id = ? AND is_retired = 0 AND is_resting = 0"


def load_card(database: Database, learner_id: str, key: CardKey) -> Card:
    """One card.

    Raises:
        KeyError: if there is none.
    """
    card = find_card(database, learner_id, key)
    if card is None:
        raise KeyError(key)
    return card


def find_card(database: Database, learner_id: str, key: CardKey) -> Card | None:
    """One card, or None if there is none."""
    row = database.row(
        "SELECT * FROM cards WHERE learner_id = ? AND bank_id = ? AND fact_id = ? AND slot = ?",
        [learner_id, key.bank_id, key.fact_id, key.slot],
    )
    return None if row is None else _card(row)


def is_asked(database: Database, learner_id: str, key: CardKey) -> bool:
    """Whether there is such a card, and it neither rests nor has lost its fact."""
    row = database.row(
        f"SELECT 1 FROM cards WHERE {_LIVE} AND bank_id = ? AND fact_id = ? AND slot = ?",
        [learner_id, key.bank_id, key.fact_id, key.slot],
    )
    return row is not None


def due_cards(database: Database, learner_id: str, today: date) -> list[Card]:
    """Cards to be asked by `today`, those that rest left out."""
    rows = database.rows(f"SELECT * FROM cards WHERE {_LIVE} AND due_day <= ?", [learner_id, today.isoformat()])
    return [_card(row) for row in rows]


def new_cards(database: Database, learner_id: str, today: date, count: int) -> list[CardKey]:
    """Up to `count` cards never answered, one a fact: the first fact of every bank, then the second, and so on.

    No bank waits for another. Every first slot of a fact comes before any second one: a fact is met once before it is
    met from another side. Facts that are due or were answered `today` wait for another day.
    """
    rows = database.rows(
        # CROSS JOIN: the index has the cards in this order but for the banks', so that no more are read than wanted.
        f"""SELECT n.bank_id, n.fact_id, n.slot
            FROM (SELECT * FROM cards WHERE {_LIVE} AND due_day IS NULL) n CROSS JOIN banks b ON b.id = n.bank_id
            WHERE NOT EXISTS (SELECT 1 FROM cards WHERE {_LIVE} AND bank_id = n.bank_id AND fact_id = n.fact_id
                    AND (due_day <= ? OR due_day IS NULL AND (position, slot) < (n.position, n.slot)))
                AND NOT EXISTS (SELECT 1 FROM counted_answers
                    WHERE learner_id = ? AND bank_id = n.bank_id AND fact_id = n.fact_id AND day = ?)
            ORDER BY n.position, n.fact_position, b.position LIMIT ?""",
        [learner_id, learner_id, today.isoformat(), learner_id, today.isoformat(), max(0, count)],
    )
    return [CardKey(row["bank_id"], row["fact_id"], row["slot"]) for row in rows]


def keys_of_fact(database: Database, learner_id: str, bank_id: str, fact_id: str) -> list[CardKey]:
    """The cards of a fact that are asked, in the order of its slots."""
    rows = database.rows(
        f"SELECT slot FROM cards WHERE {_LIVE} AND bank_id = ? AND fact_id = ? ORDER BY position",
        [learner_id, bank_id, fact_id],
    )
    return [CardKey(bank_id, fact_id, row["slot"]) for row in rows]


def cards_of_bank(database: Database, learner_id: str, bank_id: str) -> dict[CardKey, Card]:
    """Every card of a bank, retired ones too."""
    rows = database.rows("SELECT * FROM cards WHERE learner_id = ? AND bank_id = ?", [learner_id, bank_id])
    return {card.key: card for card in map(_card, rows)}


def hardest_cards(database: Database, learner_id: str, bank_id: str | None, count: int) -> list[Card]:
    """The cards of a bank, or of all, that were missed most often after they had been right, with their memory."""
    rows = database.rows(
        """SELECT * FROM cards WHERE learner_id = ? AND is_retired = 0 AND lapses > 0 AND is_resting = 0
            AND (? IS NULL OR bank_id = ?) ORDER BY lapses DESC, difficulty DESC, bank_id, fact_id, slot LIMIT ?""",
        [learner_id, bank_id, bank_id, count],
    )
    return [_card(row) for row in rows]


def put_card(tables: SqliteUtils, learner_id: str, card: Card) -> None:
    """Store what a card has become."""
    with bank_figures.kept(tables, learner_id, card.key.fact):
        tables.table("cards").update((learner_id, card.key.bank_id, card.key.fact_id, card.key.slot), _state(card))


def add_cards(tables: SqliteUtils, learner_id: str, bank_id: str, cards: Iterable[tuple[int, CardKey]]) -> None:
    """Make cards of a bank that are not there, each with its position in its fact, and wake retired ones."""
    tables.conn.executemany(
        """INSERT INTO cards (learner_id, bank_id, fact_id, slot, position, reviews, lapses, is_missed, open_right,
                is_resting, is_retired) VALUES (?, ?, ?, ?, ?, 0, 0, 0, 0, 0, 0)
            ON CONFLICT DO UPDATE SET is_retired = 0, position = excluded.position""",
        ((learner_id, key.bank_id, key.fact_id, key.slot, position) for position, key in cards),
    )
    put_in_order(tables, bank_id)
    bank_figures.recount(tables, bank_id, learner_id)


def resting_cards(database: Database, learner_id: str, bank_id: str) -> list[CardKey]:
    """The cards of a bank that the learner put to rest."""
    rows = database.rows(
        """SELECT bank_id, fact_id, slot FROM cards WHERE learner_id = ? AND bank_id = ? AND is_retired = 0
            AND is_resting = 1 ORDER BY fact_id, slot""",
        [learner_id, bank_id],
    )
    return [CardKey(row["bank_id"], row["fact_id"], row["slot"]) for row in rows]


def retire_cards(tables: SqliteUtils, learner_id: str, bank_id: str) -> None:
    """Keep the cards of a bank out of sight; their log stays, and `add_cards` brings them back."""
    tables.conn.execute(
        "UPDATE cards SET is_retired = ? WHERE learner_id = ? AND bank_id = ?", [_GONE, learner_id, bank_id]
    )
    bank_figures.recount(tables, bank_id, learner_id)


def hide_cards(tables: SqliteUtils, bank_id: str) -> None:
    """Keep every learner's cards of a removed bank out of sight, until `show_cards`."""
    tables.conn.execute("UPDATE cards SET is_retired = ? WHERE bank_id = ? AND is_retired = 0", [_HIDDEN, bank_id])
    bank_figures.recount(tables, bank_id)


def show_cards(tables: SqliteUtils, bank_id: str) -> None:
    """Undo `hide_cards`."""
    tables.conn.execute("UPDATE cards SET is_retired = 0 WHERE bank_id = ? AND is_retired = ?", [bank_id, _HIDDEN])
    bank_figures.recount(tables, bank_id)


def copy_cards(tables: SqliteUtils, learner_id: str, like: str, bank_id: str | None = None) -> None:
    """Let one learner have the cards that another one has, of a bank or of all; each keeps what it remembers."""
    tables.conn.execute(
        """INSERT INTO cards (learner_id, bank_id, fact_id, slot, position, reviews, lapses, is_missed, open_right,
                is_resting, is_retired, fact_position)
            SELECT ?, bank_id, fact_id, slot, position, 0, 0, 0, 0, 0, is_retired, fact_position FROM cards
                WHERE learner_id = ? AND (? IS NULL OR bank_id = ?)
            ON CONFLICT DO UPDATE SET is_retired = excluded.is_retired, position = excluded.position,
                fact_position = excluded.fact_position""",
        [learner_id, like, bank_id, bank_id],
    )
    banks = [bank_id] if bank_id else [row["bank_id"] for row in tables.query("SELECT DISTINCT bank_id FROM cards")]
    for each in banks:
        bank_figures.recount(tables, each, learner_id)


def put_in_order(tables: SqliteUtils, bank_id: str | None = None) -> None:
    """Have the cards of a bank, or of all, stand in the order of its facts."""
    tables.conn.execute(
        """UPDATE cards SET fact_position = f.position FROM facts f
            WHERE f.bank_id = cards.bank_id AND f.id = cards.fact_id AND cards.fact_position <> f.position
                AND (? IS NULL OR f.bank_id = ?)""",
        [bank_id, bank_id],
    )


def add_lacking(tables: SqliteUtils) -> int:
    """Make the cards that a learner must have and does not, and return how many; they remember nothing yet.

    Every learner has the cards that another one has. What only the log tells of is kept out of sight: whether it can
    still be asked is known when its bank is read again.
    """
    added = 0
    for lacking in _LACKING:
        added += tables.conn.execute(
            f"""INSERT INTO cards (learner_id, bank_id, fact_id, slot, position, is_retired, reviews, lapses, is_missed,
                open_right, is_resting) SELECT *, 0, 0, 0, 0, 0 FROM ({lacking})"""
        ).rowcount
    return added


def count_lacking(database: Database) -> int:
    """How many cards `add_lacking` would make."""
    counted = (database.row(f"SELECT count(*) AS n FROM ({lacking})") for lacking in _LACKING)
    return sum(row["n"] for row in counted if row is not None)


_LACKING = (
    """SELECT l.id AS learner_id, c.bank_id, c.fact_id, c.slot, c.position, c.is_retired FROM learners l JOIN (
            SELECT bank_id, fact_id, slot, min(position) AS position, min(is_retired) AS is_retired FROM cards
            GROUP BY bank_id, fact_id, slot HAVING count(*) < (SELECT count(*) FROM learners)) c
        WHERE NOT EXISTS (SELECT 1 FROM cards o WHERE o.learner_id = l.id AND o.bank_id = c.bank_id
            AND o.fact_id = c.fact_id AND o.slot = c.slot)""",
    f"""SELECT DISTINCT r.learner_id, r.bank_id, r.fact_id, r.slot, 0, {_GONE} FROM reviews r
        JOIN facts f ON f.bank_id = r.bank_id AND f.id = r.fact_id
        WHERE (r.bank_id, r.fact_id, r.slot) NOT IN (SELECT bank_id, fact_id, slot FROM cards)""",
)


def _state(card: Card) -> dict[str, Any]:
    return {
        "stability_days": card.memory and card.memory.stability_days,
        "difficulty": card.memory and card.memory.difficulty,
        "last_day": card.last_day and card.last_day.isoformat(),
        "due_day": card.due_day and card.due_day.isoformat(),
        "reviews": card.reviews, "lapses": card.lapses, "is_missed": int(card.is_missed),
        "open_right": card.open_right, "last_form": card.last_form, "is_resting": int(card.is_resting),
    }  # fmt: skip


def _card(row: Row) -> Card:
    has_memory = row["stability_days"] is not None
    return Card(
        key=CardKey(row["bank_id"], row["fact_id"], row["slot"]),
        memory=MemoryState(row["stability_days"], row["difficulty"]) if has_memory else None,
        last_day=date.fromisoformat(row["last_day"]) if row["last_day"] else None,
        due_day=date.fromisoformat(row["due_day"]) if row["due_day"] else None,
        reviews=row["reviews"],
        lapses=row["lapses"],
        is_missed=bool(row["is_missed"]),
        open_right=row["open_right"],
        last_form=row["last_form"],
        is_resting=bool(row["is_resting"]),
    )
