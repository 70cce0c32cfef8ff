"""A disk of which one knows what is written and what is synced, and what it may have when the power goes.

What was synced is there, and of what was written since any part, in any order: each sector old, new, torn or noise.
Names (files made, renamed, removed) are there up to some moment since the folder was last synced.
"""

import random
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import apsw

_SECTOR = 512
_LOGS = ("-wal", "-journal")

Files = dict[str, bytes]
"""What lies in a folder, by name."""


@dataclass(frozen=True)
class Operation:
    """Something a file system was asked for.

    Attributes:
        kind: `make`, `write`, `truncate`, `sync`, `rename`, `delete`, `sync names`, or `answered`: a commit that the
            learner heard of.
        content: what is written; for `answered` the id of the answer.
        to: the new name.
    """

    kind: str
    file: str = ""
    offset: int = 0
    content: bytes = b""
    to: str = ""


def after_cut(before: Files, done: list[Operation], seed: int, after: int | None = None) -> tuple[Files, list[str]]:
    """What a disk may have when the power goes, and the ids of answers acknowledged by then.

    It goes after so many operations, or at a random moment.
    """
    chance = random.Random(seed)
    happened = done[: chance.randrange(1, len(done) + 1) if after is None else after]
    disk = _Disk(before, chance)
    for one, is_synced in zip(happened, _synced(happened), strict=True):
        disk.do(one, is_synced=is_synced)
    return disk.files(), [one.content.decode() for one in happened if one.kind == "answered"]


def _synced(happened: list[Operation]) -> list[bool]:
    """Whether each was followed by a sync of its file, whatever that was called by then."""
    synced, found = set[str](), []
    for one in reversed(happened):
        found.append(one.file in synced)
        if one.kind == "sync":
            synced.add(one.file)
        elif one.kind == "rename":
            if one.to in synced:
                synced.add(one.file)
            synced.discard(one.to)
        elif one.kind == "delete":
            synced.discard(one.file)
    return found[::-1]


class _Disk:
    """Contents apart from names: a file that is renamed is the same file."""

    def __init__(self, before: Files, chance: random.Random) -> None:
        self._chance = chance
        self._contents = [bytearray(content) for content in before.values()]
        self._names = {name: place for place, name in enumerate(before)}
        self._durable = dict(self._names)
        self._since_sync: list[dict[str, int]] = []  # the names after each change since they were synced

    def do(self, one: Operation, *, is_synced: bool) -> None:
        if one.kind == "make" and one.file not in self._names:
            self._contents.append(bytearray())
            self._rename({**self._names, one.file: len(self._contents) - 1})
        elif one.kind == "write":
            self._write(self._content(one.file), one, is_synced=is_synced)
        elif one.kind == "truncate" and (is_synced or self._chance.random() < 0.5):
            del self._content(one.file)[one.offset :]
        elif one.kind == "delete":
            self._rename({name: place for name, place in self._names.items() if name != one.file})
        elif one.kind == "rename":
            left = {name: place for name, place in self._names.items() if name != one.file}
            self._rename({**left, one.to: self._names[one.file]})
        elif one.kind == "sync names":
            self._durable, self._since_sync = dict(self._names), []

    def files(self) -> Files:
        """What is there after the cut. Of names that are not synced the first changes may be there, in their order."""
        names = self._chance.choice([self._durable, *self._since_sync])
        return {name: bytes(self._contents[place]) for name, place in names.items()}

    def _rename(self, names: dict[str, int]) -> None:
        self._names = names
        self._since_sync.append(names)

    def _content(self, name: str) -> bytearray:
        return self._contents[self._names[name]]

    def _write(self, content: bytearray, one: Operation, *, is_synced: bool) -> None:
        """Sector by sector, as sectors lie on the disk; beside what is written nothing changes."""
        start, end = one.offset, one.offset + len(one.content)
        while start < end:
            stop = min(end, (start // _SECTOR + 1) * _SECTOR)
            piece = one.content[start - one.offset : stop - one.offset]
            if is_synced:
                _put(content, start, piece)
            else:
                fate = self._chance.random()
                if fate < 0.5:
                    _put(content, start, piece)
                elif fate < 0.6:
                    _put(content, start, piece[: self._chance.randrange(len(piece))])
                elif fate < 0.7:
                    _put(content, start, self._chance.randbytes(len(piece)))
            start = stop


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
        if sync_directory:
            self.log.append(Operation("sync names"))
        super().xDelete(name, sync_directory)


class _File(apsw.VFSFile):
    def __init__(self, name: object, flags: list[int], log: list[Operation]) -> None:
        named = name.filename() if isinstance(name, apsw.URIFilename) else name
        self._name = Path(str(named)).name if named else "temporary"
        self._log = log
        self._log.append(Operation("make", self._name))
        # os_unix.c, `unixSync`: the first sync of a new log syncs the folder as well; that of a database does not.
        self._syncs_names = self._name.endswith(_LOGS)
        super().__init__("", name, flags)  # type: ignore[arg-type]

    def xWrite(self, content: bytes, offset: int) -> None:
        self._log.append(Operation("write", self._name, offset, bytes(content)))
        super().xWrite(content, offset)

    def xTruncate(self, size: int) -> None:
        self._log.append(Operation("truncate", self._name, size))
        super().xTruncate(size)

    def xSync(self, flags: int) -> None:
        self._log.append(Operation("sync", self._name))
        if self._syncs_names:
            self._log.append(Operation("sync names"))
            self._syncs_names = False
        super().xSync(flags)


@contextmanager
def watched(done: list[Operation]) -> Iterator[Callable[[Path], apsw.Connection]]:
    """Opens databases on a file system that tells what it is asked for."""
    vfs = _Listening(done)
    try:
        yield lambda path: apsw.Connection(str(path), vfs="listening")
    finally:
        vfs.unregister()


def put(files: Files, folder: Path) -> None:
    """Write files into a new folder."""
    folder.mkdir(parents=True)
    for name, content in files.items():
        (folder / name).write_bytes(content)
