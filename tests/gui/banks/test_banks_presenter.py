"""What “Banks” does with what is chosen."""

from collections.abc import Callable
from pathlib import Path

import pytest
from gui.made import an_added_bank
from gui.scripted import ImmediateRunner, ScriptedServices

from quizapp.domain.changes import Changes
from quizapp.domain.errors import (
    BankFileError,
    BrokenPagesError,
    CancelledError,
    FullDiskError,
    QuizappError,
    WriteError,
)
from quizapp.gui.banks.presenter import BanksPresenter
from quizapp.gui.banks.screen import BanksScreen
from quizapp.services.work import Work

FILE = Path("capitals.toml")


class Hall:
    """A view that keeps what it was shown, and the doors that lead elsewhere."""

    def __init__(self) -> None:
        self.services = ScriptedServices()
        self.presenter = BanksPresenter(self, ImmediateRunner(self.services), self)
        self.screens: list[BanksScreen] = []
        self.problems: list[tuple[QuizappError, Callable[[], None]]] = []
        self.announced: list[Changes] = []
        self.watched: list[str] = []
        self.over = 0
        self.shown = 0

    def show_screen(self, screen: BanksScreen) -> None:
        self.screens.append(screen)

    def open_problem(self, error: QuizappError, again: Callable[[], None]) -> None:
        self.problems.append((error, again))

    def show_banks(self) -> None:
        self.shown += 1

    def open_banks(self) -> None:
        self.shown += 1
        self.presenter.open()

    def announce(self, changes: Changes) -> None:
        self.announced.append(changes)

    def watch(self, what: str) -> tuple[Work, Callable[[], None]]:
        self.watched.append(what)
        return Work(), self.end

    def end(self) -> None:
        self.over += 1


def test_a_bank_that_was_added_is_told_with_its_numbers_and_announced() -> None:
    hall = Hall()
    hall.presenter.open()
    hall.presenter.add(FILE)
    assert hall.services.called("add") == [("add", FILE)]
    assert hall.screens[-1].added == (an_added_bank(),)
    assert hall.announced == [an_added_bank().changes]
    assert (hall.watched, hall.over) == (["capitals.toml"], 1)


def test_a_refused_file_leads_to_the_problem_and_can_be_tried_again() -> None:
    hall = Hall()
    hall.presenter.open()
    hall.services.faults.append(BankFileError(str(FILE), ()))
    hall.presenter.add(FILE)
    (_, again), shown = hall.problems[0], len(hall.screens)
    assert hall.shown == 0
    again()
    assert len(hall.services.called("add")) == 2
    assert len(hall.screens) == shown + 1
    assert hall.shown == 1  # the problem is no longer in sight
    assert hall.over == 2


def test_what_was_stopped_is_no_trouble_and_what_could_not_be_written_is() -> None:
    hall = Hall()
    hall.presenter.open()
    hall.services.faults.append(CancelledError())
    hall.presenter.add(FILE)
    assert (hall.screens[-1].added, hall.screens[-1].trouble, hall.problems) == ((), None, [])
    assert hall.screens[-1].left == ("capitals.toml",)
    fault = WriteError(folder="/learner", reason="disk full")
    hall.services.faults.append(fault)
    hall.presenter.export("capitals", Path("out.jsonl"))
    assert hall.screens[-1].trouble is fault
    hall.presenter.export("capitals", Path("out.jsonl"))
    assert (hall.screens[-1].saved, hall.screens[-1].trouble) == ("out.jsonl", None)


@pytest.mark.parametrize(
    "fault", [FullDiskError(folder="/learner"), BrokenPagesError(path="/learner/quizapp.sqlite", reason="malformed")]
)
def test_on_a_page_that_was_never_read_a_fault_is_said_beside_the_banks_there_are(fault: QuizappError) -> None:
    hall = Hall()
    hall.services.faults.append(fault)
    hall.presenter.add(FILE)
    (screen,) = hall.screens
    assert (screen.reading, screen.trouble) == (hall.services.library.reading, fault)


def test_what_cannot_be_read_is_tried_again_on_this_page() -> None:
    hall = Hall()
    hall.services.faults.append(WriteError(folder="/learner", reason="input/output error"))
    hall.presenter.open()
    ((_, again),) = hall.problems
    again()
    assert (hall.shown, len(hall.screens)) == (1, 1)


def test_a_removed_bank_can_be_undone_once() -> None:
    hall = Hall()
    hall.presenter.open()
    hall.presenter.undo()
    hall.presenter.remove("capitals")
    assert hall.screens[-1].removed == ("capitals", "Capitals of Asia")
    assert hall.announced[-1].banks
    hall.presenter.undo()
    hall.presenter.undo()
    assert hall.services.called("bring back") == [("bring back", "capitals")]
    assert hall.screens[-1].removed is None


def test_a_bank_that_is_not_there_is_not_removed() -> None:
    hall = Hall()
    hall.presenter.open()
    hall.presenter.remove("nowhere")
    assert hall.services.called("remove") == []


@pytest.mark.parametrize("fault", [CancelledError(), WriteError(folder="/learner", reason="disk full")])
def test_what_was_added_before_the_rest_could_not_be_is_announced_and_told(fault: CancelledError | WriteError) -> None:
    hall = Hall()
    hall.presenter.open()
    hall.services.faults_after(1, fault)
    hall.presenter.add(FILE, Path("rivers.toml"), Path("lakes.toml"))
    assert hall.announced == [an_added_bank().changes]
    screen = hall.screens[-1]
    assert (screen.added, screen.left) == ((an_added_bank(),), ("rivers.toml", "lakes.toml"))
    assert screen.trouble is (None if isinstance(fault, CancelledError) else fault)  # what was stopped is no trouble


def test_of_several_files_the_good_ones_are_added_and_the_bad_ones_told() -> None:
    hall = Hall()
    hall.presenter.open()
    hall.services.faults.append(BankFileError("bad.toml", ()))
    hall.presenter.add(Path("bad.toml"), FILE)
    assert hall.services.called("add") == [("add", Path("bad.toml")), ("add", FILE)]
    assert hall.announced == [an_added_bank().changes]
    ((error, again),) = hall.problems
    assert isinstance(error, BankFileError)
    assert error.path == "bad.toml"
    again()
    assert hall.services.called("add")[2:] == [("add", Path("bad.toml"))]
