"""The palette: one field that finds everything, by keys alone."""

from dataclasses import replace

import pytest
from gui.made import a_today, asked
from gui.staged import CONTROL, FOUND, STATES, Stage
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF

from quizapp.domain.quiz import QuizPlan
from quizapp.gui.appearance import Appearance
from quizapp.gui.commands import commands_of
from quizapp.gui.icons import icon_pixmap
from quizapp.gui.main_window import MainWindow
from quizapp.gui.palette.row_painter import fitted
from quizapp.gui.palette.screen import Command, Entry, PaletteScreen, fitting
from quizapp.gui.palette.view import PaletteView
from quizapp.services.search import Found

Key = Qt.Key


def palette(stage: Stage) -> PaletteView:
    (found,) = stage.window.findChildren(PaletteView)
    return found


@pytest.fixture
def opened(stage: Stage) -> Stage:
    stage.services.search.found = FOUND
    stage.start()
    stage.press(Key.Key_K, CONTROL)
    return stage


def commands(*titles: str) -> list[Command]:
    return [Command(title, "sun", lambda: None) for title in titles]


def test_every_typed_word_begins_a_word_of_the_title() -> None:
    every = commands("Add a bank", "Banks", "Dark theme")
    assert [each.title for each in fitting(every, "bank")] == ["Banks", "Add a bank"]
    assert [each.title for each in fitting(every, "BANK add")] == ["Add a bank"]
    assert fitting(every, "ank") == []
    assert fitting(every, "") == every


def test_it_leads_to_any_screen_without_the_mouse(opened: Stage) -> None:
    opened.type("progr")
    assert palette(opened).titles[0] == "Progress"
    opened.press(Key.Key_Return)
    assert opened.window.progress_view.isVisible()
    assert not palette(opened).isVisible()


def test_a_fact_is_found_and_asked_at_once(opened: Stage) -> None:
    opened.services.answers.append(asked())
    opened.type("trade c")
    assert palette(opened).titles == [
        "Quiz on “Trade of nations”", "Quiz on “trade”", "Trade came to $25.17 billion in 2026.",
    ]  # fmt: skip
    opened.press(Key.Key_Up)
    opened.press(Key.Key_Return)
    assert opened.services.called("practise_fact") == [("practise_fact", "trade", "trade-2026")]
    assert opened.window.study_view.isVisible()


def test_a_tag_leads_to_a_quiz_on_it(opened: Stage) -> None:
    opened.type("trade")
    opened.press(Key.Key_Down)
    opened.press(Key.Key_Return)
    plan = opened.services.called("offer")[-1][1]
    assert (plan.banks, plan.tags) == ((), ("trade",))
    assert opened.window.quiz_view.isVisible()


def test_a_bank_leads_to_a_quiz_on_it(opened: Stage) -> None:
    opened.type("trade")
    opened.press(Key.Key_Return)
    plan = opened.services.called("offer")[-1][1]
    assert (plan.banks, plan.tags) == (("trade",), ())


def test_arrows_go_round_and_tab_leads_nowhere(opened: Stage) -> None:
    field = opened.focused
    opened.press(Key.Key_Up)
    opened.press(Key.Key_Tab)
    assert opened.focused is field
    assert palette(opened)._list.currentRow() == palette(opened)._list.count() - 1
    opened.press(Key.Key_Down)
    assert palette(opened)._list.currentRow() == 0


def test_esc_closes_it_and_the_keyboard_is_where_it_was(stage: Stage) -> None:
    stage.start()
    stage.press(Key.Key_Tab)
    before = stage.focused
    stage.press(Key.Key_K, CONTROL)
    stage.press(Key.Key_Escape)
    assert not palette(stage).isVisible()
    assert stage.focused is before


def test_what_nothing_fits_is_said(opened: Stage) -> None:
    opened.services.search.found = Found("")
    opened.type("xyzzy")
    assert palette(opened).titles == []
    assert palette(opened)._none.isVisible()
    opened.press(Key.Key_Return)
    assert palette(opened).isVisible()


def test_an_answer_to_what_is_typed_no_longer_is_not_shown(opened: Stage) -> None:
    view, presenter = opened.window._palette or pytest.fail("there is a palette")
    opened.type("trade")
    presenter._take(replace(FOUND, text="tra", facts=()))
    assert "Quiz on “trade”" in view.titles


@pytest.mark.parametrize("state", ["quiz question", "question", "typing"])
def test_it_does_not_cover_a_question(stage: Stage, state: str) -> None:
    STATES[state](stage)
    stage.press(Key.Key_K, CONTROL)
    assert stage.window.findChildren(PaletteView) == []


def test_the_side_bar_opens_it_too(stage: Stage) -> None:
    stage.start()
    stage.window.side_bar.search_chosen.emit()
    assert palette(stage).isVisible()


@pytest.mark.parametrize("state", ["today", "banks", "settings", "progress"])
def test_it_fits_into_the_window_at_twice_the_text_size(stage: Stage, state: str) -> None:
    STATES[state](stage)
    stage.appearance.set_scale(2.0)
    stage.press(Key.Key_K, CONTROL)
    assert stage.window.rect().contains(palette(stage)._card.geometry())
    assert palette(stage)._card.height() >= palette(stage)._card.minimumSizeHint().height()


def test_it_grows_with_the_text_while_it_is_open(opened: Stage) -> None:
    opened.appearance.set_scale(2.0)
    opened.settle()
    card = palette(opened)._card
    layout = card.layout()
    assert layout is not None
    assert card.height() >= layout.totalHeightForWidth(card.width())


def test_every_command_has_an_icon_that_shows_something(stage: Stage) -> None:
    for command in commands_of(stage.window):
        icon = icon_pixmap(command.icon, "#000000", 48, 1.0).toImage()
        empty = icon.copy()
        empty.fill(Qt.GlobalColor.transparent)
        assert icon != empty, command.title


def test_every_command_is_painted_in_the_palette(opened: Stage) -> None:
    for command in commands_of(opened.window):
        view = palette(opened)
        view.show_screen(PaletteScreen("", (Entry(command.title, command.icon, command.run, keys=command.keys),)))
        view.grab()  # what fails in a painter fails the test


def test_a_sentence_is_cut_in_its_middle_and_its_note_stays_whole(appearance: Appearance) -> None:
    body, small = (QFontMetricsF(appearance.font(size)) for size in ("body", "small"))
    entry = Entry("Trade between India and Japan came to $25.17 billion in 2026.", "sun", int, "Trade · ask it now")
    width = small.horizontalAdvance(entry.note) * 2
    title, note = fitted(entry, width, body, small)
    assert note == entry.note
    assert title.startswith("Trade")
    assert title.endswith("2026.")
    assert body.horizontalAdvance(title) + small.horizontalAdvance(note) <= width
    assert fitted(entry, 2000, body, small) == (entry.title, entry.note)


def test_keys_of_another_screen_begin_with_the_way_there(opened: Stage) -> None:
    for title, keys in (("Add a bank", "Ctrl 1, A"), ("Just 5 minutes", "Ctrl 1, 5"), ("Text size: normal", "Ctrl 0")):
        (command,) = (each for each in commands_of(opened.window) if each.title == title)
        assert command.keys == keys


def test_every_command_does_something(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    asked_for: list[str] = []
    names = ("start_studying", "study_five_minutes", "open_today", "open_quiz", "open_banks", "open_progress",
             "open_settings", "choose_bank", "enlarge_text", "shrink_text", "reset_text", "toggle_full_screen",
             "show_keys", "close")  # fmt: skip
    for name in (*names, "set_theme", "set_language"):
        monkeypatch.setattr(MainWindow, name, lambda _self, *_, name=name: asked_for.append(name))
    for command in commands_of(stage.window):
        before = len(asked_for)
        command.run()
        assert len(asked_for) == before + 1, command.title
    assert set(asked_for) == {*names, "set_theme", "set_language"}
    monkeypatch.undo()


def test_just_five_minutes_is_offered_where_there_is_more(stage: Stage) -> None:
    stage.services.reading = a_today(minutes=5)
    stage.start()
    assert not stage.window.today_view._five.isVisible()
    stage.services.reading = a_today(minutes=12)
    stage.window.open_today()
    assert stage.window.today_view._five.isVisible()
    stage.services.answers.append(asked())
    stage.press(Key.Key_5)
    assert stage.services.called("five_minutes") == [("five_minutes",)]
    assert stage.window.study_view.isVisible()


def test_another_screen_takes_it_away_and_ctrl_k_twice_is_once(opened: Stage) -> None:
    opened.press(Key.Key_K, CONTROL)
    opened.press(Key.Key_5, CONTROL)
    assert opened.window.progress_view.isVisible()
    assert not palette(opened).isVisible()


def test_a_quiz_on_a_bank_is_chosen_even_where_services_take_their_time(stage: Stage) -> None:
    """Not everything and then the bank: while the first is on its way, a second choice would be ignored."""
    stage.services.search.found = FOUND
    stage.start()
    asked: list[QuizPlan] = []
    kept = stage.services.quiz.offer
    stage.services.quiz.offer = lambda plan: asked.append(plan) or kept(plan)
    stage.window.open_quiz_on(bank="trade")
    stage.settle()
    assert [plan.banks for plan in asked] == [("trade",)]
