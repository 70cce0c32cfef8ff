"""Tags of facts, and the facts that can be asked under them."""

from collections.abc import Collection

from quizapp.domain.quiz import FactKey
from quizapp.store.database import Database

_ASKABLE = """SELECT DISTINCT c.bank_id, c.fact_id FROM cards c
    WHERE c.learner_id = ? AND c.is_retired = 0 AND c.is_resting = 0"""


def askable_facts(database: Database, learner_id: str, banks: Collection[str], tags: Collection[str]) -> list[FactKey]:
    """Facts with a card that is asked, of these banks and with one of these tags; no bank means all, no tag any."""
    sql, values = _ASKABLE, [learner_id]
    if banks:
        sql += f" AND c.bank_id IN ({_marks(banks)})"
        values += banks
    if tags:
        sql += f""" AND EXISTS (SELECT 1 FROM fact_tags t
            WHERE t.bank_id = c.bank_id AND t.fact_id = c.fact_id AND t.tag IN ({_marks(tags)}))"""
        values += tags
    return [(row["bank_id"], row["fact_id"]) for row in database.rows(sql, values)]


def tag_counts(database: Database, learner_id: str, banks: Collection[str]) -> list[tuple[str, int]]:
    """Tags of these banks (none: of all) with the number of facts that can be asked, the most frequent first."""
    where = f"AND t.bank_id IN ({_marks(banks)})" if banks else ""
    rows = database.rows(
        f"""SELECT t.tag, count(*) AS n FROM fact_tags t WHERE EXISTS (
                SELECT 1 FROM cards c WHERE c.learner_id = ? AND c.bank_id = t.bank_id AND c.fact_id = t.fact_id
                AND c.is_retired = 0 AND c.is_resting = 0) {where}
            GROUP BY t.tag ORDER BY n DESC, t.tag""",
        [learner_id, *banks],
    )
    return [(row["tag"], row["n"]) for row in rows]


def _marks(values: Collection[str]) -> str:
    return ", ".join("?" * len(values))
