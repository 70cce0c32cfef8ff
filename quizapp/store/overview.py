"""Counts over banks and cards that need no fact to be read."""

from datetime import date

from quizapp.store.database import Database, Row


def bank_rows(database: Database, learner_id: str, known_from_days: float) -> list[Row]:
    """Each bank in order: `id, title, subtitle, digest, facts, known, resting`.

    A fact counts if it can be asked, and is known if every card of it that was ever answered is.
    """
    return database.rows(
        """SELECT b.id, b.title, b.subtitle, b.digest, count(f.fact_id) AS facts,
                coalesce(sum(f.is_known), 0) AS known, coalesce(sum(f.is_resting), 0) AS resting
            FROM banks b LEFT JOIN (
                SELECT bank_id, fact_id,
                    coalesce(min(CASE WHEN due_day IS NOT NULL
                        THEN stability_days >= ? AND is_missed = 0 END), 0) AS is_known,
                    max(is_resting) AS is_resting
                FROM cards WHERE learner_id = ? AND is_retired = 0 GROUP BY bank_id, fact_id
            ) f ON f.bank_id = b.id WHERE b.is_removed = 0 GROUP BY b.id ORDER BY b.position""",
        [known_from_days, learner_id],
    )


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
        """SELECT day, count(*) AS n FROM (
                SELECT min(due_day) AS day FROM cards
                WHERE learner_id = ? AND is_retired = 0 AND is_resting = 0 AND due_day > ?
                    AND (? IS NULL OR bank_id = ?)
                GROUP BY bank_id, fact_id
            ) WHERE day <= ? GROUP BY day""",
        [learner_id, after.isoformat(), bank_id, bank_id, until.isoformat()],
    )
    return {date.fromisoformat(row["day"]): row["n"] for row in rows}
