"""The preview of what is printed: pages are turned, printed, saved and drawn anew by keys."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from gui.made import a_choice
from gui.test_every_state import unnamed
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from quizapp.gui.appearance import Appearance
from quizapp.gui.printing.preview import Preview
from quizapp.gui.printing.worksheet import worksheet
from quizapp.gui.save_dialog import SaveDialog
from quizapp.gui.widgets.button import Button

Key, Control = Qt.Key, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def preview(qtbot: QtBot, appearance: Appearance) -> Iterator[Preview]:
    """Ten questions and their key; at eight to a page that is three pages."""
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.show()
    made = Preview(appearance, window)
    made.show_document(worksheet("Ministers", [a_choice()] * 10), "Ministers")
    made.open()
    assert QTest.qWaitForWindowActive(made)
    yield made
    del window  # which takes it along


def said(preview: Preview) -> list[str]:
    return [label.text() for label in preview.findChildren(QLabel) if label.isVisible()]


def test_pages_are_turned_by_keys_and_never_beyond_the_last(preview: Preview) -> None:
    for key, page in (
        (Key.Key_PageDown, 2), (Key.Key_Right, 3), (Key.Key_Down, 3), (Key.Key_PageUp, 2), (Key.Key_Home, 1),
        (Key.Key_Left, 1), (Key.Key_End, 3),
    ):  # fmt: skip
        QTest.keyClick(preview, key)
        assert f"Page {page} of 3" in said(preview), key


def test_every_control_of_it_has_a_name_and_says_its_key(preview: Preview) -> None:
    assert [*unnamed(preview)] == []
    keys = {button.accessibleName(): button.accessibleDescription() for button in preview.findChildren(Button)}
    assert keys == {
        "The page before": "", "The next page": "", "Print": "Ctrl P", "Save as PDF": "S", "Other questions": "N",
        "Close": "Esc",
    }  # fmt: skip


def test_ctrl_p_asks_for_a_printer(preview: Preview, qtbot: QtBot) -> None:
    QTest.keyClick(preview, Key.Key_P, Control)
    qtbot.waitUntil(lambda: any(dialog.isVisible() for dialog in preview.findChildren(QPrintDialog)))


def test_s_saves_it_as_pdf_and_says_where(preview: Preview, tmp_path: Path) -> None:
    QTest.keyClick(preview, Key.Key_S)
    (dialog,) = preview.findChildren(SaveDialog)
    assert [Path(name).name for name in dialog.selectedFiles()] == ["Ministers.pdf"]
    dialog.fileSelected.emit(str(tmp_path / "mine.pdf"))
    assert (tmp_path / "mine.pdf").read_bytes().startswith(b"%PDF")
    assert f"Saved as {tmp_path / 'mine.pdf'}." in said(preview)
    dialog.fileSelected.emit(str(tmp_path / "none" / "mine.pdf"))
    assert any("there is no folder" in text.lower() for text in said(preview))


def test_n_asks_for_other_questions_which_are_shown_from_their_first_page_on(preview: Preview, qtbot: QtBot) -> None:
    QTest.keyClick(preview, Key.Key_End)
    with qtbot.waitSignal(preview.others_asked):
        QTest.keyClick(preview, Key.Key_N)
    preview.show_document(worksheet("Ministers", [a_choice()]), "Ministers")
    assert "Page 1 of 2" in said(preview)


def test_esc_closes_it(preview: Preview, qtbot: QtBot) -> None:
    with qtbot.waitSignal(preview.finished):
        QTest.keyClick(preview, Key.Key_Escape)
