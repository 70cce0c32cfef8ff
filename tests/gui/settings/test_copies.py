"""Copies in Settings: looked at, then put back, in two clicks."""

import re
from datetime import UTC, datetime
from pathlib import Path

import pytest
from gui.staged import CONTROL, Stage
from PySide6.QtCore import Qt

import quizapp
from quizapp.domain.errors import ForeignFileError, FullDiskError
from quizapp.gui.settings.copies_card import CopiesCard
from quizapp.gui.settings.copy_words import names_of, why
from quizapp.gui.widgets.button import Button
from quizapp.services.backups import Copy

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
    click(opened, "Look at the copy of Sun 22 Nov, 14:05 · when Quizapp closed")
    told = card(opened)._told.text()
    there, here, kept = told.split("\n")
    assert there == "In the copy: Asha, 2 banks, 4800 answers, the last on Fri 20 Nov 2026."
    assert here == "Here now: Asha, Kenji, 3 banks, 5021 answers, the last on Mon 23 Nov 2026."
    assert kept.startswith("All your answers stay.")
    assert opened.services.called("restore") == []
    assert opened.focused.accessibleName() == "Leave it as it is"  # Enter alone changes nothing
    click(opened, "Put it back")
    assert opened.services.called("restore") == [("restore", SECOND)]
    kept = "What was here before is the copy “Mon 23 Nov, 15:05 · before putting one back”."
    assert card(opened)._told.text() == f"It is put back. {kept}"


def test_what_was_looked_at_can_be_left(opened: Stage) -> None:
    click(opened, "Look at the copy of Sun 22 Nov, 14:05 · when Quizapp closed")
    click(opened, "Leave it as it is")
    assert opened.services.called("restore") == []
    assert not card(opened)._told.isVisible()
    assert len(card(opened).stops) == 5 + 2


def test_older_copies_are_in_a_list(opened: Stage) -> None:
    menu = card(opened).stops[4]
    assert menu.accessibleName() == "Older copies"
    assert [action.text() for action in menu.actions_offered] == [
        "Fri 13 Nov, 14:05 · when Quizapp closed",
        "Fri 6 Nov, 14:05 · when Quizapp closed",
    ]
    menu.actions_offered[0].trigger()
    opened.settle()
    assert opened.services.called("look at copy") == [("look at copy", Path("/learner/backups/20261113-exit.sqlite"))]


def test_a_copy_that_cannot_be_used_says_so(opened: Stage) -> None:
    opened.services.faults.append(ForeignFileError(path=str(SECOND)))
    click(opened, "Look at the copy of Sun 22 Nov, 14:05 · when Quizapp closed")
    assert "is not a file that Quizapp wrote" in card(opened)._trouble.text()
    assert card(opened)._choices.isVisible()


def test_copies_of_one_minute_are_told_apart_by_why_they_were_made_and_else_by_seconds() -> None:
    at = datetime(2026, 12, 17, 15, 3, 9, tzinfo=UTC)
    made = [(at, "exit"), (at, "before-import"), (at.replace(second=1), "before-import"), (at, "of another version")]
    assert names_of([Copy(when, reason, SECOND) for when, reason in made]) == [
        "Thu 17 Dec, 15:03 · when Quizapp closed",
        "Thu 17 Dec, 15:03:09 · before adding a bank",
        "Thu 17 Dec, 15:03:01 · before adding a bank",
        "Thu 17 Dec, 15:03",
    ]


@pytest.mark.parametrize("folder", ["services", "store", "cli"])
def test_every_reason_for_a_copy_has_its_words(folder: str) -> None:
    text = "\n".join(path.read_text(encoding="utf-8") for path in (Path(quizapp.__path__[0]) / folder).glob("*.py"))
    made = re.findall(r"""(?:back_up|\bmake|replace_all)\([^")]*"([a-z-]+)"(?:, "([a-z-]+)")?""", text)
    reasons = {reason for pair in made for reason in pair if reason}
    assert reasons
    assert {reason for reason in reasons if not why(reason)} == set()


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
