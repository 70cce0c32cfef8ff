"""Power cuts while a folder is brought up to date, and while a copy of it is made."""

import sqlite3
from collections.abc import Callable
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any

import apsw
import pytest
from sqlite_utils import Database as SqliteUtils
from store.learned import copy_of, log_of_folder
from store.power import Cuts, Recording, follows_from_log, listening, log_of, operations
from store.simulated_disk import Files, Operation, after_cut, put, watched

from quizapp.domain.errors import DamagedError
from quizapp.store import backup, opening
from quizapp.store.database import BACKUPS, FILE_NAME
from quizapp.store.migrations import APPLICATION_ID, migrations
from quizapp.store.soundness import is_sound


def record_migration(learned: Path, folder: Path, first: str, now: datetime) -> Recording:
    """Open a folder with a log as it was before a migration; it and all later ones are made.

    It lies there as a copy that was put back does, in one file: the first thing is that it gets its write-ahead log.
    """
    folder.mkdir()
    with sqlite3.connect(learned / FILE_NAME) as source:
        source.row_factory = sqlite3.Row
        kept = {
            table: source.execute(f"SELECT * FROM {table} ORDER BY 1").fetchall() for table in ("learners", "reviews")
        }
    connection = sqlite3.connect(folder / FILE_NAME, isolation_level=None)
    connection.execute(f"PRAGMA application_id={APPLICATION_ID}")
    older = SqliteUtils(connection, execute_plugins=False)
    migrations.apply(older, stop_before=first)
    for table, rows in kept.items():
        known = older.table(table).columns_dict
        older.table(table).insert_all({name: row[name] for name in row.keys() if name in known} for row in rows)  # noqa: SIM118
    connection.execute(f"PRAGMA user_version={len(migrations.applied(older))}")
    connection.close()
    return record_opening(folder, now)


def record_opening(folder: Path, now: datetime) -> Recording:
    """Open what lies in a folder, or make a new one."""
    path = folder / FILE_NAME
    recording = Recording({FILE_NAME: path.read_bytes()} if path.exists() else {})
    with listening(recording.statements):
        database = opening.open_database(folder, now)
    recording.log = log_of(database)
    database.close()
    return recording


def cut_opening(recording: Recording, times: int, folder: Path, now: datetime) -> Cuts:
    """Cut it so often, and open what is left: every row is there, and the folder is up to date.

    Half of the cuts are one after the other from the first operation on, where the file has no write-ahead log yet.
    """
    done = operations(recording, folder / "whole", "FULL")
    found = Cuts()
    for seed in range(times):
        files, _ = after_cut(recording.before, done, seed, seed + 1 if seed < times // 2 else None)
        put(files, folder / f"cut-{seed}")
        try:
            database = opening.open_database(folder / f"cut-{seed}", now)
        except DamagedError:
            found.unreadable += 1
            continue
        found.with_loss += log_of(database) != recording.log
        found.torn += bool(migrations.pending(database.tables)) or not follows_from_log(database)
        database.close()
    return found


def operations_of_a_copy(learned: Path, folder: Path, now: datetime) -> tuple[Files, list[Operation]]:
    """What a file system is asked for while `back_up` makes a second copy. Files go by name alone: no two are alike."""
    copy_of(learned, folder)
    paths = [folder / FILE_NAME, *(folder / BACKUPS).iterdir()]
    before = {path.name: path.read_bytes() for path in paths}
    done = list[Operation]()
    with watched(done) as connect, _noting_names(done), pytest.MonkeyPatch.context() as patch:
        patch.setattr(backup.sqlite3, "connect", lambda path: _AsSqlite3(connect(path)))
        patch.setattr(backup, "refuse_unsound", lambda *_: None)  # it only reads
        source = _AsSqlite3(connect(folder / FILE_NAME))
        backup.back_up(source, folder / BACKUPS, "exit", now)  # type: ignore[arg-type]
        source.close()
    return before, done


def cut_copy(before: Files, done: list[Operation], times: int, folder: Path, whole: Path) -> Cuts:
    """Cut it so often: a file that is called a copy is one, the copy before is as it was, and so is the database."""
    rows, found = log_of_folder(copy_of(whole, folder / "whole")), Cuts()
    for seed in range(times):
        files, _ = after_cut(before, done, seed)
        place = folder / f"cut-{seed}"
        main = {name: content for name, content in files.items() if name.startswith(FILE_NAME)}
        copies = {name: content for name, content in files.items() if name not in main}
        put(main, place)
        put(copies, place / BACKUPS)
        stored = backup.backups_in(place / BACKUPS)
        found.torn += not all(is_sound(each.path) for each in stored)
        found.with_loss += any(name not in files or files[name] != before[name] for name in before)
        found.unreadable += log_of_folder(place) != rows
    return found


@contextmanager
def _noting_names(done: list[Operation]) -> Any:
    """Write down what Python does to names."""
    rename, unlink = Path.rename, Path.unlink

    def noted_rename(path: Path, to: Path) -> Path:
        done.append(Operation("rename", path.name, to=Path(to).name))
        return rename(path, to)

    def noted_unlink(path: Path, missing_ok: bool = False) -> None:
        if path.exists():
            done.append(Operation("delete", path.name))
        unlink(path, missing_ok=missing_ok)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Path, "rename", noted_rename)
        patch.setattr(Path, "unlink", noted_unlink)
        yield


class _AsSqlite3:
    """As much of `sqlite3.Connection` as a copy takes, over a file system of our own."""

    def __init__(self, connection: apsw.Connection) -> None:
        self._connection = connection

    def execute(self, sql: str) -> apsw.Cursor:
        return self._connection.execute(sql)

    def backup(self, target: "_AsSqlite3", *, pages: int, progress: Callable[[int, int, int], None]) -> None:
        with target._connection.backup("main", self._connection, "main") as copying:
            while not copying.done:
                copying.step(pages)
                progress(0, copying.remaining, copying.page_count)

    def close(self) -> None:
        self._connection.close()
