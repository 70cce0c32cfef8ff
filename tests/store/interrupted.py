"""A process that is ended, or told that the disk is full, at the nth thing it does to the files of a folder."""

import errno
import os
import signal
import sqlite3
import sys
import traceback
from collections.abc import Callable
from pathlib import Path

Call = Callable[[Path], object]

OTHERWISE = 7
"""How the child ends whose call raised what it should not have raised."""


def steps_of(folder: Path, call: Call) -> int:
    """How many things a call does to the files of a folder."""
    reader, writer = os.pipe()

    def count(_step: int, _event: str) -> None:
        os.write(writer, b".")

    _in_a_child(folder, call, count)
    os.close(writer)
    with os.fdopen(reader, "rb") as told:
        return len(told.read())


def ended_at(step: int, folder: Path, call: Call) -> bool:
    """Have a call be made in a process that is killed before its nth step; whether it came so far."""

    def end(at: int, _event: str) -> None:
        if at == step:
            os.kill(os.getpid(), signal.SIGKILL)

    return os.WIFSIGNALED(_in_a_child(folder, call, end))


def refused_at(step: int, folder: Path, call: Call) -> int:
    """Have a call be made in a process whose nth step finds no room on the disk; its exit code."""

    def refuse(at: int, event: str) -> None:
        if at == step and event == "sqlite3.connect":  # which has words of its own
            raise sqlite3.OperationalError("unable to open database file")
        if at == step:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    return os.waitstatus_to_exitcode(_in_a_child(folder, call, refuse))


def _in_a_child(folder: Path, call: Call, happens: Callable[[int, str], None]) -> int:
    child = os.fork()
    if child == 0:
        code, taken = OTHERWISE, 0

        def look(event: str, arguments: tuple[object, ...]) -> None:
            nonlocal taken
            # An audit hook hears of every file that Python or SQLite is about to open, rename or remove.
            if event in _STEPS and str(folder) in " ".join(map(str, arguments)):
                taken += 1
                happens(taken, event)

        try:
            sys.addaudithook(look)
            call(folder)
            code = 0
        finally:
            traceback.print_exc()
            os._exit(code)  # a child of a test must not go on as if it were the test
    return os.waitpid(child, 0)[1]


_STEPS = {"open", "os.rename", "os.remove", "os.mkdir", "os.rmdir", "os.truncate", "shutil.copyfile", "sqlite3.connect"}
