"""Killed in the middle: a small number here; `tests/benchmarks/kills.py` has the full one."""

import shutil
import sys
from pathlib import Path

import pytest
from journeys.kills import a_folder, kill_once

TIMES = 4


def test_what_was_seen_graded_is_there_after_a_kill(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    first = a_folder(tmp_path / "first")
    acknowledged = 0
    for seed in range(TIMES):
        folder = Path(shutil.copytree(first, tmp_path / str(seed)))
        killed = kill_once(folder, seed)
        assert (killed.lost, killed.is_torn) == (0, False), killed
        assert killed.answers <= killed.acknowledged + 1  # the one that was on its way
        acknowledged += killed.acknowledged
    assert acknowledged > TIMES
    with capsys.disabled():
        sys.stdout.write(f" {TIMES} kills, {acknowledged} answers acknowledged, 0 lost, 0 torn ")
