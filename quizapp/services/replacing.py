"""Another content in place of everything here: how a file is taken in, and how a copy is put back."""

from contextlib import suppress
from dataclasses import replace
from functools import partial
from pathlib import Path

from quizapp.domain.changes import Changes
from quizapp.domain.errors import CancelledError, WriteError
from quizapp.domain.log import EventKind
from quizapp.services.desk import Desk
from quizapp.services.learner import Learner, current_learner, load_learner
from quizapp.services.work import Work
from quizapp.store import learners
from quizapp.store.copies import contents_of_file, learners_with_log, log_of_file
from quizapp.store.database import Database, Tables
from quizapp.store.journal import REPLACED, UNTIL
from quizapp.store.merging import merge
from quizapp.store.rebuilding import rebuild_all
from quizapp.store.replacing import make_beside
from quizapp.store.reviews import OF_NO_CARD, note_schedule, timeline_of

_SHARE_OF_LOOKING, _SHARE_OF_COPYING, _SHARE_OF_MAKING = 0.25, 0.4, 0.75
"""How much is done when the file was looked at, what is here was copied, and what takes its place was made."""


def replace_all(desk: Desk, path: Path, before: str, after: str, work: Work, *, keeps_answers: bool = False) -> Changes:
    """Put what is in a file in place of everything here, with a copy before and one after, called by these reasons.

    What takes its place is made first, as the copy after. Until then it can be stopped, and everything is as it was;
    from then on it goes through. `keeps_answers` puts the answers that are here and not in the file in, too.

    Raises:
        StorageError: the file cannot be used, or the folder not be written; everything is as it was.
        CancelledError: `work` was stopped.
    """
    database, made = desk.database, None
    assert database.folder is not None  # one in memory has no copies
    contents_of_file(path, lambda: work.is_cancelled)
    copy = database.back_up(before, desk.clock(), work.part(_SHARE_OF_LOOKING, _SHARE_OF_COPYING).tell)
    try:
        settle = partial(_settle, desk, copy if keeps_answers else None)
        making = work.part(_SHARE_OF_COPYING, _SHARE_OF_MAKING)
        made, _ = make_beside(database.folder, after, desk.clock(), path, settle, making.tell)
        work.tell_last(_SHARE_OF_MAKING)
        how = UNTIL if keeps_answers else REPLACED
        database.take_from(made, desk.clock(), how, work.part(_SHARE_OF_MAKING, 1.0).tell)
    except (CancelledError, WriteError) as error:
        # A copy of what is here is no harm; one of what is not would be the newest.
        for each in (copy if isinstance(error, CancelledError) else None, made):
            with suppress(OSError):
                if each is not None:
                    each.unlink()
        raise
    desk.sittings += 1
    desk.learner = current_learner(database, desk.clock(), desk.chance)
    return Changes(banks=True, facts=True, reviews=True, settings=True, learner=True)


def _settle(desk: Desk, before: Path | None, made: Database) -> None:
    """Answers from here on are of this installation; those in the copy `before` are put in, if there is one."""
    current_learner(made, desk.clock(), desk.chance)
    with made.atomic() as tables:
        learners.put_device(tables, desk.learner.device_id)
        if before is not None:
            _keep_answers(desk, before, made, tables)


def _keep_answers(desk: Desk, before: Path, made: Database, tables: Tables) -> None:
    """Put in the answers that were here and what follows from them; banks and settings are those of the file."""
    there = set(learners.ids(made))
    learners.take_over(tables, (row for row in learners_with_log(before) if row["id"] not in there))
    merge(tables, log_of_file(before))
    rebuild_all(made, tables)
    for learner_id in learners.ids(made):
        _agree_on_schedule(desk, made, tables, load_learner(made, learner_id, desk.learner.device_id))


def _agree_on_schedule(desk: Desk, made: Database, tables: Tables, learner: Learner) -> None:
    """What the log says last may be later than the settings of the copy: from here on those are in force."""
    wanted = learner.settings.schedule
    if timeline_of(made, learner.id).now.schedule != wanted:
        row = desk.review(EventKind.SCHEDULE, OF_NO_CARD)
        note_schedule(tables, replace(row, learner_id=learner.id, day=learner.day_of(desk.clock())), wanted)
