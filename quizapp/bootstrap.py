"""Puts the parts together; the only reader of the clock and of chance."""

import secrets
import sys
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from quizapp.paths import data_folder, questions_folder

if TYPE_CHECKING:
    from quizapp.services.recovering import Recovered
    from quizapp.services.services import Services

MISSING_LIBRARIES = """\
Quizapp cannot open its window: the system library {library} is missing.
On Debian, Ubuntu and their relatives this installs what it needs:

    sudo apt install {packages}
"""
NO_SCREEN = "Quizapp cannot open its window: there is no screen (DISPLAY and WAYLAND_DISPLAY are not set).\n"


def open_window(chosen: str | None) -> int:
    """Open the window on the learner's folder, and return its exit code when it closes."""
    from quizapp.gui.system_libraries import PACKAGES, has_screen, missing_library

    library = missing_library()
    if library is not None:
        sys.stderr.write(MISSING_LIBRARIES.format(library=library, packages=" ".join(PACKAGES)))
        return 1
    if not has_screen():
        sys.stderr.write(NO_SCREEN)
        return 1
    # Qt takes most of the start; nothing else is imported before the window is painted.
    from quizapp.gui.application import run

    folder = data_folder(chosen)
    return run(folder, partial(open_services, folder), recover=partial(recover_folder, folder))


def open_services(folder: Path) -> "Services":
    """The use cases on a learner's folder; belongs to the calling thread.

    Raises:
        StorageError: the folder or its database cannot be used.
    """
    from quizapp.services.services import Services
    from quizapp.store.opening import open_database

    return Services(open_database(folder, local_now()), local_now, chance, questions_folder())


def recover_folder(folder: Path) -> "Recovered":
    """Put a damaged folder together again.

    Raises:
        StorageError: it is in use or cannot be written.
    """
    from quizapp.services import recovering

    return recovering.recover_folder(folder, local_now())


def holds_learner(folder: Path) -> bool:
    """Whether a learner's database lies in the folder, or was there."""
    from quizapp.store.database import FILE_NAME
    from quizapp.store.traces import has_traces

    return (folder / FILE_NAME).exists() or has_traces(folder)


def open_numbers(folder: Path) -> "Services":
    """The use cases for reading only: a folder that holds no database yet is not made by looking at it.

    Raises:
        StorageError: the folder or its database cannot be used.
    """
    if holds_learner(folder) or folder.is_file():  # a file in its place is told as such
        return open_services(folder)
    from quizapp.services.services import Services
    from quizapp.store.database import Database

    return Services(Database.in_memory(), local_now, chance, questions_folder())


def local_now() -> datetime:
    """The time, with the offset of the local zone."""
    return datetime.now().astimezone()


def chance() -> int:
    """A random number from 0 to 2**31 - 1."""
    return secrets.randbits(31)
