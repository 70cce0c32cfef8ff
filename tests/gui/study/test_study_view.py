"""Study by keys and by mouse: what is pressed, what the view tells, what it shows."""

import re
from pathlib import Path

import pytest
from gui.made import FLAG, a_choice, a_cloze, a_miss, a_summary, a_true_false, a_typed, an_explanation, asked, outcome
from gui.sight import Sight
from gui.staged import STATES, staged
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from quizapp.domain.answers import Chosen, Skipped, Written
from quizapp.domain.errors import WriteError
from quizapp.domain.questions import Picture
from quizapp.domain.verdicts import Verdict
from quizapp.gui.appearance import Appearance
from quizapp.gui.asking import question_view
from quizapp.gui.asking.screen import AskingScreen
from quizapp.gui.study import summary_view
from quizapp.gui.study.screen import SummaryScreen
from quizapp.gui.study.view import StudyView
from quizapp.gui.widgets.option_button import OPEN, OTHER, REMOVED, RIGHT, WRONG, OptionButton
from quizapp.gui.widgets.picture import PictureView
from quizapp.services.readings import Asked, Hint, SummaryRow

Key, Control = Qt.Key, Qt.KeyboardModifier.ControlModifier
TYPED = asked(a_typed())
OF_A_QUESTION = (
    "option_chosen", "text_checked", "skipped", "hint_asked", "continued", "guessed", "counted_as_right", "rested",
    "undone", "left",
)  # fmt: skip
OF_THE_SUMMARY = ("finished", "practise_chosen", "more_chosen", "all_shown", "undone")


class Desk(Sight):
    """Study, and everything it told."""

    view: StudyView

    def ask(self, on: Asked) -> "Desk":
        self.view.show_screen(AskingScreen(on))
        return self

    @property
    def options(self) -> list[OptionButton]:
        return [option for option in self.view.findChildren(OptionButton) if option.isVisible()]

    @property
    def states(self) -> list[str]:
        return [option.state for option in self.options]

    @property
    def field(self) -> QLineEdit:
        return self.view.findChild(QLineEdit)


@pytest.fixture
def desk(qtbot: QtBot, appearance: Appearance) -> Desk:
    desk = Desk(qtbot, StudyView(appearance))
    desk.listen(desk.view.question, *OF_A_QUESTION)
    desk.listen(desk.view.summary, *OF_THE_SUMMARY)
    return desk


@pytest.mark.parametrize(("key", "place"), [(Key.Key_1, 0), (Key.Key_2, 1), (Key.Key_3, 2), (Key.Key_4, 3)])
def test_a_digit_chooses_its_option(desk: Desk, key: Qt.Key, place: int) -> None:
    desk.ask(asked()).press(key)
    assert desk.told == [("option_chosen", place)]


def test_a_digit_without_an_option_does_nothing(desk: Desk) -> None:
    desk.ask(asked(a_true_false())).press(Key.Key_3)
    assert desk.told == []


def test_a_keyboard_whose_digits_need_shift_can_choose(desk: Desk) -> None:
    desk.ask(asked()).press(Key.Key_2, Qt.KeyboardModifier.ShiftModifier)
    assert desk.told == [("option_chosen", 1)]


def test_the_digits_of_the_keypad_choose(desk: Desk) -> None:
    desk.ask(asked()).press(Key.Key_2, Qt.KeyboardModifier.KeypadModifier)
    assert desk.told == [("option_chosen", 1)]


def test_arrows_and_enter_choose(desk: Desk) -> None:
    desk.ask(asked())
    desk.press(Key.Key_Down)
    desk.press(Key.Key_Down)
    desk.press(Key.Key_Return)
    assert desk.told == [("option_chosen", 1)]


def test_the_arrow_up_begins_with_the_last_option(desk: Desk) -> None:
    desk.ask(asked()).press(Key.Key_Up)
    assert desk.options[3].hasFocus()


def test_arrows_pass_over_an_option_that_was_removed(desk: Desk) -> None:
    desk.view.show_screen(AskingScreen(asked(), hint=Hint(1, None)))
    assert desk.states == [OPEN, REMOVED, OPEN, OPEN]
    desk.press(Key.Key_Down)
    desk.press(Key.Key_Down)
    assert desk.options[2].hasFocus()


def test_a_click_chooses_and_leaves_the_keyboard_where_it_was(desk: Desk) -> None:
    desk.ask(asked())
    desk.click(desk.options[2])
    assert desk.told == [("option_chosen", 2)]
    assert desk.view.question.hasFocus()


@pytest.mark.parametrize(
    ("key", "told"),
    [(Key.Key_H, "hint_asked"), (Key.Key_D, "skipped"), (Key.Key_U, "undone"), (Key.Key_Escape, "left")],
)
def test_letters_are_keys_while_there_are_options(desk: Desk, key: Qt.Key, told: str) -> None:
    desk.ask(asked()).press(key)
    assert desk.told == [(told,)]


@pytest.mark.parametrize(
    ("name", "told"), [("remove one", "hint_asked"), ("I don’t know", "skipped"), ("undo", "undone")]
)
def test_every_key_under_the_options_can_be_clicked(desk: Desk, name: str, told: str) -> None:
    desk.ask(asked())
    desk.click(desk.button(name))
    assert desk.told == [(told,)]


def test_there_is_no_hint_to_click_where_there_is_none_to_have(desk: Desk) -> None:
    desk.ask(asked(a_true_false()))
    assert "remove one" not in desk.texts


@pytest.mark.parametrize("key", [Key.Key_Space, Key.Key_Return, Key.Key_Enter])
def test_space_and_enter_go_on_from_a_verdict(desk: Desk, key: Qt.Key) -> None:
    desk.view.show_screen(AskingScreen(asked(), outcome()))
    desk.press(key)
    assert desk.told == [("continued",)]


@pytest.mark.parametrize(
    ("key", "told"),
    [
        (Key.Key_G, "guessed"),
        (Key.Key_Y, "counted_as_right"),
        (Key.Key_X, "rested"),
        (Key.Key_U, "undone"),
        (Key.Key_Escape, "left"),
    ],
)
def test_letters_are_keys_after_the_verdict(desk: Desk, key: Qt.Key, told: str) -> None:
    desk.view.show_screen(AskingScreen(TYPED, a_miss(TYPED, Written("x"))))
    desk.press(key)
    assert desk.told == [(told,)]


def test_a_key_that_is_held_does_not_run_through_verdict_and_next_question(desk: Desk) -> None:
    desk.view.show_screen(AskingScreen(asked(), outcome()))
    desk.hold(Key.Key_Return)
    desk.ask(TYPED).type("x")
    desk.hold(Key.Key_Return)
    assert desk.told == []


def test_enter_on_a_button_that_has_the_focus_presses_that_button(desk: Desk) -> None:
    desk.view.show_screen(AskingScreen(asked(), outcome()))
    desk.button("I guessed").setFocus(Qt.FocusReason.TabFocusReason)
    desk.press(Key.Key_Return)
    assert desk.told == [("guessed",)]


def test_letters_belong_to_the_field(desk: Desk) -> None:
    desk.ask(TYPED).type("hdu gyx5?")
    assert desk.told == []
    assert desk.field.text() == "hdu gyx5?"


def test_enter_checks_what_was_typed(desk: Desk) -> None:
    desk.ask(TYPED).type("Takaichi")
    desk.press(Key.Key_Return)
    assert desk.told == [("text_checked", "Takaichi")]


@pytest.mark.parametrize(("key", "told"), [(Key.Key_H, "hint_asked"), (Key.Key_D, "skipped")])
def test_control_reaches_past_the_field(desk: Desk, key: Qt.Key, told: str) -> None:
    desk.ask(TYPED).type("Ta")
    desk.press(key, Control)
    assert desk.told == [(told,)]
    assert desk.field.text() == "Ta"


def test_control_z_takes_back_what_was_typed(desk: Desk) -> None:
    desk.ask(TYPED).type("Takachi")
    desk.press(Key.Key_Z, Control)
    assert desk.field.text() == ""
    assert desk.told == []


def test_escape_leaves_from_the_field(desk: Desk) -> None:
    desk.ask(TYPED).press(Key.Key_Escape)
    assert desk.told == [("left",)]


@pytest.mark.parametrize(
    ("name", "told"),
    [("Check", ("text_checked", "Ta")), ("Show the first letters", ("hint_asked",)), ("I don’t know", ("skipped",))],
)
def test_every_key_under_the_field_can_be_clicked(desk: Desk, name: str, told: tuple[str, ...]) -> None:
    desk.ask(TYPED).type("Ta")
    desk.click(desk.button(name))
    assert desk.told == [told]
    assert desk.field.hasFocus()


def test_a_click_beside_the_field_does_not_stop_the_typing(desk: Desk) -> None:
    desk.ask(TYPED)
    desk.qtbot.mouseClick(desk.view.question, Qt.MouseButton.LeftButton, pos=QPoint(500, 500))
    desk.type("Ta")
    assert desk.field.text() == "Ta"


def test_a_hint_keeps_what_was_typed_and_shows_the_letters(desk: Desk) -> None:
    desk.ask(TYPED).type("Sa")
    desk.view.show_screen(AskingScreen(TYPED, hint=Hint(None, "S… T…")))
    assert desk.field.text() == "Sa"
    assert desk.field.hasFocus()
    assert "First letters: S… T…" in desk.texts


def test_the_next_question_starts_with_an_empty_field(desk: Desk) -> None:
    desk.ask(TYPED).type("Sa")
    desk.ask(asked(a_cloze()))
    assert desk.field.text() == ""


def test_right_and_wrong_are_said_in_words_and_not_in_colour_alone(desk: Desk) -> None:
    desk.view.show_screen(AskingScreen(asked(), a_miss(answer=Chosen(3))))
    assert desk.states == [RIGHT, OTHER, OTHER, WRONG]
    assert {"Shigeru Ishiba. Correct answer", "Sanae Takaichi. Your answer"} <= set(desk.texts)


def test_the_right_choice_says_so(desk: Desk) -> None:
    desk.view.show_screen(AskingScreen(asked(), outcome()))
    assert desk.states == [RIGHT, OTHER, OTHER, OTHER]
    assert "Shigeru Ishiba. Right" in desk.texts


def test_not_knowing_blames_nobody(desk: Desk) -> None:
    desk.view.show_screen(AskingScreen(asked(), a_miss(answer=Skipped(), verdict=Verdict.SKIPPED)))
    assert desk.states == [RIGHT, OTHER, OTHER, OTHER]
    desk.view.show_screen(AskingScreen(TYPED, a_miss(TYPED, Skipped(), verdict=Verdict.SKIPPED)))
    assert "It is Sanae Takaichi" in desk.texts


def test_a_statement_is_true_or_false(desk: Desk) -> None:
    desk.ask(asked(a_true_false()))
    assert [option.shown for option in desk.options] == ["True", "False"]
    assert "True or false" in desk.texts


@pytest.mark.parametrize(
    ("verdict", "said"), [(Verdict.SPELLING, "Right, spelt Sanae Takaichi"), (Verdict.WRONG, "Not this time")]
)
def test_a_typed_verdict_stands_behind_what_was_typed(desk: Desk, verdict: Verdict, said: str) -> None:
    desk.view.show_screen(AskingScreen(TYPED, outcome(TYPED, Written("Sanae Takachi"), verdict=verdict)))
    assert f"Sanae Takachi. {said}" in desk.texts


def test_a_reason_that_helps_is_shown(desk: Desk) -> None:
    missed = a_miss(TYPED, Written("Sanae"), why="A first name alone is not enough; give the full name.")
    desk.view.show_screen(AskingScreen(TYPED, missed))
    assert "A first name alone is not enough; give the full name." in desk.texts


@pytest.mark.parametrize(("days", "said"), [(0, "Again in this session"), (1, "Back tomorrow"), (6, "Back in 6 days")])
def test_the_verdict_says_when_the_fact_comes_back(desk: Desk, days: int, said: str) -> None:
    desk.view.show_screen(AskingScreen(asked(), outcome(days=days)))
    assert {said, "Article, paragraph 3"} <= set(desk.texts)


@pytest.mark.parametrize(("may_guess", "may_overrule"), [(True, False), (False, True), (False, False)])
def test_only_what_may_be_said_about_the_answer_is_offered(desk: Desk, may_guess: bool, may_overrule: bool) -> None:
    said = outcome(TYPED, Written("x"), may_guess=may_guess, may_overrule=may_overrule)
    desk.view.show_screen(AskingScreen(TYPED, said))
    assert ("I guessed" in desk.texts) is may_guess
    assert ("Count it as right" in desk.texts) is may_overrule
    assert "Not again" in desk.texts


def test_markup_in_a_fact_is_shown_as_it_was_written(desk: Desk) -> None:
    statement = "<b>Bold</b> & <img src=x> was <i>here</i>."
    explanation = an_explanation(statement=statement, answer_start=0, answer_end=11, note="<u>noted</u>")
    question = a_choice(
        stem="<h1>Who?</h1>", options=("<b>1</b>", "A&B", "<img>", "<br>"), explanation=explanation, source="<s>Src</s>"
    )
    on = asked(question, bank_title="<b>Bank</b>")
    desk.view.show_screen(AskingScreen(on, outcome(on)))
    rich = [label for label in desk.view.findChildren(QLabel) if label.textFormat() is Qt.TextFormat.RichText]
    assert len(rich) == 1
    # Our own bold around the answer; everything else is escaped.
    assert rich[0].text().count("<b>") == 1
    assert "<b>&lt;b&gt;Bold&lt;/b&gt;</b> &amp; &lt;img src=x&gt;" in rich[0].text()
    assert "&lt;u&gt;noted&lt;/u&gt;" in rich[0].text()
    assert {"<h1>Who?</h1>", "<b>Bank</b>", "<s>Src</s>, paragraph 3", "A&B"} <= set(desk.texts)


def test_an_answer_that_could_not_be_saved_says_why_and_stays_open(desk: Desk) -> None:
    fault = WriteError(folder="/learner", reason="no space left on the device")
    desk.view.show_screen(AskingScreen(asked(), trouble=fault))
    assert desk.states == [OPEN] * 4
    assert [text for text in desk.texts if "no space left on the device" in text and "try again" in text]


def test_the_fact_is_in_sight_after_the_answer_even_in_a_small_window(desk: Desk) -> None:
    desk.view.resize(640, 420)
    desk.ask(asked())
    desk.view.show_screen(AskingScreen(asked(), a_miss()))
    panel = next(w for w in desk.view.findChildren(QWidget) if type(w).__name__ == "FactPanel")
    desk.qtbot.waitUntil(lambda: panel.visibleRegion().boundingRect().height() == panel.height())


def test_a_long_fact_keeps_the_place_where_the_learner_scrolled(desk: Desk) -> None:
    desk.view.resize(640, 420)
    desk.view.show_screen(AskingScreen(asked(), a_miss()))
    desk.press(Key.Key_Home)
    bar = desk.view.question._scroll.verticalScrollBar()
    desk.view.resize(640, 421)
    QApplication.processEvents()
    assert bar.value() == 0


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a screen reader is told to say."""
    told: list[str] = []
    for module in (question_view, summary_view):
        monkeypatch.setattr(module, "announce", lambda _widget, text, is_urgent=False: told.append(text))
    return told


def test_a_question_is_read_aloud_with_its_options(desk: Desk, said: list[str]) -> None:
    desk.ask(asked())
    assert said == [
        "Choose one. Who was Prime Minister of Japan when Narendra Modi visited in August 2025? "
        "1: Shigeru Ishiba. 2: Toshimitsu Motegi. 3: Noriyaki Abe. 4: Sanae Takaichi."
    ]


def test_a_verdict_is_read_aloud_with_the_fact_and_when_it_comes_back(desk: Desk, said: list[str]) -> None:
    desk.ask(TYPED)
    said.clear()
    desk.view.show_screen(AskingScreen(TYPED, a_miss(TYPED, Written("x"), days=1)))
    assert said == [
        "Not this time. In December 2025 Narendra Modi met Sanae Takaichi, then Prime Minister of Japan. Back tomorrow."
    ]


def test_the_same_verdict_is_not_read_twice(desk: Desk, said: list[str]) -> None:
    desk.view.show_screen(AskingScreen(asked(), outcome()))
    desk.view.show_screen(AskingScreen(asked(), outcome()))
    assert len(said) == 1


def test_a_fault_is_read_aloud(desk: Desk, said: list[str]) -> None:
    desk.ask(asked())
    said.clear()
    desk.view.show_screen(AskingScreen(asked(), trouble=WriteError(folder="/learner", reason="full")))
    assert len(said) == 1
    assert "could not be saved" in said[0]


@pytest.mark.parametrize(
    ("key", "told"),
    [
        (Key.Key_Space, "finished"),
        (Key.Key_Return, "finished"),
        (Key.Key_Escape, "finished"),
        (Key.Key_M, "practise_chosen"),
        (Key.Key_5, "more_chosen"),
        (Key.Key_A, "all_shown"),
        (Key.Key_U, "undone"),
    ],
)
def test_the_summary_has_a_key_for_everything(desk: Desk, key: Qt.Key, told: str) -> None:
    desk.view.show_screen(SummaryScreen(a_summary()))
    desk.press(key)
    assert desk.told == [(told,)]


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("Finish", "finished"),
        ("Practise the 2 missed", "practise_chosen"),
        ("5 minutes more", "more_chosen"),
        ("Show all", "all_shown"),
    ],
)
def test_the_summary_can_be_clicked(desk: Desk, name: str, told: str) -> None:
    desk.view.show_screen(SummaryScreen(a_summary()))
    desk.click(desk.button(name))
    assert desk.told == [(told,)]


@pytest.mark.parametrize(
    ("ready", "answered", "title", "numbers"),
    [
        (0, 20, "Done for today", "12 answers in 4 minutes · 10 right"),
        (0, 7, "All done for now", "12 answers in 4 minutes · 10 right"),
        (5, 7, "12 answers so far", "10 right · 4 minutes"),
        (5, 25, "12 answers so far", "10 right · 4 minutes"),
    ],
)
def test_the_summary_says_calmly_where_the_day_stands_and_praises_nothing(
    desk: Desk, ready: int, answered: int, title: str, numbers: str
) -> None:
    desk.view.show_screen(SummaryScreen(a_summary(ready=ready, answered_today=answered)))
    assert title in desk.texts
    assert numbers in desk.texts


def test_an_answer_that_is_taken_back_is_told_in_few_words(desk: Desk) -> None:
    desk.view.show_screen(AskingScreen(asked(), was_undone=True))
    assert desk.view.question._top.says == "Your answer is taken back. Answer again."


def test_the_summary_offers_only_what_there_is(desk: Desk) -> None:
    desk.view.show_screen(SummaryScreen(a_summary(missed=0, ready=0, more_new=0)))
    assert not {"Practise the 0 missed", "5 minutes more"} & set(desk.texts)


def test_a_statement_about_a_picture_has_it_beside_it(desk: Desk) -> None:
    rows = (SummaryRow("This is the flag of Japan.", False, 1, Picture("0" * 64, "A red disc.", "CC0"), FLAG),)
    desk.view.show_screen(SummaryScreen(a_summary(rows=rows)))
    desk.qtbot.waitUntil(lambda: "Missed: This is the flag of Japan. A red disc. tomorrow" in desk.texts)
    (picture,) = desk.view.summary.findChildren(PictureView)
    desk.qtbot.waitUntil(picture.isVisible)


def test_a_long_statement_of_the_summary_can_be_read_in_full(desk: Desk) -> None:
    statement = "A very long statement, " * 20 + "at an end."
    rows = (SummaryRow(statement, False, 1),)
    desk.view.show_screen(SummaryScreen(a_summary(rows=rows)))
    # Rows are shown by the next turn of the event loop.
    desk.qtbot.waitUntil(lambda: f"Missed: {statement} tomorrow" in desk.texts)  # for screen readers
    (label,) = (label for label in desk.view.findChildren(QLabel) if label.text() == statement)
    desk.qtbot.waitUntil(lambda: label.height() >= label.heightForWidth(label.width()))
    assert label.height() > 3 * label.fontMetrics().height()


@pytest.mark.parametrize(
    ("shown", "state"),
    [
        (AskingScreen(asked()), "question"),
        (AskingScreen(TYPED), "typing"),
        (AskingScreen(asked(), outcome()), "verdict"),
        (SummaryScreen(a_summary()), "summary"),
    ],
)
def test_the_view_knows_which_keys_work(desk: Desk, shown: AskingScreen | SummaryScreen, state: str) -> None:
    desk.view.show_screen(shown)
    assert desk.view.state == state


@pytest.mark.parametrize("state", ["right", "wrong", "true or false"])
def test_with_large_text_the_verdict_is_in_sight_beside_the_fact(tmp_path: Path, state: str) -> None:
    with staged(tmp_path, scale=2.0) as stage:
        STATES[state](stage)
        question = stage.window.study_view.question
        page = question._scroll.viewport()
        told = [each for each in question._options.options if each.state in (RIGHT, WRONG)]
        for part in (*told, question._panel):
            top = part.mapTo(page, QPoint(0, 0)).y()
            assert top >= 0, part.accessibleName()
            assert top + part.height() <= page.height() + 16, part.accessibleName()


def test_what_may_be_said_of_a_fact_stands_at_the_end_beside_a_source_however_long(desk: Desk) -> None:
    long = "GeoNames cities15000: places of 15,000 or more inhabitants, of 2026, CC BY 4.0"
    question = asked(a_choice(source=long, at="row 12"))
    desk.view.show_screen(AskingScreen(question, a_miss(question)))
    panel = desk.view.question._panel
    keys = panel._keys.geometry()
    reach = 2 * desk.view.question._appearance.focus_reach
    assert panel.width() - 20 - reach <= keys.right() <= panel.width()
    source = panel._source.geometry()
    assert source.top() < keys.center().y() < panel._back.geometry().bottom()
    assert source.right() < keys.left()


@pytest.mark.parametrize("height", [752, 800])
def test_no_verdict_on_four_options_has_to_scroll_or_touches_the_way_on(desk: Desk, height: int) -> None:
    desk.view.resize(1264, height)
    stem = "Which of these is the third largest city of the country that has the most inhabitants in South-East Asia?"
    picture = Picture("0" * 64, "A red disc in the middle of a white field", "drawn for Quizapp, CC0 1.0")
    for question in (asked(a_choice(stem=stem)), asked(a_choice(image=picture), picture=FLAG)):
        desk.view.show_screen(AskingScreen(question))
        desk.view.show_screen(AskingScreen(question, a_miss(question)))
        QApplication.processEvents()
        view = desk.view.question
        assert view._scroll.verticalScrollBar().maximum() == 0
        below = view._panel.mapTo(view, QPoint(0, view._panel.height())).y()
        assert view._footer.y() - below >= 12


@pytest.mark.parametrize(
    ("stem", "quiet"),
    [
        ("Which is the largest? (as of 2026)", "(as of 2026)"),
        ("How many? (in people; as of 2026)", "(in people; as of 2026)"),
    ],
)
def test_the_date_of_a_question_is_quiet_in_one_piece_and_read_aloud_with_it(desk: Desk, stem: str, quiet: str) -> None:
    question = asked(a_choice(stem=stem, as_of="2026"))
    desk.view.show_screen(AskingScreen(question))
    label = desk.view.question._stem
    assert label.accessibleName() == stem
    (inside,) = re.findall(r"<span [^>]*>(.*)</span>", label.text())
    assert inside == quiet.replace(" ", "\N{NO-BREAK SPACE}")


def test_markup_in_a_question_with_a_date_is_shown_as_it_was_written(desk: Desk) -> None:
    question = asked(a_choice(stem="What does <b> do? (as of 2026)", as_of="2026"))
    desk.view.show_screen(AskingScreen(question))
    assert "&lt;b&gt;" in desk.view.question._stem.text()
