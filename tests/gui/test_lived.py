"""What the window does where services are real and an answer may come late."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from gui.lived import CAPITALS, Home, at_home
from makers import Clock, some_services
from PySide6.QtCore import Qt

from quizapp.domain.changes import Changes
from quizapp.domain.errors import BrokenPagesError, FolderError
from quizapp.domain.quiz import QUIZ_FORMS
from quizapp.gui.asking.screen import AskingScreen
from quizapp.gui.languages import ENGLISH, speak
from quizapp.gui.quiz.screen import ResultScreen
from quizapp.paths import questions_folder
from quizapp.services.work import Work

Key, Control = Qt.Key, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Home]:
    with at_home(tmp_path) as made:
        yield made


def start_quiz(home: Home, *forms: str, each_s: int | None = None, limit_s: int | None = None) -> None:
    """Set up a quiz of these forms and begin it."""
    home.press(Key.Key_2, Control)
    for form in set(QUIZ_FORMS) - set(forms) if forms else ():
        home.window._quiz.toggle_forms((form,))
    home.window._quiz.set_limit(limit_s, each_s)
    home.press(Key.Key_Return, Control)


def question(home: Home) -> AskingScreen:
    screen = home.window._quiz._screen
    assert isinstance(screen, AskingScreen)
    return screen


def result(home: Home) -> ResultScreen:
    screen = home.window._quiz._screen
    assert isinstance(screen, ResultScreen)
    return screen


def test_a_setting_that_is_changed_after_the_quiz_was_opened_holds_for_it(home: Home) -> None:
    home.press(Key.Key_2, Control)
    home.services.preferences.change("quiz_counts", 0)
    home.press(Key.Key_1, Control)
    home.press(Key.Key_2, Control)
    home.press(Key.Key_Return, Control)
    assert not home.services.quiz.leave().counts


def test_a_first_question_that_comes_late_leaves_the_side_bar_of_another_page_alone(home: Home) -> None:
    home.press(Key.Key_2, Control)
    home.thread.is_slow = True
    home.press(Key.Key_Return, Control)
    home.press(Key.Key_1, Control)
    home.thread.answer()
    assert not home.window.side_bar.isHidden()
    home.press(Key.Key_2, Control)
    assert home.window.side_bar.isHidden()  # there the question is
    assert home.page == "quiz"


def test_the_time_of_a_quiz_stands_while_a_problem_is_on_screen(home: Home) -> None:
    start_quiz(home, limit_s=600)
    home.window.quiz_view._tick()
    home.window.show_crash("Traceback …")
    home.settle()
    home.window.quiz_view._tick()
    assert question(home).time_left == 599
    assert question(home).is_paused
    home.press(Key.Key_Escape)
    assert home.page == "quiz"
    assert home.window.side_bar.isHidden()


def test_a_pause_is_no_time_taken_for_an_answer(home: Home) -> None:
    start_quiz(home, "choice")
    home.clock.move(seconds=5)
    home.press(Key.Key_P)
    home.clock.move(minutes=45)
    home.press(Key.Key_Space)
    home.clock.move(seconds=2)
    home.press(Key.Key_1)
    assert home.services.quiz.leave().seconds == 7


def test_the_pause_after_a_time_out_is_no_time_taken_either(home: Home) -> None:
    start_quiz(home, "choice", each_s=20)
    home.clock.move(seconds=20)
    for _ in range(20):
        home.window.quiz_view._tick()
    assert question(home).has_timed_out
    home.clock.move(minutes=10)
    home.press(Key.Key_Space)
    home.clock.move(seconds=3)
    home.press(Key.Key_1)
    assert home.services.quiz.leave().seconds == 23


@pytest.mark.parametrize("limits", [{"each_s": 20}, {"limit_s": 600}])
def test_what_stands_in_the_field_counts_when_the_time_is_over(home: Home, limits: dict[str, int]) -> None:
    start_quiz(home, "typed", **limits)
    right = question(home).question.right_answer
    home.window.quiz_view.question._field._field.setText(right)
    for _ in range(600):
        if home.services.quiz._run.given:
            break
        home.window.quiz_view._tick()
    (given,) = home.services.quiz._run.given
    assert given.verdict.is_right


def test_the_side_bar_has_a_new_name_at_once(home: Home) -> None:
    home.press(Key.Key_Comma, Control)
    home.services.profiles.rename(home.services._desk.learner_id, "Asha")
    home.window.announce(Changes(settings=True))
    home.settle()
    assert home.window.side_bar._who.text() == "Asha"


def test_a_limit_that_is_changed_changes_what_is_ready_beside_every_screen(home: Home) -> None:
    home.press(Key.Key_Comma, Control)
    home.window._settings.change("new_a_day", 40)
    home.settle()
    assert home.window.side_bar._entries["today"].accessibleName().endswith("40")


def test_after_taking_a_file_in_the_list_of_learners_is_that_of_the_file(home: Home, tmp_path: Path) -> None:
    other = some_services(tmp_path / "other", Clock(), questions_folder())
    other.library.add(CAPITALS)
    other.profiles.rename(other._desk.learner_id, "Asha")
    other.moving.take_out(tmp_path / "all.quizapp", Work())
    other.close()
    home.services.profiles.add("Kenji")
    home.press(Key.Key_Comma, Control)
    assert "Kenji" in home.says
    home.window.announce(home.services.moving.take_in(tmp_path / "all.quizapp"))
    home.settle()
    assert "Kenji" not in home.says
    assert "Asha" in home.says


def test_banks_dropped_before_banks_was_ever_open_are_listed_with_the_others(home: Home) -> None:
    home.window.open_banks()
    home.window._banks.add(questions_folder() / "flags-of-asia.toml")
    home.settle()
    assert {"Capitals of Asia", "Flags of Asia"} <= set(home.says)


@pytest.mark.parametrize(("key", "page"), [(Key.Key_5, "progress"), (Key.Key_3, "banks"), (Key.Key_1, "today")])
def test_what_could_not_be_read_is_in_sight_once_it_can_be(home: Home, key: Qt.Key, page: str) -> None:
    home.press(Key.Key_Comma, Control)
    home.thread.faults.append(FolderError(folder="/learner", reason="the disk is busy"))
    home.press(key, Control)
    assert home.page == "problem"
    home.press(Key.Key_R)
    assert home.page == page


def test_a_result_is_still_there_after_a_change_of_language(home: Home) -> None:
    start_quiz(home, "choice")
    home.press(Key.Key_1)
    home.press(Key.Key_Escape)
    home.press(Key.Key_Escape)
    rows = result(home).rows
    try:
        home.window.set_language("hi")
        home.settle()
        home.press(Key.Key_2, Control)
        assert result(home).rows == rows
        assert home.window.quiz_view.result.isVisible()
    finally:
        speak(ENGLISH)


@pytest.mark.parametrize(("key", "page"), [(Key.Key_1, "today"), (Key.Key_5, "progress"), (Key.Key_Comma, "settings")])
def test_a_change_of_language_stays_on_the_screen_that_is_open(home: Home, key: Qt.Key, page: str) -> None:
    home.press(key, Control)
    try:
        home.window.set_language("ja")
        home.settle()
        assert home.page == page
        assert home.window.today_view._quiz.text() == "クイズをする"
    finally:
        speak(ENGLISH)


def test_damage_that_a_quiz_meets_can_be_mended_from_where_it_is_said(home: Home) -> None:
    start_quiz(home)
    home.thread.damaged.emit(BrokenPagesError(path="/learner/quizapp.sqlite"))
    home.settle()
    assert home.page == "problem"
    assert "Bring back" in home.says
    assert home.window.side_bar.isHidden()  # nothing else is read any more


def test_after_a_session_every_screen_is_a_key_away(home: Home) -> None:
    home.press(Key.Key_Space)
    home.press(Key.Key_3, Control)
    assert home.page == "study"  # a question has the window for itself
    home.press(Key.Key_D)
    home.press(Key.Key_Escape)
    assert home.window.study_view.state == "summary"
    home.press(Key.Key_3, Control)
    assert home.page == "banks"
