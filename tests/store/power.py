"""Power cuts: the app's own statements, replayed through a VFS that tells what is written from what is synced.

What a disk has after a cut is what was synced, and any part of what was written since: sector by sector, in any order.
"""

import random
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any

import apsw
from makers import Clock, a_bank_file, an_amount, some_services
from store.learned import study

from quizapp.domain.errors import DamagedError
from quizapp.store import opening
from quizapp.store.database import FILE_NAME

_SECTOR = 512
_ANSWERED = "-- answered"

Statement = tuple[str, Any]
"""SQL and what is bound to it; the text that SQLite itself traces rounds fractions."""


@dataclass(frozen=True)
class Operation:
    """Something a file system was asked for.

    Attributes:
        kind: `write`, `truncate`, `sync`, `delete`, or `answered`: a commit that the learner heard of.
    """

    kind: str
    file: str = ""
    offset: int = 0
    content: bytes = b""


@dataclass
class Recording:
    """What the app did.

    Attributes:
        before: the database as it lay there.
        statements: in order; `_ANSWERED` after each commit of an answer.
    """

    before: bytes
    statements: list[Statement] = field(default_factory=list)


def record(folder: Path, answers: int) -> Recording:
    """Let somebody study, and write down every statement that SQLite is given."""
    clock = Clock()
    services = some_services(folder, clock)
    facts = [an_amount(f"t{year}", f"{year - 1900}.5 billion USD", str(year)) for year in range(1960, 2020)]
    services.library.add(a_bank_file(folder, *facts))
    services.preferences.change("new_a_day", 50)
    services.abandon()
    recording = Recording((folder / FILE_NAME).read_bytes())

    class Listening(sqlite3.Connection):
        def execute(self, sql: str, parameters: Any = ()) -> sqlite3.Cursor:
            recording.statements.append((sql, parameters))
            return super().execute(sql, parameters)

        def executemany(self, sql: str, parameters: Any) -> sqlite3.Cursor:
            rows = list(parameters)
            recording.statements += [(sql, row) for row in rows]
            return super().executemany(sql, rows)

    kept_connect = sqlite3.connect
    opening.sqlite3.connect = partial(kept_connect, factory=Listening)  # type: ignore[assignment]
    try:
        services = some_services(folder, clock)
    finally:
        opening.sqlite3.connect = kept_connect
    database = services._database
    kept = database.atomic

    @contextmanager
    def acknowledged() -> Iterator[object]:
        (before,) = database.rows("SELECT count(*) AS n FROM reviews WHERE kind = 'answer'")
        with kept() as tables:
            yield tables
        (after,) = database.rows("SELECT count(*) AS n FROM reviews WHERE kind = 'answer'")
        recording.statements += [(_ANSWERED, ())] * (after["n"] - before["n"])

    database.atomic = acknowledged  # type: ignore[method-assign, assignment]
    study(services, clock, answers)
    whole = len(recording.statements)
    services.abandon()
    del recording.statements[whole:]  # the power goes before it is closed
    return recording


def operations(recording: Recording, folder: Path, synchronous: str) -> list[Operation]:
    """What a file system is asked for when the statements run at a setting of `synchronous`."""
    folder.mkdir(parents=True)
    path = folder / FILE_NAME
    path.write_bytes(recording.before)
    log: list[Operation] = []
    vfs = _Listening(log)
    connection = apsw.Connection(str(path), vfs="listening")
    for sql, parameters in recording.statements:
        if sql == _ANSWERED:
            log.append(Operation("answered"))
        else:
            is_set = sql.startswith("PRAGMA synchronous=")
            connection.execute(f"PRAGMA synchronous={synchronous}" if is_set else sql, parameters).fetchall()
    # Not closed: a close would fold the log in and sync everything.
    done = list(log)
    connection.close()
    vfs.unregister()
    return done


def after_cut(before: bytes, done: list[Operation], seed: int, folder: Path) -> int:
    """Write what a disk may have when the power goes at a random moment; how many answers were acknowledged by then."""
    chance = random.Random(seed)
    happened = done[: chance.randrange(1, len(done))]
    files: dict[str, bytearray] = {FILE_NAME: bytearray(before)}
    last_sync = {one.file: place for place, one in enumerate(happened) if one.kind == "sync"}
    for place, one in enumerate(happened):
        content = files.setdefault(one.file, bytearray()) if one.file else bytearray()
        is_synced = place <= last_sync.get(one.file, -1)
        if one.kind == "write":
            for start in range(0, len(one.content), _SECTOR):
                if is_synced or chance.random() < 0.5:
                    _put(content, one.offset + start, one.content[start : start + _SECTOR])
        elif one.kind == "truncate" and (is_synced or chance.random() < 0.5):
            del content[one.offset :]
        elif one.kind == "delete":
            files.pop(one.file, None)
    folder.mkdir(parents=True)
    for name, content in files.items():
        (folder / name).write_bytes(content)
    return sum(one.kind == "answered" for one in happened)


def _put(content: bytearray, offset: int, piece: bytes) -> None:
    if len(content) < offset:
        content.extend(bytes(offset - len(content)))
    content[offset : offset + len(piece)] = piece


class _Listening(apsw.VFS):
    """The system's own file system, with every write and sync told."""

    def __init__(self, log: list[Operation]) -> None:
        self.log = log
        super().__init__("listening", "")

    def xOpen(self, name: object, flags: list[int]) -> "_File":
        return _File(name, flags, self.log)

    def xDelete(self, name: str, sync_directory: bool) -> None:
        self.log.append(Operation("delete", Path(name).name))
        super().xDelete(name, sync_directory)


class _File(apsw.VFSFile):
    def __init__(self, name: object, flags: list[int], log: list[Operation]) -> None:
        named = name.filename() if isinstance(name, apsw.URIFilename) else name
        self._name = Path(str(named)).name if named else "temporary"
        self._log = log
        super().__init__("", name, flags)  # type: ignore[arg-type]

    def xWrite(self, content: bytes, offset: int) -> None:
        self._log.append(Operation("write", self._name, offset, bytes(content)))
        super().xWrite(content, offset)

    def xTruncate(self, size: int) -> None:
        self._log.append(Operation("truncate", self._name, size))
        super().xTruncate(size)

    def xSync(self, flags: int) -> None:
        self._log.append(Operation("sync", self._name))
        super().xSync(flags)


@dataclass
class Cuts:
    """What many power cuts came to.

    Attributes:
        acknowledged: answers that were acknowledged before the cuts, added up.
        with_loss: cuts after which acknowledged answers were gone.
        unreadable: cuts after which the database was refused.
    """

    acknowledged: int = 0
    with_loss: int = 0
    unreadable: int = 0


def cut_often(recording: Recording, synchronous: str, times: int, folder: Path, now: datetime) -> Cuts:
    """Cut the power so often at a setting of `synchronous`, and open what is left each time as the app does."""
    done = operations(recording, folder / "whole", synchronous)
    found = Cuts()
    for seed in range(times):
        place = folder / f"cut-{seed}"
        acknowledged = after_cut(recording.before, done, seed, place)
        found.acknowledged += acknowledged
        try:
            database = opening.open_database(place, now)
        except DamagedError:
            found.unreadable += 1
            continue
        (there,) = database.rows("SELECT count(*) AS n FROM reviews WHERE kind = 'answer'")
        found.with_loss += there["n"] < acknowledged
        database.close()
    return found
