import contextlib
import sqlite3
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlite_utils import Database as SqliteUtils

from quizapp.domain.errors import (
    AlreadyOpenError,
    DamagedError,
    FolderError,
    MissingPartError,
    NewerDatabaseError,
    WriteError,
)
from quizapp.store.database import FILE_NAME, Database
from quizapp.store.migrations import migrations
from quizapp.store.opening import open_database

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


def the_file(folder: Path) -> Path:
    return folder / FILE_NAME


def pragma(database: Database, name: str) -> object:
    return next(iter(database.rows(f"PRAGMA {name}")[0].values()))


def test_a_new_folder_is_made_and_kept_as_the_design_says(tmp_path: Path) -> None:
    database = open_database(tmp_path / "new" / "folder", NOW)
    assert pragma(database, "journal_mode") == "wal"
    assert pragma(database, "synchronous") == 2  # FULL
    assert pragma(database, "locking_mode") == "exclusive"
    assert pragma(database, "foreign_keys") == 1
    strict = database.rows("SELECT name, strict FROM pragma_table_list WHERE schema = 'main' AND type = 'table'")
    ours = {row["name"]: row["strict"] for row in strict if not row["name"].startswith(("sqlite_", "_sqlite"))}
    assert ours
    assert set(ours.values()) == {1}
    database.close()


def test_what_was_written_is_there_after_opening_again(tmp_path: Path) -> None:
    database = open_database(tmp_path, NOW)
    with database.atomic() as tables:
        tables.table("installation").insert({"device_id": "d", "created_ms": 1})
    database.close()

    again = open_database(tmp_path, NOW)
    assert again.rows("SELECT device_id FROM installation") == [{"device_id": "d"}]
    again.close()


def test_what_fails_half_way_leaves_nothing(tmp_path: Path) -> None:
    database = open_database(tmp_path, NOW)
    with pytest.raises(RuntimeError), database.atomic() as tables:
        tables.table("installation").insert({"device_id": "d", "created_ms": 1})
        raise RuntimeError
    assert database.rows("SELECT * FROM installation") == []
    database.close()


def test_a_transaction_inside_another_is_a_fault_of_ours(tmp_path: Path) -> None:
    """Else the journal would tell of rows that the outer one takes back."""
    database = open_database(tmp_path, NOW)
    with pytest.raises(AssertionError), database.atomic(), database.atomic():
        pass
    assert not database.tables.conn.in_transaction
    database.close()


def test_a_full_disk_is_a_sentence_and_keeps_nothing(tmp_path: Path) -> None:
    database = open_database(tmp_path, NOW)
    pages = pragma(database, "page_count")
    database.rows(f"PRAGMA max_page_count={pages}")
    with pytest.raises(WriteError, match="full"), database.atomic() as tables:
        for number in range(5000):
            tables.table("installation").insert({"device_id": f"{number:0200}", "created_ms": 1})
    assert database.rows("SELECT * FROM installation") == []
    database.close()


@pytest.mark.parametrize("content", [b"not a database, but long enough to look at" * 100, b"SQLite format 3\0" * 300])
def test_a_file_that_is_no_database_is_left_as_it_is(tmp_path: Path, content: bytes) -> None:
    the_file(tmp_path).write_bytes(content)
    with pytest.raises(DamagedError):
        open_database(tmp_path, NOW)
    assert the_file(tmp_path).read_bytes() == content


def test_a_database_of_another_program_is_left_as_it_is(tmp_path: Path) -> None:
    other = sqlite3.connect(the_file(tmp_path))
    other.execute("CREATE TABLE theirs (x)")
    other.close()
    before = the_file(tmp_path).read_bytes()
    with pytest.raises(DamagedError):
        open_database(tmp_path, NOW)
    assert the_file(tmp_path).read_bytes() == before


def test_an_empty_file_is_a_start_cut_short_but_with_backups_it_is_damage(tmp_path: Path) -> None:
    fresh, used = tmp_path / "fresh", tmp_path / "used"
    (used / "backups").mkdir(parents=True)
    (used / "backups" / "20261101T090000000000Z-exit.sqlite").touch()
    fresh.mkdir()
    for folder in (fresh, used):
        the_file(folder).touch()
    open_database(fresh, NOW).close()
    with pytest.raises(DamagedError):
        open_database(used, NOW)


@pytest.mark.parametrize(
    "spoil",
    ["PRAGMA user_version=99", "INSERT INTO _sqlite_migrations VALUES (99, 'quizapp', 'of_the_future', '2030-01-01')"],
)
def test_a_newer_database_is_refused_with_its_bytes_unchanged(tmp_path: Path, spoil: str) -> None:
    open_database(tmp_path, NOW).close()
    connection = sqlite3.connect(the_file(tmp_path))
    if "INSERT" in spoil:
        names = [row[1] for row in connection.execute("PRAGMA table_info(_sqlite_migrations)")]
        values = {"id": 99, "migration_set": "quizapp", "name": "of_the_future", "applied_at": "2030-01-01"}
        marks = ", ".join("?" for _ in names)
        connection.execute(f"INSERT INTO _sqlite_migrations VALUES ({marks})", [values[name] for name in names])
    else:
        connection.execute(spoil)
    connection.commit()
    connection.close()
    before = the_file(tmp_path).read_bytes()

    with pytest.raises(NewerDatabaseError):
        open_database(tmp_path, NOW)

    assert the_file(tmp_path).read_bytes() == before


def test_an_older_database_is_backed_up_before_it_is_migrated(tmp_path: Path) -> None:
    connection = sqlite3.connect(the_file(tmp_path), isolation_level=None)
    connection.execute(f"PRAGMA application_id={0x51554941}")
    older = SqliteUtils(connection, execute_plugins=False)
    migrations.apply(older, stop_before="cards")
    older.table("learners").insert({"id": "one", "name": "One", "created_ms": 1})
    connection.close()

    database = open_database(tmp_path, NOW)

    assert database.rows("SELECT id FROM learners") == [{"id": "one"}]
    assert database.rows("SELECT count(*) AS n FROM cards") == [{"n": 0}]
    (copy,) = (tmp_path / "backups").iterdir()
    assert copy.name == "20261123T090000000000Z-before-update.sqlite"
    assert [row[0] for row in sqlite3.connect(copy).execute("SELECT id FROM learners")] == ["one"]
    database.close()


def test_another_process_on_the_same_folder_is_told_so(tmp_path: Path) -> None:
    database = open_database(tmp_path, NOW)
    with pytest.raises(AlreadyOpenError):
        open_database(tmp_path, NOW)
    code = (
        "import sys; from datetime import UTC, datetime; from pathlib import Path\n"
        "from quizapp.store.opening import open_database\n"
        "try: open_database(Path(sys.argv[1]), datetime.now(UTC))\n"
        "except Exception as error: print(type(error).__name__)"
    )
    said = subprocess.run([sys.executable, "-c", code, str(tmp_path)], capture_output=True, text=True, check=True)
    assert said.stdout.strip() == "AlreadyOpenError"
    database.close()
    open_database(tmp_path, NOW).close()


def test_a_folder_that_cannot_be_one_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(FolderError, match="file"):
        open_database(tmp_path / "file" / "folder", NOW)
    the_file(tmp_path).mkdir()
    with pytest.raises((FolderError, DamagedError)):
        open_database(tmp_path, NOW)


def test_a_database_without_what_is_always_in_one_is_told_as_damaged(tmp_path: Path) -> None:
    open_database(tmp_path, NOW).close()
    with contextlib.closing(sqlite3.connect(the_file(tmp_path))) as connection, connection:
        connection.execute("UPDATE health SET sentinel = 'another'")
    with pytest.raises(MissingPartError) as told:
        open_database(tmp_path, NOW)
    assert str(told.value) == f"Something that is always in {the_file(tmp_path)} is missing."
