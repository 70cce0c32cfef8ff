""" "Today" without a window."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from gui.made import a_rest_day, a_today, an_added_bank, asked, nothing_answered
from gui.scripted import ImmediateRunner, ScriptedServices, WaitingRunner

from quizapp.domain.changes import Changes
from quizapp.domain.errors import BankFileError, FolderError, QuizappError
from quizapp.gui.today.presenter import TodayPresenter
from quizapp.gui.today.screen import TodayScreen
from quizapp.services.readings import Asked, Summary
from quizapp.services.work import Work

FILE = Path("capitals.toml")


class Hall:
    """A view that keeps what it was shown, and the doors that lead elsewhere."""

    def __init__(self, *answers: Any, waits: bool = False) -> None:
        self.services = ScriptedServices(*answers)
        self.runner = WaitingRunner(self.services) if waits else ImmediateRunner(self.services)
        self.presenter = TodayPresenter(self, self.runner, self)
        self.screens: list[TodayScreen] = []
        self.sessions: list[Asked | Summary] = []
        self.problems: list[tuple[QuizappError, Callable[[], None]]] = []
        self.announced: list[Changes] = []
        self.first_runs = 0
        self.pointed_out = 0

    def point_out(self) -> None:
        self.pointed_out += 1

    def open_today(self) -> None:
        self.presenter.refresh()

    def show_screen(self, screen: TodayScreen) -> None:
        self.screens.append(screen)

    def open_first_run(self) -> None:
        self.first_runs += 1

    def open_study(self, first: Asked | Summary) -> None:
        self.sessions.append(first)

    def open_problem(self, error: QuizappError, again: Callable[[], None]) -> None:
        self.problems.append((error, again))

    def watch(self, what: str) -> tuple[Work, Callable[[], None]]:
        return Work(), lambda: None

    def announce(self, changes: Changes) -> None:
        self.announced.append(changes)


def test_the_day_is_read_and_shown() -> None:
    hall = Hall()
    hall.presenter.refresh()
    assert hall.screens == [TodayScreen(a_today())]


def test_without_a_bank_the_first_run_opens() -> None:
    hall = Hall()
    hall.services.reading = a_today(banks=())
    hall.presenter.refresh()
    assert (hall.screens, hall.first_runs) == ([], 1)


def test_starting_opens_a_session_with_what_is_ready() -> None:
    hall = Hall(asked())
    hall.presenter.start()
    assert hall.sessions == [asked()]


def test_two_quick_presses_start_one_session() -> None:
    hall = Hall(asked(), waits=True)
    hall.presenter.start()
    hall.presenter.start()
    hall.runner.answer()
    assert not hall.runner.waiting


def test_if_nothing_is_left_to_ask_the_numbers_are_read_again() -> None:
    hall = Hall(nothing_answered())
    hall.presenter.start()
    assert (hall.sessions, hall.screens[-1]) == ([], TodayScreen(a_today()))
    assert hall.pointed_out == 1  # and what can be done is said


def test_new_facts_are_learned_in_the_number_offered() -> None:
    hall = Hall(asked())
    hall.presenter.learn(5)
    assert hall.services.calls == [("learn_more", 5)]
    assert hall.sessions == [asked()]


def test_an_added_bank_is_announced_and_named() -> None:
    hall = Hall()
    hall.services.added = an_added_bank(title="Capitals of Asia", facts=48)
    hall.presenter.add_bank(FILE)
    assert hall.announced == [Changes(banks=True, facts=True)]
    assert hall.screens[-1].added == ("Capitals of Asia", 48)


def test_a_session_ends_the_news_of_the_added_bank() -> None:
    hall = Hall(asked())
    hall.presenter.add_bank(FILE)
    hall.presenter.start()
    hall.presenter.refresh()
    assert hall.screens[-1].added is None


def test_a_refused_bank_can_be_tried_again() -> None:
    hall = Hall()
    fault = BankFileError(str(FILE), ())
    hall.services.faults.append(fault)
    hall.presenter.add_bank(FILE)
    assert [error for error, _ in hall.problems] == [fault]
    hall.problems[0][1]()
    assert hall.services.called("add") == [("add", FILE)] * 2
    assert hall.screens[-1].added is not None


def test_a_folder_that_cannot_be_read_can_be_tried_again() -> None:
    hall = Hall()
    fault = FolderError(folder="/learner", reason="permission denied")
    hall.services.faults.append(fault)
    hall.presenter.refresh()
    assert [error for error, _ in hall.problems] == [fault]
    hall.problems[0][1]()
    assert hall.screens == [TodayScreen(a_today())]


def test_a_session_that_could_not_start_can_be_started_again() -> None:
    hall = Hall(asked())
    hall.services.faults.append(FolderError(folder="/learner", reason="permission denied"))
    hall.presenter.start()
    assert len(hall.problems) == 1
    hall.presenter.start()
    assert hall.sessions == [asked()]


@pytest.mark.parametrize(("more_new", "offered"), [(0, 0), (3, 3), (5, 5), (20, 5)])
def test_at_most_five_new_facts_are_offered(more_new: int, offered: int) -> None:
    assert TodayScreen(a_rest_day(more_new=more_new)).learnable == offered


def test_tomorrow_is_the_second_of_the_coming_days() -> None:
    assert TodayScreen(a_rest_day()).tomorrow == 14
