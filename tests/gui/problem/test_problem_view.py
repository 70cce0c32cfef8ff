"""A problem on the screen: what happened, where, and what to do."""

from pathlib import Path

import pytest
from gui.sight import Sight
from gui.staged import FULL_DISK, PROBLEMS
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from quizapp.domain.errors import AlreadyOpenError, BankFileError
from quizapp.domain.problems import Problem, Severity
from quizapp.gui.appearance import Appearance
from quizapp.gui.problem.screen import MOST_ROWS, ProblemScreen
from quizapp.gui.problem.view import ProblemView
from quizapp.services.recovering import Recovered

Key = Qt.Key
TRACE = "Traceback (most recent call last):\nZeroDivisionError: division by zero\n"


class Board(Sight):
    """A problem, and everything the screen told."""

    view: ProblemView

    def show(self, screen: ProblemScreen) -> "Board":
        self.view.show_screen(screen)
        QApplication.processEvents()
        return self


@pytest.fixture
def board(qtbot: QtBot, appearance: Appearance) -> Board:
    return Board(qtbot, ProblemView(appearance), "tried_again", "went_back", "quit_chosen")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "geography-term-2.toml"
    path.write_text("format = 1", encoding="utf-8")
    return path


def refused(file: Path, *problems: Problem) -> ProblemScreen:
    return ProblemScreen(BankFileError(str(file), problems or PROBLEMS))


def test_a_refused_bank_is_named_with_the_number_of_its_problems(board: Board, file: Path) -> None:
    texts = board.show(refused(file)).texts
    assert {"This bank was not added", "geography-term-2.toml has 3 problems. Nothing was changed."} <= set(texts)
    assert "geography-term-2.toml has 1 problem. Nothing was changed." in board.show(refused(file, PROBLEMS[0])).texts


def test_every_problem_says_where_what_and_what_to_do(board: Board, file: Path) -> None:
    texts = board.show(refused(file)).texts
    assert {
        "fact “bhutan”, “slots.city”, line\N{NO-BREAK SPACE}41",
        "The slot “city” is not in the statement.",
        "Write {city} where the answer stands.",
        "fact “laos”, line\N{NO-BREAK SPACE}58",
        "There is no entity “vientianne”.",
        "Did you mean “vientiane”?",
    } <= set(texts)


def test_a_notice_stops_nothing_and_is_not_listed(board: Board, file: Path) -> None:
    notice = Problem("bank", "", "This is only a notice.", severity=Severity.NOTICE)
    texts = board.show(refused(file, PROBLEMS[0], notice)).texts
    assert "This is only a notice." not in texts
    assert "geography-term-2.toml has 1 problem. Nothing was changed." in texts


def test_markup_in_a_bank_is_shown_as_it_was_written(board: Board, file: Path) -> None:
    problem = Problem('fact "<b>"', "", "There is no entity “{id}”.", values={"id": "<img src=x>"})
    assert "There is no entity “<img src=x>”." in board.show(refused(file, problem)).texts


def test_a_very_long_list_ends_and_says_so(board: Board, file: Path) -> None:
    board.show(refused(file, *PROBLEMS[:1] * (MOST_ROWS + 7)))
    assert board.texts.count("The slot “city” is not in the statement.") == MOST_ROWS
    assert "7 more are in the copied list." in board.texts


def test_the_whole_list_can_be_copied(board: Board, file: Path) -> None:
    board.show(refused(file, *PROBLEMS[:1] * (MOST_ROWS + 7))).press(Key.Key_C)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert len(lines) == MOST_ROWS + 7
    assert lines[0] == (
        "fact “bhutan”, “slots.city”, line 41: The slot “city” is not in the statement.: "
        "Write {city} where the answer stands."
    )
    assert "Copied" in board.texts


def test_the_next_problem_can_be_copied_again(board: Board, file: Path) -> None:
    board.show(refused(file)).press(Key.Key_C)
    assert "Copy the list" in board.show(refused(file)).texts


def test_the_file_can_be_opened_by_key_and_by_click(board: Board, file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    board.show(refused(file)).press(Key.Key_O)
    board.click(board.button("Open the file"))
    assert opened == [QUrl.fromLocalFile(str(file))] * 2


def test_a_file_that_is_gone_cannot_be_opened(board: Board, tmp_path: Path) -> None:
    assert "Open the file" not in board.show(refused(tmp_path / "gone.toml")).texts


@pytest.mark.parametrize(
    ("key", "name", "told"),
    [(Key.Key_R, "Try again", "tried_again"), (Key.Key_Escape, "Go back", "went_back")],
)
def test_keys_and_buttons_lead_on(board: Board, file: Path, key: Qt.Key, name: str, told: str) -> None:
    board.show(refused(file)).press(key)
    board.click(board.button(name))
    assert board.told == [(told,)] * 2


def test_a_folder_in_use_says_what_to_do(board: Board) -> None:
    screen = ProblemScreen(AlreadyOpenError(folder="/learner"), can_go_back=False)
    texts = board.show(screen).texts
    assert {
        "Quizapp could not open your data",
        "Quizapp is already open on the folder /learner.",
        "Use the window that is open, or close it and try again.",
        "Try again",
        "Quit",
    } <= set(texts)
    assert "Go back" not in texts
    board.click(board.button("Quit"))
    assert board.told == [("quit_chosen",)]


def test_there_is_no_way_back_by_key_where_there_is_none(board: Board) -> None:
    board.show(ProblemScreen(AlreadyOpenError(folder="/learner"), can_go_back=False)).press(Key.Key_Escape)
    assert board.told == []


def test_a_full_disk_is_not_called_a_fault_of_the_data(board: Board) -> None:
    assert "This could not be saved" in board.show(ProblemScreen(FULL_DISK)).texts


def test_a_fault_of_ours_can_be_copied_for_a_report(board: Board) -> None:
    texts = board.show(ProblemScreen(None, details=TRACE)).texts
    assert {"Something went wrong in Quizapp", TRACE} <= set(texts)
    assert "Try again" not in texts
    board.click(board.button("Copy the details"))
    assert QGuiApplication.clipboard().text() == TRACE


def test_where_nothing_was_damaged_nothing_is_said_to_have_come_back(board: Board) -> None:
    sound = Recovered(None, None, 0, 0, 0, was_sound=True, wrong_cards=2)
    texts = board.show(ProblemScreen(None, can_go_back=False, recovered=sound)).texts
    assert {"It is in order", "Nothing is damaged, and all of it is here."} <= set(texts)


def test_a_file_that_no_program_opens_is_named(board: Board, file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: False)
    board.show(refused(file)).press(Key.Key_O)
    assert f"There is no program for it here. The file is {file}." in board.texts
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: True)
    assert not any("no program" in text for text in board.show(refused(file)).texts)


@pytest.mark.parametrize(
    ("tries", "said"),
    [(1, "Tried again: it is still the same."), (2, "Tried again 2 times: it is still the same.")],
)
def test_that_it_was_tried_again_is_said(board: Board, tries: int, said: str) -> None:
    assert said in board.show(ProblemScreen(FULL_DISK, tries=tries)).texts
