"""Copies of everything: made by themselves, looked at, put back."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path

from quizapp.domain.changes import Changes
from quizapp.domain.contents import Contents
from quizapp.domain.errors import StorageError, WriteError
from quizapp.services.desk import Desk
from quizapp.services.replacing import replace_all
from quizapp.services.whole_file import whole_file
from quizapp.services.work import Work
from quizapp.store.backup import Backup, backups_in, thin
from quizapp.store.copies import contents, contents_of_file
from quizapp.store.database import BACKUPS, reason_of
from quizapp.store.reviews import last_written
from quizapp.store.soundness import is_sound

NOTHING = Changes()
EVERY = timedelta(minutes=30)
"""So often while something is answered or changed."""

AFTER_FAILURE = timedelta(minutes=10)
"""So long until it is tried again: a full disk is seldom mended within a minute, and each try takes its time."""


@dataclass(frozen=True, slots=True)
class Copy:
    """A copy of everything.

    Attributes:
        made: when, in local time.
        reason: a word that says why, such as `exit`.
    """

    made: datetime
    reason: str
    path: Path


@dataclass(frozen=True, slots=True)
class BackupsReading:
    """The copies there are, the newest first.

    Attributes:
        trouble: why the last one could not be made; None if it could.
    """

    copies: tuple[Copy, ...]
    trouble: StorageError | None = None
    changes: Changes = NOTHING


@dataclass(frozen=True, slots=True)
class RestorePreview:
    """What putting a copy back would change; answers stay, whatever the copy has.

    Attributes:
        here, there: what is in the folder now, and what is in the copy.
    """

    copy: Copy
    here: Contents
    there: Contents


class Backups:
    """Makes copies, thins them, and puts one back."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._changes_then = desk.database.changes
        self._next: datetime = desk.clock() + EVERY
        # Killed, or closed while no copy could be made: what was answered then still waits for one.
        self._is_behind = self._lacks_answers()

    def read(self) -> BackupsReading:
        """The copies there are."""
        return BackupsReading(tuple(map(self._copy, self._stored())), self._desk.copy_trouble)

    def make_if_time(self) -> bool:
        """Make a copy if something was changed and the last one is half an hour old; whether it was.

        The first of a session comes at once where the one before ended without.

        Raises:
            WriteError: it could not be written; the others stay.
            DamagedError: what would be copied is not as it was written.
        """
        now = self._desk.clock()
        # A clock that was put back must not keep the next one waiting for a year.
        is_due = now >= self._next or self._next - now > EVERY
        if self._is_behind and self._desk.copy_trouble is None:
            self.make("start")
        elif is_due and self._has_changes():
            self.make("use")
        else:
            return False
        return True

    def make(self, reason: str, *, looks_at_all: bool = False) -> Path | None:
        """Make a copy, and return where; then remove those that newer ones stand for, unless somebody is answering.

        Raises:
            WriteError: it could not be written; the others stay.
            DamagedError: what would be copied is not as it was written.
        """
        database = self._desk.database
        try:
            path = database.back_up(reason, self._desk.clock(), looks_at_all=looks_at_all)
            if database.folder is not None and reason != "use":
                self._thin(database.folder / BACKUPS)
        except WriteError as error:
            self._desk.copy_trouble = error
            self._next = self._desk.clock() + AFTER_FAILURE
            raise
        self._changes_then, self._is_behind = database.changes, False
        self._desk.copy_trouble = None
        self._next = self._desk.clock() + EVERY
        return path

    def make_at_exit(self) -> None:
        """Make a copy if something was changed since the last one."""
        if self._has_changes():
            self.make("exit")

    def write_to(self, path: Path) -> Path:
        """Write a copy into a file of one's own choice, whole or not at all.

        Raises:
            WriteError: it could not be written.
            DamagedError: what would be copied is not as it was written.
        """
        self._desk.refuse_own(path)
        with whole_file(path) as beside:
            beside.unlink()
            self._desk.database.copy_to(beside)
        return path

    def preview(self, path: Path) -> RestorePreview:
        """What putting a copy back would change; nothing is changed yet.

        Raises:
            StorageError: the copy cannot be used.
        """
        found = contents_of_file(path)
        copy = next((each for each in self.read().copies if each.path == path), None)
        made = datetime.fromtimestamp(path.stat().st_mtime, self._desk.clock().tzinfo)
        return RestorePreview(copy or Copy(made, "", path), contents(self._desk.database), found)

    def restore(self, path: Path, work: Work | None = None) -> BackupsReading:
        """Put a copy in place of what is here, after a copy of that. No answer is lost: those that it lacks are put in.

        Raises:
            StorageError, CancelledError: as `replace_all`; everything is as it was.
        """
        changes = replace_all(self._desk, path, "before-restore", "restored", work or Work(), keeps_answers=True)
        self._changes_then, self._last = self._desk.database.changes, self._desk.clock()
        return replace(self.read(), changes=changes)

    def _stored(self) -> list[Backup]:
        folder = self._desk.database.folder
        return backups_in(folder / BACKUPS) if folder is not None else []

    def _lacks_answers(self) -> bool:
        """Whether the log goes on after the newest copy was made."""
        written = last_written(self._desk.database)
        newest = max((each.made for each in self._stored()), default=None)
        is_stored = self._desk.database.folder is not None
        return is_stored and written is not None and (newest is None or written > newest)

    def _thin(self, folder: Path) -> None:
        try:
            thin(folder, self._desk.clock(), is_sound)
        except OSError as error:
            raise WriteError(folder=folder, reason=reason_of(error)) from None

    def _copy(self, backup: Backup) -> Copy:
        return Copy(backup.made.astimezone(self._desk.clock().tzinfo), backup.reason, backup.path)

    def _has_changes(self) -> bool:
        return self._is_behind or self._desk.database.changes != self._changes_then
