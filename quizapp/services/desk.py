"""What every use case works with: one learner's folder, the time, and chance."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from quizapp.domain.cards import CardKey
from quizapp.domain.errors import OwnFileError, StorageError
from quizapp.domain.log import EventKind
from quizapp.domain.terms import Timeline
from quizapp.services.learner import Learner, random_id
from quizapp.store.database import Database
from quizapp.store.reviews import NewReview, timeline_of


@dataclass(slots=True)
class Desk:
    """The desk of one learner.

    Attributes:
        learner: with the settings as they are now.
        clock: gives local time, aware.
        chance: gives a number from 0 to 2**31 - 1.
        sittings: goes up when somebody else learns: what was on its way is not theirs.
        copy_trouble: why the last copy of everything could not be made; None if it could.
    """

    database: Database
    clock: Callable[[], datetime]
    chance: Callable[[], int]
    learner: Learner
    sittings: int = 0
    copy_trouble: StorageError | None = None
    _timeline: tuple[str, int, Timeline] | None = None

    @property
    def learner_id(self) -> str:
        """Whose cards and answers these are."""
        return self.learner.id

    @property
    def timeline(self) -> Timeline:
        """The learner's parameters and schedule over time."""
        if self._timeline is None or self._timeline[:2] != (self.learner_id, self.sittings):
            self._timeline = self.learner_id, self.sittings, timeline_of(self.database, self.learner_id)
        return self._timeline[2]

    def forget_timeline(self) -> None:
        """The log tells other terms now."""
        self._timeline = None

    def day(self) -> date:
        """The study day it is."""
        return self.learner.day_of(self.clock())

    def refuse_own(self, path: Path) -> None:
        """Nothing is ever exported over the learner's own database.

        Raises:
            OwnFileError: `path` is that.
        """
        if self.database.owns(path):
            raise OwnFileError(path=path)

    def now_ms(self) -> int:
        """The time in milliseconds UTC."""
        return int(self.clock().astimezone(UTC).timestamp() * 1000)

    def review(self, kind: EventKind, key: CardKey, **more: Any) -> NewReview:
        """A row of the log about a card, made here and now; `more` as in `NewReview`."""
        now = self.clock()
        return NewReview(
            id=random_id(self.chance), learner_id=self.learner.id, device_id=self.learner.device_id,
            kind=kind, key=key, at=now, day=self.learner.day_of(now), **more,
        )  # fmt: skip
