"""A folder in which somebody has learned, and ways to damage it."""

import contextlib
import os
import random
import shutil
import sqlite3
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from makers import Clock, a_bank_file, an_amount, some_services

from quizapp.domain.answers import Chosen, Written
from quizapp.domain.errors import DamagedError, StorageError
from quizapp.domain.questions import ClosedQuestion
from quizapp.services.readings import Asked
from quizapp.services.services import Services
from quizapp.store.database import FILE_NAME, Database
from quizapp.store.opening import open_database
from quizapp.store.recovery import recover
from quizapp.store.soundness import is_sound

NOW = datetime(2026, 12, 24, 9, 0, tzinfo=UTC)


def study(services: Services, clock: Clock, answers: int, seed: int = 1) -> None:
    """Give so many answers, some of them wrong, some taken back, over as many days as it takes."""
    chance, given = random.Random(seed), 0
    while given < answers:
        now = services.study.begin()
        while isinstance(now, Asked) and given < answers:
            question, is_right = now.question, chance.random() < 0.8
            if isinstance(question, ClosedQuestion):
                services.study.answer(Chosen(question.key if is_right else (question.key + 1) % len(question.options)))
            else:
                services.study.answer(Written(question.right_answer if is_right else "x"))
            given += 1
            clock.move(seconds=5)
            if chance.random() < 0.05:
                services.study.undo()
                services.study.answer(
                    Written("x") if not isinstance(question, ClosedQuestion) else Chosen(question.key)
                )
                given += 1
            now = services.study.next()
        clock.move(days=1)


def a_learned_folder(folder: Path, *, before: int = 120, after: int = 60) -> Path:
    """A folder with a bank, some answers, a copy, and more answers after it."""
    clock = Clock()
    services = some_services(folder, clock)
    facts = [an_amount(f"t{year}", f"{year - 1900}.5 billion USD", str(year)) for year in range(1960, 2020)]
    services.library.add(a_bank_file(folder, *facts))
    services.preferences.change("new_a_day", 20)
    study(services, clock, before)
    services.backups.make("exit")
    study(services, clock, after, seed=2)
    services.abandon()  # closed, and without another copy
    return folder


def log_of_folder(folder: Path) -> list[dict[str, Any]]:
    """Every row of the log, without what depends on its place in it."""
    database = open_database(folder, NOW)
    rows = database.rows("SELECT * FROM reviews ORDER BY seq")
    database.close()
    return [{name: value for name, value in row.items() if name not in _OF_ITS_PLACE} for row in rows]


_OF_ITS_PLACE = ("seq", "target_seq", "previous_hash", "hash")


def state_of(database: Database) -> dict[str, list[dict[str, Any]]]:
    """Cards and figures."""
    return {
        table: database.rows(f"SELECT * FROM {table} ORDER BY 1, 2, 3, 4")
        for table in ("cards", "bank_figures", "day_figures", "recall_figures", "form_figures")
    }


def steps_of(database: Database, call: Callable[[], object]) -> int:
    """How many steps SQLite takes for a call."""
    taken = 0

    def count() -> None:
        nonlocal taken
        taken += 1

    connection = database.tables.conn
    connection.set_progress_handler(count, 1)
    call()
    connection.set_progress_handler(None, 1)
    return taken


def the_file(folder: Path) -> Path:
    """Its database."""
    return folder / FILE_NAME


def overwrite_pages(folder: Path, count: int, seed: int, *, spares_first: bool = False) -> None:
    """Fill so many pages with noise; the first one says where everything is."""
    chance, path = random.Random(seed), the_file(folder)
    content = bytearray(path.read_bytes())
    pages = len(content) // 4096
    for page in chance.sample(range(spares_first, pages), min(count, pages - spares_first)):
        content[page * 4096 : (page + 1) * 4096] = chance.randbytes(4096)
    path.write_bytes(content)


def roots(folder: Path) -> dict[str, int]:
    """The page on which each table and index begins."""
    with contextlib.closing(sqlite3.connect(the_file(folder))) as connection:
        return dict(connection.execute("SELECT name, rootpage FROM sqlite_master WHERE rootpage > 0").fetchall())


def overwrite_page(folder: Path, page: int) -> None:
    """Fill one page with noise, the first being 1."""
    content = bytearray(the_file(folder).read_bytes())
    content[(page - 1) * 4096 : page * 4096] = random.Random(1).randbytes(4096)
    the_file(folder).write_bytes(content)


def change(folder: Path, *statements: str) -> None:
    """Change what nobody may change: the log is no longer guarded."""
    with contextlib.closing(sqlite3.connect(the_file(folder), isolation_level=None)) as connection:
        for trigger in ("reviews_are_not_changed", "reviews_are_not_removed"):
            connection.execute(f"DROP TRIGGER IF EXISTS {trigger}")
        for statement in statements:
            connection.execute(statement)


def killed_after(act: Callable[[], object]) -> None:
    """Do something in a process that ends right after it, with nothing closed that it returns."""
    child = os.fork()
    if child == 0:
        failed = 1
        try:
            _open = act()
            failed = 0
        except BaseException:  # noqa: BLE001 - said here, for nobody else hears of it
            traceback.print_exc()
        finally:  # a child must not go on as a second pytest
            os._exit(failed)
    assert os.waitpid(child, 0)[1] == 0


def cut_off(folder: Path, act: Callable[[Services], object]) -> Path:
    """Do something in the folder, and be killed before it is closed: the write-ahead log stays beside the file."""
    killed_after(lambda: act(some_services(folder, Clock(NOW), seed=9)))
    assert the_log(folder).stat().st_size > 0
    return folder


def as_a_later_version(folder: Path) -> None:
    """Only its log says that a later version wrote it."""

    def mark() -> sqlite3.Connection:
        connection = sqlite3.connect(the_file(folder), isolation_level=None)
        connection.execute("PRAGMA locking_mode=EXCLUSIVE")  # as the app does: no shared memory beside it
        connection.execute("PRAGMA user_version=99")
        return connection

    killed_after(mark)


def the_log(folder: Path) -> Path:
    """The write-ahead log of its database."""
    return folder / f"{FILE_NAME}-wal"


def flip_bits(folder: Path, count: int, seed: int) -> None:
    """Flip so many bits."""
    chance, path = random.Random(seed), the_file(folder)
    content = bytearray(path.read_bytes())
    for place in chance.sample(range(len(content) * 8), count):
        content[place // 8] ^= 1 << place % 8
    path.write_bytes(content)


def cut(folder: Path, share: float) -> None:
    """Leave only the first part of the file."""
    path = the_file(folder)
    content = path.read_bytes()
    path.write_bytes(content[: int(len(content) * share)])


def break_table(folder: Path, name: str) -> None:
    """Fill the page at which a table begins with ones."""
    with contextlib.closing(sqlite3.connect(the_file(folder))) as connection:
        (page,) = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", [name]).fetchone()
    content = bytearray(the_file(folder).read_bytes())
    content[(page - 1) * 4096 : page * 4096] = b"\xff" * 4096
    the_file(folder).write_bytes(content)


def damaged_without_a_journal(folder: Path) -> None:
    """Only the damaged file has what came after the copy, and nothing but a page of statistics is broken."""
    shutil.rmtree(folder / "journal")
    break_table(folder, "recall_figures")


def recover_it(folder: Path) -> None:
    """What “Bring back” does; if it cannot be done, it is told in a sentence."""
    with contextlib.suppress(StorageError):
        recover(folder, NOW)


def restore_it(folder: Path) -> None:
    """Put the first copy back; whether it can be done or is told in a sentence, no answer is gone, and all goes on."""
    with contextlib.suppress(StorageError):
        services = some_services(folder, Clock(NOW))
        before = _ids(services._database)
        with contextlib.suppress(StorageError):
            services.backups.restore(services.backups.read().copies[-1].path)
        assert _ids(services._database) >= before
        assert services.examining.deep().is_well
        services.preferences.change("goal", 70)
        services.abandon()


def all_there_after(folder: Path) -> set[str]:
    """The ids of all rows after the next start; where that finds damage, after a recovery and another start."""
    try:
        return ids_of_folder(folder)
    except DamagedError:
        recover(folder, NOW + timedelta(minutes=1))
        return ids_of_folder(folder)


@dataclass
class Survived:
    """What damage after damage left.

    Attributes:
        folders, found: how many were damaged, and how many of them were not sound.
        lost_rows: rows of the log that did not come back.
        ill: recovered folders that were not well afterwards, or had other banks or learners than before.
        unseen: folders in which something other than an answer was changed, of which no seal tells.
    """

    folders: int = 0
    found: int = 0
    lost_rows: int = 0
    ill: int = 0
    unseen: int = 0

    def add(self, folder: Path, whole: dict[str, Any]) -> None:
        """Recover a damaged folder if it is not sound, and compare what there is with what there was."""
        self.folders += 1
        if is_found := not is_sound(the_file(folder)):
            self.found += 1
            recover(folder, NOW)
        now, is_well = everything_in(folder)
        self.lost_rows += len(whole["reviews"] - now["reviews"])
        is_other = not is_well or now != whole
        self.ill += is_found and is_other
        self.unseen += not is_found and is_other


def everything_in(folder: Path) -> tuple[dict[str, Any], bool]:
    """What must not be lost, and whether a look from end to end finds all in order."""
    services = some_services(folder, Clock(NOW))
    database = services._database
    found = {
        table: {tuple(row.values()) for row in database.rows(f"SELECT {columns} FROM {table}")}
        for table, columns in _KEPT.items()
    }
    is_well = services.examining.deep().is_well
    services.abandon()
    return found, is_well


_KEPT = {
    "reviews": "id, given, rating", "learners": "id, name, settings", "banks": "id, title, document",
    "facts": "bank_id, id, document", "cards": "learner_id, bank_id, fact_id, slot, last_day, reviews",
}  # fmt: skip


def ids_of_folder(folder: Path) -> set[str]:
    """The ids of all rows of the log."""
    database = open_database(folder, NOW)
    found = _ids(database)
    database.close()
    return found


def _ids(database: Database) -> set[str]:
    return {row["id"] for row in database.rows("SELECT id FROM reviews")}


def copy_of(folder: Path, to: Path) -> Path:
    """The whole folder again."""
    return Path(shutil.copytree(folder, to))


NOISES: dict[str, Callable[[Path, int], None]] = {
    "60 bits": lambda folder, seed: flip_bits(folder, 60, seed),
    "3 bits": lambda folder, seed: flip_bits(folder, 3, seed),
    "40 pages": lambda folder, seed: overwrite_pages(folder, 40, seed),
    "4 pages": lambda folder, seed: overwrite_pages(folder, 4, seed),
    "cut short": lambda folder, seed: cut(folder, random.Random(seed).random()),
}
"""Damage of which there is another one for every seed."""
