"""Who learns here: each with a memory and settings of their own, over the same banks."""

from dataclasses import dataclass, replace

from quizapp.domain.changes import Changes
from quizapp.domain.errors import LearnerGoneError, ProfileError
from quizapp.services.desk import Desk
from quizapp.services.learner import load_learner, random_id
from quizapp.store import cards, learners

LONGEST_NAME = 40
NOTHING = Changes()


@dataclass(frozen=True, slots=True)
class Profile:
    """A learner of this folder."""

    id: str
    name: str
    is_current: bool


@dataclass(frozen=True, slots=True)
class ProfilesReading:
    """Everybody who learns here.

    Attributes:
        here: in the order they came; one of them is current.
        removed: who can be brought back.
        changes: what the call changed.
    """

    here: tuple[Profile, ...]
    removed: tuple[Profile, ...] = ()
    changes: Changes = NOTHING


class Profiles:
    """Adds, renames, removes, and hands the desk to another."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def read(self, changes: Changes = NOTHING) -> ProfilesReading:
        """Everybody who learns here."""
        every = [
            (Profile(row["id"], row["name"], row["id"] == self._desk.learner_id), bool(row["is_removed"]))
            for row in learners.profiles(self._desk.database)
        ]
        return ProfilesReading(
            tuple(profile for profile, is_removed in every if not is_removed),
            tuple(profile for profile, is_removed in every if is_removed),
            changes,
        )

    def add(self, name: str) -> ProfilesReading:
        """Make a profile, and let it learn: it has every bank, and has met nothing.

        Raises:
            ProfileError: nobody can be called that.
            WriteError: nothing was changed.
        """
        name, learner_id = self._checked(name), random_id(self._desk.chance)
        with self._desk.database.atomic() as tables:
            learners.add_learner(tables, learner_id, name, self._desk.now_ms())
            cards.copy_cards(tables, learner_id, self._desk.learner_id)
        return self.switch(learner_id)

    def rename(self, learner_id: str, name: str) -> ProfilesReading:
        """Give somebody another name.

        Raises:
            LearnerGoneError: there is nobody of that id.
            ProfileError: nobody can be called that.
            WriteError: nothing was changed.
        """
        self._find(learner_id, self.read().here)
        name = self._checked(name, but=learner_id)
        with self._desk.database.atomic() as tables:
            learners.rename_learner(tables, learner_id, name)
        if learner_id == self._desk.learner_id:
            self._desk.learner = replace(self._desk.learner, name=name)
        return self.read(Changes(settings=True))

    def switch(self, learner_id: str) -> ProfilesReading:
        """Let somebody else learn, from now on and after the next start.

        Raises:
            LearnerGoneError: there is nobody of that id.
            WriteError: nothing was changed.
        """
        self._find(learner_id, self.read().here)
        with self._desk.database.atomic() as tables:
            learners.set_last_learner(tables, learner_id)
        self._desk.sittings += 1
        self._desk.learner = load_learner(self._desk.database, learner_id, self._desk.learner.device_id)
        return self.read(Changes(learner=True, banks=True, reviews=True, settings=True))

    def remove(self, learner_id: str) -> ProfilesReading:
        """Take somebody out of the list; what they remember is kept, and they can be brought back.

        Who is learning now hands over to another; the only one cannot be removed, and nothing happens.

        Raises:
            LearnerGoneError: there is nobody of that id.
            WriteError: nothing was changed.
        """
        here = self.read().here
        self._find(learner_id, here)
        others = [each for each in here if each.id != learner_id]
        if not others:
            return self.read()
        with self._desk.database.atomic() as tables:
            learners.set_removed(tables, learner_id, is_removed=True)
        return self.switch(others[0].id) if learner_id == self._desk.learner_id else self.read(Changes(settings=True))

    def bring_back(self, learner_id: str) -> ProfilesReading:
        """Undo `remove`; who learns now stays. A name that somebody took meanwhile gets a number.

        Raises:
            LearnerGoneError: there is nobody of that id.
            WriteError: nothing was changed.
        """
        reading = self.read()
        removed = self._find(learner_id, reading.here + reading.removed)
        if removed in reading.here:
            return reading
        taken, name, number = self._taken(), removed.name, 2
        while name.casefold() in taken:
            name, number = f"{removed.name[: LONGEST_NAME - 3]} {number}", number + 1
        with self._desk.database.atomic() as tables:
            learners.set_removed(tables, learner_id, is_removed=False)
            learners.rename_learner(tables, learner_id, name)
        return self.read(Changes(settings=True))

    def _find(self, learner_id: str, among: tuple[Profile, ...]) -> Profile:
        found = next((each for each in among if each.id == learner_id), None)
        if found is None:
            raise LearnerGoneError
        return found

    def _checked(self, name: str, but: str | None = None) -> str:
        name = " ".join(name.split())
        if not name or len(name) > LONGEST_NAME or not name.isprintable() or name.casefold() in self._taken(but):
            raise ProfileError(name=name[:LONGEST_NAME], most=LONGEST_NAME)
        return name

    def _taken(self, but: str | None = None) -> set[str]:
        return {each.name.casefold() for each in self.read().here if each.id != but}
