"""Checked copies of the database, put in place in one step, and thinned as they grow old."""

import contextlib
import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

STAMP = "%Y%m%dT%H%M%S%fZ"
"""How a moment in UTC stands in a name."""

_ALL_FOR = timedelta(days=2)
_THINNED = (("%Y-%m-%d", 12), ("%G-%V", 10), ("%Y-%m", 9))
"""After that one a day, then one a week, then one a month: so many of each."""


@dataclass(frozen=True, slots=True, order=True)
class Backup:
    """A copy of the database.

    Attributes:
        made: when, in UTC.
        reason: a word that says why, such as `exit`.
    """

    made: datetime
    reason: str
    path: Path


def back_up(
    connection: sqlite3.Connection,
    folder: Path,
    reason: str,
    now: datetime,
    tell: Callable[[float], None] = lambda _share: None,
) -> Path:
    """Copy the database of `connection` into `folder` as `<now in utc>-<reason>.sqlite`.

    `tell` is told the share that is written, 0 to 1, and may raise to stop it.

    Raises:
        OSError, sqlite3.Error: if it cannot be written or the copy is not sound; then there is none.
    """
    folder.mkdir(parents=True, exist_ok=True)
    name = f"{now.astimezone(UTC).strftime(STAMP)}-{reason}.sqlite"
    half = part_of(folder / name)
    try:
        remove_parts(folder)
        with contextlib.closing(sqlite3.connect(half)) as copy:
            connection.backup(copy, pages=PAGES_A_STEP, progress=in_shares(tell))
            copy.execute("PRAGMA journal_mode=DELETE")  # one file: a copy must not depend on a log beside it
            verdict = copy.execute("PRAGMA quick_check").fetchone()[0]
        if verdict != "ok":
            raise sqlite3.DatabaseError(f"the copy is not sound: {verdict}")
        return half.rename(folder / name)
    finally:
        remove_parts(folder)


PAGES_A_STEP = 2000  # 8 MB


def in_shares(tell: Callable[[float], None]) -> Callable[[int, int, int], None]:
    """What SQLite tells on the way of a copy, status and pages left of how many, as the share that is done."""
    return lambda _, left, pages: tell(1 - left / max(1, pages))


def part_of(copy: Path) -> Path:
    """What a copy is called until it is whole."""
    return copy.with_name(f".{copy.name}.part")


def remove_parts(folder: Path) -> None:
    """Remove what never became whole, also of a process that was ended: nobody else writes there now."""
    for part in folder.glob(".*.sqlite.part*"):  # SQLite's own journal of one lies beside it
        part.unlink(missing_ok=True)


def backups_in(folder: Path) -> list[Backup]:
    """The copies in a folder, the newest first; other files are left out."""
    return sorted((found for path in folder.glob("*.sqlite") if (found := _backup(path)) is not None), reverse=True)


def thin(folder: Path, now: datetime) -> int:
    """Remove copies that newer ones stand for, and return how many.

    All of the last two days stay; of those before, the newest of each of 12 days, then of 10 weeks, then of 9 months.
    """
    old = [each for each in backups_in(folder) if each.made < now.astimezone(UTC) - _ALL_FOR]
    kept: set[Path] = set()
    rest = old
    for period, most in _THINNED:
        newest: dict[str, Backup] = {}
        for each in rest:
            newest.setdefault(each.made.strftime(period), each)
        chosen = list(newest.values())[:most]
        kept |= {each.path for each in chosen}
        if len(newest) <= most:
            break
        rest = [each for each in rest if each.made < chosen[-1].made]
    gone = [each.path for each in old if each.path not in kept]
    for path in gone:
        path.unlink(missing_ok=True)
    return len(gone)


def _backup(path: Path) -> Backup | None:
    stamp, _, reason = path.stem.partition("-")
    try:
        made = datetime.strptime(stamp, STAMP).replace(tzinfo=UTC)
    except ValueError:
        return None
    return Backup(made, reason, path)
