"""Copies of everything: made by themselves, looked at, put back."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path

from quizapp.domain.changes import Changes
from quizapp.domain.contents import Contents
from quizapp.domain.errors import WriteError
from quizapp.services.desk import Desk
from quizapp.services.replacing import replace_all
from quizapp.services.whole_file import whole_file
from quizapp.services.work import Work
from quizapp.store.backup import Backup, backups_in, thin
from quizapp.store.copies import contents, contents_of_file
from quizapp.store.database import BACKUPS

NOTHING = Changes()
EVERY = timedelta(minutes=30)
"""So often while something is answered or changed."""


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
    """The copies there are, the newest first."""

    copies: tuple[Copy, ...]
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
        self._last: datetime = desk.clock()

    def read(self) -> BackupsReading:
        """The copies there are."""
        folder = self._desk.database.folder
        return BackupsReading(tuple(map(self._copy, backups_in(folder / BACKUPS))) if folder is not None else ())

    def make_if_time(self) -> bool:
        """Make a copy if something was changed and the last one is half an hour old; whether it was.

        Raises:
            WriteError: it could not be written; the others stay.
        """
        is_time = self._has_changes() and abs(self._desk.clock() - self._last) >= EVERY
        if is_time:
            self.make("use")
        return is_time

    def make(self, reason: str) -> None:
        """Make a copy, and remove those that newer ones stand for.

        Raises:
            WriteError: it could not be written; the others stay.
        """
        self._desk.database.back_up(reason, self._desk.clock())
        self._changes_then, self._last = self._desk.database.changes, self._desk.clock()
        folder = self._desk.database.folder
        if folder is not None:
            try:
                thin(folder / BACKUPS, self._desk.clock())
            except OSError as error:
                raise WriteError(folder=folder / BACKUPS, reason=str(error)) from None

    def make_at_exit(self) -> None:
        """Make a copy if something was changed since the last one."""
        if self._has_changes():
            self.make("exit")

    def write_to(self, path: Path) -> Path:
        """Write a copy into a file of one's own choice, whole or not at all.

        Raises:
            WriteError: it could not be written.
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

    def _copy(self, backup: Backup) -> Copy:
        return Copy(backup.made.astimezone(self._desk.clock().tzinfo), backup.reason, backup.path)

    def _has_changes(self) -> bool:
        return self._desk.database.changes != self._changes_then
