"""Another content in place of everything here: how a file is taken in, and how a copy is put back."""

from contextlib import suppress
from pathlib import Path

from quizapp.domain.changes import Changes
from quizapp.domain.errors import CancelledError, WriteError
from quizapp.services.desk import Desk
from quizapp.services.learner import current_learner
from quizapp.services.work import Work
from quizapp.store import learners
from quizapp.store.copies import contents_of_file, log_of_file
from quizapp.store.rebuilding import bring_back

_SHARE_OF_LOOKING, _SHARE_OF_COPYING, _SHARE_OF_REPLACING = 0.25, 0.5, 0.75
"""How much is done when the file was looked at, what is here was copied, and the one is in the other's place."""


def replace_all(desk: Desk, path: Path, before: str, after: str, work: Work, *, keeps_answers: bool = False) -> Changes:
    """Put what is in a file in place of everything here, with a copy before and one after, called by these reasons.

    Until something is replaced it can be stopped, and everything is as it was. From then on it goes through.
    `keeps_answers` puts the answers that are here and not in the file in, too.

    Raises:
        StorageError: the file cannot be used, or the folder not be written; everything is as it was.
        CancelledError: `work` was stopped.
    """
    database = desk.database
    contents_of_file(path, lambda: work.is_cancelled)
    copy = database.back_up(before, desk.clock(), work.part(_SHARE_OF_LOOKING, _SHARE_OF_COPYING).tell)
    try:
        work.tell_last(_SHARE_OF_COPYING)
    except CancelledError:
        with suppress(OSError):  # a copy more is no harm
            if copy is not None:
                copy.unlink()
        raise
    database.take_from(path, desk.clock(), work.part(_SHARE_OF_COPYING, _SHARE_OF_REPLACING).tell)
    try:
        with database.atomic() as tables:  # answers from here on are of this installation
            learners.put_device(tables, desk.learner.device_id)
        if keeps_answers and copy is not None:
            bring_back(database, log_of_file(copy))
    except WriteError:
        if copy is not None:
            database.take_from(copy, desk.clock())
        raise
    desk.sittings += 1
    desk.learner = current_learner(database, desk.clock(), desk.chance)
    with suppress(WriteError):  # the journal tells only what comes now; the next copy has what is here as well
        database.back_up(after, desk.clock(), work.part(_SHARE_OF_REPLACING, 1.0).tell)
    return Changes(banks=True, facts=True, reviews=True, settings=True, learner=True)
