"""Progress in the window: what is chosen, read, saved and practised."""

from pathlib import Path

import pytest
from gui.made import a_progress, asked
from gui.sight import Sight
from gui.staged import Stage
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from quizapp.domain.cards import CardKey
from quizapp.domain.changes import Changes
from quizapp.domain.errors import WriteError
from quizapp.domain.statistics import RecallFigures
from quizapp.gui.appearance import Appearance
from quizapp.gui.charts.promise_line import PromiseLine
from quizapp.gui.progress.screen import ProgressScreen
from quizapp.gui.progress.tile import Tile
from quizapp.gui.progress.view import ProgressView
from quizapp.services.progress_readings import Period

Key, Control = Qt.Key, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def opened(stage: Stage) -> Stage:
    stage.start()
    stage.press(Key.Key_5, Control)
    return stage


def view_of(stage: Stage) -> ProgressView:
    return stage.window.progress_view


def test_five_numbers_with_what_they_are_measured_by(opened: Stage) -> None:
    assert [tile.accessibleName() for tile in view_of(opened).findChildren(Tile)] == [
        "Remembered when due: 91%, aim 90%",
        "Facts known: 118 of 152, 14 new this year",
        "Answers: 1,284, 6.2 s each",
        "Time: 2 h 13 min, this year",
        "Streak: 9 days, best 23",
    ]


def test_too_few_reviews_say_how_many_it_takes(stage: Stage) -> None:
    stage.services.progress.reading = a_progress(share_remembered=None)
    stage.start()
    stage.press(Key.Key_5, Control)
    first, *_ = view_of(stage).findChildren(Tile)
    assert first.accessibleName() == "Remembered when due: –, after 20 reviews; aim 90%"


def test_a_bank_and_a_period_are_chosen(opened: Stage) -> None:
    view = view_of(opened)
    assert opened.services.called("read progress") == [("read progress", None, Period.YEAR)]
    assert [action.text() for action in view._banks.actions_offered] == [
        "All banks", "Japan–India relations", "Capitals of Asia",
    ]  # fmt: skip
    view._banks.actions_offered[2].trigger()
    view._periods.actions_offered[0].trigger()
    assert opened.services.called("read progress")[-1] == ("read progress", "capitals-of-asia", Period.MONTH)
    assert view._banks.text() == "Capitals of Asia"
    assert view._banks.accessibleName() == "Bank: Capitals of Asia"
    assert view._periods.text() == "This month"


def test_since_the_beginning_no_fact_is_new(opened: Stage) -> None:
    view = view_of(opened)
    view._periods.actions_offered[2].trigger()
    opened.settle()
    assert view._periods.text() == "All time"
    assert view.findChildren(Tile)[1].accessibleName() == "Facts known: 118 of 152, 14 asked so far"


def test_each_chart_has_a_sentence_and_a_table(opened: Stage) -> None:
    view = view_of(opened)
    for card, cells in (
        (view.every_day, [["Mon 23 Nov 2026", "5"], ["Sun 22 Nov 2026", "5"]]),
        (view.coming, [["Mon 23 Nov 2026", "9"], ["Tue 24 Nov 2026", "14"]]),
        (view.promised, [["47%", "33%", "3"], ["75%", "72%", "40"]]),
        (view.forms, [["Choose one", "90%", "800"], ["Type the answer", "75%", "400"]]),
    ):
        assert not card.shows_table
        card.switch.click()
        assert card.shows_table
        assert card.table.cells[:2] == cells
        card.switch.click()
        assert not card.shows_table
    said = [card._said.text() for card in (view.every_day, view.coming, view.promised, view.forms)]
    assert said == [
        "Answers on 60 of the last 365 days. The most were 5, on Friday 25 September.",
        "62 facts come back in two weeks, 9 of them today.",
        "Of 143 answers you were promised to remember 86%, and remembered 84%. Luck is taken off.",
        "Of 1284 answers, 86% were right. Where one chooses, some of it is luck.",  # 1100 of 1284
    ]


def test_a_point_needs_five_recalls_and_the_table_has_all() -> None:
    promises = (RecallFigures(4, 2.0, 2.0), RecallFigures(5, 4.0, 3.5))
    screen = ProgressScreen(a_progress(promises=promises))
    assert screen.points == ((pytest.approx(0.8), pytest.approx(0.7), 5),)


def test_the_hardest_facts_are_practised_by_their_key(opened: Stage) -> None:
    opened.services.answers.append(asked())
    opened.press(Key.Key_H)
    assert opened.services.called("practise") == [
        ("practise", [CardKey("japan-india-2026", "visit", "host"), CardKey("capitals-of-asia", "np", "capital")])
    ]
    assert opened.window.study_view.isVisible()


def test_without_hard_facts_the_key_does_nothing(stage: Stage) -> None:
    stage.services.progress.reading = a_progress(hardest=())
    stage.start()
    stage.press(Key.Key_5, Control)
    stage.press(Key.Key_H)
    assert stage.services.called("practise") == []


def test_every_day_is_saved_as_a_table(opened: Stage, tmp_path: Path) -> None:
    opened.press(Key.Key_S)
    (dialog,) = opened.window.findChildren(QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "mine.csv"))
    dialog.reject()
    assert opened.services.called("export") == [("export", tmp_path / "mine.csv")]
    assert view_of(opened)._told.text() == "Saved as mine.csv."
    opened.services.faults.append(WriteError(folder=tmp_path, reason="no space left on the device"))
    view_of(opened).file_chosen.emit(tmp_path / "mine.csv")
    assert "no space left" in view_of(opened)._trouble.text()
    assert view_of(opened)._told.text() == ""


def test_new_answers_are_shown_at_once(opened: Stage) -> None:
    opened.services.progress.reading = a_progress(answers=1285)
    opened.window.announce(Changes(reviews=True))
    assert "Answers: 1,285, 6.2 s each" in [tile.accessibleName() for tile in view_of(opened).findChildren(Tile)]


def test_before_the_first_reading_there_is_only_a_title(qtbot: QtBot, appearance: Appearance) -> None:
    sight = Sight(qtbot, ProgressView(appearance))
    assert [text for text in sight.texts if text] == ["Progress"]


def test_a_chart_stays_where_it_is_while_it_is_read(opened: Stage) -> None:
    card = view_of(opened).promised  # beside another one, where there is least room
    chart, switch = card.findChildren(PromiseLine)[0], card.switch
    chart.setFocus(Qt.FocusReason.TabFocusReason)
    opened.settle()
    before = chart.mapTo(card, QPoint(0, 0)), switch.pos()
    opened.press(Key.Key_Right)
    assert "promised 75%, remembered 72%, 40 answers" in [label.text() for label in card.findChildren(QLabel)]
    assert (chart.mapTo(card, QPoint(0, 0)), switch.pos()) == before
