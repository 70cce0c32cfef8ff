"""The quiz by keys and by mouse: what is pressed, what the view tells, what it shows."""

from dataclasses import replace

import pytest
from gui.made import FLAG, a_choice, a_result, a_row, a_typed, an_offer, asked, outcome
from gui.sight import Sight
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from quizapp.domain.questions import Picture
from quizapp.domain.quiz import QuizPlan
from quizapp.domain.verdicts import Verdict
from quizapp.gui.appearance import Appearance
from quizapp.gui.asking.screen import AskingScreen
from quizapp.gui.printing.preview import Preview
from quizapp.gui.quiz.screen import ResultScreen, SetupScreen, Shown
from quizapp.gui.quiz.view import QuizView
from quizapp.gui.widgets.picture import PictureView
from quizapp.gui.widgets.toggle import Toggle
from quizapp.services.quiz_readings import Sheet

Key, Control = Qt.Key, Qt.KeyboardModifier.ControlModifier
OF_THE_SETUP = (
    "bank_toggled", "tag_toggled", "forms_toggled", "count_chosen", "limit_chosen", "tells_toggled", "counts_toggled",
    "started", "worksheet_asked",
)  # fmt: skip
OF_THE_RESULT = ("retried", "new_chosen", "save_asked", "rows_chosen")


class Desk(Sight):
    """The quiz, and everything it told."""

    view: QuizView

    @property
    def on(self) -> list[str]:
        self.qtbot.waitUntil(lambda: bool(self.pills))
        return [pill.text() for pill in self.pills if pill.isChecked()]

    @property
    def pills(self) -> list[Toggle]:
        return [pill for pill in self.view.findChildren(Toggle) if pill.isVisible()]

    def pill(self, text: str) -> Toggle:
        # Pills are shown by the next turn of the event loop.
        self.qtbot.waitUntil(lambda: text in [pill.text() for pill in self.pills])
        (found,) = (pill for pill in self.pills if pill.text() == text)
        return found

    def click(self, text: str) -> None:
        self.qtbot.mouseClick(self.pill(text), Qt.MouseButton.LeftButton)


@pytest.fixture
def desk(qtbot: QtBot, appearance: Appearance) -> Desk:
    desk = Desk(qtbot, QuizView(appearance), "ticked")
    desk.listen(desk.view.setup, *OF_THE_SETUP)
    desk.listen(desk.view.question, "paused", "option_chosen", "left")
    return desk


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Capitals of Asia", ("bank_toggled", "capitals-of-asia")),
        ("largest cities", ("tag_toggled", "largest-cities")),
        ("Numbers and dates", ("forms_toggled", ("number", "date"))),
        ("20", ("count_chosen", 20)),
        ("all 547", ("count_chosen", None)),
        ("10 min", ("limit_chosen", 600, None)),
        ("20 s each", ("limit_chosen", None, 20)),
        ("Show each answer at once", ("tells_toggled",)),
        ("Counts for my memory", ("counts_toggled",)),
    ],
)
def test_each_pill_tells_what_it_stands_for(desk: Desk, text: str, told: tuple[object, ...]) -> None:
    desk.view.show_screen(SetupScreen(an_offer()))
    desk.click(text)
    assert desk.told == [told]


def test_what_is_chosen_is_ticked_and_a_click_alone_ticks_nothing(desk: Desk) -> None:
    plan = QuizPlan(banks=("capitals-of-asia",), tags=("people",), forms=("choice",), count=20, tells=True, counts=True)
    desk.view.show_screen(SetupScreen(an_offer(plan=plan)))
    ticked = ["Capitals of Asia", "people", "Choose one", "20", "no limit", "Show each answer at once"]
    assert desk.on == [*ticked, "Counts for my memory"]
    desk.click("40")
    assert desk.on == [*ticked, "Counts for my memory"]


def test_the_keyboard_stays_where_it_was_when_the_choice_is_shown(desk: Desk) -> None:
    desk.view.show_screen(SetupScreen(an_offer()))
    pill = desk.pill("Capitals of Asia")
    pill.setFocus()
    desk.press(Key.Key_Space)
    assert desk.told == [("bank_toggled", "capitals-of-asia")]
    desk.view.show_screen(SetupScreen(an_offer(plan=QuizPlan(banks=("capitals-of-asia",)))))
    assert pill.hasFocus()
    assert pill.isChecked()


def test_ctrl_enter_starts_it(desk: Desk) -> None:
    desk.view.show_screen(SetupScreen(an_offer()))
    desk.press(Key.Key_Return, Control)
    assert desk.told == [("started",)]


def test_what_the_quiz_will_be_is_said(desk: Desk) -> None:
    desk.view.show_screen(SetupScreen(an_offer()))
    assert "10 questions" in desk.texts
    assert "drawn from 547 facts, about 3 minutes, answers at the end" in desk.texts


def test_how_many_is_only_promised_where_it_is_sure(desk: Desk) -> None:
    """Not every fact can be asked in every form, nor beside every other."""
    for plan in (QuizPlan(count=None), QuizPlan(forms=("order",))):
        desk.view.show_screen(SetupScreen(an_offer(plan=plan)))
        assert f"Up to {plan.count or 547} questions" in desk.texts


@pytest.mark.parametrize(
    ("screen", "said"),
    [
        (SetupScreen(an_offer(plan=QuizPlan(forms=()))), "Choose at least one way of asking."),
        (SetupScreen(an_offer(banks=(), facts=0)), "There is no bank yet. Add one on “Today”."),
        (SetupScreen(an_offer(), is_empty=True), "None of these facts can be asked in this way."),
    ],
)
def test_why_it_cannot_start_is_said(desk: Desk, screen: SetupScreen, said: str) -> None:
    desk.view.show_screen(screen)
    assert any(said in text for text in desk.texts)


def test_the_time_that_is_left_is_shown_and_told_second_by_second(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("quizapp.gui.quiz.view.SECOND_MS", 1000)
    screen = AskingScreen(asked(), time_left=65, can_pause=True)
    desk.view._second.setInterval(5)
    desk.view.show_screen(screen)
    assert desk.view.question._top._time.text == "1:05"
    desk.qtbot.waitUntil(lambda: ("ticked", "") in desk.told)
    desk.view.show_screen(replace(screen, outcome=outcome()))
    assert not desk.view._second.isActive()


def test_a_second_changes_nothing_but_the_time(desk: Desk) -> None:
    screen = AskingScreen(asked(a_typed()), time_left=20, can_pause=True)
    desk.view.show_screen(screen)
    desk.type("Sanae")
    desk.view.show_screen(replace(screen, time_left=19))
    assert desk.view.question._top._time.text == "0:19"
    assert desk.view.question._field.text == "Sanae"


def test_a_pause_hides_the_question_and_space_goes_on(desk: Desk) -> None:
    screen = AskingScreen(asked(a_choice()), time_left=20, can_pause=True)
    desk.view.show_screen(screen)
    desk.press(Key.Key_P)
    assert desk.told == [("paused",)]
    desk.view.show_screen(replace(screen, is_paused=True))
    assert "Paused" in desk.texts
    assert screen.question.stem not in desk.texts
    desk.press(Key.Key_1)
    desk.press(Key.Key_Space)
    assert desk.told == [("paused",), ("paused",)]


def test_when_time_is_up_it_is_not_said_that_nothing_was_answered(desk: Desk) -> None:
    """What stood in the field counts: see the presenter's tests."""
    desk.view.show_screen(AskingScreen(asked(), time_left=20, can_pause=True, is_paused=True, has_timed_out=True))
    assert "What you had answered by then counts. The next question comes when you go on." in desk.texts


def test_typing_goes_on_after_a_pause(desk: Desk) -> None:
    screen = AskingScreen(asked(a_typed()), can_pause=True)
    desk.view.show_screen(screen)
    desk.type("San")
    desk.view.show_screen(replace(screen, is_paused=True))
    desk.view.show_screen(screen)
    desk.type("ae")
    assert desk.view.question._field.text == "Sanae"


def test_other_questions_come_into_the_preview_that_is_open(desk: Desk) -> None:
    sheet = Sheet("Ministers", (a_choice(),), {}, seed=1)
    desk.listen(desk.view, "others_asked")
    desk.view.preview_worksheet(sheet)
    desk.view.preview_worksheet(replace(sheet, title="Other ministers"))
    (preview,) = desk.view.window().findChildren(Preview)
    assert preview.windowTitle() == "Other ministers"
    desk.qtbot.keyClick(preview, Key.Key_N)
    assert desk.told == [("others_asked",)]
    desk.qtbot.keyClick(preview, Key.Key_Escape)
    desk.view.preview_worksheet(sheet)
    opened = [each for each in desk.view.window().findChildren(Preview) if each.isVisible()]
    assert [each.windowTitle() for each in opened] == ["Ministers"]


def test_a_result_shows_every_question_with_what_was_given_and_what_is_right(desk: Desk) -> None:
    desk.view.show_screen(ResultScreen(a_result()))
    # Rows are shown by the next turn of the event loop.
    desk.qtbot.waitUntil(lambda: "Not answered" in desk.texts)
    for text in ("$21 billion", "$25.17 billion", "I don’t know", "Japan National Tourism Organization", "14 s"):
        assert text in desk.texts
    assert "6 questions in 3 min 12 s · 1 not answered · people 2 of 2 · largest cities 0 of 2" in desk.texts


def test_a_question_whose_time_ran_out_says_so_and_one_that_was_not_known_too(desk: Desk) -> None:
    skipped = a_row("Which body holds Japan Travel Fair 2026?", "", "JNTO", Verdict.SKIPPED)
    rows = (skipped, replace(skipped, has_timed_out=True))
    desk.view.show_screen(ResultScreen(a_result(rows=rows)))
    desk.qtbot.waitUntil(lambda: {"I don’t know", "Time ran out"} <= {*desk.texts})


def test_a_question_about_a_picture_has_it_beside_it(desk: Desk) -> None:
    row = a_row("To which country does this flag belong?", "Palau", "Japan", Verdict.WRONG)
    seen = replace(row, image=Picture("0" * 64, "A red disc", "CC0"), picture=FLAG)
    desk.view.show_screen(ResultScreen(a_result(rows=(row, seen))))
    desk.qtbot.waitUntil(lambda: any(view.isVisible() for view in desk.view.findChildren(PictureView)))
    (picture,) = (view for view in desk.view.result.findChildren(PictureView) if view.isVisible())
    assert picture.accessibleName() == "A red disc"
    said = [each.accessibleName() for each in desk.view.result.findChildren(QWidget)]
    assert sum("belong? A red disc. Your answer: Palau." in each for each in said) == 1


def test_the_right_answer_stands_only_where_it_is_another_one(desk: Desk) -> None:
    rows = (
        a_row("Match them.", "Iraq: Baghdad; Iran: Tehran", "Iraq: Baghdad; Iran: Tehran", Verdict.RIGHT),
        a_row("In December 2025 Modi met ____.", "Sanae Takachi", "Sanae Takaichi", Verdict.SPELLING),
    )
    desk.view.show_screen(ResultScreen(a_result(rows=rows)))
    desk.qtbot.waitUntil(lambda: "Sanae Takaichi" in desk.texts)
    assert desk.texts.count("Iraq: Baghdad; Iran: Tehran") == 1


def test_a_false_statement_that_was_believed_is_put_right(desk: Desk) -> None:
    row = a_row("This is the flag of Japan.", "True", "False", Verdict.WRONG, form="true_false")
    rows = (replace(row, truth="This is the flag of Palau."),)
    desk.view.show_screen(ResultScreen(a_result(rows=rows)))
    desk.qtbot.waitUntil(lambda: "False: This is the flag of Palau." in desk.texts)


def test_a_filter_lists_some_of_them(desk: Desk) -> None:
    desk.view.show_screen(ResultScreen(a_result()))
    desk.listen(desk.view.result, *OF_THE_RESULT)
    desk.click("Missed")
    assert desk.told == [("rows_chosen", Shown.MISSED)]
    desk.view.show_screen(ResultScreen(a_result(), shown=Shown.MISSED))
    desk.qtbot.waitUntil(lambda: "$21 billion" in desk.texts and "Shigeru Ishiba" not in desk.texts)


@pytest.mark.parametrize(("key", "told"), [(Key.Key_R, "retried"), (Key.Key_N, "new_chosen")])
def test_the_keys_of_a_result(desk: Desk, key: Qt.Key, told: str) -> None:
    desk.view.show_screen(ResultScreen(a_result()))
    desk.listen(desk.view.result, *OF_THE_RESULT)
    desk.press(key)
    assert desk.told == [(told,)]


def test_what_is_asked_again_is_counted_in_facts_where_a_question_had_several(desk: Desk) -> None:
    desk.view.show_screen(ResultScreen(a_result()))
    assert desk.button("Retry the 3 missed").isVisible()
    desk.view.show_screen(ResultScreen(a_result(missed=5)))
    assert desk.button("Retry the 5 facts missed").isVisible()


def test_a_quiz_left_before_the_first_answer_has_no_time(desk: Desk) -> None:
    rows = (a_row("Which of these is NOT on the roadmap?", "", "agriculture", None),)
    desk.view.show_screen(ResultScreen(a_result(rows=rows, by_tag=(), seconds=0, missed=0)))
    assert "1 question, none answered" in desk.texts


def test_a_quiz_that_did_not_count_says_so_and_a_saved_one_where(desk: Desk) -> None:
    desk.view.show_screen(ResultScreen(a_result(counts=False)))
    assert "This quiz did not count for your memory." in desk.texts
    desk.view.show_screen(ResultScreen(a_result(), saved_as="/home/me/result.pdf"))
    assert "Saved as /home/me/result.pdf." in desk.texts
