"""A learner's folder that was copied: both go on, each for itself, whether it was open at the time or not."""

import shutil
from pathlib import Path

import pytest
from makers import Clock, a_bank_file, an_amount, some_services
from store.learned import study

from quizapp.services.services import Services


def answers(services: Services) -> int:
    (row,) = services._database.rows("SELECT count(*) AS n FROM counted_answers")
    return int(row["n"])


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "first"


@pytest.fixture
def clock() -> Clock:
    return Clock()


def begun(folder: Path, clock: Clock) -> Services:
    services = some_services(folder, clock)
    facts = [an_amount(f"t{year}", f"{year - 1900}.5 billion USD", str(year)) for year in range(1990, 2020)]
    services.library.add(a_bank_file(folder.parent, *facts))
    services.preferences.change("new_a_day", 20)
    study(services, clock, 8)
    return services


def test_both_go_on_at_once_and_neither_knows_of_the_other(folder: Path, clock: Clock, tmp_path: Path) -> None:
    services = begun(folder, clock)
    there = answers(services)
    services.close()
    shutil.copytree(folder, tmp_path / "second")
    first, second = some_services(folder, clock, seed=2), some_services(tmp_path / "second", clock, seed=3)
    study(first, clock, 3)
    study(second, clock, 5)
    counts = answers(first), answers(second)
    assert there < counts[0] < counts[1]
    for each in (first, second):
        assert each.examining.deep().is_well
        each.close()
    again = some_services(tmp_path / "second", clock)
    assert (answers(again), again._database.brought_back) == (counts[1], 0)
    again.close()


@pytest.mark.parametrize("has_log", [True, False], ids=["with its log", "without its log"])
def test_a_copy_of_an_open_folder_has_every_answer_that_was_acknowledged(
    folder: Path, clock: Clock, tmp_path: Path, has_log: bool
) -> None:
    services = begun(folder, clock)
    there = answers(services)
    # A program that keeps folders in step may leave the write-ahead log out.
    left_out = shutil.ignore_patterns("*.lock") if has_log else shutil.ignore_patterns("*.lock", "*-wal", "*-shm")
    shutil.copytree(folder, tmp_path / "second", ignore=left_out)
    services.close()
    copy = some_services(tmp_path / "second", clock)
    assert answers(copy) == there
    assert copy.examining.deep().is_well
    copy.close()
