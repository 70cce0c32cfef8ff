"""What must hold whatever the window shows."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from gui.sight import is_in_sight
from gui.staged import STATES, Stage, staged
from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea, QWidget

from quizapp.gui.appearance import Appearance
from quizapp.gui.palette.view import PaletteView
from quizapp.gui.side_bar import SideBar
from quizapp.gui.widgets.button import Button
from quizapp.gui.widgets.panels import Card
from quizapp.gui.widgets.toggle import Toggle

Key = Qt.Key
every_state = pytest.mark.parametrize("state", STATES)


@pytest.fixture
def large(tmp_path: Path) -> Iterator[Stage]:
    """The window at twice the text size."""
    with staged(tmp_path, scale=2.0) as made:
        yield made


@pytest.fixture
def small(tmp_path: Path) -> Iterator[Stage]:
    """The window as small as it gets."""
    with staged(tmp_path, size=(640, 480)) as made:
        yield made


@every_state
def test_nothing_is_cut_at_twice_the_text_size(large: Stage, state: str) -> None:
    STATES[state](large)
    assert [*cut(large.window)] == []


@every_state
def test_nothing_is_cut_in_the_smallest_window(small: Stage, state: str) -> None:
    STATES[state](small)
    assert [*cut(small.window)] == []


@every_state
def test_nothing_is_cut_in_a_low_window(low: Stage, state: str) -> None:
    STATES[state](low)
    assert [*cut(low.window)] == []


@every_state
def test_nothing_is_squashed_when_it_is_painted_for_the_first_time(
    low: Stage, state: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(low, "settle", low.turn)
    STATES[state](low)
    assert [*cut(low.window)] == []


def test_a_page_that_is_lower_where_it_is_narrower_comes_to_rest(tmp_path: Path) -> None:
    # With a scroll bar there would be 12 pixels less for the cards, which then stand below each other.
    with staged(tmp_path, size=(800, 600)) as stage:
        STATES["first run"](stage)
        assert [*cut(stage.window)] == []


def test_the_set_up_of_a_quiz_needs_no_scrolling_in_the_usual_window(stage: Stage) -> None:
    STATES["quiz setup"](stage)
    assert stage.window.quiz_view.setup._scroll.verticalScrollBar().maximum() == 0


@every_state
def test_nothing_is_cut_after_the_text_grew(stage: Stage, state: str) -> None:
    STATES[state](stage)
    stage.appearance.set_scale(2.0)
    stage.settle()
    assert [*cut(stage.window)] == []


@every_state
def test_every_control_that_takes_the_keyboard_has_a_name_and_a_role(stage: Stage, state: str) -> None:
    STATES[state](stage)
    assert [*unnamed(stage.window)] == []


@every_state
def test_no_target_is_under_24_pixels(stage: Stage, state: str) -> None:
    STATES[state](stage)
    assert [*too_small(stage.window, stage.appearance)] == []


@every_state
def test_tab_leads_through_the_controls_from_the_top_to_the_bottom(stage: Stage, state: str) -> None:
    STATES[state](stage)
    there = sorted(controls(stage.window), key=place_of)
    assert there
    there[0].setFocus(Qt.FocusReason.TabFocusReason)
    visited = []
    for _ in there:
        visited.append(stage.focused)
        stage.press(Qt.Key.Key_Tab)
    assert visited == there


@every_state
def test_what_tab_leads_to_is_in_sight_also_on_a_page_that_was_scrolled(low: Stage, state: str) -> None:
    STATES[state](low)
    low.press(Key.Key_End)
    low.press(Key.Key_Tab)
    assert is_in_sight(low.focused)


@every_state
def test_only_the_one_window_opens(qapp: QApplication, tmp_path: Path, state: str) -> None:
    spy = WindowSpy()
    qapp.installEventFilter(spy)
    try:
        with staged(tmp_path) as stage:
            STATES[state](stage)
    finally:
        qapp.removeEventFilter(spy)
    assert spy.opened == ["MainWindow"]


@every_state
def test_a_text_of_a_bank_is_never_taken_for_markup(stage: Stage, state: str) -> None:
    STATES[state](stage)
    guessing = [
        label
        for label in stage.window.findChildren(QLabel)
        if label.textFormat() not in (Qt.TextFormat.PlainText, Qt.TextFormat.RichText)
    ]
    assert guessing == []


class WindowSpy(QObject):
    """Notes every widget that is shown as a window of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.opened.append(type(watched).__name__)
        return False


def foremost(window: QWidget) -> QWidget:
    """What is in front and has the keys: the palette while it is open, else the window."""
    return next((palette for palette in window.findChildren(PaletteView) if palette.isVisible()), window)


def controls(window: QWidget) -> list[QWidget]:
    """What Tab can reach now."""
    return [
        widget
        for widget in foremost(window).findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isEnabled() and widget.isVisibleTo(window)
    ]


def unnamed(window: QWidget) -> Iterator[QWidget]:
    """Controls of which a screen reader has no name or no role."""
    for control in controls(window):
        interface = accessible(control)
        has_role = interface.role() not in (QAccessible.Role.NoRole, QAccessible.Role.Client)
        if not has_role or not interface.text(QAccessible.Text.Name):
            yield control


def too_small(window: QWidget, appearance: Appearance) -> Iterator[str]:
    """Controls under 24 pixels."""
    reach = 2 * appearance.focus_reach
    for control in controls(window):
        # What is drawn ends where the room for the focus ring begins.
        drawn = control.size() - (QSize(reach, reach) if isinstance(control, (Button, Toggle)) else QSize(0, 0))
        if min(drawn.width(), drawn.height()) < 24:
            yield f"{type(control).__name__} {control.accessibleName()} is {drawn.width()} × {drawn.height()}"


def place_of(widget: QWidget) -> tuple[int, int, int, int, int]:
    """Where it is read: the side bar, then the page, column by column where a part has some, then what is an aside.

    Those that stand beside each other are read from left to right.
    """
    middle = widget.mapTo(widget.window(), QPoint(0, widget.height() // 2))
    area, column, around = 1, 0, widget.parentWidget()
    top = line = round(middle.y() / 40)
    card = None
    while around is not None:
        if isinstance(around, Card):
            card = around
        if isinstance(around, SideBar):
            area = 0
        elif around.objectName() == "aside":
            area = 2
        elif around.objectName() == "two columns" and card is not None:
            column = int(card.mapTo(around, QPoint(0, 0)).x() > around.width() // 3)
            top = round(around.mapTo(around.window(), QPoint(0, 0)).y() / 40)
        around = around.parentWidget()
    return area, top, column, line, middle.x()


def accessible(widget: QWidget) -> QAccessibleInterface:
    """As a screen reader sees it."""
    found = QAccessible.queryAccessibleInterface(widget)
    assert found is not None
    return found


def cut(window: QWidget) -> Iterator[str]:
    """What does not have the room it needs, or reaches out of the window to the side."""
    for widget in window.findChildren(QWidget):
        text = widget.text() if isinstance(widget, QLabel) else "-"
        if not widget.isVisibleTo(window) or not text:
            continue
        name = f"{type(widget).__name__} {text}"
        left = widget.mapTo(window, QPoint(0, 0)).x()
        if left < 0 or left + widget.width() > window.width():
            yield f"{name} reaches out of the window: {left} + {widget.width()}"
        if isinstance(widget, QScrollArea) and widget.horizontalScrollBar().maximum() > 0:
            yield f"{name} scrolls sideways by {widget.horizontalScrollBar().maximum()}"
        if type(widget).__module__.startswith("quizapp.gui"):
            least = widget.minimumSizeHint()
            height = widget.heightForWidth(widget.width()) if widget.hasHeightForWidth() else least.height()
            holds_pages = widget.findChild(QScrollArea) is not None
            if widget.height() < height and not holds_pages and not isinstance(widget, QScrollArea):
                yield f"{name} is {widget.height()} high and needs {height}"
            if widget.width() < least.width():
                yield f"{name} is {widget.width()} wide and needs {least.width()}"
