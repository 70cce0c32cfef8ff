"""Killed in the middle: a small number here; `tests/benchmarks/kills.py` has the full one."""

import shutil
import sys
from pathlib import Path

import pytest
from journeys.kills import Killed, a_folder, kill_once

TIMES = 4


def test_what_was_seen_graded_is_there_after_a_kill(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    first = a_folder(tmp_path / "first")
    acknowledged = 0
    for seed in range(TIMES):
        folder = Path(shutil.copytree(first, tmp_path / str(seed)))
        killed = kill_once(folder, seed)
        assert (killed.lost, killed.is_torn) == (0, False), killed
        assert killed.from_journal == 0, killed  # the database had them all by itself
        assert killed.on_its_way in (0, 1), killed
        assert killed.not_in_journal <= 1, killed  # its line comes right after the commit
        acknowledged += len(killed.acknowledged)
    assert acknowledged > TIMES
    with capsys.disabled():
        sys.stdout.write(f" {TIMES} kills, {acknowledged} answers acknowledged, 0 lost, 0 torn ")


def test_an_answer_that_is_gone_is_not_made_up_for_by_one_on_its_way() -> None:
    seen = (("t1", "amount"), ("t2", "amount"), ("t3", "amount"))
    whole = Killed(seen, (*seen, ("t4", "amount")), False, 0, 0)
    assert (whole.lost, whole.on_its_way) == (0, 1)
    one_gone = Killed(seen, (("t1", "amount"), ("t3", "amount"), ("t4", "amount")), False, 0, 0)
    assert one_gone.lost == 2  # from the gap on nothing is at its place
    assert Killed(seen, seen[:1], False, 0, 0).lost == 2
