"""What must hold of the windows that open over the one: the list of keys, and what shows how far long work is."""

from collections.abc import Callable, Iterator

import pytest
from gui.made import a_choice
from gui.test_every_state import controls, cut, too_small, unnamed
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from quizapp.gui.appearance import Appearance
from quizapp.gui.key_sheet import KeySheet, keys_of
from quizapp.gui.languages import ENGLISH, languages, speak
from quizapp.gui.printing.preview import Preview
from quizapp.gui.printing.worksheet import worksheet
from quizapp.gui.widgets.scroll import Scroll
from quizapp.gui.working.dialog import WorkDialog
from quizapp.services.work import Work

SCREENS = (
    "today", "first_run", "problem", "banks", "progress", "settings", "summary",
    "question", "picking", "card", "typing", "verdict",
    "quiz setup", "quiz question", "quiz picking", "quiz typing", "quiz verdict", "quiz paused", "quiz result",
)  # fmt: skip
LONG_NAME = "leaders-treaties-and-institutions-of-india-japan-and-the-wider-indo-pacific-since-1947.jsonl"


def a_work_dialog(appearance: Appearance, window: QWidget) -> WorkDialog:
    dialog = WorkDialog(appearance, LONG_NAME, Work(), window)
    dialog._open()
    return dialog


def one_that_stops(appearance: Appearance, window: QWidget) -> WorkDialog:
    dialog = a_work_dialog(appearance, window)
    dialog.reject()
    return dialog


def one_that_goes_through(appearance: Appearance, window: QWidget) -> WorkDialog:
    dialog = a_work_dialog(appearance, window)
    dialog.work.tell_last(1.0)
    dialog._show_share()
    return dialog


def a_preview(appearance: Appearance, window: QWidget) -> Preview:
    preview = Preview(appearance, window)
    preview.show_document(worksheet(LONG_NAME, [a_choice()]), LONG_NAME)
    preview.open()
    return preview


def keys(screen: str) -> Callable[[Appearance, QWidget], KeySheet]:
    def opened(appearance: Appearance, window: QWidget) -> KeySheet:
        sheet = KeySheet(appearance, keys_of(screen), window)
        sheet.open()
        return sheet

    return opened


Open = Callable[[Appearance, QWidget], QDialog]
DIALOGS: dict[str, Open] = {
    "preview": a_preview, "work": a_work_dialog, "work that stops": one_that_stops,
    "work that goes through": one_that_goes_through, **{f"keys, {screen}": keys(screen) for screen in SCREENS}
}  # fmt: skip
every_dialog = pytest.mark.parametrize("opens", DIALOGS.values(), ids=DIALOGS)
every_size = pytest.mark.parametrize(
    ("scale", "size"), [(1.0, (1280, 800)), (1.0, (640, 480)), (2.0, (1280, 800))], ids=["usual", "small", "large"]
)


@pytest.fixture(params=languages())
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[None]:
    """What the window speaks."""
    speak(request.param)
    yield
    speak(ENGLISH)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """The window under it."""
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


def over(window: QWidget, opens: Open, scale: float, size: tuple[int, int]) -> QDialog:
    """A dialog over a window of a size, at a text size."""
    window.resize(*size)
    dialog = opens(Appearance(is_dark=False, scale=scale), window)
    assert QTest.qWaitForWindowActive(dialog)
    return dialog


@every_size
@every_dialog
def test_nothing_of_a_dialog_is_cut(
    window: QWidget, language: None, opens: Open, scale: float, size: tuple[int, int]
) -> None:
    dialog = over(window, opens, scale, size)
    assert [*cut(dialog)] == []
    assert dialog.width() <= size[0]
    assert dialog.height() <= size[1]


@every_size
@every_dialog
def test_the_controls_of_a_dialog_have_names_roles_and_24_pixels(
    window: QWidget, opens: Open, scale: float, size: tuple[int, int]
) -> None:
    dialog = over(window, opens, scale, size)
    assert [*unnamed(dialog)] == []
    assert [*too_small(dialog, Appearance(is_dark=False, scale=scale))] == []
    assert dialog.windowTitle()


def test_a_list_of_keys_that_is_longer_than_the_window_is_read_by_keys(window: QWidget) -> None:
    sheet = over(window, keys("question"), 2.0, (640, 480))
    bar = sheet.findChildren(Scroll)[0].verticalScrollBar()
    for key, is_there in (
        (Qt.Key.Key_End, lambda value: value == bar.maximum() > 0),
        (Qt.Key.Key_PageUp, lambda value: value < bar.maximum()),
        (Qt.Key.Key_Home, lambda value: value == 0),
        (Qt.Key.Key_PageDown, lambda value: value > 0),
    ):
        QTest.keyClick(QApplication.focusWidget() or sheet, key)
        assert is_there(bar.value()), key


@pytest.mark.parametrize("opens", [a_work_dialog, keys("today")])
def test_a_dialog_has_a_control_that_ends_it(window: QWidget, opens: Open) -> None:
    assert len(controls(over(window, opens, 1.0, (1280, 800)))) == 1
