"""The learner's settings, and where everything of theirs lies."""

from dataclasses import dataclass, replace
from pathlib import Path

from quizapp.domain.changes import Changes
from quizapp.domain.log import EventKind
from quizapp.domain.settings import StudySettings
from quizapp.paths import synced_by
from quizapp.services.desk import Desk
from quizapp.store import learners
from quizapp.store.reviews import OF_NO_CARD, note_schedule


@dataclass(frozen=True, slots=True)
class PreferencesReading:
    """Everything “Settings” shows that is stored with the learner.

    Attributes:
        folder: where everything of the learner lies; None in memory.
        synced_by: the program that copies the folder to other computers, or None.
    """

    settings: StudySettings
    folder: Path | None
    changes: Changes
    synced_by: str | None = None


class Preferences:
    """Reads and changes how the learner studies; every use case sees the change at once."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def read(self) -> PreferencesReading:
        """The settings as they are."""
        folder = self._desk.database.folder
        synced = synced_by(folder) if folder is not None else None
        return PreferencesReading(self._desk.learner.settings, folder, Changes(), synced)

    def change(self, name: str, value: float) -> PreferencesReading:
        """Set one number, named as in `StudySettings`. Cards keep the day they are due on until they are answered.

        Raises:
            ValueError: if it cannot be that.
            WriteError: it could not be stored; it is as it was.
        """
        changed = self._desk.learner.settings.with_value(name, value)
        with self._desk.database.atomic() as tables:
            learners.put_settings(tables, self._desk.learner_id, changed.as_stored())
            # Compared with the log and not with the settings: where the two differ, the log is what cards go by.
            if changed.schedule != self._desk.timeline.now.schedule:
                note_schedule(tables, self._desk.review(EventKind.SCHEDULE, OF_NO_CARD), changed.schedule)
        self._desk.forget_timeline()
        self._desk.learner = replace(self._desk.learner, settings=changed)
        return replace(self.read(), changes=Changes(settings=True))
