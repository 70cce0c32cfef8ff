"""Charts are drawn, and read out point by point."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from quizapp.gui.appearance import Appearance
from quizapp.gui.charts.bars import Bars
from quizapp.gui.charts.calendar import Calendar
from quizapp.gui.charts.chart import Chart
from quizapp.gui.charts.promise_line import PromiseLine
from quizapp.gui.charts.shares import Shares

Key = Qt.Key
MONDAY = date(2026, 8, 3)


def some_bars(appearance: Appearance) -> Bars:
    chart = Bars(appearance, 64)
    chart.set_days(tuple((str(place), place) for place in range(7)), 0)
    chart.set_words([f"day {place}" for place in range(7)], "Days", "seven days")
    return chart


def a_calendar(appearance: Appearance, weeks: int = 16) -> Calendar:
    chart = Calendar(appearance)
    days = tuple((MONDAY + timedelta(days=ahead), ahead) for ahead in range(weeks * 7))
    chart.set_days(days)
    chart.set_words([f"{day} {count}" for day, count in days], "Every day", "all of them")
    return chart


def a_line(appearance: Appearance) -> PromiseLine:
    chart = PromiseLine(appearance)
    chart.set_points(((0.55, 0.5), (0.75, 0.8), (0.95, 0.94)), "promised", "remembered")
    chart.set_words(["low", "middle", "high"], "Promises", "three points")
    return chart


def some_shares(appearance: Appearance) -> Shares:
    chart = Shares(appearance)
    chart.set_shares((("Choose one", 0.9), ("Choose all that belong", 0.5), ("Type the answer", 0.0)))
    chart.set_words(["nine in ten", "half", "none"], "Shares", "three lines")
    return chart


every_chart = pytest.mark.parametrize("make", [some_bars, a_calendar, a_line, some_shares])


def shown(qtbot: QtBot, chart: Chart, width: int = 0) -> list[str]:
    """Show it, and note everything that is pointed at."""
    qtbot.addWidget(chart)
    chart.resize(width or chart.sizeHint().width(), chart.sizeHint().height())
    chart.show()
    assert QTest.qWaitForWindowActive(chart)
    pointed: list[str] = []
    chart.pointed.connect(pointed.append)
    chart.grab()
    return pointed


@every_chart
def test_every_point_can_be_hovered(qtbot: QtBot, appearance: Appearance, make: Callable[[Appearance], Chart]) -> None:
    chart = make(appearance)
    pointed = shown(qtbot, chart)
    for area, words in zip(chart.areas(), chart.words, strict=True):
        QTest.mouseMove(chart, area.center().toPoint())
        qtbot.waitUntil(lambda words=words: pointed[-1:] == [words])
    QTest.mouseMove(chart, QPoint(1, 1))
    qtbot.waitUntil(lambda: pointed[-1] == "")


@every_chart
def test_arrow_keys_read_every_point_and_stop_at_the_ends(
    qtbot: QtBot, appearance: Appearance, make: Callable[[Appearance], Chart]
) -> None:
    chart = make(appearance)
    pointed = shown(qtbot, chart)
    chart.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(chart, Key.Key_Down)
    QTest.keyClick(chart, Key.Key_Home)
    for _ in range(len(chart.words) + 2):
        QTest.keyClick(chart, Key.Key_Down)
    visited = [words for place, words in enumerate(pointed) if words not in pointed[:place]]
    assert sorted(visited) == sorted(chart.words)
    assert pointed[-1] == chart.words[-1]
    QTest.keyClick(chart, Key.Key_End)
    chart.clearFocus()
    assert pointed[-1] == ""


@every_chart
@pytest.mark.parametrize(("key", "end"), [(Key.Key_Home, 0), (Key.Key_End, -1)])
def test_home_and_end_lead_to_the_ends_with_the_first_press(
    qtbot: QtBot, appearance: Appearance, make: Callable[[Appearance], Chart], key: Qt.Key, end: int
) -> None:
    chart = make(appearance)
    pointed = shown(qtbot, chart)
    QTest.keyClick(chart, key)
    assert pointed == [chart.words[end]]


@every_chart
def test_a_chart_is_named_and_described(appearance: Appearance, qtbot: QtBot, make: Callable[..., Chart]) -> None:
    chart = make(appearance)
    qtbot.addWidget(chart)
    assert chart.accessibleName()
    assert chart.accessibleDescription()


def test_bars_are_as_high_as_their_numbers(qtbot: QtBot, appearance: Appearance) -> None:
    chart = some_bars(appearance)
    shown(qtbot, chart)
    heights = [area.height() for area in chart.areas()]
    assert heights[0] == 3  # a zero can be seen
    assert heights[6] == pytest.approx(64)
    assert heights[3] == pytest.approx(32)


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_a_low_bar_is_pointed_at_anywhere_in_its_column(
    qtbot: QtBot, appearance: Appearance, direction: Qt.LayoutDirection
) -> None:
    chart = some_bars(appearance)
    chart.setLayoutDirection(direction)
    pointed = shown(qtbot, chart)
    lowest = chart.areas()[0].center().toPoint()
    for height in (chart.height() // 4, chart.height() - 12):  # far above the bar, and on its name
        QTest.mouseMove(chart, QPoint(lowest.x(), height))
        qtbot.waitUntil(lambda: pointed[-1:] == ["day 0"])
        QTest.mouseMove(chart, QPoint(1, 1))
        qtbot.waitUntil(lambda: pointed[-1:] == [""])


def test_bars_of_nothing_but_zeros_are_drawn(qtbot: QtBot, appearance: Appearance) -> None:
    chart = Bars(appearance, 64)
    chart.set_days((("Mo", 0), ("Tu", 0)), 0)
    shown(qtbot, chart)
    assert {area.height() for area in chart.areas()} == {3}


def test_a_narrow_calendar_leaves_out_the_oldest_weeks(qtbot: QtBot, appearance: Appearance) -> None:
    chart = a_calendar(appearance, weeks=40)
    pointed = shown(qtbot, chart, chart.minimumSizeHint().width())
    there = [area for area in chart.areas() if not area.isNull()]
    assert len(there) == 56
    assert chart.areas()[-1].right() <= chart.width()
    QTest.keyClick(chart, Key.Key_Left)
    assert pointed[-1] == chart.words[-1]
    QTest.keyClick(chart, Key.Key_Left)
    assert pointed[-1] == chart.words[-8]  # the same day of the week before
    QTest.keyClick(chart, Key.Key_Home)
    assert pointed[-1] == chart.words[-56]  # no key leads to what is left out


def test_the_better_the_memory_the_higher_the_point(qtbot: QtBot, appearance: Appearance) -> None:
    chart = a_line(appearance)
    shown(qtbot, chart)
    centres = [area.center() for area in chart.areas()]
    assert [at.x() for at in centres] == sorted(at.x() for at in centres)
    assert [at.y() for at in centres] == sorted((at.y() for at in centres), reverse=True)


def test_charts_are_mirrored_where_one_reads_from_the_right(qtbot: QtBot, appearance: Appearance) -> None:
    for chart in (some_bars(appearance), a_calendar(appearance), a_line(appearance)):
        chart.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        pointed = shown(qtbot, chart)
        first, last = chart.areas()[0].center().x(), chart.areas()[-1].center().x()
        assert first > last
        QTest.keyClick(chart, Key.Key_Up)
        QTest.keyClick(chart, Key.Key_Home)
        QTest.keyClick(chart, Key.Key_Left)
        assert pointed[-1] == chart.words[7 if isinstance(chart, Calendar) else 1]


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_the_ends_of_the_axis_are_said_within_the_chart(
    qtbot: QtBot, appearance: Appearance, direction: Qt.LayoutDirection
) -> None:
    line = a_line(appearance)
    line.setLayoutDirection(direction)
    shown(qtbot, line)
    assert all(line.rect().contains(line._below(share).toAlignedRect()) for share in (0.5, 1.0))
