"""The measuring of a large learner: small here; `tests/benchmarks/large.py` has 100,000 facts and a million reviews."""

from pathlib import Path

import pytest
from benchmarks import large

from quizapp.bootstrap import open_services


def test_the_learner_who_is_measured_has_a_sound_log_with_cards_due_and_cards_never_met(tmp_path: Path) -> None:
    large.make(tmp_path / "data", 300)
    large.learn(tmp_path / "data", 2_000)
    services = open_services(tmp_path / "data")
    deep, today = services.examining.deep(), services.today.read()
    forms = {row["form"] for row in services._database.rows("SELECT DISTINCT form FROM reviews")}
    services.abandon()
    assert deep.is_well
    assert deep.wrong_cards == 0  # they are what a replay makes of the log
    assert deep.rows == pytest.approx(2_000, rel=0.02)  # the last card is not cut off
    assert today.due >= 50
    assert today.banks[0].new >= 20
    assert forms == {"choice", "true_false", "cloze", "typed"}


def test_the_table_has_every_aim_with_what_was_measured_beside_it() -> None:
    columns = large.measured(300, [2_000], tell=lambda _: None)
    assert [what for what in large.AIMS if what not in columns[2_000]] == []
    rows = [line.split(" | ") for line in large.table(300, columns).splitlines()[2:]]
    aims = {row[0].removeprefix("| "): (row[1], row[2].removesuffix(" |")) for row in rows}
    for what, aim in large.AIMS.items():
        assert aims[what][0] == aim
        assert "(" in aims[what][1]  # by the clock, and of the processor
