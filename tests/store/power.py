"""Power cuts while somebody answers: the app's own statements, replayed on a simulated disk."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from makers import Clock, a_bank_file, an_amount, some_services
from store.learned import study
from store.simulated_disk import Files, Operation, after_cut, put, watched

from quizapp.domain.errors import DamagedError
from quizapp.store import figures, opening
from quizapp.store.chain import first_broken, last_seq
from quizapp.store.database import FILE_NAME, Database, Row
from quizapp.store.rebuilding import cards_in_log, wrong_cards

_ANSWERED = "-- answered"

Statement = tuple[str, Any]
"""SQL and what is bound to it; the text that SQLite itself traces rounds fractions."""


@dataclass
class Recording:
    """What the app did.

    Attributes:
        before: the files as they lay there.
        statements: in order; `_ANSWERED` after each commit of an answer, with its id.
        log: every row of the log at the end.
    """

    before: Files
    statements: list[Statement] = field(default_factory=list)
    log: list[Row] = field(default_factory=list)


@contextmanager
def listening(statements: list[Statement]) -> Iterator[None]:
    """Write down every statement that is given to connections opened in the meantime."""

    class Listening(sqlite3.Connection):
        def execute(self, sql: str, parameters: Any = ()) -> sqlite3.Cursor:
            statements.append((sql, parameters))
            return super().execute(sql, parameters)

        def executemany(self, sql: str, parameters: Any) -> sqlite3.Cursor:
            rows = list(parameters)
            statements.extend((sql, row) for row in rows)
            return super().executemany(sql, rows)

    connect = sqlite3.connect

    def connect_and_listen(database: Any, **more: Any) -> sqlite3.Connection:
        # Not what only looks, which is closed before the first write, and not a copy that is made on the way.
        return connect(database, **more, **({"factory": Listening} if str(database).endswith(FILE_NAME) else {}))

    opening.sqlite3.connect = connect_and_listen  # type: ignore[assignment]
    try:
        yield
    finally:
        opening.sqlite3.connect = connect


def record(folder: Path, answers: int) -> Recording:
    """Let somebody study, and write down every statement that SQLite is given."""
    clock = Clock()
    services = some_services(folder, clock)
    facts = [an_amount(f"t{year}", f"{year - 1900}.5 billion USD", str(year)) for year in range(1960, 2020)]
    services.library.add(a_bank_file(folder, *facts))
    services.preferences.change("new_a_day", 50)
    services.abandon()
    recording = Recording({FILE_NAME: (folder / FILE_NAME).read_bytes()})
    with listening(recording.statements):
        services = some_services(folder, clock, seed=2)
    database = services._database
    kept = database.atomic

    @contextmanager
    def acknowledged() -> Iterator[object]:
        before = last_seq(database.tables)
        with kept() as tables:
            yield tables
        rows = database.rows("SELECT id FROM reviews WHERE seq > ? AND kind = 'answer' ORDER BY seq", [before])
        recording.statements += [(_ANSWERED, row["id"]) for row in rows]

    database.atomic = acknowledged  # type: ignore[method-assign, assignment]
    study(services, clock, answers)
    whole = len(recording.statements)
    recording.log = log_of(database)
    services.abandon()
    del recording.statements[whole:]  # the power goes before it is closed
    return recording


def log_of(database: Database) -> list[Row]:
    """Every row of the log."""
    return database.rows("SELECT * FROM reviews ORDER BY seq")


def operations(recording: Recording, folder: Path, synchronous: str) -> list[Operation]:
    """What a file system is asked for when the statements run at a setting of `synchronous`."""
    put(recording.before, folder)
    log: list[Operation] = []
    with watched(log) as connect:
        connection = connect(folder / FILE_NAME)
        for sql, parameters in recording.statements:
            if sql == _ANSWERED:
                log.append(Operation("answered", content=parameters.encode()))
            else:
                is_set = sql.startswith("PRAGMA synchronous=")
                connection.execute(f"PRAGMA synchronous={synchronous}" if is_set else sql, parameters).fetchall()
        # Not closed: a close would fold the log in and sync everything.
        done = list(log)
        connection.close()
    return done


@dataclass
class Cuts:
    """What many power cuts came to.

    Attributes:
        acknowledged: answers that were acknowledged before the cuts, added up.
        with_loss: cuts after which acknowledged answers were gone.
        torn: cuts after which a row is not what was written, or the seal, a card or a figure is wrong.
        unreadable: cuts after which the database was refused.
    """

    acknowledged: int = 0
    with_loss: int = 0
    torn: int = 0
    unreadable: int = 0


def cut_often(recording: Recording, synchronous: str, times: int, folder: Path, now: datetime) -> Cuts:
    """Cut the power so often at a setting of `synchronous`, and open what is left each time as the app does."""
    done = operations(recording, folder / "whole", synchronous)
    found = Cuts()
    for seed in range(times):
        files, acknowledged = after_cut(recording.before, done, seed)
        put(files, folder / f"cut-{seed}")
        found.acknowledged += len(acknowledged)
        try:
            database = opening.open_database(folder / f"cut-{seed}", now)
        except DamagedError:
            found.unreadable += 1
            continue
        rows = log_of(database)
        found.with_loss += not set(acknowledged) <= {row["id"] for row in rows}
        found.torn += rows != recording.log[: len(rows)] or not follows_from_log(database)
        database.close()
    return found


def follows_from_log(database: Database) -> bool:
    """Whether the log is whole by its seal, and every card and figure is what it adds up to."""
    return (
        first_broken(database.tables, 0, last_seq(database.tables)) is None
        and not any(True for _ in wrong_cards(database, cards_in_log(database)))
        and figures.agree(database)
    )
