"""Copies: sound, whole, and fewer as they grow old."""

import random
import sqlite3
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path

import pytest

from quizapp.store.backup import back_up, backups_in, thin

NOW = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)


def a_copy(folder: Path, made: datetime) -> Path:
    path = folder / f"{made:%Y%m%dT%H%M%S%fZ}-exit.sqlite"
    path.touch()
    return path


def kept(folder: Path) -> list[datetime]:
    return [each.made for each in backups_in(folder)]


def test_all_of_two_days_then_days_weeks_and_months(tmp_path: Path) -> None:
    """Two years of a copy every six hours, and the window of each rule counted by hand from the calendar."""
    made = NOW
    while made > NOW - timedelta(days=730):
        a_copy(tmp_path, made)
        made -= timedelta(hours=6)
    thin(tmp_path, NOW)
    left = kept(tmp_path)
    young = [each for each in left if each >= NOW - timedelta(days=2)]
    assert len(young) == 9  # every six hours, both ends with it
    old = [each for each in left if each < NOW - timedelta(days=2)]
    daily, weekly, monthly = old[:12], old[12:22], old[22:]
    assert [each.date() for each in daily] == [(NOW - timedelta(days=ahead)).date() for ahead in range(2, 14)]
    assert len({each.isocalendar()[:2] for each in weekly}) == 10
    assert len({(each.year, each.month) for each in monthly}) == len(monthly) == 9
    assert weekly[-1] > monthly[0]
    assert NOW - monthly[-1] > timedelta(days=290)


def test_thinning_again_removes_nothing(tmp_path: Path) -> None:
    random.seed(4)
    for _ in range(400):
        a_copy(tmp_path, NOW - timedelta(minutes=random.randrange(60 * 24 * 400)))
    thin(tmp_path, NOW)
    left = kept(tmp_path)
    assert thin(tmp_path, NOW) == 0
    assert kept(tmp_path) == left


def test_a_year_of_days_never_leaves_a_long_hole(tmp_path: Path) -> None:
    """Thinned every day, as it really is: there is always a copy near any day of the last months."""
    day = NOW - timedelta(days=400)
    while day <= NOW:
        a_copy(tmp_path, day)
        thin(tmp_path, day)
        day += timedelta(days=1)
    ages = sorted((NOW - each).days for each in kept(tmp_path))
    assert ages[:12] == list(range(12))
    assert max(later - earlier for earlier, later in pairwise(ages)) <= 40
    assert ages[-1] >= 240


def test_other_files_are_left_alone(tmp_path: Path) -> None:
    mine = tmp_path / "my own copy.sqlite"
    mine.touch()
    a_copy(tmp_path, NOW - timedelta(days=900))
    thin(tmp_path, NOW)
    assert mine.exists()
    assert backups_in(tmp_path / "none") == []


def test_a_copy_is_whole_or_not_there(tmp_path: Path) -> None:
    source = sqlite3.connect(":memory:")
    source.execute("CREATE TABLE t (x)")
    source.executemany("INSERT INTO t VALUES (?)", [(bytes(1000),)] * 9000)
    source.commit()

    def stop(_share: float) -> None:
        raise OSError("the disk went away")

    with pytest.raises(OSError, match="went away"):
        back_up(source, tmp_path / "backups", "exit", NOW, stop)
    assert list((tmp_path / "backups").iterdir()) == []
    killed = tmp_path / "backups" / ".20261122T120000000000Z-exit.sqlite.part"  # by a process that was ended
    for left in (killed, killed.with_name(f"{killed.name}-journal")):
        left.write_bytes(b"half")
    path = back_up(source, tmp_path / "backups", "exit", NOW)
    assert path.name == "20261123T120000000000Z-exit.sqlite"
    assert list((tmp_path / "backups").iterdir()) == [path]
    (found,) = backups_in(tmp_path / "backups")
    assert (found.made, found.reason, found.path) == (NOW, "exit", path)
    assert sqlite3.connect(path).execute("SELECT count(*) FROM t").fetchone() == (9000,)
