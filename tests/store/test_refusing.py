"""A folder that is refused is as it was, to the byte: its write-ahead log as well."""

import os
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from store.learned import (
    NOW,
    a_learned_folder,
    as_a_later_version,
    copy_of,
    cut,
    cut_off,
    killed_after,
    study,
    the_file,
    the_log,
)

from quizapp.domain.errors import CutShortError, DamagedError, NewerDatabaseError, StorageError
from quizapp.store.opening import open_database

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="a process is ended half way in a fork of this one")


@pytest.fixture(scope="module")
def killed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder whose last 30 answers are in the write-ahead log alone."""
    folder = a_learned_folder(tmp_path_factory.mktemp("learned") / "folder")
    return cut_off(folder, lambda services: study(services, services._clock, 30))


def bytes_of(folder: Path) -> dict[str, bytes]:
    """Everything that lies in the folder; the lock may come and go."""
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file() and path.suffix != ".lock"}


def spoil_last_answer(folder: Path) -> None:
    """One letter in the log's last pages, which are what is read of the latest answers."""
    content = bytearray(the_log(folder).read_bytes())
    content[len(content) // 2 :] = bytes(len(content) - len(content) // 2)
    the_log(folder).write_bytes(content)
    cut(folder, 0.3)


REFUSED: dict[str, tuple[Callable[[Path], object], type[StorageError]]] = {
    "of a later version": (as_a_later_version, NewerDatabaseError),
    "cut to 90 %": (lambda folder: cut(folder, 0.9), DamagedError),
    "cut to 50 %": (lambda folder: cut(folder, 0.5), DamagedError),
    "cut to 10 %": (lambda folder: cut(folder, 0.1), DamagedError),
    "cut, and half its log": (spoil_last_answer, DamagedError),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_refused_is_not_changed(killed: Path, tmp_path: Path, name: str) -> None:
    folder = copy_of(killed, tmp_path / "folder")
    spoil, told = REFUSED[name]
    spoil(folder)
    before = bytes_of(folder)
    with pytest.raises(told):
        open_database(folder, NOW)
    assert bytes_of(folder) == before


def test_a_look_leaves_nothing_beside_a_folder_that_was_closed(killed: Path, tmp_path: Path) -> None:
    folder = copy_of(killed, tmp_path / "folder")
    open_database(folder, NOW).close()
    cut(folder, 0.9)
    before = bytes_of(folder)
    with pytest.raises(CutShortError):
        open_database(folder, NOW)
    assert bytes_of(folder) == before
    assert sorted(before) == ["quizapp.sqlite", "sample.toml"]


def test_a_start_that_was_cut_short_before_there_was_a_log_is_rolled_back_first(tmp_path: Path) -> None:
    """A copy in one file is put in place and the power goes while its first log is made: what was begun is undone."""
    folder = tmp_path / "folder"
    open_database(folder, NOW).close()

    def begin() -> sqlite3.Connection:
        connection = sqlite3.connect(the_file(folder), isolation_level=None)
        connection.execute("PRAGMA journal_mode=DELETE")
        connection.execute("PRAGMA cache_spill=1")
        connection.execute("PRAGMA cache_size=1")
        connection.execute("BEGIN")
        connection.execute("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 3000) "
                           "INSERT INTO installation (device_id, created_ms) SELECT i, i FROM n")  # fmt: skip
        return connection

    killed_after(begin)
    assert (folder / "quizapp.sqlite-journal").stat().st_size > 0
    database = open_database(folder, NOW)
    assert database.rows("SELECT * FROM installation") == []
    database.close()
