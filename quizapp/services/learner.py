"""Who is learning, and how they want to."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime

from quizapp.domain.days import study_day
from quizapp.domain.settings import StudySettings
from quizapp.store import learners
from quizapp.store.database import Database

FIRST_NAME = "Learner 1"


@dataclass(frozen=True, slots=True)
class Learner:
    """The learner whose memory is used.

    Attributes:
        device_id: this installation, written into every answer.
    """

    id: str
    name: str
    device_id: str
    settings: StudySettings

    def day_of(self, now: datetime) -> date:
        """The study day of a moment in local time."""
        offset = now.utcoffset()
        assert offset is not None  # the clock is aware
        return study_day(now, int(offset.total_seconds() // 60), self.settings.rollover_hour)


def current_learner(database: Database, now: datetime, chance: Callable[[], int]) -> Learner:
    """The learner who was here last, made if there is none yet."""
    learner_id, device_id = learners.last_learner(database), learners.device(database)
    if learner_id is None or device_id is None:
        learner_id, device_id = learner_id or random_id(chance), device_id or random_id(chance)
        at_ms = int(now.astimezone(UTC).timestamp() * 1000)
        with database.atomic() as tables:
            if learners.last_learner(database) is None:
                learners.add_learner(tables, learner_id, FIRST_NAME, at_ms)
            if learners.device(database) is None:
                learners.add_device(tables, device_id, at_ms)
    return load_learner(database, learner_id, device_id)


def load_learner(database: Database, learner_id: str, device_id: str) -> Learner:
    """A learner with their settings."""
    name = learners.name_of(database, learner_id)
    return Learner(learner_id, name, device_id, StudySettings.of(learners.settings_of(database, learner_id)))


def random_id(chance: Callable[[], int]) -> str:
    """124 random bits, hexadecimal."""
    return "".join(f"{chance():08x}" for _ in range(4))
