"""Power cuts: few here; `tests/benchmarks/power.py` has 150 of each, over checkpoints as well."""

import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest
from store.learned import a_learned_folder
from store.power import Recording, cut_often, record
from store.power_of_folders import cut_copy, cut_opening, operations_of_a_copy, record_migration, record_opening
from store.simulated_disk import Operation, after_cut

CUTS = 25
NOW = datetime(2026, 12, 24, 9, 0, tzinfo=UTC)


@pytest.fixture(scope="module")
def recording(tmp_path_factory: pytest.TempPathFactory) -> Recording:
    return record(tmp_path_factory.mktemp("recorded"), answers=40)


@pytest.fixture(scope="module")
def learned(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return a_learned_folder(tmp_path_factory.mktemp("learned") / "folder", before=40, after=20)


@pytest.mark.parametrize(("synchronous", "may_lose"), [("FULL", False), ("NORMAL", True)])
def test_no_answer_is_lost_by_a_power_cut_and_at_less_than_full_some_are(
    recording: Recording, tmp_path: Path, capsys: pytest.CaptureFixture[str], synchronous: str, may_lose: bool
) -> None:
    found = cut_often(recording, synchronous, CUTS, tmp_path, datetime.now(UTC))
    assert found.acknowledged > CUTS
    assert (found.unreadable, found.torn) == (0, 0)
    assert (found.with_loss > 0) is may_lose  # at NORMAL the test must be able to fail
    with capsys.disabled():
        sys.stdout.write(f" {synchronous}: {CUTS} cuts, {found.with_loss} with answers lost ")


def test_a_folder_is_brought_up_to_date_after_a_cut_with_every_row_there(
    learned: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    recording = record_migration(learned, tmp_path / "older", "settings", NOW)
    found = cut_opening(recording, CUTS, tmp_path / "cuts", NOW)
    assert (found.with_loss, found.torn, found.unreadable) == (0, 0, 0)
    with capsys.disabled():
        sys.stdout.write(f" {CUTS} cuts of migrations, 0 with rows lost ")


def test_a_first_start_can_be_cut_off_anywhere(tmp_path: Path) -> None:
    found = cut_opening(record_opening(tmp_path / "new", NOW), CUTS, tmp_path / "cuts", NOW)
    assert (found.with_loss, found.torn, found.unreadable) == (0, 0, 0)


def test_what_is_called_a_copy_after_a_cut_is_a_whole_one(
    learned: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before, done = operations_of_a_copy(learned, tmp_path / "copied", NOW)
    assert [one.kind for one in done if one.kind == "rename"] == ["rename"]
    found = cut_copy(before, done, CUTS, tmp_path / "cuts", learned)
    assert (found.with_loss, found.torn, found.unreadable) == (0, 0, 0)
    with capsys.disabled():
        sys.stdout.write(f" {CUTS} cuts of a copy, 0 unsound ")


def test_on_the_simulated_disk_only_what_was_synced_is_sure() -> None:
    """A thousand cuts after everything was done: what can be missing is missing in some."""
    made = [Operation("make", "new"), Operation("write", "new", 0, b"x" * 1024)]
    done = [*made, Operation("sync", "new"), Operation("rename", "new", to="named")]

    def found_after(*done: Operation) -> set[tuple[str, bytes]]:
        found = set[tuple[str, bytes]]()
        for seed in range(1000):
            files, answered = after_cut({}, [*done, Operation("answered")], seed)
            if answered:  # nothing was cut off
                found |= set(files.items()) or {("", b"")}
        return found

    assert ("", b"") in found_after(*done)  # its name was never synced
    assert {name for name, _ in found_after(*done)} == {"", "new", "named"}
    assert found_after(*done, Operation("sync names")) == {("named", b"x" * 1024)}
    contents = {content for name, content in found_after(*made, Operation("sync names")) if name}
    assert len(contents) > 50  # of each sector old, new, torn or noise
