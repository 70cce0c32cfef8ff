"""The window speaks the system's language, or the one that is chosen in Settings, and dates go with it."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from gui.staged import CONTROL, Stage
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QLabel

from quizapp.gui import words
from quizapp.gui.languages import ENGLISH, SYSTEM, languages, own_name, speak, spoken
from quizapp.gui.look import Look
from quizapp.gui.widgets.button import Button
from quizapp.gui.widgets.drop_down import DropDown

MONDAY = date(2026, 11, 23)
SAY_TODAY = """
import sys
from pathlib import Path
from gui.made import a_today
from gui.scripted import ScriptedServices
from quizapp.gui.application import run

def observe(window):
    window.first_painted.connect(lambda: (print(ascii(window.side_bar._entries["today"].text())), window.close()))

sys.exit(run(Path(sys.argv[1]), ScriptedServices, observe))
"""


@pytest.fixture(autouse=True)
def english_again(qapp: QApplication) -> Iterator[None]:
    yield
    speak(ENGLISH)


@pytest.fixture
def system(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """A system set to a language."""

    def set_to(language: str) -> None:
        monkeypatch.setattr(QLocale, "system", staticmethod(lambda: QLocale(language)))

    return set_to


def test_english_comes_first_and_every_language_has_its_own_name() -> None:
    assert languages() == ("en", "hi", "ja")
    assert [own_name(language) for language in languages()] == ["English", "हिन्दी", "日本語"]


@pytest.mark.parametrize(
    ("chosen", "system_has", "speaks"),
    [
        (SYSTEM, "ja_JP", "ja"), (SYSTEM, "hi_IN", "hi"), (SYSTEM, "en_GB", "en"), (SYSTEM, "de_DE", "en"),
        ("hi", "ja_JP", "hi"), ("en", "ja_JP", "en"), ("of the future", "ja_JP", "ja"),
    ],
)  # fmt: skip
def test_what_is_chosen_goes_before_what_the_system_has(
    system: Callable[..., None], chosen: str, system_has: str, speaks: str
) -> None:
    system(system_has)
    assert spoken(chosen) == speaks


@pytest.mark.parametrize(
    ("language", "facts", "day", "dated", "short"),
    [
        ("en", "12 facts", "Monday 23 November", "Monday, November 23, 2026", "Mo"),
        ("hi", "12 तथ्य", "सोमवार, 23 नवंबर", "सोमवार, 23 नवंबर 2026", "सो"),
        ("ja", "12項目", "11月23日 月曜日", "2026年11月23日月曜日", "月"),
    ],
)
def test_sentences_and_days_go_together(
    qapp: QApplication, language: str, facts: str, day: str, dated: str, short: str
) -> None:
    speak(language)
    assert (words.facts(12), words.long_day(MONDAY), words.dated(MONDAY)) == (facts, day, dated)
    assert words.shortest_day(MONDAY) == short


def test_one_language_at_a_time_and_no_file_for_english(qapp: QApplication) -> None:
    for language in ("ja", "hi", "ja"):
        speak(language)
    assert words.in_days(1) == "明日"
    speak(ENGLISH)
    assert words.in_days(1) == "tomorrow"


def test_a_language_that_is_chosen_is_spoken_at_once_and_at_the_next_start(stage: Stage, tmp_path: Path) -> None:
    stage.start()
    stage.press(Qt.Key.Key_Comma, CONTROL)
    choose(stage, "日本語")
    assert "設定" in said(stage)
    assert stage.focused.accessibleName() == "言語: 日本語"  # the keyboard stays where it was
    assert stage.window.side_bar._entries["today"].accessibleName() == "今日, 12"
    stage.press(Qt.Key.Key_1, CONTROL)
    assert "学習を始める" in said(stage)
    stage.press(Qt.Key.Key_Comma, CONTROL)
    choose(stage, "English")
    assert "Settings" in said(stage)
    choose(stage, "हिन्दी")
    stage.window.close()
    assert Look(tmp_path).language == "hi"


@pytest.mark.parametrize(
    ("chosen", "environment", "today"),
    [("hi", "C.UTF-8", "आज"), (SYSTEM, "ja_JP.UTF-8", "今日"), (SYSTEM, "C.UTF-8", "Today")],
)
@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the environment does not say what the system speaks")
def test_the_first_thing_that_is_painted_is_in_that_language(
    tmp_path: Path, chosen: str, environment: str, today: str
) -> None:
    look = Look(tmp_path)
    look.language = chosen
    look.save()
    root = Path(__file__).parents[2]
    done = subprocess.run(
        [sys.executable, "-c", SAY_TODAY, str(tmp_path)],
        capture_output=True,
        text=True,
        timeout=30,
        env={
            **os.environ, "PYTHONPATH": os.pathsep.join((str(root), str(root / "tests"))), "LC_ALL": environment,
            "LANGUAGE": "",
        },
    )  # fmt: skip
    assert done.stdout.strip() == ascii(today), done.stderr


def choose(stage: Stage, name: str) -> None:
    lists = [each for each in stage.window.findChildren(DropDown) if each.isVisible()]
    (action,) = (action for each in lists for action in each.actions_offered if action.text() == name)
    action.trigger()
    stage.settle()


def said(stage: Stage) -> list[str]:
    """What is on screen."""
    labels = (label.text() for label in stage.window.findChildren(QLabel) if label.isVisible())
    buttons = (button.accessibleName() for button in stage.window.findChildren(Button) if button.isVisible())
    return [*labels, *buttons]
