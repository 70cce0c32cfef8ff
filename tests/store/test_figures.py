"""How figures are counted from the log."""

import pytest

from quizapp.store.database import Database


@pytest.mark.parametrize("which", ["seq = 1", "true"])
def test_what_came_before_an_answer_is_looked_for_among_those_of_its_fact(which: str) -> None:
    """Not in the whole log: with 200,000 answers a count would take longer than anybody waits."""
    database = Database.in_memory()
    sql = f"EXPLAIN QUERY PLAN SELECT sum(is_meeting), sum(is_recall) FROM answer_figures WHERE {which}"
    plan = [row["detail"] for row in database.rows(sql)]
    assert [line for line in plan if line.startswith("SEARCH") and "seq<?" in line] == []
    assert sum("reviews_of_card (learner_id=? AND bank_id=? AND fact_id=?" in line for line in plan) == 2
    database.close()
