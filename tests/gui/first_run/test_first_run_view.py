"""The first run on the screen."""

import pytest
from gui.made import a_shipped_bank, an_added_bank
from gui.sight import Sight
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from quizapp.gui.appearance import Appearance
from quizapp.gui.first_run.bank_choice import BankChoice
from quizapp.gui.first_run.screen import FirstRunScreen
from quizapp.gui.first_run.view import FirstRunView

Key = Qt.Key
BANKS = tuple(a_shipped_bank(id=title, title=title) for title in ("One", "Two", "Three"))


class Door(Sight):
    """The first run, and everything it told."""

    view: FirstRunView

    def show(self, screen: FirstRunScreen) -> "Door":
        self.view.show_screen(screen)
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)
        QApplication.processEvents()
        return self

    @property
    def choices(self) -> list[BankChoice]:
        return [choice for choice in self.view.findChildren(BankChoice) if choice.isVisible()]


@pytest.fixture
def door(qtbot: QtBot, appearance: Appearance) -> Door:
    return Door(qtbot, FirstRunView(appearance), "started", "toggled", "own_chosen")


def test_one_key_starts(door: Door) -> None:
    door.show(FirstRunScreen(BANKS)).press(Key.Key_Space)
    assert door.told == [("started",)]


def test_the_buttons_can_be_clicked(door: Door) -> None:
    door.show(FirstRunScreen(BANKS))
    door.click(door.button("Start"))
    door.click(door.button("Open my own bank"))
    assert door.told == [("started",), ("own_chosen",)]


def test_a_bank_of_ones_own_has_a_key(door: Door) -> None:
    door.show(FirstRunScreen(BANKS)).press(Key.Key_O)
    assert door.told == [("own_chosen",)]


def test_a_bank_shows_what_it_is_and_a_question_to_try(door: Door) -> None:
    texts = door.show(FirstRunScreen((a_shipped_bank(),))).texts
    assert {
        "Japan–India relations",
        "52 facts · current affairs 2025–26",
        "Try one: Which Indian minister received a cricket jersey?",
    } <= set(texts)


def test_what_is_chosen_is_marked(door: Door) -> None:
    door.show(FirstRunScreen(BANKS, frozenset({0, 2})))
    assert [choice.isChecked() for choice in door.choices] == [True, False, True]


@pytest.mark.parametrize(("key", "place"), [(Key.Key_1, 0), (Key.Key_3, 2)])
def test_a_digit_chooses_a_bank(door: Door, key: Qt.Key, place: int) -> None:
    door.show(FirstRunScreen(BANKS)).press(key)
    assert door.told == [("toggled", place)]


def test_a_digit_without_a_bank_does_nothing(door: Door) -> None:
    door.show(FirstRunScreen(BANKS)).press(Key.Key_4)
    assert door.told == []


def test_arrows_lead_to_a_bank_and_enter_chooses_it(door: Door) -> None:
    door.show(FirstRunScreen(BANKS))
    door.press(Key.Key_Right)
    door.press(Key.Key_Right)
    door.press(Key.Key_Return)
    assert door.told == [("toggled", 1)]


def test_space_chooses_a_bank_that_has_the_keyboard_and_starts_elsewhere(door: Door) -> None:
    door.show(FirstRunScreen(BANKS)).press(Key.Key_Right)
    door.press(Key.Key_Space)
    assert door.told == [("toggled", 0)]
    door.view.setFocus()
    door.press(Key.Key_Space)
    assert door.told[1:] == [("started",)]


def test_each_bank_shows_the_digit_that_chooses_it(door: Door) -> None:
    door.show(FirstRunScreen(BANKS))
    assert [choice.cap.key for choice in door.choices if choice.cap.isVisible()] == ["1", "2", "3"]


def test_why_it_cannot_start_is_said_until_it_can(door: Door) -> None:
    door.show(FirstRunScreen(BANKS, frozenset()))
    assert "Choose at least one of them to start." in door.texts
    door.show(FirstRunScreen(BANKS, frozenset({1})))
    assert "Choose at least one of them to start." not in door.texts


def test_a_click_chooses_a_bank(door: Door) -> None:
    door.show(FirstRunScreen(BANKS))
    door.click(door.choices[1])
    assert door.told == [("toggled", 1)]


def test_nothing_chosen_cannot_be_started_by_the_button(door: Door) -> None:
    door.show(FirstRunScreen(BANKS, frozenset()))
    assert not door.button("Start").isEnabled()


@pytest.mark.parametrize("count", [1, 2, 3])
def test_banks_stand_in_the_middle_side_by_side(door: Door, count: int) -> None:
    door.show(FirstRunScreen(BANKS[:count]))

    def corners() -> list[tuple[int, int]]:
        return [choice.mapTo(door.view, QPoint(0, 0)).toTuple() for choice in door.choices]

    door.qtbot.waitUntil(lambda: len({y for _, y in corners()}) == 1)
    left, right = min(corners())[0], max(corners())[0] + door.choices[-1].width()
    assert abs(left - (door.view.width() - right)) <= 2


def test_what_is_here_when_adding_was_stopped_is_said_until_it_is_not_so(door: Door) -> None:
    door.show(FirstRunScreen(BANKS))
    told = door.view._told
    assert not told.isVisible()
    bank = an_added_bank(title="Rivers", facts=1)
    door.show(FirstRunScreen(BANKS, frozenset(), (bank,), ("lakes.toml", "seas.csv")))
    assert told.text() == "“Rivers” is here: 1 fact. Not added: lakes.toml, seas.csv."
    assert told.isVisible()
    door.press(Key.Key_Space)
    assert door.told == [("started",)]
    door.show(FirstRunScreen(BANKS))
    assert not told.isVisible()
