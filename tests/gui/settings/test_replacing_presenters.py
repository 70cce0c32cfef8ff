"""A file taken in, a copy put back: begun once, watched, and stopped without a word of trouble."""

from collections.abc import Callable
from pathlib import Path

import pytest
from gui.scripted import ScriptedServices, WaitingRunner

from quizapp.domain.changes import Changes
from quizapp.domain.errors import CancelledError
from quizapp.gui.settings.copies_presenter import CopiesPresenter, CopiesScreen
from quizapp.gui.settings.moving_presenter import MovingPresenter, MovingScreen
from quizapp.services.work import Work


class Hall:
    """A view that keeps what it was shown, and the window about it."""

    def __init__(self) -> None:
        self.services = ScriptedServices()
        self.runner = WaitingRunner(self.services)
        self.screens: list[CopiesScreen | MovingScreen] = []
        self.announced: list[Changes] = []
        self.watched: list[str] = []
        self.works: list[Work] = []
        self.over = 0

    def show_screen(self, screen: CopiesScreen | MovingScreen) -> None:
        self.screens.append(screen)

    def announce(self, changes: Changes) -> None:
        self.announced.append(changes)

    def watch(self, what: str) -> tuple[Work, Callable[[], None]]:
        self.watched.append(what)
        self.works.append(Work())
        return self.works[-1], self.end

    def end(self) -> None:
        self.over += 1

    def look_at_a_copy(self) -> Callable[[], None]:
        """What puts it back."""
        presenter = CopiesPresenter(self, self.runner, self)
        presenter.look_at(self.services.backups.copies[1].path)
        self.runner.answer()
        return presenter.put_back

    def look_at_a_file(self) -> Callable[[], None]:
        """What takes it in."""
        presenter = MovingPresenter(self, self.runner, self)
        presenter.look_at(Path("/stick/all.quizapp"))
        self.runner.answer()
        return presenter.take_in


@pytest.mark.parametrize(
    ("look", "watched"), [(Hall.look_at_a_copy, "2026-11-22 14:05"), (Hall.look_at_a_file, "all.quizapp")]
)
def test_it_is_begun_once_and_watched(look: Callable[[Hall], Callable[[], None]], watched: str) -> None:
    hall = Hall()
    replace = look(hall)
    replace()
    replace()
    assert (len(hall.runner.waiting), hall.watched, hall.over) == (1, [watched], 0)
    hall.runner.answer()
    assert (len(hall.announced), hall.over, hall.works[0].can_stop) == (1, 1, False)


@pytest.mark.parametrize("look", [Hall.look_at_a_copy, Hall.look_at_a_file])
def test_what_was_stopped_is_no_trouble(look: Callable[[Hall], Callable[[], None]]) -> None:
    hall = Hall()
    replace = look(hall)
    replace()
    hall.services.faults.append(CancelledError())
    hall.runner.answer()
    assert (hall.screens[-1].preview, hall.screens[-1].trouble, hall.announced, hall.over) == (None, None, [], 1)
