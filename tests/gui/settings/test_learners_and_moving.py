"""Learners, and moving to another computer, in Settings."""

from dataclasses import replace
from pathlib import Path

import pytest
from gui.staged import CONTROL, STATES, Stage
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from quizapp.domain.errors import ForeignFileError, LearnerGoneError, ProfileError
from quizapp.gui.settings.learners_card import LearnersCard
from quizapp.gui.settings.moving_card import MovingCard
from quizapp.gui.widgets.button import Button
from quizapp.gui.widgets.line_field import LineField
from quizapp.services.profiles import ProfilesReading

Key = Qt.Key


@pytest.fixture
def opened(stage: Stage) -> Stage:
    STATES["settings"](stage)
    return stage


def learners(stage: Stage) -> LearnersCard:
    return stage.window.settings_view.findChildren(LearnersCard)[0]


def moving(stage: Stage) -> MovingCard:
    return stage.window.settings_view.findChildren(MovingCard)[0]


def named(stage: Stage, name: str) -> Button:
    (button,) = (each for each in stage.window.settings_view.findChildren(Button)
                 if each.accessibleName() == name and each.isVisible())  # fmt: skip
    return button


def press(stage: Stage, name: str) -> None:
    named(stage, name).click()
    stage.settle()


def test_a_learner_is_added_by_name_and_enter(opened: Stage) -> None:
    field = next(each for each in learners(opened).stops if isinstance(each, LineField))
    field.setFocus()
    opened.type("Ravi")
    opened.press(Key.Key_Return)
    assert opened.services.called("add learner") == [("add learner", "Ravi")]
    assert field.text() == ""


def test_a_name_that_is_refused_is_said_and_stays_in_the_field(opened: Stage) -> None:
    opened.services.faults.append(ProfileError(name="Asha", most=40))
    field = next(each for each in learners(opened).stops if isinstance(each, LineField))
    field.setText("Asha")
    press(opened, "Add")
    assert "“Asha” cannot be the name" in learners(opened)._trouble.text()
    assert field.text() == "Asha"


def test_renaming_takes_enter_and_leaves_with_esc(opened: Stage) -> None:
    press(opened, "Rename: Asha")
    opened.press(Key.Key_Escape)
    assert opened.services.called("rename") == []
    press(opened, "Rename: Asha")
    opened.type("Asha B")
    opened.press(Key.Key_Return)
    assert opened.services.called("rename") == [("rename", "a", "Asha B")]


def test_another_learner_takes_over_and_old_screens_are_forgotten(opened: Stage) -> None:
    opened.press(Key.Key_5, CONTROL)
    opened.press(Key.Key_Comma, CONTROL)
    press(opened, "Learn as: Asha")
    assert opened.services.called("switch") == [("switch", "a")]
    assert "progress" not in opened.window._pages
    assert opened.window.settings_view.isVisible()
    opened.press(Key.Key_5, CONTROL)
    assert opened.window.progress_view.isVisible()


def test_who_is_no_longer_here_is_said_and_the_list_read_again(opened: Stage) -> None:
    opened.services.faults.append(LearnerGoneError())
    profiles = opened.services.profiles
    profiles.reading = replace(profiles.reading, here=profiles.reading.here[:1])  # another file was taken in
    press(opened, "Rename: Asha")
    opened.type("B")
    opened.press(Key.Key_Return)
    card = opened.window.settings_view.findChildren(LearnersCard)[0]
    assert card._trouble.text().startswith("This learner is no longer here.")
    assert "Rename: Asha" not in [each.accessibleName() for each in card.findChildren(Button) if each.isVisible()]


@pytest.mark.parametrize(("pressed", "then"), [("Learn as", "Rename: Asha"), ("Remove", "Bring back: Asha")])
def test_the_keyboard_stays_on_the_row_of_who_was_meant(opened: Stage, pressed: str, then: str) -> None:
    profiles = opened.services.profiles
    kenji, asha = profiles.reading.here
    named(opened, f"{pressed}: Asha").setFocus(Qt.FocusReason.TabFocusReason)
    if pressed == "Remove":
        profiles.reading = ProfilesReading((kenji,), (asha,))
    opened.press(Key.Key_Return)
    assert opened.focused.accessibleName() == then


def test_that_somebody_else_learns_now_is_said(opened: Stage) -> None:
    press(opened, "Learn as: Asha")
    assert "Asha learns now." in [label.text() for label in learners(opened).findChildren(QLabel) if label.isVisible()]


def test_who_is_removed_can_be_brought_back(opened: Stage) -> None:
    press(opened, "Remove: Asha")
    press(opened, "Bring back: Mei")
    assert opened.services.called("remove learner") == [("remove learner", "a")]
    assert opened.services.called("bring back learner") == [("bring back learner", "m")]


def test_a_file_is_looked_at_before_it_replaces_anything(opened: Stage) -> None:
    file = Path("/home/me/quizapp.quizapp")
    moving(opened).looked_at.emit(file)
    opened.settle()
    assert "Asha, Kenji, 3 banks, 5021 answers" in moving(opened)._told.text()
    assert opened.services.called("take in") == []
    press(opened, "Leave it as it is")
    assert opened.services.called("take in") == []
    moving(opened).looked_at.emit(file)
    press(opened, "Replace what is here")
    assert opened.services.called("take in") == [("take in", file)]


def test_a_file_that_is_none_of_ours_is_said(opened: Stage) -> None:
    opened.services.faults.append(ForeignFileError(path="/home/me/holiday.jpg"))
    moving(opened).looked_at.emit(Path("/home/me/holiday.jpg"))
    opened.settle()
    assert "is not a file that Quizapp wrote" in moving(opened)._trouble.text()


def test_everything_is_written_into_one_file(opened: Stage) -> None:
    moving(opened).taken_out.emit(Path("/home/me/all.quizapp"))
    opened.settle()
    assert opened.services.called("take out") == [("take out", Path("/home/me/all.quizapp"))]
    assert moving(opened)._told.text() == "Saved as all.quizapp."


@pytest.mark.parametrize(("typed", "card"), [("learners", LearnersCard), ("move to", MovingCard)])
def test_the_palette_leads_to_the_part_of_settings_that_is_meant(stage: Stage, typed: str, card: type[QWidget]) -> None:
    stage.start()
    stage.press(Key.Key_K, CONTROL)
    stage.type(typed)
    stage.press(Key.Key_Return)
    (found,) = stage.window.settings_view.findChildren(card)
    assert found.isAncestorOf(stage.focused)
    page = stage.window.settings_view
    assert page.rect().contains(found.mapTo(page, found.rect().center()))
