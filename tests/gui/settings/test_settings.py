"""Settings in the window: what is chosen holds at once."""

from pathlib import Path

import pytest
from gui.staged import Stage, staged
from PySide6.QtCore import Qt

from quizapp.domain.errors import WriteError
from quizapp.gui.look import Look
from quizapp.gui.widgets.toggle import Toggle

Key, Control = Qt.Key, Qt.KeyboardModifier.ControlModifier


def pill(stage: Stage, name: str) -> Toggle:
    (found,) = (
        each for each in stage.window.findChildren(Toggle) if each.accessibleName() == name and each.isVisible()
    )
    return found


def choose(stage: Stage, name: str) -> None:
    pill(stage, name).setFocus()
    stage.press(Key.Key_Space)


@pytest.fixture
def opened(stage: Stage) -> Stage:
    stage.start()
    stage.press(Key.Key_Comma, Control)
    return stage


@pytest.mark.parametrize(
    ("name", "call"),
    [
        ("Daily goal: 50", ("change", "goal", 50.0)),
        ("New facts a day: 0", ("change", "new_a_day", 0.0)),
        ("Remember: 95%", ("change", "target", 0.95)),
        ("Type the answer: 14 days", ("change", "type_from_days", 14.0)),
        ("A new day starts at: 6:00", ("change", "rollover_hour", 6.0)),
    ],
)
def test_a_number_is_stored_and_ticked(opened: Stage, name: str, call: tuple[object, ...]) -> None:
    choose(opened, name)
    assert opened.services.called("change") == [call]
    assert pill(opened, name).isChecked()
    assert pill(opened, name).hasFocus()  # the keyboard stays where it was


def test_easy_days_are_ticked_one_by_one(opened: Stage) -> None:
    choose(opened, "Easy days: Sat")
    choose(opened, "Easy days: Sun")
    choose(opened, "Easy days: Sat")
    assert opened.services.called("change") == [("change", "easy_days", days) for days in (32, 96, 64)]
    assert pill(opened, "Easy days: Sun").isChecked()
    assert not pill(opened, "Easy days: Sat").isChecked()
    assert pill(opened, "Easy days: Sat").hasFocus()


def test_what_is_set_is_always_among_what_can_be_chosen(stage: Stage) -> None:
    stage.services.preferences.change("goal", 37)
    stage.start()
    stage.press(Key.Key_Comma, Control)
    assert pill(stage, "Daily goal: 37").isChecked()


def test_the_dark_theme_is_on_at_once_and_at_the_next_start(opened: Stage, tmp_path: Path) -> None:
    choose(opened, "Theme: Dark")
    assert opened.appearance.is_dark
    assert pill(opened, "Theme: Dark").isChecked()
    opened.window.close()
    assert Look(tmp_path).theme == "dark"
    choose_light = Look(tmp_path)
    choose_light.theme = "of the future"
    assert choose_light.theme == "system"


def test_the_text_grows_at_once_and_keys_are_followed(opened: Stage) -> None:
    choose(opened, "Text size: 150%")
    assert opened.appearance.scale == 1.5
    opened.press(Key.Key_0, Control)
    assert pill(opened, "Text size: 100%").isChecked()


def test_what_could_not_be_stored_is_said(opened: Stage) -> None:
    opened.services.faults.append(WriteError(folder="/learner", reason="no space left on the device"))
    choose(opened, "Daily goal: 50")
    assert "no space left" in opened.window.settings_view._trouble.text()
    assert pill(opened, "Daily goal: 20").isChecked()


def test_the_side_bar_leads_there(tmp_path: Path) -> None:
    with staged(tmp_path) as stage:
        stage.start()
        stage.window.side_bar._entries["settings"].click()
        stage.settle()
        assert stage.window._pages.open_name == "settings"
