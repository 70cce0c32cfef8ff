"""“Banks” in the window."""

from dataclasses import replace
from pathlib import Path

from gui.made import asked
from gui.sight import is_in_sight
from gui.staged import CONTROL, STATES, Stage
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from quizapp.domain.errors import CancelledError
from quizapp.gui.banks.bank_row import BankRow
from quizapp.gui.banks.offer_row import OfferRow
from quizapp.gui.save_dialog import SaveDialog
from quizapp.gui.working.dialog import WorkDialog

Key = Qt.Key


def rows(stage: Stage) -> list[BankRow]:
    return stage.window.banks_view.findChildren(BankRow)


def drop(stage: Stage, *files: Path) -> bool:
    """Drop files on the window; whether it would take them."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    action, button, keys = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(300, 300), action, data, button, keys)
    enter.ignore()
    QApplication.sendEvent(stage.window, enter)
    if enter.isAccepted():
        QApplication.sendEvent(stage.window, QDropEvent(QPointF(300, 300), action, data, button, keys))
    stage.settle()
    return enter.isAccepted()


def test_each_bank_offers_what_can_be_done_with_it(stage: Stage) -> None:
    STATES["banks"](stage)
    assert [sorted(row.buttons) for row in rows(stage)] == [
        ["export", "remove", "wake"], ["export", "remove", "update"], ["export", "remove"],
    ]  # fmt: skip
    rows(stage)[0].buttons["wake"].click()
    rows(stage)[1].buttons["update"].click()
    assert [call[0] for call in stage.services.calls if call[0] in ("wake", "add")] == ["wake", "add"]


def test_u_brings_back_what_was_just_removed(stage: Stage) -> None:
    STATES["bank removed"](stage)
    assert stage.services.called("remove") == [("remove", "capitals")]
    stage.press(Key.Key_U)
    stage.press(Key.Key_U)
    assert stage.services.called("bring back") == [("bring back", "capitals")]


def test_a_bank_is_exported_into_the_file_that_is_chosen(stage: Stage, tmp_path: Path) -> None:
    STATES["banks"](stage)
    rows(stage)[0].buttons["export"].click()
    (dialog,) = stage.window.findChildren(SaveDialog)
    dialog.fileSelected.emit(str(tmp_path / "mine.jsonl"))
    dialog.reject()
    stage.settle()
    bank_id = stage.services.library.reading.banks[0].id
    assert stage.services.called("export bank") == [("export bank", bank_id, tmp_path / "mine.jsonl")]


def test_what_comes_with_the_app_and_what_was_removed_is_one_press_away(stage: Stage) -> None:
    STATES["banks"](stage)
    offered, removed = stage.window.banks_view.findChildren(OfferRow)
    offered.button.click()
    assert len(stage.services.called("add")) == 1
    removed.button.click()
    assert stage.services.called("bring back") == [("bring back", "people")]


def test_banks_dropped_on_the_window_are_added_and_other_files_are_not(stage: Stage, tmp_path: Path) -> None:
    stage.start()
    assert not drop(stage, tmp_path / "holiday.jpg")
    assert drop(stage, tmp_path / "one.toml", tmp_path / "two.XLSX", tmp_path / "holiday.jpg")
    assert stage.services.called("add") == [("add", tmp_path / "one.toml"), ("add", tmp_path / "two.XLSX")]
    assert stage.window.banks_view.isVisible()


def test_what_was_added_and_what_was_not_is_said(stage: Stage, tmp_path: Path) -> None:
    STATES["banks"](stage)
    stage.services.faults_after(2, CancelledError())  # the page is read, and one is added
    drop(stage, tmp_path / "one.toml", tmp_path / "two.toml", tmp_path / "three.toml")
    title, facts = stage.services.added.title, stage.services.added.facts
    said = f"“{title}” is here: {facts} facts. Not added: two.toml, three.toml."
    assert stage.window.banks_view._said.text() == said


def test_nothing_is_dropped_into_a_question(stage: Stage, tmp_path: Path) -> None:
    STATES["question"](stage)
    assert not drop(stage, tmp_path / "one.toml")


def test_a_bank_dropped_on_the_first_run_starts_it(stage: Stage, tmp_path: Path) -> None:
    STATES["first run"](stage)
    stage.services.answers.append(asked())
    assert drop(stage, tmp_path / "one.toml")
    assert stage.services.called("add") == [("add", tmp_path / "one.toml")]


def test_long_work_is_shown_stopped_once_and_gone_when_it_is_over(stage: Stage) -> None:
    stage.start()
    work, over = stage.window.watch("capitals.jsonl")
    (dialog,) = stage.window.findChildren(WorkDialog)
    assert not dialog.isVisible()  # what is quick is over before it is seen
    dialog._open()
    stage.settle()
    assert dialog.isVisible()
    stage.press(Key.Key_Escape)
    assert work.is_cancelled
    assert dialog.isVisible()
    over()
    stage.settle()
    assert not dialog.isVisible()


def test_what_is_too_late_to_stop_says_so(stage: Stage) -> None:
    stage.start()
    work, over = stage.window.watch("all.quizapp")
    (dialog,) = stage.window.findChildren(WorkDialog)
    dialog._open()
    work.tell_last(0.5)
    stage.settle()
    dialog._show_share()
    assert dialog._share.text() == "50%; this can no longer be stopped"
    assert not dialog._stop.isEnabled()
    stage.press(Key.Key_Escape)
    assert not work.is_cancelled
    assert dialog.isVisible()
    over()


def test_a_crash_in_long_work_takes_its_dialog_away(stage: Stage) -> None:
    stage.start()
    stage.window.watch("capitals.jsonl")
    (dialog,) = stage.window.findChildren(WorkDialog)
    dialog._open()
    stage.window.show_crash("Traceback: a bug")
    stage.settle()
    assert not dialog.isVisible()
    assert stage.window._trouble.view.isVisible()


def test_closing_the_window_stops_what_is_still_at_work(stage: Stage) -> None:
    stage.start()
    work, _ = stage.window.watch("capitals.jsonl")
    stage.window.close()
    assert work.is_cancelled


def test_what_was_done_comes_into_sight_on_a_page_that_was_scrolled(low: Stage) -> None:
    STATES["banks"](low)
    low.press(Key.Key_End)
    row = rows(low)[2]
    row.buttons["remove"].setFocus(Qt.FocusReason.TabFocusReason)
    low.press(Key.Key_Return)
    assert is_in_sight(low.window.banks_view._said)
    assert is_in_sight(low.window.banks_view._undo)


def test_that_what_rested_is_asked_again_is_said(stage: Stage) -> None:
    STATES["banks"](stage)
    rows(stage)[0].buttons["wake"].click()
    assert stage.window.banks_view._said.text() == "What rested in “Japan–India relations” is asked again."


def test_the_keyboard_returns_to_the_button_of_a_row_that_was_made_anew(stage: Stage) -> None:
    STATES["banks"](stage)
    rows(stage)[1].buttons["export"].setFocus(Qt.FocusReason.TabFocusReason)
    stage.window.banks_view.export_chosen.emit("capitals", Path("/home/me/capitals.jsonl"))
    stage.settle()
    assert stage.focused.accessibleName() == "Export: Capitals of Asia"


def test_after_an_undo_the_keyboard_is_where_it_was_before(stage: Stage) -> None:
    STATES["banks"](stage)
    whole = stage.services.library.reading
    rows(stage)[1].buttons["remove"].setFocus(Qt.FocusReason.TabFocusReason)
    stage.services.library.reading = replace(whole, banks=(whole.banks[0], whole.banks[2]))
    stage.press(Key.Key_Return)
    assert stage.focused is stage.window.banks_view
    stage.services.library.reading = whole
    stage.press(Key.Key_U)
    assert stage.focused.accessibleName() == "Remove: Capitals of Asia"


def test_a_page_that_is_opened_again_starts_at_its_top(low: Stage) -> None:
    STATES["banks"](low)
    low.press(Key.Key_End)
    bar = low.window.banks_view._scroll.verticalScrollBar()
    assert bar.value() > 0
    low.press(Key.Key_1, CONTROL)
    low.press(Key.Key_3, CONTROL)
    assert bar.value() == 0
