"""Folders and files that may not be written: a sentence that names them, and nothing changed."""

import os
import tempfile
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from quizapp.domain.errors import FolderError, StorageError, WriteError
from quizapp.store.database import FILE_NAME
from quizapp.store.opening import open_database

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
_NOBODY = 65534

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="rights are given up in a fork of this process")


@pytest.fixture
def folder() -> Iterator[Path]:
    """A folder that somebody without rights can reach."""
    with tempfile.TemporaryDirectory() as made:
        Path(made).chmod(0o755)
        yield Path(made) / "data"


def told_to_nobody(call: Callable[[], object]) -> str:
    """What a call says when it is made by somebody who may not write what others made: class and sentence."""
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        said = "nothing"
        try:
            if os.geteuid() == 0:
                os.setuid(_NOBODY)  # root may write everything
            call()
        except StorageError as error:
            said = f"{type(error).__name__}: {error}"
        except BaseException as error:  # noqa: BLE001 - a child must not go on as a second pytest
            said = repr(error)
        os.write(writer, said.encode())
        os._exit(0)
    os.close(writer)
    os.waitpid(child, 0)
    with os.fdopen(reader) as pipe:
        return pipe.read()


def test_a_folder_that_may_not_be_written(folder: Path) -> None:
    folder.mkdir()
    folder.chmod(0o555)
    said = told_to_nobody(lambda: open_database(folder, NOW))
    assert said.startswith(f"{FolderError.__name__}: Quizapp cannot write to the folder {folder}")
    assert list(folder.iterdir()) == []


def test_a_folder_that_cannot_be_made(folder: Path) -> None:
    said = told_to_nobody(lambda: open_database(folder, NOW))
    assert said.startswith(f"{FolderError.__name__}: Quizapp cannot write to the folder {folder}")


def test_a_file_that_may_not_be_written(folder: Path) -> None:
    open_database(folder, NOW).close()
    folder.chmod(0o777)
    before = (folder / FILE_NAME).read_bytes()
    (folder / FILE_NAME).chmod(0o444)
    (folder / "quizapp.lock").unlink(missing_ok=True)
    said = told_to_nobody(lambda: open_database(folder, NOW))
    assert said == f"ReadOnlyFileError: Quizapp cannot write to the file {folder / FILE_NAME}: it is read-only."
    assert (folder / FILE_NAME).read_bytes() == before


def test_copies_that_may_not_be_written_are_said_and_harm_nothing(folder: Path) -> None:
    open_database(folder, NOW).close()
    for path in (folder, *folder.iterdir()):
        path.chmod(0o777 if path.is_dir() or path == folder else 0o666)
    (folder / "backups").mkdir(exist_ok=True)
    (folder / "backups").chmod(0o555)

    def copy() -> None:
        database = open_database(folder, NOW)
        database.back_up("exit", NOW)

    said = told_to_nobody(copy)
    assert said.startswith(f"{WriteError.__name__}: This could not be saved in {folder / 'backups'}")
