"""Recovery and restore, killed and refused at their steps: the next start, or the next recovery, has every answer."""

import os
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from store.interrupted import ended_at, refused_at, steps_of
from store.learned import (
    a_learned_folder,
    all_there_after,
    copy_of,
    damaged_without_a_journal,
    ids_of_folder,
    recover_it,
    restore_it,
)

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="a process is ended half way in a fork of this one")

CALLS = {"recovery": (damaged_without_a_journal, recover_it), "restore": (lambda _folder: None, restore_it)}


@pytest.fixture(scope="module")
def learned(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return a_learned_folder(tmp_path_factory.mktemp("learned") / "folder", before=40, after=30)


def each_step(learned: Path, place: Path, name: str) -> Iterator[tuple[int, Path]]:
    """Every step of a call, each with a folder that it was not made in yet."""
    damage, call = CALLS[name]
    counted = copy_of(learned, place / "counted")
    damage(counted)
    for step in range(1, steps_of(counted, call) + 1):
        folder = copy_of(learned, place / str(step))
        damage(folder)
        yield step, folder
        shutil.rmtree(folder)


@pytest.fixture(scope="module")
def whole(learned: Path, tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    return ids_of_folder(copy_of(learned, tmp_path_factory.mktemp("whole") / "folder"))


@pytest.mark.parametrize("name", CALLS)
def test_a_kill_at_any_step_loses_no_answer(
    learned: Path, whole: set[str], tmp_path: Path, name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    steps, lost = 0, 0
    for step, folder in each_step(learned, tmp_path, name):
        assert ended_at(step, folder, CALLS[name][1])
        lost += len(whole - all_there_after(folder))
        steps += 1
    with capsys.disabled():
        sys.stdout.write(f" {name}: killed at {steps} steps, {lost} of {len(whole)} rows lost ")
    assert lost == 0


@pytest.mark.parametrize("name", CALLS)
def test_a_full_disk_at_any_step_is_told_and_loses_no_answer(
    learned: Path, whole: set[str], tmp_path: Path, name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    steps, lost = 0, 0
    for step, folder in each_step(learned, tmp_path, name):
        assert refused_at(step, folder, CALLS[name][1]) == 0, f"step {step}"
        lost += len(whole - all_there_after(folder))
        steps += 1
    with capsys.disabled():
        sys.stdout.write(f" {name}: no room at {steps} steps, {lost} of {len(whole)} rows lost ")
    assert lost == 0
