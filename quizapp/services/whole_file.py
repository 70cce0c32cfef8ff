"""Files that are there whole or not at all."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from quizapp.domain.errors import NoFolderError, WriteError


@contextmanager
def whole_file(path: Path) -> Iterator[Path]:
    """A file to write to; it takes the place of `path` only once it is whole, and is gone if anything fails.

    Raises:
        WriteError: it could not be written.
    """
    beside = path.with_name(f".{path.name}.part")
    try:
        beside.touch()  # a folder that cannot be written says why; not every writer would
        yield beside
        beside.replace(path)
    except BaseException as error:
        with suppress(OSError):  # it may not be there, or not be ours to take away
            beside.unlink(missing_ok=True)
        if isinstance(error, FileNotFoundError) and not path.parent.exists():
            raise NoFolderError(folder=path.parent) from None
        if isinstance(error, OSError):
            raise WriteError(folder=path.parent, reason=(error.strerror or str(error)).lower()) from None
        raise
