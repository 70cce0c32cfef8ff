"""One process a folder, known before the database is touched."""

import contextlib
from collections.abc import Callable
from pathlib import Path

from quizapp.domain.errors import AlreadyOpenError

LOCK_FILE = "quizapp.lock"


def lock_folder(folder: Path) -> Callable[[], None]:
    """Take the folder for this process; call what is returned to let it go. A process that dies lets go as well.

    SQLite's own lock comes later and stays: some network drives know no other. But it is lost when the process
    opens the file a second time and closes it, as a look at its header does.

    Raises:
        AlreadyOpenError: another process has it, or this one.
    """
    from filelock import FileLock, Timeout

    lock = FileLock(folder / LOCK_FILE, timeout=0, thread_local=False)
    try:
        lock.acquire()
    except Timeout:
        raise AlreadyOpenError(folder=folder) from None
    except (OSError, NotImplementedError):
        # A folder that cannot be written is told as such when the database is opened.
        return lambda: None

    def let_go() -> None:
        with contextlib.suppress(OSError):
            lock.release()

    return let_go
