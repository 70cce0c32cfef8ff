"""A damaged database put together again from its copies, the journal, and what can still be read of it."""

import contextlib
import sqlite3
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path

from quizapp.domain.errors import FolderError
from quizapp.store import learners
from quizapp.store.backup import STAMP, Backup, backups_in, newest_first
from quizapp.store.database import BACKUPS, FILE_NAME, JOURNAL, Database, reason_of
from quizapp.store.journal import Journal
from quizapp.store.lock import lock_folder
from quizapp.store.merging import merge
from quizapp.store.opening import open_database
from quizapp.store.rebuilding import rebuild_all
from quizapp.store.replacing import finish, make_beside, put_in_place
from quizapp.store.salvage import copied, reading, rows_of_log
from quizapp.store.soundness import is_sound, refuse_newer_file
from quizapp.store.taking_over import take_over


@dataclass(frozen=True, slots=True)
class Recovery:
    """What came back.

    Attributes:
        kept_as: where the damaged file is now; None if there was none.
        backup: the copy that was built on, or None.
        in_backup: answers in it.
        from_journal, from_file: answers that only the journal had, and only the file.
        was_sound: nothing was damaged, and nothing was put in its place: all answers are from the file.
        wrong_cards: cards that were not what their answers add up to.
    """

    kept_as: Path | None
    backup: Backup | None
    in_backup: int
    from_journal: int
    from_file: int
    was_sound: bool = False
    wrong_cards: int = 0

    @property
    def answers(self) -> int:
        """All of them."""
        return self.in_backup + self.from_journal + self.from_file


def recover(folder: Path, now: datetime) -> Recovery:
    """Put a sound database in the place of a damaged one, which is kept under another name.

    Built on the newest copy that is sound from end to end. Then the rows of the log that it lacks are put in, each by
    its own seal, from the journals and from the damaged file, and what else of that is newer and can be read. A file
    that is sound stays where it is; only what follows from its log is made anew.

    Raises:
        AlreadyOpenError: another process has the folder.
        NewerDatabaseError: a later version wrote it; nothing was changed.
        FolderError, WriteError: it cannot be written. The damaged file is where it was, or the next start goes on.
    """
    let_go = lock_folder(folder)
    try:
        finish(folder)
        with contextlib.ExitStack() as stack:
            path = _damaged(folder)
            copy = stack.enter_context(copied(path)) if path is not None else None
            if path is None or copy is None:
                return _put_together(folder, None, now)
            refuse_newer_file(copy, path)
            if path.name != FILE_NAME or not is_sound(copy):
                return _put_together(folder, stack.enter_context(reading(copy)), now)
    except (OSError, sqlite3.Error) as error:
        raise FolderError(folder=folder, reason=reason_of(error)) from None
    finally:
        let_go()
    return _counted_anew(folder, now)


def _damaged(folder: Path) -> Path | None:
    """What there is to be read of: the file, or what was put aside of it since the last copy was made."""
    path = folder / FILE_NAME
    if path.exists():
        return path
    newest = max((each.made.strftime(STAMP) for each in backups_in(folder / BACKUPS)), default="")
    aside = f"{FILE_NAME}.damaged-"
    left = sorted(each for each in folder.glob(f"{aside}*Z") if each.name.removeprefix(aside) > newest)
    return left[-1] if left else None


def _put_together(folder: Path, damaged: sqlite3.Connection | None, now: datetime) -> Recovery:
    backup = next((each for each in newest_first(folder / BACKUPS, now) if is_sound(each.path)), None)
    base = backup.path if backup is not None else None
    made, came = make_beside(folder, "recovered", now, base, partial(_fill, Journal(folder / JOURNAL), damaged))
    kept_as = put_in_place(folder, made, now)
    return Recovery(kept_as, backup, came.in_backup, came.from_journal, came.from_file)


@dataclass(frozen=True, slots=True)
class _Came:
    in_backup: int
    from_journal: int
    from_file: int


def _fill(journal: Journal, damaged: sqlite3.Connection | None, made: Database) -> _Came:
    """Put in what the copy lacks."""
    before = _count_answers(made)
    with made.atomic() as tables:
        if damaged is not None:
            take_over(made, damaged)
        for earlier in journal.earlier():  # each has numbers of its own
            merge(tables, earlier.rows())
        # These two have the same numbers, unless one of them came from elsewhere.
        _, from_file = merge(tables, journal.rows(), rows_of_log(damaged) if damaged is not None else ())
        rebuild_all(made, tables)
        learners.follow_the_log(made, tables)
        # What was taken back is in the log, too, and no answer any more.
        came = max(0, _count_answers(made) - before)
        from_file = min(from_file, came)
    return _Came(before, came - from_file, from_file)


def _counted_anew(folder: Path, now: datetime) -> Recovery:
    database = open_database(folder, now)
    try:
        with database.atomic() as tables:
            wrong = rebuild_all(database, tables)
        return Recovery(None, None, 0, 0, _count_answers(database), was_sound=True, wrong_cards=wrong)
    finally:
        database.close()


def _count_answers(database: Database) -> int:
    row = database.row("SELECT count(*) AS n FROM counted_answers")
    return int(row["n"]) if row else 0
