"""Settings in the window: what is chosen holds at once."""

from pathlib import Path

import pytest
from gui.sight import is_in_sight
from gui.staged import Stage, staged
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from quizapp.domain.errors import WriteError
from quizapp.gui.key_sheet import KeySheet
from quizapp.gui.look import Look
from quizapp.gui.widgets.button import Button
from quizapp.gui.widgets.drop_down import DropDown
from quizapp.gui.widgets.toggle import Toggle

Key, Control = Qt.Key, Qt.KeyboardModifier.ControlModifier


def setting(stage: Stage, of: str) -> DropDown:
    (found,) = (each for each in stage.window.findChildren(DropDown) if each.accessibleName().startswith(f"{of}: "))
    return found


def said(stage: Stage, of: str) -> str:
    return setting(stage, of).text()


def choose(stage: Stage, of: str, value: str) -> None:
    """Open the list, go to a value by arrows, and take it."""
    setting(stage, of).setFocus()
    stage.press(Key.Key_Space)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    texts = [action.text() for action in menu.actions()]
    steps = texts.index(value) - texts.index(said(stage, of))
    for _ in range(abs(steps)):
        QTest.keyClick(menu, Key.Key_Down if steps > 0 else Key.Key_Up)
    QTest.keyClick(menu, Key.Key_Return)
    stage.settle()


def pill(stage: Stage, name: str) -> Toggle:
    (found,) = (
        each for each in stage.window.findChildren(Toggle) if each.accessibleName() == name and each.isVisible()
    )
    return found


def press_pill(stage: Stage, name: str) -> None:
    pill(stage, name).setFocus()
    stage.press(Key.Key_Space)


@pytest.fixture
def opened(stage: Stage) -> Stage:
    stage.start()
    stage.press(Key.Key_Comma, Control)
    return stage


@pytest.mark.parametrize(
    ("of", "value", "call"),
    [
        ("Daily goal", "50", ("change", "goal", 50.0)),
        ("New facts a day", "0", ("change", "new_a_day", 0.0)),
        ("Remember", "95%", ("change", "target", 0.95)),
        ("Type the answer", "14 days", ("change", "type_from_days", 14.0)),
        ("A new day starts at", "6:00", ("change", "rollover_hour", 6.0)),
        ("A quiz counts for your memory", "No", ("change", "quiz_counts", 0.0)),
    ],
)
def test_a_number_is_stored_and_said(opened: Stage, of: str, value: str, call: tuple[object, ...]) -> None:
    choose(opened, of, value)
    assert opened.services.called("change") == [call]
    assert said(opened, of) == value
    assert setting(opened, of).hasFocus()  # the keyboard stays where it was
    choose(opened, of, value)  # the list opens where it was left


def test_easy_days_are_ticked_one_by_one(opened: Stage) -> None:
    for day in ("Sat", "Sun", "Sat"):
        press_pill(opened, f"Easy days: {day}")
    assert opened.services.called("change") == [("change", "easy_days", days) for days in (32, 96, 64)]
    assert pill(opened, "Easy days: Sun").isChecked()
    assert not pill(opened, "Easy days: Sat").isChecked()
    assert pill(opened, "Easy days: Sat").hasFocus()


def test_what_is_set_is_always_among_what_can_be_chosen(stage: Stage) -> None:
    stage.services.preferences.change("goal", 37)
    stage.start()
    stage.press(Key.Key_Comma, Control)
    assert said(stage, "Daily goal") == "37"


def test_the_dark_theme_is_on_at_once_and_at_the_next_start(opened: Stage, tmp_path: Path) -> None:
    choose(opened, "Theme", "Dark")
    assert opened.appearance.is_dark
    assert said(opened, "Theme") == "Dark"
    opened.window.close()
    assert Look(tmp_path).theme == "dark"
    choose_light = Look(tmp_path)
    choose_light.theme = "of the future"
    assert choose_light.theme == "system"


def test_the_text_grows_at_once_and_keys_are_followed(opened: Stage) -> None:
    choose(opened, "Text size", "150%")
    assert opened.appearance.scale == 1.5
    opened.press(Key.Key_0, Control)
    assert said(opened, "Text size") == "100%"


def test_what_could_not_be_stored_is_said(opened: Stage) -> None:
    opened.services.faults.append(WriteError(folder="/learner", reason="no space left on the device"))
    choose(opened, "Daily goal", "50")
    assert "no space left" in opened.window.settings_view._trouble.text()
    assert said(opened, "Daily goal") == "20"


def test_all_keys_are_a_button_away(opened: Stage) -> None:
    (button,) = (each for each in opened.window.findChildren(Button) if each.accessibleName() == "Show the keys")
    button.setFocus()
    opened.press(Key.Key_Space)
    (sheet,) = opened.window.findChildren(KeySheet)
    assert sheet.isVisible()
    sheet.close()


def test_the_side_bar_leads_there(tmp_path: Path) -> None:
    with staged(tmp_path) as stage:
        stage.start()
        stage.window.side_bar._entries["settings"].click()
        stage.settle()
        assert stage.window._pages.open_name == "settings"


def test_a_folder_that_no_program_shows_is_no_silent_button(opened: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: False)
    opened.window.settings_view._open.click()
    opened.settle()
    assert is_in_sight(opened.window.settings_view._no_program)


def test_the_ends_of_a_list_are_one_key_away(opened: Stage) -> None:
    setting(opened, "Daily goal").setFocus()
    opened.press(Key.Key_Space)
    menu = QApplication.activePopupWidget()
    QTest.keyClick(menu, Key.Key_End)
    QTest.keyClick(menu, Key.Key_Return)
    assert opened.services.called("change") == [("change", "goal", 100.0)]


def test_the_list_of_text_sizes_stays_in_sight_when_the_text_grows(opened: Stage) -> None:
    choose(opened, "Text size", "200%")
    shown = setting(opened, "Text size")
    page = opened.window.settings_view._scroll.viewport()
    top = shown.mapTo(page, QPoint(0, 0)).y()
    assert 0 <= top <= page.height() - shown.height()
