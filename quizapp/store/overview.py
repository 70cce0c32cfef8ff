"""Counts over banks and cards that need no fact to be read."""

from datetime import date

from quizapp.store.database import Database, Row

_LIVE = "learner_id = ? AND is_retired = 0 AND is_resting = 0"


def bank_rows(database: Database, learner_id: str) -> list[Row]:
    """Each bank in order: `id, title, subtitle, digest, facts, known, resting`.

    A fact counts if it can be asked, and is known if every card of it that was ever answered is.
    """
    return database.rows(
        """SELECT b.id, b.title, b.subtitle, b.digest, coalesce(f.facts, 0) AS facts, coalesce(f.known, 0) AS known,
                coalesce(f.resting, 0) AS resting
            FROM banks b LEFT JOIN bank_figures f ON f.bank_id = b.id AND f.learner_id = ?
            WHERE b.is_removed = 0 ORDER BY b.position""",
        [learner_id],
    )


def facts_due(database: Database, learner_id: str, today: date) -> dict[str, int]:
    """How many facts of each bank are due, without those answered today."""
    rows = database.rows(
        f"""SELECT bank_id, count(*) AS n FROM (
                SELECT bank_id, fact_id FROM cards WHERE {_LIVE} AND due_day <= ?
                EXCEPT SELECT bank_id, fact_id FROM counted_answers WHERE learner_id = ? AND day = ?
            ) GROUP BY bank_id""",
        [learner_id, today.isoformat(), learner_id, today.isoformat()],
    )
    return {row["bank_id"]: row["n"] for row in rows}


def facts_new(database: Database, learner_id: str, today: date) -> dict[str, int]:
    """How many facts of each bank have a card that was never met, without those that are due or answered today.

    Those are few, so they are taken off what is kept counted: all new ones are never walked over.
    """
    rows = database.rows(
        f"""SELECT bank_id, sum(n) AS n FROM (
                SELECT bank_id, new AS n FROM bank_figures WHERE learner_id = ?
                UNION ALL SELECT t.bank_id, -1 AS n FROM (
                    SELECT bank_id, fact_id FROM cards WHERE {_LIVE} AND due_day <= ?
                    UNION SELECT bank_id, fact_id FROM counted_answers WHERE learner_id = ? AND day = ?
                ) t WHERE EXISTS (
                    SELECT 1 FROM cards WHERE {_LIVE} AND bank_id = t.bank_id AND fact_id = t.fact_id
                        AND due_day IS NULL)
            ) GROUP BY bank_id""",
        [learner_id, learner_id, today.isoformat(), learner_id, today.isoformat(), learner_id],
    )
    return {row["bank_id"]: row["n"] for row in rows}


def titles(database: Database) -> list[Row]:
    """`id` and `title` of each bank, in order."""
    return database.rows("SELECT id, title FROM banks WHERE is_removed = 0 ORDER BY position")


def removed_banks(database: Database) -> list[Row]:
    """`id` and `title` of each bank that was removed and can be brought back."""
    return database.rows("SELECT id, title FROM banks WHERE is_removed = 1 ORDER BY position")


def has_banks(database: Database) -> bool:
    """Whether there is anything to learn from."""
    return database.row("SELECT 1 FROM banks WHERE is_removed = 0 LIMIT 1") is not None


def facts_due_by_day(
    database: Database, learner_id: str, after: date, until: date, bank_id: str | None = None
) -> dict[date, int]:
    """How many facts of a bank, or of all, come back on each day after `after` up to `until`, on the first day each."""
    rows = database.rows(
        # Days after `until` are left out before they are compared: the first day of a fact is not among them, or all
        # its days are.
        f"""SELECT day, count(*) AS n FROM (
                SELECT min(due_day) AS day FROM cards
                WHERE {_LIVE} AND due_day > ? AND due_day <= ? AND (? IS NULL OR bank_id = ?)
                GROUP BY bank_id, fact_id
            ) GROUP BY day""",
        [learner_id, after.isoformat(), until.isoformat(), bank_id, bank_id],
    )
    return {date.fromisoformat(row["day"]): row["n"] for row in rows}
