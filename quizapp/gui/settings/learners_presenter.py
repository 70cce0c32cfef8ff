"""Between the learners of Settings and the services."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Protocol

from quizapp.domain.changes import Changes
from quizapp.domain.errors import LearnerGoneError, QuizappError
from quizapp.gui.runner import Runner
from quizapp.services.profiles import Profile, ProfilesReading

if TYPE_CHECKING:
    from quizapp.services.services import Services


@dataclass(frozen=True, slots=True)
class LearnersScreen:
    """Everybody who learns here.

    Attributes:
        renaming: id of whose name is being written, or None.
        removed: who was just removed.
        taken_over: who learns since a moment ago.
        trouble: why the last thing was not done.
    """

    reading: ProfilesReading
    renaming: str | None = None
    removed: Profile | None = None
    taken_over: Profile | None = None
    trouble: QuizappError | None = None

    @property
    def can_remove(self) -> bool:
        """The only one stays."""
        return len(self.reading.here) > 1


class LearnersView(Protocol):
    """What the presenter needs of its view."""

    def show_screen(self, screen: LearnersScreen) -> None:
        """Show everything."""


class Elsewhere(Protocol):
    """What the window does about it."""

    def announce(self, changes: Changes) -> None:
        """Something stored is different now."""


class LearnersPresenter:
    """Adds, renames, switches and removes."""

    def __init__(self, view: LearnersView, runner: Runner, elsewhere: Elsewhere) -> None:
        self._view = view
        self._runner = runner
        self._elsewhere = elsewhere
        self._screen: LearnersScreen | None = None
        self._is_busy = False

    def open(self) -> None:
        """Show who learns here."""
        self._change(lambda services: services.profiles.read())

    def refresh(self) -> None:
        """Read it again; who has just taken over still has."""
        taken_over = self._screen.taken_over if self._screen is not None else None
        self._change(lambda services: services.profiles.read(), partial(LearnersScreen, taken_over=taken_over))

    def add(self, name: str) -> None:
        """Make a profile and let it learn."""
        self._change(lambda services: services.profiles.add(name), _taken_over)

    def begin_renaming(self, learner_id: str) -> None:
        """Ask for another name."""
        if self._screen is not None:
            self._put(LearnersScreen(self._screen.reading, renaming=learner_id))

    def stop_renaming(self) -> None:
        """Leave the name as it is."""
        if self._screen is not None:
            self._put(LearnersScreen(self._screen.reading))

    def rename(self, name: str) -> None:
        """Give who is being renamed this name."""
        if self._screen is not None and (learner_id := self._screen.renaming) is not None:
            self._change(lambda services: services.profiles.rename(learner_id, name))

    def switch(self, learner_id: str) -> None:
        """Let somebody else learn."""
        self._change(lambda services: services.profiles.switch(learner_id), _taken_over)

    def remove(self, learner_id: str) -> None:
        """Take somebody out of the list; “Undo” brings them back."""
        gone = next((each for each in self._here() if each.id == learner_id), None)
        self._change(
            lambda services: services.profiles.remove(learner_id),
            lambda reading: LearnersScreen(reading, removed=gone if gone and len(reading.here) else None),
        )

    def bring_back(self, learner_id: str) -> None:
        """Have a removed learner in the list again."""
        self._change(lambda services: services.profiles.bring_back(learner_id))

    def _here(self) -> tuple[Profile, ...]:
        return self._screen.reading.here if self._screen is not None else ()

    def _change(
        self,
        call: "Callable[[Services], ProfilesReading]",
        shown: Callable[[ProfilesReading], LearnersScreen] = LearnersScreen,
    ) -> None:
        def done(reading: ProfilesReading) -> None:
            self._is_busy = False
            self._put(shown(reading))
            self._elsewhere.announce(reading.changes)

        if not self._is_busy:  # a second press does nothing twice
            self._is_busy = True
            self._runner.run(call, done, self._fail)

    def let_go(self) -> None:
        """Wait no longer for a call that will not answer."""
        self._is_busy = False

    def _fail(self, error: QuizappError) -> None:
        self._is_busy = False
        if isinstance(error, LearnerGoneError):  # the list is of before
            self._change(lambda services: services.profiles.read(), partial(LearnersScreen, trouble=error))
        elif self._screen is not None:
            self._put(LearnersScreen(self._screen.reading, renaming=self._screen.renaming, trouble=error))

    def _put(self, screen: LearnersScreen) -> None:
        self._screen = screen
        self._view.show_screen(screen)


def _taken_over(reading: ProfilesReading) -> LearnersScreen:
    return LearnersScreen(reading, taken_over=next((each for each in reading.here if each.is_current), None))
