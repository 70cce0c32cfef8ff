"""Which screen is open, and the keys that work everywhere."""

from pathlib import Path
from typing import Any

import pytest
from gui.made import a_rest_day, a_shipped_bank, a_summary, a_today, asked, nothing_answered, outcome
from gui.staged import CONTROL, FULL_DISK, STATES, Stage, staged
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from quizapp.domain.changes import Changes
from quizapp.domain.errors import BankFileError, BrokenLogError, CutShortError, FolderError, FullDiskError
from quizapp.gui.key_sheet import KeySheet
from quizapp.gui.look import Look
from quizapp.gui.main_window import MainWindow
from quizapp.gui.side_bar import Entry

Key = Qt.Key
FOLDER_FAULT = FolderError(folder="/learner", reason="permission denied")


def page(stage: Stage) -> str:
    """The screen that is open."""
    return stage.window._pages.open_name


def entry(stage: Stage) -> Entry:
    """ "Today" in the side bar."""
    return stage.window.findChild(Entry)


def test_the_window_is_painted_before_anything_is_read(qtbot: QtBot, tmp_path: Path) -> None:
    with staged(tmp_path) as stage:
        assert stage.services.calls == []
        assert page(stage) == "today"


def test_the_numbers_come_with_the_start(qtbot: QtBot, stage: Stage) -> None:
    with qtbot.waitSignal(stage.window.today_shown):
        stage.window.start()
    assert stage.services.calls == [("read",)]
    assert entry(stage).accessibleName() == "Today, 12"


def test_the_badge_is_gone_when_nothing_is_ready(stage: Stage) -> None:
    stage.services.reading = a_rest_day()
    stage.start()
    assert entry(stage).accessibleName() == "Today"


def test_a_newcomer_reaches_the_first_question_with_one_key(stage: Stage) -> None:
    stage.services.reading = a_today(banks=())
    stage.start(asked())
    assert page(stage) == "first_run"
    stage.press(Key.Key_Space)
    assert page(stage) == "study"


def test_a_session_goes_from_today_to_the_summary_and_back_by_keys_alone(stage: Stage) -> None:
    stage.start(asked(), outcome(), a_summary())
    for key, opened in ((Key.Key_Space, "study"), (Key.Key_1, "study"), (Key.Key_Space, "study")):
        stage.press(key)
        assert page(stage) == opened
    stage.press(Key.Key_Space)
    assert page(stage) == "today"
    # Read at the start, and again after the session.
    assert len(stage.services.called("read")) >= 2


def test_study_and_first_run_fill_the_window(stage: Stage) -> None:
    stage.start(asked())
    assert stage.window.side_bar.isVisible()
    stage.press(Key.Key_Space)
    assert not stage.window.side_bar.isVisible()


def test_leaving_before_an_answer_shows_today(stage: Stage) -> None:
    stage.start(asked(), nothing_answered())
    stage.press(Key.Key_Space)
    stage.press(Key.Key_Escape)
    assert page(stage) == "today"


def test_what_changed_elsewhere_is_read_again_if_today_is_open(stage: Stage) -> None:
    stage.start(asked())
    reads = len(stage.services.called("read"))
    stage.window.announce(Changes(reviews=True))
    assert len(stage.services.called("read")) == reads + 1
    stage.window.announce(Changes())
    stage.press(Key.Key_Space)
    stage.window.announce(Changes(reviews=True))
    assert len(stage.services.called("read")) == reads + 1


def test_today_is_read_again_when_the_window_comes_back(stage: Stage) -> None:
    stage.start()
    reads = len(stage.services.called("read"))
    other = QLabel("another window")
    other.show()
    other.activateWindow()
    stage.settle()
    stage.window.activateWindow()
    stage.settle()
    other.close()
    assert len(stage.services.called("read")) == reads + 1


def test_a_refused_bank_shows_its_problems_and_escape_leads_back(stage: Stage) -> None:
    STATES["refused bank"](stage)
    assert page(stage) == "problem"
    stage.press(Key.Key_Escape)
    assert page(stage) == "today"


def test_a_mended_bank_is_added_on_the_second_try(stage: Stage) -> None:
    STATES["refused bank"](stage)
    stage.press(Key.Key_R)
    assert page(stage) == "today"
    added = stage.services.called("add")
    assert len(added) == 2
    assert added[0] == added[1]


@pytest.mark.parametrize(("key", "name"), [(Key.Key_3, "banks"), (Key.Key_5, "progress")])
def test_what_could_not_be_read_is_in_sight_on_the_second_try(stage: Stage, key: Qt.Key, name: str) -> None:
    stage.start()
    stage.services.faults.append(FOLDER_FAULT)
    stage.press(key, CONTROL)
    assert page(stage) == "problem"
    stage.press(Key.Key_R)
    assert page(stage) == name


def test_a_bank_that_is_still_wrong_stays_refused(stage: Stage) -> None:
    STATES["refused bank"](stage)
    stage.services.faults.append(BankFileError("x.toml", ()))
    stage.press(Key.Key_R)
    assert page(stage) == "problem"


def test_a_reading_that_comes_late_does_not_hide_a_problem(stage: Stage) -> None:
    STATES["refused bank"](stage)
    stage.window._today.refresh()
    assert page(stage) == "problem"


def test_a_newcomer_whose_own_bank_is_refused_can_go_back(stage: Stage) -> None:
    stage.services.reading = a_today(banks=())
    stage.start()
    stage.services.faults.append(BankFileError("x.toml", ()))
    stage.window._first_run.add_own(Path("x.toml"))
    assert page(stage) == "problem"
    stage.press(Key.Key_Escape)
    assert page(stage) == "first_run"


def test_each_time_the_same_comes_of_trying_again_is_counted(stage: Stage) -> None:
    other = FolderError(folder="/learner", reason="no such device")
    stage.services.faults.append(FOLDER_FAULT)
    stage.start()
    told = []
    for fault in (FOLDER_FAULT, FOLDER_FAULT, other):
        stage.services.faults.append(fault)
        stage.press(Key.Key_R)
        told.append(stage.window._trouble.view._noted.text())
    assert told == [
        "Tried again: it is still the same.", "Tried again 2 times: it is still the same.",
        "",  # another fault is news
    ]  # fmt: skip


def test_after_a_session_today_has_its_numbers_before_it_is_opened(stage: Stage) -> None:
    STATES["summary"](stage)  # read at the start; while questions are on screen nobody sees the numbers
    assert len(stage.services.called("read")) == 2


def test_a_folder_that_cannot_be_opened_can_be_tried_again(stage: Stage) -> None:
    stage.services.faults.append(FOLDER_FAULT)
    stage.start()
    assert page(stage) == "problem"
    assert not stage.window.side_bar.isVisible()
    stage.press(Key.Key_R)
    assert page(stage) == "today"


def test_a_damaged_folder_is_put_together_again_and_what_came_back_is_said(stage: Stage) -> None:
    stage.services.faults.append(CutShortError(path="/learner/quizapp.sqlite", there=4096, whole=40960))
    stage.start()
    said = stage.window._trouble.view
    assert "is cut short: 4096 of its 40960 bytes are there." in said._headline.text()
    stage.press(Key.Key_B)
    assert stage.services.called("recover") == [("recover",)]
    assert said._headline.text() == "1235 answers are here again."
    assert "1200 answers from the copy of" in said._details.text()
    assert "34 answers from the journal, 1 answer from the damaged file." in said._details.text()
    assert "kept as /learner/quizapp.sqlite.damaged" in said._details.text()
    stage.press(Key.Key_Space)
    assert page(stage) == "today"


def test_a_copy_that_fails_while_today_is_in_sight_is_said_there(stage: Stage) -> None:
    stage.start()
    stage.services.backups.trouble = FullDiskError(folder="/learner/backups")
    stage.services.reading = a_today(copy_trouble=stage.services.backups.trouble)
    stage.window._beside._upkeep.copy_if_time()
    assert "is full" in stage.window.today_view._data_note._said.text()
    assert page(stage) == "today"


def test_damage_met_by_a_copy_can_be_mended_at_once(stage: Stage) -> None:
    stage.start()
    stage.services.backups.trouble = BrokenLogError(path="/learner/quizapp.sqlite", seq=40)
    stage.window._beside._upkeep.copy_if_time()
    assert page(stage) == "problem"
    assert stage.window._trouble.view._recover.isVisible()


def test_a_folder_that_cannot_be_mended_says_why(stage: Stage) -> None:
    stage.services.faults.append(CutShortError(path="/learner/quizapp.sqlite", there=4096, whole=40960))
    stage.start()
    stage.services.faults.append(FOLDER_FAULT)
    stage.press(Key.Key_B)
    assert "cannot write to the folder" in stage.window._trouble.view._headline.text()
    stage.press(Key.Key_R)
    assert page(stage) == "today"


def test_a_folder_that_cannot_be_opened_leaves_nothing_but_to_quit(stage: Stage) -> None:
    stage.services.faults.append(FOLDER_FAULT)
    stage.start()
    stage.press(Key.Key_Escape)
    assert page(stage) == "problem"
    stage.press(Key.Key_Q, CONTROL)
    assert not stage.window.isVisible()


def test_a_fault_of_ours_is_shown_written_to_stderr_and_survived(
    stage: Stage, capsys: pytest.CaptureFixture[str]
) -> None:
    stage.start(asked())
    stage.window.show_crash("Traceback: the details\n")
    assert page(stage) == "problem"
    assert "the details" in capsys.readouterr().err
    stage.press(Key.Key_Escape)
    stage.press(Key.Key_Space)
    assert page(stage) == "study"


def test_after_a_fault_of_ours_in_a_call_the_keys_work_again(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    stage.start(asked())
    answered: list[Any] = []
    monkeypatch.setattr(stage.thread, "run", lambda *call: answered.append(call))
    stage.press(Key.Key_Space)  # a call that will never answer
    monkeypatch.undo()
    stage.thread.crashed.emit("Traceback\n")
    stage.settle()
    stage.press(Key.Key_Escape)
    stage.press(Key.Key_Space)
    assert page(stage) == "study"


@pytest.mark.parametrize("is_full", [False, True])
def test_f11_fills_the_screen_and_gives_it_back(stage: Stage, is_full: bool) -> None:
    stage.start()
    for _ in range(1 + is_full):
        stage.press(Key.Key_F11)
    assert stage.window.isFullScreen() is not is_full


def test_the_text_grows_and_shrinks_in_steps_and_is_remembered(stage: Stage, tmp_path: Path) -> None:
    stage.start()
    stage.press(Key.Key_Plus, CONTROL)
    stage.press(Key.Key_Equal, CONTROL)
    assert stage.appearance.scale == 1.25
    stage.press(Key.Key_Minus, CONTROL)
    assert stage.appearance.scale == 1.1
    stage.window.close()
    assert Look(tmp_path).scale == 1.1


def test_the_text_goes_back_to_its_usual_size(stage: Stage) -> None:
    stage.start()
    stage.appearance.set_scale(2.0)
    stage.press(Key.Key_Plus, CONTROL)
    assert stage.appearance.scale == 2.0  # the largest
    stage.press(Key.Key_0, CONTROL)
    assert stage.appearance.scale == 1.0
    stage.press(Key.Key_Minus, CONTROL)
    assert stage.appearance.scale == 1.0  # the smallest


def test_the_text_grows_while_somebody_types(stage: Stage) -> None:
    STATES["typing"](stage)
    stage.press(Key.Key_Plus, CONTROL)
    assert stage.appearance.scale == 1.1


def test_control_q_stops_the_services(stage: Stage) -> None:
    stage.start()
    stage.press(Key.Key_Q, CONTROL)
    assert stage.thread.is_stopped


def test_the_window_comes_back_at_the_size_it_had(qtbot: QtBot, tmp_path: Path) -> None:
    with staged(tmp_path, size=(720, 560)):
        pass
    with staged(tmp_path) as again:
        window = MainWindow(again.appearance, Look(tmp_path), again.thread)
        qtbot.addWidget(window)
        assert window.size().toTuple() == (720, 560)  # the screen of the tests is 800 by 800


def sheet(stage: Stage) -> KeySheet | None:
    """The list of keys, if it is open."""
    return next((s for s in stage.window.findChildren(KeySheet) if s.isVisible()), None)


def keys_in(sheet: KeySheet | None) -> set[str]:
    assert sheet is not None
    return {label.text() for label in sheet.findChildren(QLabel)}


@pytest.mark.parametrize(
    ("state", "key", "meaning"),
    [
        ("today", "A", "add a bank"),
        ("first run", "O", "open a bank of my own"),
        ("question", "D", "I don’t know"),
        ("wrong", "X", "do not ask this again"),
        ("summary", "M", "practise what was missed"),
        ("refused bank", "C", "copy the list"),
    ],
)
def test_a_question_mark_lists_the_keys_of_the_screen(stage: Stage, state: str, key: str, meaning: str) -> None:
    STATES[state](stage)
    stage.type("?")
    assert {key, meaning, "F11", "Ctrl Q"} <= keys_in(sheet(stage))
    stage.press(Key.Key_Escape)
    assert sheet(stage) is None


def test_a_question_mark_in_the_field_is_a_letter_and_f1_lists_the_keys(stage: Stage) -> None:
    STATES["cloze"](stage)
    stage.type("?")
    assert sheet(stage) is None
    stage.press(Key.Key_F1)
    assert {"Ctrl D", "I don’t know"} <= keys_in(sheet(stage))


def test_the_list_of_keys_fits_into_a_small_window(tmp_path: Path) -> None:
    with staged(tmp_path, scale=2.0, size=(700, 500)) as stage:
        stage.start()
        stage.type("?")
        opened = sheet(stage)
        assert opened is not None
        assert opened.width() <= 700
        assert opened.height() <= 500


def test_adding_a_bank_asks_for_a_file_and_waits_for_none(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "open", lambda self: self.setObjectName("opened"))
    stage.start()
    stage.press(Key.Key_A)
    dialog = stage.window.findChild(QFileDialog)
    assert dialog.objectName() == "opened"
    dialog.fileSelected.emit("/somewhere/capitals.toml")
    assert stage.services.called("add") == [("add", Path("/somewhere/capitals.toml"))]


def test_a_newcomer_can_open_a_bank_of_their_own(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "open", lambda self: None)
    stage.services.reading = a_today(banks=())
    stage.services.banks = (a_shipped_bank(),)
    stage.start(asked())
    stage.press(Key.Key_O)
    stage.window.findChild(QFileDialog).fileSelected.emit("/somewhere/mine.toml")
    stage.settle()
    assert stage.services.called("add") == [("add", Path("/somewhere/mine.toml"))]
    assert page(stage) == "study"


def test_an_answer_that_could_not_be_saved_is_given_again_with_the_same_key(stage: Stage) -> None:
    stage.start(asked(), outcome())
    stage.press(Key.Key_Space)
    stage.services.faults.append(FULL_DISK)
    stage.press(Key.Key_1)
    assert stage.window.study_view.state == "question"
    stage.press(Key.Key_1)
    assert stage.window.study_view.state == "verdict"


def test_the_system_s_theme_is_followed_while_the_window_is_open(stage: Stage) -> None:
    stage.start()
    light = stage.window.grab().toImage().pixelColor(700, 700)
    stage.appearance.set_dark(True)
    stage.settle()
    dark = stage.window.grab().toImage().pixelColor(700, 700)
    # The ground of the page, as the design tokens have it.
    assert (light.name().upper(), dark.name().upper()) == ("#F6F5F2", "#141518")
    assert QApplication.palette().window().color() == dark
