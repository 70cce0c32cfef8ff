"""The first run without a window."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from gui.made import a_shipped_bank, an_added_bank, asked, nothing_answered
from gui.scripted import ImmediateRunner, ScriptedServices, WaitingRunner

from quizapp.domain.changes import Changes
from quizapp.domain.errors import BankFileError, CancelledError, QuizappError, WriteError
from quizapp.gui.first_run.presenter import FirstRunPresenter
from quizapp.gui.first_run.screen import FirstRunScreen
from quizapp.services.readings import Asked, Summary
from quizapp.services.work import Work

BANKS = tuple(a_shipped_bank(id=name, path=Path(f"{name}.toml")) for name in ("one", "two", "three"))


class Door:
    """A view that keeps what it was shown, and where it leads."""

    def __init__(self, *answers: Any, waits: bool = False) -> None:
        self.services = ScriptedServices(*answers)
        self.services.banks = BANKS
        self.runner = WaitingRunner(self.services) if waits else ImmediateRunner(self.services)
        self.presenter = FirstRunPresenter(self, self.runner, self)
        self.screen = FirstRunScreen(())
        self.sessions: list[Asked | Summary] = []
        self.problems: list[tuple[QuizappError, Callable[[], None]]] = []
        self.announced: list[Changes] = []
        self.watched: list[str] = []
        self.went_to_today = 0

    def show_screen(self, screen: FirstRunScreen) -> None:
        self.screen = screen

    def open_today(self) -> None:
        self.went_to_today += 1

    def open_study(self, first: Asked | Summary) -> None:
        self.sessions.append(first)

    def open_problem(self, error: QuizappError, again: Callable[[], None]) -> None:
        self.problems.append((error, again))

    def watch(self, what: str) -> tuple[Work, Callable[[], None]]:
        self.watched.append(what)
        return Work(), lambda: None

    def announce(self, changes: Changes) -> None:
        self.announced.append(changes)


def test_the_first_bank_is_chosen_beforehand() -> None:
    door = Door()
    door.presenter.refresh()
    assert door.screen == FirstRunScreen(BANKS, frozenset({0}))


def test_one_intent_leads_from_the_start_to_the_first_question() -> None:
    door = Door(asked())
    door.presenter.refresh()
    door.presenter.start()
    assert door.services.calls == [("shipped",), ("add", Path("one.toml")), ("begin",)]
    assert door.sessions == [asked()]


def test_every_chosen_bank_is_added() -> None:
    door = Door(asked())
    door.presenter.refresh()
    door.presenter.toggle(2)
    door.presenter.start()
    assert door.services.called("add") == [("add", Path("one.toml")), ("add", Path("three.toml"))]
    assert door.announced == [Changes(banks=True, facts=True)] * 2


def test_a_bank_is_chosen_no_longer_when_it_is_chosen_again() -> None:
    door = Door()
    door.presenter.refresh()
    door.presenter.toggle(0)
    assert door.screen.chosen == frozenset()
    assert not door.screen.can_start
    door.presenter.start()
    assert door.services.called("add") == []


def test_without_a_bank_in_the_app_there_is_nothing_to_start() -> None:
    door = Door()
    door.services.banks = ()
    door.presenter.refresh()
    assert not door.screen.can_start
    door.presenter.start()
    assert door.services.calls == [("shipped",)]


def test_a_bank_of_ones_own_starts_as_well() -> None:
    door = Door(asked())
    door.presenter.add_own(Path("mine.toml"))
    assert door.services.calls == [("add", Path("mine.toml")), ("begin",)]
    assert door.sessions == [asked()]


def test_two_quick_presses_add_a_bank_once() -> None:
    door = Door(asked(), waits=True)
    door.presenter.refresh()
    door.runner.answer()
    door.presenter.start()
    door.presenter.start()
    assert len(door.runner.waiting) == 1


def test_everything_from_another_computer_is_taken_in() -> None:
    hall = Door()
    hall.presenter.add_own(Path("/stick/all.quizapp"))
    assert hall.services.called("take in") == [("take in", Path("/stick/all.quizapp"))]
    assert hall.services.called("add") == []
    assert hall.announced[-1].learner


def test_taking_in_is_watched_begun_once_and_can_be_stopped() -> None:
    door = Door(waits=True)
    door.presenter.add_own(Path("/stick/all.quizapp"))
    door.presenter.add_own(Path("/stick/all.quizapp"))
    door.presenter.add_own(Path("mine.toml"))
    assert (len(door.runner.waiting), door.watched) == (1, ["all.quizapp"])
    door.services.faults.append(CancelledError())
    door.runner.answer()
    assert (door.problems, door.announced, door.went_to_today) == ([], [], 0)
    door.presenter.add_own(Path("/stick/all.quizapp"))  # it can be begun again
    assert len(door.runner.waiting) == 1


def test_a_refused_bank_can_be_tried_again() -> None:
    door = Door(asked())
    fault = BankFileError("mine.toml", ())
    door.services.faults.append(fault)
    door.presenter.add_own(Path("mine.toml"))
    assert [error for error, _ in door.problems] == [fault]
    door.problems[0][1]()
    assert door.sessions == [asked()]


def test_what_was_added_before_it_was_stopped_is_told_and_asked_from_at_the_next_start() -> None:
    door = Door(asked())
    door.presenter.refresh()
    door.services.faults_after(1, CancelledError())
    door.presenter.add_all([Path("mine.toml"), Path("large.toml")])
    assert door.announced == [an_added_bank().changes]
    assert (door.screen.added, door.screen.left) == ((an_added_bank(),), ("large.toml",))
    assert (door.screen.chosen, door.screen.can_start, door.problems) == (frozenset(), True, [])
    door.presenter.start()
    assert door.sessions == [asked()]
    assert len(door.services.called("add")) == 2  # nothing is added again


def test_of_several_banks_only_what_is_not_here_is_tried_again() -> None:
    door = Door(asked())
    fault = WriteError(folder="/learner", reason="disk full")
    door.services.faults_after(1, fault)
    door.presenter.add_all([Path("mine.toml"), Path("yours.toml"), Path("ours.toml")])
    assert door.announced == [an_added_bank().changes]
    ((error, again),) = door.problems
    assert error is fault
    again()
    assert door.services.called("add")[2:] == [("add", Path("yours.toml")), ("add", Path("ours.toml"))]
    assert door.sessions == [asked()]


def test_nothing_is_said_of_a_stop_before_anything_was_added() -> None:
    door = Door()
    door.presenter.refresh()
    door.services.faults.append(CancelledError())
    door.presenter.start()
    assert door.screen == FirstRunScreen(BANKS)
    assert (door.problems, door.sessions, door.announced) == ([], [], [])


def test_a_bank_that_has_nothing_to_ask_leads_to_today() -> None:
    door = Door(nothing_answered())
    door.presenter.add_own(Path("mine.toml"))
    assert (door.sessions, door.went_to_today) == ([], 1)
