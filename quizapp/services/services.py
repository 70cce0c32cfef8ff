"""The use cases of one learner's folder."""

import contextlib
from collections.abc import Callable
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from quizapp.domain.errors import StorageError
from quizapp.services.desk import Desk
from quizapp.services.learner import current_learner
from quizapp.store.database import Database

if TYPE_CHECKING:
    from quizapp.services.backups import Backups
    from quizapp.services.columns import Columns
    from quizapp.services.examining import Examining
    from quizapp.services.fitting import Fitting
    from quizapp.services.health import Health
    from quizapp.services.library import Library
    from quizapp.services.moving import Moving
    from quizapp.services.preferences import Preferences
    from quizapp.services.profiles import Profiles
    from quizapp.services.progress import Progress
    from quizapp.services.quiz import Quiz
    from quizapp.services.search import Search
    from quizapp.services.study import Study
    from quizapp.services.today import Today


class Services:
    """The use cases, each built where it is first used.

    Lives on the service thread; nothing here may be called from another one. "Today" needs no fact,
    so the numbers are on screen before pydantic is imported.
    """

    def __init__(
        self, database: Database, clock: Callable[[], datetime], chance: Callable[[], int], shipped: Path
    ) -> None:
        """`clock` gives local time, aware; `chance` a number from 0 to 2**31 - 1; `shipped` the banks' folder."""
        self._database = database
        self._clock = clock
        self._chance = chance
        self._shipped = shipped
        self._study: tuple[int, Study] | None = None
        self._quiz: tuple[int, Quiz] | None = None

    @cached_property
    def _desk(self) -> Desk:
        learner = current_learner(self._database, self._clock(), self._chance)
        return Desk(self._database, self._clock, self._chance, learner)

    @cached_property
    def today(self) -> "Today":
        """What is ready, and how it is going."""
        from quizapp.services.today import Today

        return Today(self._desk)

    @cached_property
    def library(self) -> "Library":
        """The learner's banks and those that come with the app."""
        from quizapp.services.library import Library

        return Library(self._desk, self._shipped, self.today)

    @cached_property
    def columns(self) -> "Columns":
        """What the columns of a table mean."""
        from quizapp.services.columns import Columns

        return Columns()

    @property
    def study(self) -> "Study":
        """Question, answer, verdict; another one when somebody else learns."""
        from quizapp.services.study import Study

        if self._study is None or self._study[0] != self._desk.sittings:
            self._study = self._desk.sittings, Study(self._desk, self.today)
        return self._study[1]

    @property
    def quiz(self) -> "Quiz":
        """A quiz and its result; another one when somebody else learns."""
        from quizapp.services.quiz import Quiz

        if self._quiz is None or self._quiz[0] != self._desk.sittings:
            self._quiz = self._desk.sittings, Quiz(self._desk, self.today)
        return self._quiz[1]

    @cached_property
    def progress(self) -> "Progress":
        """How it is going."""
        from quizapp.services.progress import Progress

        return Progress(self._desk, self.today)

    @cached_property
    def fitting(self) -> "Fitting":
        """A learner's own parameters."""
        from quizapp.services.fitting import Fitting

        return Fitting(self._desk)

    @cached_property
    def search(self) -> "Search":
        """Finds facts by words."""
        from quizapp.services.search import Search

        return Search(self._desk)

    @cached_property
    def profiles(self) -> "Profiles":
        """Who learns here."""
        from quizapp.services.profiles import Profiles

        return Profiles(self._desk)

    @cached_property
    def moving(self) -> "Moving":
        """Everything in one file, out and in."""
        from quizapp.services.moving import Moving

        return Moving(self._desk)

    @cached_property
    def backups(self) -> "Backups":
        """Copies of everything."""
        from quizapp.services.backups import Backups

        return Backups(self._desk)

    @cached_property
    def health(self) -> "Health":
        """Whether the database is as it was written."""
        from quizapp.services.health import Health

        return Health(self._desk)

    @cached_property
    def examining(self) -> "Examining":
        """Whether everything is in order."""
        from quizapp.services.examining import Examining

        return Examining(self._desk)

    @cached_property
    def preferences(self) -> "Preferences":
        """How the learner wants to study."""
        from quizapp.services.preferences import Preferences

        return Preferences(self._desk)

    def close(self) -> None:
        """Make a copy if something was changed, and close the database; the last call."""
        if "backups" in self.__dict__ and self._database.damage is None:
            with contextlib.suppress(StorageError):  # what it would have copied is on the disk
                self.backups.make_at_exit()
        self._database.close()

    def abandon(self) -> None:
        """Close a damaged database: a copy of it is worth nothing."""
        self._database.close()
