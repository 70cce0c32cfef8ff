"""Cards that a learner must have."""

from quizapp.store import cards
from quizapp.store.database import Database


def test_what_is_lacking_is_found_without_a_walk_for_every_card() -> None:
    """40,000 cards took longer than ten minutes when one walk over all of them was made for each."""
    database = Database.in_memory()
    plans = [database.rows(f"EXPLAIN QUERY PLAN {lacking}") for lacking in cards._LACKING]
    for plan in plans:
        walks = [row["id"] for row in plan if "CORRELATED" in row["detail"]]
        assert [row["detail"] for row in plan if row["parent"] in walks and row["detail"].startswith("SCAN")] == []
    database.close()
