"""Files that are there whole or not at all."""

import errno
import os
import shutil
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path

from quizapp.domain.errors import NoFolderError, WriteError


@contextmanager
def whole_file(path: Path) -> Iterator[Path]:
    """A file to write to; it takes the place of `path` only once it is whole, and is gone if anything fails.

    Raises:
        WriteError: it could not be written.
    """
    beside = path.with_name(f".{path.name}.part")
    with _told(path.parent):
        try:
            beside.touch()  # a folder that cannot be written says why; not every writer would
            yield beside
            beside.replace(path)
        except BaseException:
            with suppress(OSError):  # it may not be there, or not be ours to take away
                beside.unlink(missing_ok=True)
            raise


@contextmanager
def whole_files(path: Path) -> Iterator[Path]:
    """A folder to write `path` and what goes with it to, by the names they will have beside it.

    Only once all of them are whole do they take their places, `path` itself last. If anything fails, nothing new is
    there, and what was to be replaced is back.

    Raises:
        WriteError: it could not be written.
    """
    beside = path.with_name(f".{path.name}.parts")
    new, old = beside / "new", beside / "old"
    with _told(path.parent):
        try:
            shutil.rmtree(beside, ignore_errors=True)  # of one that was cut short
            beside.mkdir()
            new.mkdir()
            old.mkdir()
            yield new
            _put_in_place(new, path, old)
        except BaseException:
            shutil.rmtree(new, ignore_errors=True)
            for folder in (old, beside):
                with suppress(OSError):  # what could not be put back is not thrown away
                    folder.rmdir()
            raise
        shutil.rmtree(beside, ignore_errors=True)


def _put_in_place(new: Path, path: Path, old: Path) -> None:
    """Move what is in `new` beside `path`; what was there is kept in `old` until all of it is moved."""
    parts = sorted(part for part in new.rglob("*") if part.name != path.name or part.parent != new)
    with ExitStack() as undo:
        for number, part in enumerate([*parts, new / path.name]):
            target = path.parent / part.relative_to(new)
            if part.is_dir():
                if not target.is_dir():
                    target.mkdir()
                    undo.callback(target.rmdir)
                continue
            if target.is_dir():  # a folder of somebody's is no earlier version of a file
                raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
            kept = old / str(number)
            if os.path.lexists(target):
                target.rename(kept)
                undo.callback(kept.rename, target)
            part.rename(target)
            undo.callback(target.unlink)
        undo.pop_all()


@contextmanager
def _told(folder: Path) -> Iterator[None]:
    """Errors of the system, as what a person can do something about."""
    try:
        yield
    except OSError as error:
        if isinstance(error, FileNotFoundError) and not folder.exists():
            raise NoFolderError(folder=folder) from None
        raise WriteError(folder=folder, reason=(error.strerror or str(error)).lower()) from None
