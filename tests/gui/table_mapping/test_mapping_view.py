"""The page about a table's columns, by keys, and the ways to it and from it."""

from pathlib import Path

import pytest
from gui.made import asked
from gui.staged import CONTROL, STATES, Stage
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from quizapp.bank.columns import Role
from quizapp.bank.meaning import Meaning
from quizapp.domain.errors import BankFileError, UnmappedTableError
from quizapp.domain.problems import Problem
from quizapp.gui.languages import ENGLISH, speak
from quizapp.gui.widgets.button import Button
from quizapp.gui.widgets.drop_down import DropDown
from quizapp.gui.widgets.line_field import LineField

Key = Qt.Key
FILE = Path("/home/me/capitals-of-asia.csv")
UNMAPPED = UnmappedTableError(str(FILE), ())


def field(stage: Stage, name: str) -> LineField:
    return next(
        each for each in stage.window._unmapped.view.findChildren(LineField)
        if each.accessibleName() == name and each.isVisible()
    )  # fmt: skip


def go_to(stage: Stage, name: str) -> None:
    """Tab until something of that name has the keyboard."""
    for _ in range(60):
        if stage.focused.accessibleName() == name:
            return
        stage.press(Key.Key_Tab)
    raise AssertionError(f"Tab does not lead to {name}")


def texts(stage: Stage) -> list[str]:
    return [label.text() for label in stage.window._unmapped.view.findChildren(QLabel) if label.isVisible()]


def remembered(stage: Stage) -> Meaning:
    ((_, table, meaning),) = stage.services.called("remember")
    assert table == FILE
    assert isinstance(meaning, Meaning)
    return meaning


def test_a_table_is_explained_and_added_without_a_mouse(stage: Stage) -> None:
    STATES["unmapped table"](stage)
    stage.type("An atlas")
    go_to(stage, "Kind of the names under “Capital”")
    stage.type("city")
    go_to(stage, "Unit of the numbers under “People”")
    stage.type("people")
    go_to(stage, "The sentence that is true for every row")
    stage.press(Key.Key_Tab)
    stage.press(Key.Key_Tab)
    stage.press(Key.Key_Space)  # the button of the second place
    stage.type(" is the capital of {country} with {people}.")
    assert "Tokyo is the capital of Japan with 37,200,000 people." in texts(stage)
    go_to(stage, "A question whose only right answer is {capital}")
    stage.type("What is the capital of {country}?")
    assert "What is the capital of Japan? – Tokyo" in texts(stage)
    stage.press(Key.Key_Return, CONTROL)
    meaning = remembered(stage)
    assert meaning.source == "An atlas"
    assert meaning.statement == "{capital} is the capital of {country} with {people}."
    assert [(column.kind, column.unit) for column in meaning.columns[1:3]] == [("city", ""), ("people", "people")]
    assert stage.services.called("add") == [("add", FILE)] * 2  # refused, then with what was said
    assert stage.window._pages.open_name == "today"


def test_a_place_is_put_where_the_cursor_is(stage: Stage) -> None:
    STATES["unmapped table"](stage)
    go_to(stage, "The sentence that is true for every row")
    stage.type("is a capital")
    stage.press(Key.Key_Home)
    for _ in range(2):
        stage.press(Key.Key_Tab)
    stage.press(Key.Key_Return)
    assert field(stage, "The sentence that is true for every row").text() == "{capital}is a capital"
    assert stage.focused is field(stage, "The sentence that is true for every row")


def test_a_column_that_is_left_out_takes_its_place_and_its_question_away(stage: Stage) -> None:
    STATES["unmapped table"](stage)
    (role,) = (
        each for each in stage.window._unmapped.view.findChildren(DropDown) if "“People”" in each.accessibleName()
    )
    action = next(each for each in role.actions_offered if each.text() == "left out")
    action.trigger()
    stage.settle()
    places = [button.text() for button in stage.window._unmapped.view.findChildren(Button) if button.isVisible()]
    assert "{people}" not in places
    assert "A question whose only right answer is {people}" not in texts(stage)
    assert role.accessibleName() == "What “People” is: left out"


def test_a_wide_table_has_no_wall_of_buttons_under_each_question(stage: Stage) -> None:
    stage.services.columns.header = tuple(f"Column {number}" for number in range(12))
    stage.services.columns.rows = [tuple("abcdefghijkl")]
    STATES["unmapped table"](stage)
    places = [each.text() for each in stage.window._unmapped.view.findChildren(Button) if each.text().startswith("{")]
    assert places == [f"{{column_{number}}}" for number in range(12)]  # those of the sentence


def test_what_is_missing_is_said_until_nothing_is(stage: Stage) -> None:
    STATES["unmapped table"](stage)
    assert (
        "Say where the facts come from. Write the sentence that is true for every row. Write at least one question."
        in texts(stage)
    )
    stage.press(Key.Key_Return, CONTROL)
    assert stage.services.called("remember") == []
    say = stage.window._unmapped._presenter
    say.set_statement("{capital} {Land} {")
    say.set_role("people", Role.NAME)
    say.set_title("")
    stage.settle()
    assert (
        "Give the bank a title. Say where the facts come from. No column fills {Land}, { in the sentence. And 2 more."
        in texts(stage)
    )


def test_nothing_is_missing_where_all_is_said(stage: Stage) -> None:
    STATES["table explained"](stage)
    assert "Nothing is missing." in texts(stage)


def test_two_columns_of_one_name_say_what_to_do(stage: Stage) -> None:
    STATES["unmapped table"](stage)
    assert texts(stage).count("Two columns are called “Seen”. Give one of them another name.") == 2


def test_what_could_not_be_written_is_said_with_what_to_do(stage: Stage) -> None:
    STATES["table not remembered"](stage)
    assert any("no space left on the device" in text for text in texts(stage))
    stage.press(Key.Key_Return, CONTROL)
    assert len(stage.services.called("remember")) == 2


@pytest.mark.parametrize(("key", "name"), [(Key.Key_1, "today"), (Key.Key_3, "banks"), (Key.Key_2, "quiz")])
def test_esc_leads_back_to_where_the_table_was_chosen(stage: Stage, key: Qt.Key, name: str) -> None:
    stage.start()
    stage.press(key, CONTROL)
    stage.window.open_problem(UNMAPPED, lambda: None)
    stage.settle()
    assert stage.window._pages.open_name == "table_mapping"
    stage.press(Key.Key_Escape)
    assert stage.window._pages.open_name == name
    assert stage.services.called("remember") == []


def test_a_table_of_the_first_run_is_explained_and_studied(stage: Stage) -> None:
    STATES["first run"](stage)
    stage.services.faults.append(UNMAPPED)
    stage.window._first_run.add_own(FILE)
    stage.settle()
    assert stage.window._unmapped.view.isVisible()
    assert not stage.window.side_bar.isVisible()
    stage.press(Key.Key_Escape)
    assert stage.window._pages.open_name == "first_run"
    stage.services.faults.append(UNMAPPED)
    stage.window._first_run.add_own(FILE)
    _explain(stage)
    stage.services.answers.append(asked())
    stage.press(Key.Key_Return, CONTROL)
    assert stage.window._pages.open_name == "study"


def test_a_table_added_in_banks_is_shown_there_once_it_is_explained(stage: Stage) -> None:
    STATES["banks"](stage)
    stage.services.faults.append(UNMAPPED)
    stage.window._banks.add(FILE)
    _explain(stage)
    stage.press(Key.Key_Return, CONTROL)
    assert stage.window._pages.open_name == "banks"


def test_a_problem_with_what_was_said_leads_back_to_the_page(stage: Stage) -> None:
    STATES["table explained"](stage)
    problem = Problem("row 4", "", "The cell under “{column}” is empty.", values={"column": "Capital"})
    note = stage.services._note

    def note_and_refuse(*call: object) -> None:
        note(*call)
        if call[0] == "remember":  # what is called next is the import
            stage.services.faults.append(BankFileError(str(FILE), (problem,)))

    stage.services._note = note_and_refuse  # type: ignore[method-assign]
    stage.press(Key.Key_Return, CONTROL)
    assert stage.window._pages.open_name == "problem"
    assert stage.services.called("forget") == [("forget", FILE)]
    stage.press(Key.Key_Escape)
    assert stage.window._pages.open_name == "table_mapping"
    assert field(stage, "Where the facts come from").text() == "World Atlas, 12th edition"
    stage.press(Key.Key_Escape)
    assert stage.window._pages.open_name == "today"


def test_shift_tab_from_the_buttons_brings_the_last_field_into_sight(stage: Stage) -> None:
    STATES["table explained"](stage)
    stage.window.resize(640, 480)
    stage.settle()
    go_to(stage, "A question whose only right answer is {people}")
    bar = stage.window._unmapped.view._scroll.verticalScrollBar()
    assert bar.value() > 0
    go_to(stage, "Go back")
    bar.setValue(bar.minimum())
    stage.press(Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    stage.press(Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert bar.value() > 0


def test_a_change_of_language_keeps_what_was_said_and_the_way_on(stage: Stage) -> None:
    STATES["table explained"](stage)
    try:
        stage.window.set_language("hi")
        stage.settle()
        assert stage.window._pages.open_name == "table_mapping"
        assert stage.window._unmapped.view._source.text() == "World Atlas, 12th edition"
        stage.press(Key.Key_Return, CONTROL)
        assert stage.services.called("add") == [("add", FILE)] * 2
        assert stage.window._pages.open_name == "banks"
    finally:
        speak(ENGLISH)


def test_the_keys_of_the_page_are_listed(stage: Stage) -> None:
    STATES["unmapped table"](stage)
    stage.press(Key.Key_F1)
    assert "add the bank" in [label.text() for label in stage.window.findChildren(QLabel)]


def _explain(stage: Stage) -> None:
    say = stage.window._unmapped._presenter
    say.set_source("An atlas")
    say.set_statement("{capital} is the capital of {country} with {people}.")
    say.set_question("capital", "What is the capital of {country}?")
    stage.settle()
