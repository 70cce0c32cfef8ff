"""Another database in the place of the one in a folder: made beside it, checked, and only then put there.

What is made is a copy like any other, so that from the moment it has its name nothing that it holds can be lost, even
if the process ends before it lies where it belongs. An open database takes it in (`Database.take_from`); where none is
open it is put in place here, and a start goes on with what an earlier process had begun.
"""

import contextlib
import os
import shutil
import sqlite3
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

from sqlite_utils import Database as SqliteUtils

from quizapp.domain.errors import UnreadableError, WriteError
from quizapp.store.backup import PAGES_A_STEP, STAMP, in_shares, part_of, remove_parts
from quizapp.store.database import BACKUPS, FILE_NAME, JOURNAL, Database, reason_of
from quizapp.store.journal import Journal
from quizapp.store.migrations import APPLICATION_ID, bring_up_to_date
from quizapp.store.soundness import is_sound

_SIDES = ("", "-wal", "-shm")
_READY = f".{FILE_NAME}.ready-"
Found = TypeVar("Found")


def make_beside(
    folder: Path,
    reason: str,
    now: datetime,
    base: Path | None,
    fill: Callable[[Database], Found],
    tell: Callable[[float], None] = lambda _share: None,
) -> tuple[Path, Found]:
    """Make a copy of what `base` has and `fill` puts in, brought up to date, and return it with what `fill` found.

    `base` is None for an empty one. The copy is checked from end to end, and on the disk. `tell` is told the share of
    `base` that is there, 0 to 1, and once more before the copy has its name; it may raise to stop it.

    Raises:
        WriteError: it cannot be written or is not sound; then there is none.
    """
    copies = folder / BACKUPS
    path = copies / f"{now.astimezone(UTC).strftime(STAMP)}-{reason}.sqlite"
    half = part_of(path)
    try:
        copies.mkdir(parents=True, exist_ok=True)
        remove_parts(copies)
        with contextlib.closing(sqlite3.connect(half, isolation_level=None)) as connection:
            found = _filled(connection, base, fill, tell)
        tell(1.0)
        if not is_sound(half):
            raise UnreadableError(folder=copies)
        _sync(half)
        half.rename(path)
        _sync_names(copies)
    except (OSError, sqlite3.Error) as error:
        raise WriteError(folder=copies, reason=reason_of(error)) from error
    finally:
        with contextlib.suppress(OSError):
            remove_parts(copies)
    return path, found


def put_in_place(folder: Path, made: Path, now: datetime) -> Path | None:
    """Have a copy take the place of the database that is not open, and say where what was there is kept.

    The journal is set aside: what it tells of is in the copy.

    Raises:
        OSError: it is as it was, or the next start goes on with it.
    """
    ready = folder / f"{_READY}{now.astimezone(UTC).strftime(STAMP)}"
    half = ready.with_name(f"{ready.name}.part")
    try:
        shutil.copyfile(made, half)
        _sync(half)
        half.rename(ready)
    finally:
        half.unlink(missing_ok=True)
    return finish(folder)


def finish(folder: Path) -> Path | None:
    """Put in place what was made ready, by this process or by one that was ended; None if there is nothing.

    Each step can be taken again, and the last one is that the new database has its name. A log that was left beside
    it would be taken for its own: those of the old one go first.

    Raises:
        OSError: the next start goes on with it.
    """
    kept_as = None
    for ready in sorted(each for each in folder.glob(f"{_READY}*") if each.suffix != ".part"):
        stamp = ready.name.removeprefix(_READY)
        _sync_names(folder)
        for side in _SIDES:
            if (old := folder / f"{FILE_NAME}{side}").exists():
                old.rename(folder / f"{FILE_NAME}.damaged-{stamp}{side}")
        Journal(folder / JOURNAL).set_aside(datetime.strptime(stamp, STAMP).replace(tzinfo=UTC))
        _sync_names(folder)
        ready.rename(folder / FILE_NAME)
        _sync_names(folder)
        damaged = folder / f"{FILE_NAME}.damaged-{stamp}"
        kept_as = damaged if damaged.exists() else None
    return kept_as


def _filled(
    connection: sqlite3.Connection,
    base: Path | None,
    fill: Callable[[Database], Found],
    tell: Callable[[float], None],
) -> Found:
    # Nothing reads it before it is whole, checked and synced: no need to sync on the way.
    connection.execute("PRAGMA synchronous=OFF")
    if base is None:
        connection.execute(f"PRAGMA application_id={APPLICATION_ID}")
    else:
        with contextlib.closing(sqlite3.connect(f"{base.resolve().as_uri()}?mode=ro", uri=True)) as source:
            source.backup(connection, pages=PAGES_A_STEP, progress=in_shares(tell))
        connection.execute("PRAGMA journal_mode=DELETE")  # one file: a copy must not depend on a log beside it
    bring_up_to_date(SqliteUtils(connection, execute_plugins=False))
    found = fill(Database(connection))
    connection.execute("UPDATE health SET is_open = 1")  # as in every copy: who opens it looks at it from end to end
    return found


def _sync(file: Path) -> None:
    with file.open("rb+") as opened:
        os.fsync(opened.fileno())


def _sync_names(folder: Path) -> None:
    """Have the names in a folder on the disk, where the system knows how to."""
    with contextlib.suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
