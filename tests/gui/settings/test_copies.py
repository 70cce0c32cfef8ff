"""Copies in Settings: looked at, then put back, in two clicks."""

from pathlib import Path

import pytest
from gui.staged import CONTROL, Stage
from PySide6.QtCore import Qt

from quizapp.domain.errors import ForeignFileError, FullDiskError
from quizapp.gui.settings.copies_card import CopiesCard
from quizapp.gui.widgets.button import Button

SECOND = Path("/learner/backups/20261122-exit.sqlite")


@pytest.fixture
def opened(stage: Stage) -> Stage:
    stage.start()
    stage.press(Qt.Key.Key_Comma, CONTROL)
    return stage


def card(stage: Stage) -> CopiesCard:
    return stage.window.settings_view.findChildren(CopiesCard)[0]


def click(stage: Stage, name: str) -> None:
    (button,) = (each for each in card(stage).findChildren(Button) if each.accessibleName() == name)
    button.click()
    stage.settle()


def test_a_copy_is_put_back_in_two_clicks_with_a_look_at_what_changes(opened: Stage) -> None:
    click(opened, "Look at the copy of Sun 22 Nov, 14:05")
    told = card(opened)._told.text()
    assert "Copy of Sun 22 Nov, 14:05: Asha, 2 banks, 4800 answers" in told
    assert "Here now: Asha, Kenji, 3 banks, 5021 answers" in told
    assert "Your answers stay" in told
    assert opened.services.called("restore") == []
    assert opened.focused.accessibleName() == "Leave it as it is"  # Enter alone changes nothing
    click(opened, "Put it back")
    assert opened.services.called("restore") == [("restore", SECOND)]
    assert card(opened)._told.text() == "Done. What was here before is the newest copy but one."


def test_what_was_looked_at_can_be_left(opened: Stage) -> None:
    click(opened, "Look at the copy of Sun 22 Nov, 14:05")
    click(opened, "Leave it as it is")
    assert opened.services.called("restore") == []
    assert not card(opened)._told.isVisible()
    assert len(card(opened).stops) == 5 + 2


def test_older_copies_are_in_a_list(opened: Stage) -> None:
    menu = card(opened).stops[4]
    assert menu.accessibleName() == "Older copies"
    assert [action.text() for action in menu.actions_offered] == ["Fri 13 Nov, 14:05", "Fri 6 Nov, 14:05"]
    menu.actions_offered[0].trigger()
    opened.settle()
    assert opened.services.called("look at copy") == [("look at copy", Path("/learner/backups/20261113-exit.sqlite"))]


def test_a_copy_that_cannot_be_used_says_so(opened: Stage) -> None:
    opened.services.faults.append(ForeignFileError(path=str(SECOND)))
    click(opened, "Look at the copy of Sun 22 Nov, 14:05")
    assert "is not a file that Quizapp wrote" in card(opened)._trouble.text()
    assert card(opened)._choices.isVisible()


def test_none_yet_is_said(stage: Stage) -> None:
    stage.services.backups.copies = ()
    stage.start()
    stage.press(Qt.Key.Key_Comma, CONTROL)
    assert card(stage)._told.text() == "There is none yet."


def test_a_copy_that_cannot_be_made_is_said(stage: Stage) -> None:
    stage.services.backups.trouble = FullDiskError(folder="/learner/backups")
    stage.start()
    stage.press(Qt.Key.Key_Comma, CONTROL)
    assert "the disk with /learner/backups is full" in card(stage)._trouble.text()
    assert card(stage)._choices.isVisible()
