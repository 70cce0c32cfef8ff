"""Several, matching and flashcards: by keys and by mouse, in the view and behind it."""

from dataclasses import replace

import pytest
from gui.made import a_flashcard, a_matching, a_several, asked, outcome
from gui.sight import Sight
from gui.study.test_study_presenter import Desk
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from quizapp.domain.answers import Marked, Placed, SelfGraded
from quizapp.domain.errors import WriteError
from quizapp.domain.ratings import Rating
from quizapp.domain.verdicts import Verdict
from quizapp.gui.appearance import Appearance
from quizapp.gui.asking.draft import Draft
from quizapp.gui.asking.screen import AskingScreen
from quizapp.gui.study.view import StudyView
from quizapp.gui.widgets.option_button import MARKED, OPEN, OTHER, RIGHT, WRONG, OptionButton
from quizapp.gui.widgets.pair_row import PairRow

Key = Qt.Key
CARD = asked(a_flashcard(), days_after=(0, 1, 4, 9))
TOLD = ("option_chosen", "prompt_chosen", "taken_back", "confirmed", "skipped", "continued")


@pytest.fixture
def sight(qtbot: QtBot, appearance: Appearance) -> Sight:
    sight = Sight(qtbot, StudyView(appearance))
    sight.listen(sight.view.question, *TOLD)
    return sight


def visible(sight: Sight, kind: type) -> list:
    return [part for part in sight.view.findChildren(kind) if part.isVisible()]


def test_marking_answers_only_once_it_is_confirmed() -> None:
    desk = Desk(outcome()).open(asked(a_several()))
    desk.presenter.confirm()  # nothing is marked yet
    desk.presenter.choose(0)
    desk.presenter.choose(1)
    desk.presenter.choose(1)
    desk.presenter.choose(2)
    assert desk.services.calls == []
    desk.presenter.confirm()
    assert desk.services.calls == [("answer", Marked(frozenset({0, 2})))]


def test_pairs_are_answered_once_every_prompt_has_its_option() -> None:
    desk = Desk(outcome()).open(asked(a_matching()))
    for option in (2, 0):
        desk.presenter.choose(option)
    desk.presenter.confirm()
    assert desk.services.calls == []
    desk.presenter.choose(1)
    desk.presenter.confirm()
    assert desk.services.calls == [("answer", Placed((2, 0, 1)))]


def test_a_flashcard_is_turned_before_it_is_graded_and_then_the_next_one_comes() -> None:
    graded = outcome(CARD, SelfGraded(Rating.HARD))
    desk = Desk(graded, asked(position=2)).open(CARD)
    desk.presenter.choose(1)
    assert desk.services.calls == []
    desk.presenter.confirm()
    assert desk.screen.draft.is_turned
    desk.presenter.choose(1)
    assert desk.services.calls == [("answer", SelfGraded(Rating.HARD)), ("next",)]
    assert desk.screen.asked.position == 2


def test_a_flashcard_that_could_not_be_stored_can_be_graded_again() -> None:
    desk = Desk(outcome(CARD, SelfGraded(Rating.GOOD)), asked(position=2)).open(CARD)
    desk.presenter.confirm()
    desk.services.faults.append(WriteError(folder="/learner", reason="full"))
    desk.presenter.choose(2)
    assert desk.screen.trouble is not None
    desk.presenter.choose(2)
    assert desk.screen.asked.position == 2


def test_digits_pick_and_enter_confirms(sight: Sight) -> None:
    sight.view.show_screen(AskingScreen(asked(a_several())))
    for key in (Key.Key_1, Key.Key_3, Key.Key_Return):
        sight.press(key)
    assert sight.told == [("option_chosen", 0), ("option_chosen", 2), ("confirmed",)]


def test_an_option_with_the_keyboard_is_marked_by_space_and_enter_still_confirms(sight: Sight) -> None:
    sight.view.show_screen(AskingScreen(asked(a_several())))
    sight.press(Key.Key_Down)
    sight.press(Key.Key_Space)
    sight.press(Key.Key_Return)
    assert sight.told == [("option_chosen", 0), ("confirmed",)]


def test_marks_are_shown_and_afterwards_what_each_was(sight: Sight) -> None:
    on = asked(a_several())
    sight.view.show_screen(AskingScreen(on, draft=Draft(frozenset({0, 1}))))
    options = visible(sight, OptionButton)
    assert [option.state for option in options] == [MARKED, MARKED, OPEN, OPEN]
    came = outcome(on, Marked(frozenset({0, 1})), verdict=Verdict.WRONG)
    sight.view.show_screen(AskingScreen(on, outcome=came))
    assert [option.state for option in options] == [RIGHT, WRONG, RIGHT, OTHER]


def test_check_can_be_pressed_once_enough_is_picked(sight: Sight) -> None:
    screen = AskingScreen(asked(a_matching()), draft=Draft.of(a_matching()))
    sight.view.show_screen(screen)
    assert not sight.button("Check").isEnabled()
    sight.view.show_screen(replace(screen, draft=Draft(placed=(2, 0, 1))))
    sight.click(sight.button("Check"))
    assert sight.told == [("confirmed",)]


def test_arrows_move_between_prompts_and_backspace_takes_back(sight: Sight) -> None:
    sight.view.show_screen(AskingScreen(asked(a_matching()), draft=Draft.of(a_matching())))
    for key in (Key.Key_Down, Key.Key_Up, Key.Key_Backspace, Key.Key_2):
        sight.press(key)
    assert sight.told == [("prompt_chosen", 1), ("prompt_chosen", 2), ("taken_back",), ("option_chosen", 1)]


def test_a_click_on_a_prompt_chooses_it(sight: Sight) -> None:
    sight.view.show_screen(AskingScreen(asked(a_matching()), draft=Draft.of(a_matching())))
    rows = visible(sight, PairRow)
    assert [row.is_current for row in rows] == [True, False, False]
    sight.click(rows[2])
    assert sight.told == [("prompt_chosen", 2)]


def test_the_verdict_on_pairs_says_what_was_right(sight: Sight) -> None:
    on = asked(a_matching())
    came = outcome(on, Placed((2, 1, 0)), verdict=Verdict.WRONG)
    sight.view.show_screen(AskingScreen(on, outcome=came))
    rows = visible(sight, PairRow)
    assert [row.is_right for row in rows] == [True, False, False]
    assert [row.option for row in rows] == ["Kathmandu", "Vientiane, not Thimphu", "Thimphu, not Vientiane"]
    assert not visible(sight, OptionButton)
    assert rows[1].accessibleName() == "Laos: Vientiane, not Thimphu. Correct answer: Vientiane"


def test_a_flashcard_shows_its_fact_when_it_is_turned_and_each_grade_with_its_day(sight: Sight) -> None:
    sight.view.show_screen(AskingScreen(CARD))
    sight.press(Key.Key_1)  # not turned yet: nothing to grade, the presenter leaves it
    sight.press(Key.Key_Space)
    assert sight.told[-1] == ("confirmed",)
    sight.view.show_screen(AskingScreen(CARD, draft=Draft(is_turned=True)))
    assert sight.button("Known · in 4 days").isVisible()
    sight.click(sight.button("Easy · in 9 days"))
    assert sight.told[-1] == ("option_chosen", 3)


def test_keys_on_the_sheet_fit_what_is_asked(sight: Sight) -> None:
    for on, state in ((asked(a_matching()), "picking"), (asked(a_several()), "picking"), (CARD, "card")):
        sight.view.show_screen(AskingScreen(on, draft=Draft.of(on.question)))
        assert sight.view.state == state
