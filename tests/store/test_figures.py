"""What is counted at every answer costs the same after many as after few."""

from pathlib import Path

import pytest
from makers import Clock, a_bank_file, an_amount, some_services
from store.learned import steps_of, study

from quizapp.store import figures
from quizapp.store.database import Database


def test_counting_an_answer_takes_no_walk_over_the_log(tmp_path: Path) -> None:
    facts = [an_amount(f"t{year}", f"{year - 1900}.5 billion USD", str(year)) for year in range(1900, 2020)]
    steps = []
    for answers in (20, 400):
        clock = Clock()
        services = some_services(None, clock)
        services.library.add(a_bank_file(tmp_path, *facts))
        services.preferences.change("new_a_day", 20)
        study(services, clock, answers)
        last = max(row["seq"] for row in services._database.rows("SELECT seq FROM counted_answers"))
        with services._database.atomic() as tables:
            steps.append(steps_of(services._database, lambda tables=tables, last=last: figures.add(tables, last)))
    few, many = steps
    assert many < 2 * few  # a card has some more answers by then; the log has twenty times as many


@pytest.mark.parametrize("which", ["seq = 1", "true"])
def test_what_came_before_an_answer_is_looked_for_among_those_of_its_fact(which: str) -> None:
    """Not in the whole log: with 200,000 answers a count would take longer than anybody waits."""
    database = Database.in_memory()
    sql = f"EXPLAIN QUERY PLAN SELECT sum(is_meeting), sum(is_recall) FROM answer_figures WHERE {which}"
    plan = [row["detail"] for row in database.rows(sql)]
    assert [line for line in plan if line.startswith("SEARCH") and "seq<?" in line] == []
    assert sum("reviews_of_card (learner_id=? AND bank_id=? AND fact_id=?" in line for line in plan) == 2
    database.close()
