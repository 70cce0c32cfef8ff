"""Copies: sound, whole, and fewer as they grow old."""

import random
import sqlite3
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path

import pytest

from quizapp.store.backup import back_up, backups_in, newest_first, thin

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


def test_a_clock_put_ahead_by_a_year_removes_nothing_at_once(tmp_path: Path) -> None:
    for hours in range(48):
        a_copy(tmp_path, NOW - timedelta(hours=hours))
    then = NOW + timedelta(days=365)
    thin(tmp_path, then)
    assert len(kept(tmp_path)) == 48
    for day in range(6):  # as it goes on with the wrong clock: a copy, and what it stands for is removed
        a_copy(tmp_path, then + timedelta(days=day))
        thin(tmp_path, then + timedelta(days=day))
    assert len(kept(tmp_path)) == 48 + 6
    a_copy(tmp_path, then + timedelta(days=8))  # a week on the clock is taken at its word
    thin(tmp_path, then + timedelta(days=8))
    assert len(kept(tmp_path)) == 3 + 7  # one for each of the three days that 48 hours touch


def test_copies_dated_ahead_grow_fewer_and_cost_no_other(tmp_path: Path) -> None:
    for hours in range(100):
        a_copy(tmp_path, NOW + timedelta(days=365, hours=hours))
    past = [NOW - timedelta(days=days) for days in range(10)]
    for made in past:
        a_copy(tmp_path, made)
    thin(tmp_path, NOW)
    left = kept(tmp_path)
    assert [made for made in left if made <= NOW] == past
    assert len(left) - len(past) == 5  # 100 hours from noon touch five days


def test_the_newest_that_is_sound_is_kept_of_a_day(tmp_path: Path) -> None:
    day = NOW - timedelta(days=5)
    good, other_good = a_copy(tmp_path, day - timedelta(hours=2)), a_copy(tmp_path, day - timedelta(hours=3))
    bad = a_copy(tmp_path, day)
    thin(tmp_path, NOW, lambda path: path != bad)
    assert [each.path for each in backups_in(tmp_path)] == [good]
    assert not other_good.exists()


def test_where_none_of_a_day_is_sound_the_newest_is_kept(tmp_path: Path) -> None:
    day = NOW - timedelta(days=5)
    bad, _ = a_copy(tmp_path, day), a_copy(tmp_path, day - timedelta(hours=3))
    thin(tmp_path, NOW, lambda _: False)
    assert [each.path for each in backups_in(tmp_path)] == [bad]


def test_where_a_date_is_of_the_future_the_longest_log_is_taken_for_the_newest(tmp_path: Path) -> None:
    def with_rows(made: datetime, rows: int) -> Path:
        path = a_copy(tmp_path, made)
        connection = sqlite3.connect(path)
        connection.execute("CREATE TABLE reviews (seq INTEGER PRIMARY KEY)")
        connection.executemany("INSERT INTO reviews VALUES (?)", [(seq,) for seq in range(1, rows + 1)])
        connection.commit()
        connection.close()
        return path

    # Everything was taken in from another computer since: the newer one knows less, and is what is there now.
    newer, older = with_rows(NOW, 30), with_rows(NOW - timedelta(days=1), 40)
    assert [each.path for each in newest_first(tmp_path, NOW)] == [newer, older]
    ahead, unreadable = with_rows(NOW + timedelta(days=400), 35), a_copy(tmp_path, NOW - timedelta(days=2))
    unreadable.write_bytes(b"none")
    assert [each.path for each in newest_first(tmp_path, NOW)] == [older, ahead, newer, unreadable]


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
