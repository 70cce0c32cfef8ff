"""Rows that break, and rows that become columns."""

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from quizapp.gui.appearance import Appearance
from quizapp.gui.widgets.flow import Flow
from quizapp.gui.widgets.folding import Folding
from quizapp.gui.widgets.grid import Grid


class Box(QWidget):
    """Something of a fixed size."""

    def __init__(self, width: int, height: int = 20) -> None:
        super().__init__()
        self._size = QSize(width, height)

    def sizeHint(self) -> QSize:
        return self._size

    def minimumSizeHint(self) -> QSize:
        return self._size


class Tray:
    """Lays boxes out, and keeps them as long as the test runs."""

    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot
        self.holder = QWidget()
        qtbot.addWidget(self.holder)

    def lay_out(self, layout: Flow | Folding, *boxes: Box, width: int) -> list[QRect]:
        """Where the boxes are in a widget of that width."""
        self.holder.setLayout(layout)
        for box in boxes:
            layout.addWidget(box)
        self.holder.resize(width, 200)
        self.holder.show()
        # A layout that turns asks to be laid out again by the next turn of the event loop.
        self._qtbot.wait(10)
        return [box.geometry() for box in boxes]


@pytest.fixture
def tray(qtbot: QtBot) -> Tray:
    return Tray(qtbot)


def test_what_fits_stands_in_one_row(tray: Tray) -> None:
    places = tray.lay_out(Flow(10), Box(40), Box(50), width=100)
    assert [place.x() for place in places] == [0, 50]
    assert len({place.y() for place in places}) == 1


def test_what_does_not_fit_goes_into_the_next_row(tray: Tray) -> None:
    places = tray.lay_out(Flow(10), Box(40), Box(51), width=100)
    assert [place.x() for place in places] == [0, 0]
    assert places[1].y() - places[0].y() == 30  # its height and the gap


def test_rows_can_be_centred(tray: Tray) -> None:
    places = tray.lay_out(Flow(10, is_centred=True), Box(40), Box(40), width=100)
    assert [place.x() for place in places] == [5, 55]


def test_a_flow_asks_for_the_height_of_its_rows(tray: Tray) -> None:
    flow = Flow(10)
    tray.lay_out(flow, Box(40), Box(40, 30), Box(40), width=100)
    assert flow.heightForWidth(200) == 30
    assert flow.heightForWidth(90) == 30 + 10 + 20
    assert flow.heightForWidth(40) == 20 + 10 + 30 + 10 + 20


def test_what_is_hidden_takes_no_room(tray: Tray) -> None:
    boxes = [Box(40), Box(40), Box(40)]
    boxes[1].hide()
    places = tray.lay_out(Flow(10), *boxes, width=200)
    assert places[2].x() == 50


def test_a_flow_is_mirrored_from_right_to_left(tray: Tray) -> None:
    tray.holder.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    places = tray.lay_out(Flow(10), Box(40), Box(30), width=100)
    assert [(place.x(), place.x() + place.width()) for place in places] == [(60, 100), (20, 50)]


@pytest.mark.parametrize(("width", "is_row"), [(100, True), (89, False)])
def test_a_row_folds_where_its_parts_do_not_fit(tray: Tray, appearance: Appearance, width: int, is_row: bool) -> None:
    places = tray.lay_out(Folding(appearance, 10), Box(40), Box(40), width=width)
    assert (places[0].y() == places[1].y()) is is_row


@pytest.mark.parametrize(("scale", "is_row"), [(1.0, True), (2.0, False)])
def test_a_row_folds_sooner_when_the_text_is_large(tray: Tray, scale: float, is_row: bool) -> None:
    large = Appearance(is_dark=False, scale=scale)
    places = tray.lay_out(Folding(large, 10, folds_below=150), Box(40), Box(40), width=200)
    assert (places[0].y() == places[1].y()) is is_row


def test_a_folded_row_unfolds_when_there_is_room_again(qtbot: QtBot, tray: Tray, appearance: Appearance) -> None:
    boxes = [Box(40), Box(40)]
    tray.lay_out(Folding(appearance, 10), *boxes, width=60)
    assert boxes[0].y() != boxes[1].y()
    tray.holder.resize(300, 200)
    qtbot.waitUntil(lambda: boxes[0].y() == boxes[1].y())


def test_a_row_knows_how_high_it_is_once_it_is_folded(tray: Tray, appearance: Appearance) -> None:
    folding = Folding(appearance, 10)
    tray.lay_out(folding, Box(40, 20), Box(40, 30), width=200)
    assert folding.heightForWidth(60) == 20 + 10 + 30
    assert folding.heightForWidth(200) == 30  # and still does where it is a row


def test_cards_know_how_high_they_are_in_fewer_columns(qtbot: QtBot, appearance: Appearance) -> None:
    grid = Grid(appearance, least_width=40, most_columns=3, gap=10)
    qtbot.addWidget(grid)
    grid.set_parts([Box(40, 20), Box(40, 30), Box(40, 25)])
    grid.resize(140, 200)
    grid.show()
    assert grid.heightForWidth(140) == 30
    assert grid.heightForWidth(90) == 30 + 10 + 25
    assert grid.heightForWidth(40) == 20 + 10 + 30 + 10 + 25


def test_a_row_never_keeps_a_window_from_getting_narrow(tray: Tray, appearance: Appearance) -> None:
    folding = Folding(appearance, 10)
    tray.lay_out(folding, Box(40), Box(60), width=200)
    assert folding.minimumSize().width() == 60
