"""Power cuts: few here; `tests/benchmarks/power.py` has 150, over checkpoints as well."""

import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest
from store.power import Recording, cut_often, record

CUTS = 25


@pytest.fixture(scope="module")
def recording(tmp_path_factory: pytest.TempPathFactory) -> Recording:
    return record(tmp_path_factory.mktemp("recorded"), answers=40)


@pytest.mark.parametrize(("synchronous", "may_lose"), [("FULL", False), ("NORMAL", True)])
def test_no_answer_is_lost_by_a_power_cut_and_at_less_than_full_some_are(
    recording: Recording, tmp_path: Path, capsys: pytest.CaptureFixture[str], synchronous: str, may_lose: bool
) -> None:
    found = cut_often(recording, synchronous, CUTS, tmp_path, datetime.now(UTC))
    assert found.acknowledged > CUTS
    assert found.unreadable == 0
    assert (found.with_loss > 0) is may_lose  # at NORMAL the test must be able to fail
    with capsys.disabled():
        sys.stdout.write(f" {synchronous}: {CUTS} cuts, {found.with_loss} with answers lost ")
