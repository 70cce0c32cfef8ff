"""A second copy of every row of the log: a line each, one file a month, beside the database."""

import json
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from zlib import crc32

Line = dict[str, Any]
"""A row of `reviews`, by column."""

UNTIL, REPLACED = "until", "replaced"
"""How one was set aside: what it tells of is in what came then, or somebody put something else in its place."""

_TAIL_BYTES = 1 << 20  # holds the last line of a file, however long an answer was


class Journal:
    """Written after the commit and not synced: it need not survive what the database does, but not share its faults.

    A line that cannot be written now is written with the next one. Each has its own CRC-32, so that one torn or
    flipped line costs no other.
    """

    def __init__(self, folder: Path) -> None:
        """`folder` is made when the first line is written."""
        self._folder = folder

    def append(self, rows: Sequence[Line]) -> None:
        """Add rows, in the order of their numbers.

        Raises:
            OSError: some may be written, the last one half.
        """
        if not rows:
            return
        self._folder.mkdir(parents=True, exist_ok=True)
        by_file: dict[Path, list[bytes]] = {}
        for row in rows:
            by_file.setdefault(self._file_of(row), []).append(_line(row))
        for path, lines in by_file.items():
            with path.open("ab") as file:
                if file.tell() and not _ends_whole(path):
                    file.write(b"\n")  # what was torn stays a line of its own
                file.write(b"".join(lines))

    def last(self) -> Line | None:
        """The row of the highest number in it; None if it has no sound line."""
        # A clock that was set back may have written to an earlier month last.
        last = [row for path in self._files() if (row := _last_of(path)) is not None]
        return max(last, key=lambda row: row["seq"], default=None)

    def last_seq(self) -> int | None:
        """The highest number in it; None if it has no sound line."""
        row = self.last()
        return None if row is None else int(row["seq"])

    def rows(self) -> Iterator[Line]:
        """Every sound row, file by file."""
        for path in self._files():
            with path.open("rb") as file:
                yield from (row for line in file if (row := _parsed(line)) is not None)

    def set_aside(self, now: datetime, how: str = UNTIL) -> None:
        """Begin a new one: other content comes in place of what this one tells of. It is kept, under another name."""
        if self._folder.exists():
            name = f"{self._folder.name}-{how}-{now.astimezone(UTC):%Y%m%dT%H%M%S%fZ}"
            taken = sum(1 for _ in self._folder.parent.glob(f"{name}*"))  # within one tick of the clock
            self._folder.rename(self._folder.with_name(f"{name}-{taken + 1}" if taken else name))

    def earlier(self) -> "list[Journal]":
        """Those that were set aside when what they tell of was put into another content, the first one first."""
        return [Journal(path) for path in sorted(self._folder.parent.glob(f"{self._folder.name}-{UNTIL}-*"))]

    def _files(self) -> list[Path]:
        return sorted(self._folder.glob("*.jsonl"))

    def _file_of(self, row: Line) -> Path:
        return self._folder / f"{datetime.fromtimestamp(row['at_ms'] / 1000, UTC):%Y-%m}.jsonl"


def _line(row: Line) -> bytes:
    text = json.dumps(row, ensure_ascii=False, sort_keys=True).encode()
    return b"%08x %s\n" % (crc32(text), text)


def _parsed(line: bytes) -> Line | None:
    """The row of a line, or None if it is not as it was written."""
    text = line[9:].rstrip(b"\n")
    if line[:9] != b"%08x " % crc32(text):
        return None
    try:
        row = json.loads(text)
    except ValueError:
        return None
    return row if isinstance(row, dict) else None


def _last_of(path: Path) -> Line | None:
    with path.open("rb") as file:
        file.seek(max(0, path.stat().st_size - _TAIL_BYTES))
        found = (row for line in reversed(file.readlines()) if (row := _parsed(line)) is not None)
        return next(found, None)


def _ends_whole(path: Path) -> bool:
    with path.open("rb") as file:
        file.seek(-1, 2)
        return file.read(1) == b"\n"
