"""Every migration, failing and killed half way: it is whole or not there, and what was there before stays."""

import os
import signal
import sqlite3
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from sqlite_utils import Database as SqliteUtils

from quizapp.store.database import FILE_NAME
from quizapp.store.migrations import APPLICATION_ID, migrations
from quizapp.store.opening import open_database

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
NAMES = [each.name for each in migrations._migrations]


def a_folder_before(name: str, folder: Path) -> Path:
    """A database as it was before a migration, with whatever could be in it then."""
    folder.mkdir()
    connection = sqlite3.connect(folder / FILE_NAME, isolation_level=None)
    connection.execute(f"PRAGMA application_id={APPLICATION_ID}")
    older = SqliteUtils(connection, execute_plugins=False)
    migrations.apply(older, stop_before=name)
    if "learners" in older.table_names():
        older.table("learners").insert({"id": "asha", "name": "Asha", "created_ms": 1})
        older.table("installation").insert({"device_id": "here", "created_ms": 1})
    connection.execute(f"PRAGMA user_version={len(migrations.applied(older))}")
    connection.close()
    return folder


def schema(folder: Path) -> list[tuple[Any, ...]]:
    connection = sqlite3.connect(folder / FILE_NAME)
    found = connection.execute("SELECT type, name, sql FROM sqlite_master ORDER BY 1, 2").fetchall()
    found += connection.execute("SELECT name FROM _sqlite_migrations ORDER BY 1").fetchall()
    connection.close()
    return found


@pytest.fixture
def then(monkeypatch: pytest.MonkeyPatch) -> Callable[[str, Callable[[], None]], None]:
    """Have something happen at the end of a migration, inside its transaction."""

    def put(name: str, happens: Callable[[], None]) -> None:
        (one,) = (each for each in migrations._migrations if each.name == name)
        run = one.fn

        def run_and_then(db: SqliteUtils) -> None:
            run(db)
            happens()

        monkeypatch.setattr(one, "fn", run_and_then)

    return put


def whole_after(folder: Path, name: str) -> None:
    """Open it as if nothing had happened, and look whether all is there."""
    database = open_database(folder, NOW)
    assert not migrations.pending(database.tables)
    assert database.rows("PRAGMA user_version")[0]["user_version"] == len(NAMES)
    assert database.rows("PRAGMA integrity_check") == [{"integrity_check": "ok"}]
    if name != NAMES[0]:
        assert database.rows("SELECT id, name FROM learners") == [{"id": "asha", "name": "Asha"}]
    database.close()


@pytest.mark.parametrize("name", NAMES)
def test_one_that_fails_leaves_nothing_and_can_be_tried_again(
    tmp_path: Path, then: Any, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    folder = a_folder_before(name, tmp_path / "data")
    before = schema(folder)

    def fail() -> None:
        raise RuntimeError("half way")

    with monkeypatch.context():
        then(name, fail)
        with pytest.raises(RuntimeError, match="half way"):
            open_database(folder, NOW)
    assert schema(folder) == before
    monkeypatch.undo()
    whole_after(folder, name)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="a process is ended half way in a fork of this one")
@pytest.mark.parametrize("name", NAMES)
def test_one_that_is_killed_leaves_nothing_and_the_next_start_makes_it(
    tmp_path: Path, then: Any, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    folder = a_folder_before(name, tmp_path / "data")
    then(name, lambda: os.kill(os.getpid(), signal.SIGKILL))
    child = os.fork()
    if child == 0:
        open_database(folder, NOW)
        os._exit(0)  # not reached: the migration ends the process
    _, status = os.waitpid(child, 0)
    assert os.WIFSIGNALED(status)
    monkeypatch.undo()
    whole_after(folder, name)


def test_a_copy_is_made_before_and_none_where_nothing_is_to_be_done(tmp_path: Path) -> None:
    folder = a_folder_before(NAMES[-1], tmp_path / "data")
    whole_after(folder, NAMES[-1])
    assert [path.name.partition("-")[2] for path in (folder / "backups").iterdir()] == ["before-update.sqlite"]
    whole_after(folder, NAMES[-1])
    assert len(list((folder / "backups").iterdir())) == 1
