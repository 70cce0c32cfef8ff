""" "Today" on the screen."""

from datetime import datetime

import pytest
from gui.made import NOW, a_bank, a_rest_day, a_today
from gui.sight import Sight
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from quizapp.domain.errors import FullDiskError
from quizapp.gui.appearance import Appearance
from quizapp.gui.charts.bars import Bars
from quizapp.gui.today.screen import TodayScreen
from quizapp.gui.today.view import TodayView
from quizapp.services.readings import TodayReading

Key = Qt.Key


class Hall(Sight):
    """Today, and everything it told."""

    view: TodayView

    def show(self, reading: TodayReading, added: tuple[str, int] | None = None) -> "Hall":
        self.view.show_screen(TodayScreen(reading, added))
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)
        QApplication.processEvents()
        return self


@pytest.fixture
def hall(qtbot: QtBot, appearance: Appearance) -> Hall:
    return Hall(qtbot, TodayView(appearance), "started", "learn_chosen", "quiz_chosen", "add_chosen")


def test_before_the_numbers_come_there_is_none(hall: Hall) -> None:
    assert [text for text in hall.texts if any(letter.isdigit() for letter in text)] == []


def test_what_is_ready_is_said_in_words(hall: Hall) -> None:
    assert {"12 facts are ready", "9 to review, 3 new · about 4 minutes"} <= set(hall.show(a_today()).texts)


def test_one_fact_is_not_several(hall: Hall) -> None:
    texts = set(hall.show(a_today(due=1, new=0, minutes=1, streak_days=1)).texts)
    assert {"1 fact is ready", "1 to review · about 1 minute", "1-day streak"} <= texts


@pytest.mark.parametrize(
    ("hour", "said"),
    [
        (3, "Good evening"),
        (4, "Good morning"),
        (11, "Good morning"),
        (12, "Good afternoon"),
        (17, "Good afternoon"),
        (18, "Good evening"),
    ],
)
def test_the_hour_decides_the_greeting(hall: Hall, hour: int, said: str) -> None:
    now: datetime = NOW.replace(hour=hour)
    # 23 November 2026 is a Monday.
    assert {said, "Monday 23 November"} <= set(hall.show(a_today(now=now)).texts)


def test_a_streak_is_named_only_if_there_is_one(hall: Hall) -> None:
    assert "9-day streak" in hall.show(a_today()).texts
    assert not [text for text in hall.show(a_today(streak_days=0)).texts if "streak" in text]


def test_every_figure_is_there_in_words(hall: Hall) -> None:
    texts = hall.show(a_today()).texts
    assert "8 of 20 answers today" in texts
    (bars,) = hall.view.findChildren(Bars)
    assert bars.accessibleDescription() == (
        "Today: 9 facts, Tue: 14 facts, Wed: 6 facts, Thu: 11 facts, Fri: 4 facts, Sat: 8 facts, Sun: 5 facts"
    )
    assert "58% known" in texts
    # 100 days of which every eleventh has none: the makers count n * 7 % 11, n from 0, so 0, 11, ... 99.
    assert "Answers on 90 of the last 100 days" in texts


def test_a_bank_shows_what_it_is_and_what_waits(hall: Hall) -> None:
    texts = hall.show(a_today(banks=(a_bank(),))).texts
    assert {"Japan–India relations", "52 facts · current affairs 2025–26", "58% known", "6 due", "3 new"} <= set(texts)


def test_a_bank_without_a_subtitle_has_no_loose_end(hall: Hall) -> None:
    assert "1 fact" in hall.show(a_today(banks=(a_bank(subtitle="", facts=1),))).texts


def test_what_is_remembered_is_kept_quiet_until_there_is_enough_to_say(hall: Hall) -> None:
    assert "You remember 91% of what is due" in hall.show(a_today()).texts
    assert not [text for text in hall.show(a_today(remembered=None)).texts if "remember" in text]


@pytest.mark.parametrize("key", [Key.Key_Space, Key.Key_Return])
def test_a_key_starts(hall: Hall, key: Qt.Key) -> None:
    hall.show(a_today()).press(key)
    assert hall.told == [("started",)]


def test_the_button_starts(hall: Hall) -> None:
    hall.show(a_today())
    hall.click(hall.button("Start studying"))
    assert hall.told == [("started",)]


def test_a_held_key_starts_nothing(hall: Hall) -> None:
    hall.show(a_today()).hold(Key.Key_Space)
    assert hall.told == []


def test_a_key_and_a_button_add_a_bank(hall: Hall) -> None:
    hall.show(a_today()).press(Key.Key_A)
    hall.click(hall.button("Add a bank"))
    assert hall.told == [("add_chosen",)] * 2


@pytest.mark.parametrize("reading", [a_today(), a_rest_day()])
def test_a_key_and_a_button_lead_to_a_quiz_whatever_is_due(hall: Hall, reading: TodayReading) -> None:
    hall.show(reading).press(Key.Key_Q)
    hall.click(hall.button("Take a quiz"))
    assert hall.told == [("quiz_chosen",)] * 2


@pytest.mark.parametrize(
    ("tomorrow", "said"),
    [
        (14, "14 facts come back tomorrow. You can stop here."),
        (1, "1 fact comes back tomorrow. You can stop here."),
        (0, "Nothing comes back tomorrow. You can stop here."),
    ],
)
def test_when_nothing_is_due_one_may_stop(hall: Hall, tomorrow: int, said: str) -> None:
    days = a_rest_day().coming
    coming = (days[0], (days[1][0], tomorrow), *days[2:])
    texts = hall.show(a_rest_day(coming=coming)).texts
    assert {"Nothing is due", said} <= set(texts)
    assert "Start studying" not in texts


def test_when_nothing_is_due_new_facts_can_be_learned(hall: Hall) -> None:
    hall.show(a_rest_day(more_new=20))
    hall.press(Key.Key_Space)
    assert hall.told == []
    assert hall.button("Learn 5 new facts").hasFocus()  # it leads to what can be done
    hall.view.setFocus()
    hall.press(Key.Key_N)
    hall.click(hall.button("Learn 5 new facts"))
    assert hall.told == [("learn_chosen", 5)] * 2


def test_one_new_fact_is_offered_as_one(hall: Hall) -> None:
    assert "Learn 1 new fact" in hall.show(a_rest_day(more_new=1)).texts


def test_new_facts_are_not_offered_while_something_is_ready(hall: Hall) -> None:
    hall.show(a_today(more_new=20)).press(Key.Key_N)
    assert hall.told == []
    assert not [text for text in hall.texts if text.startswith("Learn")]


def test_an_added_bank_is_confirmed(hall: Hall) -> None:
    assert "Added: Capitals of Asia, 48 facts" in hall.show(a_today(), added=("Capitals of Asia", 48)).texts


def test_banks_stand_beside_each_other_as_many_as_fit(hall: Hall) -> None:
    def columns(width: int) -> int:
        hall.view.resize(width, 800)
        hall.show(a_today())
        cards = [w for w in hall.view.findChildren(object) if type(w).__name__ == "BankCard" and w.isVisible()]
        return len({card.x() for card in cards})

    # A bank takes 250 pixels at least, beside 80 of margins.
    assert [columns(1000), columns(700), columns(400)] == [3, 2, 1]


def test_answers_from_the_journal_are_said_with_their_number(hall: Hall) -> None:
    said = next(text for text in hall.show(a_today(brought_back=60)).texts if "journal" in text)
    assert said.startswith("The latest were missing: 60 answers came back from the journal.")
    assert not any("journal" in text for text in hall.show(a_today()).texts)


def test_copies_that_cannot_be_made_are_said_with_what_to_do(hall: Hall) -> None:
    trouble = FullDiskError(folder="/learner/backups")
    said = next(text for text in hall.show(a_today(copy_trouble=trouble)).texts if "copy" in text)
    assert said.startswith("No copy of your data can be made. ")
    assert "the disk with /learner/backups is full" in said
    assert "Make room on it" in said
