"""Checked copies of the database, put in place in one step, and thinned as they grow old."""

import contextlib
import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import groupby, pairwise
from pathlib import Path

from sqlite_utils import Database as SqliteUtils

from quizapp.domain.errors import BrokenLogError
from quizapp.store.chain import first_broken, last_seq
from quizapp.store.damage import broken_pages

STAMP = "%Y%m%dT%H%M%S%fZ"
"""How a moment in UTC stands in a name."""

_ALL_FOR = timedelta(days=2)
_THINNED = (("%Y-%m-%d", 12), ("%G-%V", 10), ("%Y-%m", 9))
"""After that one a day, then one a week, then one a month: so many of each."""

_AHEAD = timedelta(days=1)  # what was made later than that is of a clock that was wrong, not of another zone
_GAP, _AFTER_GAP = timedelta(days=60), timedelta(days=7)


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
    looked_at_seq: int = 0,
) -> Path:
    """Copy the database of `connection` into `folder` as `<now in utc>-<reason>.sqlite`.

    `tell` is told the share that is written, 0 to 1, and may raise to stop it. The log of the copy is looked at from
    the row after `looked_at_seq` on: a million rows take some seconds, and somebody may be waiting to answer.

    Raises:
        DamagedError: what was copied is not as it was written; there is no copy of it.
        OSError, sqlite3.Error: if it cannot be read or written; then there is none.
    """
    folder.mkdir(parents=True, exist_ok=True)
    name = f"{now.astimezone(UTC).strftime(STAMP)}-{reason}.sqlite"
    half = part_of(folder / name)
    try:
        remove_parts(folder)
        with contextlib.closing(sqlite3.connect(half)) as copy:
            connection.backup(copy, pages=PAGES_A_STEP, progress=in_shares(tell))
            copy.execute("PRAGMA journal_mode=DELETE")  # one file: a copy must not depend on a log beside it
            refuse_unsound(copy, _path_of(connection), looked_at_seq)
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


def refuse_unsound(copy: sqlite3.Connection, path: Path, looked_at_seq: int = 0) -> None:
    """Pages can be in order and answers not what was given: both are looked at. `path` is what was copied.

    Raises:
        DamagedError: and it is `path` that is said to be damaged, for a copy is as good as what it was made of.
    """
    verdict = copy.execute("PRAGMA quick_check").fetchone()[0]
    if verdict != "ok":
        raise broken_pages(path, verdict)
    tables = SqliteUtils(copy, execute_plugins=False)
    if "reviews" in tables.table_names():
        seq = first_broken(tables, looked_at_seq, last_seq(tables))
        if seq is not None:
            raise BrokenLogError(path=path, seq=seq)


def _path_of(connection: sqlite3.Connection) -> Path:
    return Path(connection.execute("SELECT file FROM pragma_database_list WHERE name = 'main'").fetchone()[0])


def backups_in(folder: Path) -> list[Backup]:
    """The copies in a folder, the newest first; other files are left out."""
    return sorted((found for path in folder.glob("*.sqlite") if (found := _backup(path)) is not None), reverse=True)


def newest_first(folder: Path, now: datetime) -> list[Backup]:
    """The copies in a folder, the one that knows most first.

    That is the newest. But where one is of a later time than it is, a clock was wrong, and no date says which is the
    newest: then the number of the last row of the log decides.
    """
    found = backups_in(folder)
    if found and found[0].made > now.astimezone(UTC) + _AHEAD:
        found.sort(key=lambda each: (_last_seq_of(each.path), each.made), reverse=True)
    return found


def thin(folder: Path, now: datetime, is_sound: Callable[[Path], bool] = Path.exists) -> int:
    """Remove copies that newer ones stand for, and return how many.

    All of the last two days stay; of those before, the newest sound one of each of 12 days, then of 10 weeks, then of
    9 months. Those that a wrong clock has dated later than now are thinned in the same way, by themselves.
    """
    found, now = backups_in(folder), now.astimezone(UTC)
    ahead = [each for each in found if each.made > now + _AHEAD]
    past = _not_before_a_new_gap(found[len(ahead) :], now)
    gone = _stood_for(ahead, is_sound) + _stood_for([each for each in past if each.made < now - _ALL_FOR], is_sound)
    for path in gone:
        path.unlink(missing_ok=True)
    return len(gone)


def _not_before_a_new_gap(copies: list[Backup], now: datetime) -> list[Backup]:
    """Those up to a long time without any, as long as there is no week of copies after it.

    Somebody was away for months, or the clock was put ahead: then everything would seem old at once.
    """
    made = [now, *(each.made for each in copies)]
    for place, (newer, older) in enumerate(pairwise(made)):
        if newer - older > _GAP and now - newer < _AFTER_GAP:
            return copies[:place]
    return copies


def _stood_for(copies: list[Backup], is_sound: Callable[[Path], bool]) -> list[Path]:
    """Those of which a newer one of the same day, week or month is kept; the newest is first in `copies`."""
    kept: set[Path] = set()
    rest = copies
    for period, most in _THINNED:
        spans = [list(span) for _, span in groupby(rest, key=lambda each: each.made.strftime(period))]
        kept |= {_kept(span, is_sound) for span in spans[:most]}
        rest = [each for span in spans[most:] for each in span]
    return [each.path for each in copies if each.path not in kept]


def _kept(span: list[Backup], is_sound: Callable[[Path], bool]) -> Path:
    """The newest that is sound; where none has to go, nobody has to look."""
    if len(span) == 1:
        return span[0].path
    return next((each.path for each in span if is_sound(each.path)), span[0].path)


def _last_seq_of(path: Path) -> int:
    """The number of the last row of its log; 0 if it cannot be read."""
    try:
        with contextlib.closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)) as connection:
            return last_seq(SqliteUtils(connection, execute_plugins=False))
    except sqlite3.Error:
        return 0


def _backup(path: Path) -> Backup | None:
    stamp, _, reason = path.stem.partition("-")
    try:
        made = datetime.strptime(stamp, STAMP).replace(tzinfo=UTC)
    except ValueError:
        return None
    return Backup(made, reason, path)
