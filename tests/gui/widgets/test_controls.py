"""Controls: what they take, and what they say."""

import pytest
from gui.sight import Sight
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF, QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from quizapp.gui.appearance import Appearance
from quizapp.gui.widgets.button import FIRST, ICON, LINK, PRIMARY, QUIET, SECOND, SECONDARY, SMALL, Button, Kind
from quizapp.gui.widgets.heat_map import HeatMap
from quizapp.gui.widgets.option_button import OptionButton
from quizapp.gui.widgets.painting import fitted
from quizapp.gui.widgets.ring import Ring
from quizapp.gui.widgets.text import ElidedText

Key = Qt.Key


def drawn(widget: QWidget) -> QImage:
    return widget.grab().toImage()


@pytest.mark.parametrize(
    ("kind", "least"),
    [(PRIMARY, 44), (SECONDARY, 44), (FIRST, 44), (SECOND, 44), (SMALL, 24), (QUIET, 24), (LINK, 24), (ICON, 24)],
)
def test_a_target_is_large_enough_to_hit(qtbot: QtBot, appearance: Appearance, kind: Kind, least: int) -> None:
    button = Button(appearance, "I", kind=kind)
    qtbot.addWidget(button)
    ring = 2 * appearance.focus_reach
    assert button.sizeHint().height() - ring >= least
    assert button.sizeHint().width() - ring >= 24


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Enter, Key.Key_Space])
def test_a_button_with_the_focus_is_pressed_by_enter_and_space(
    qtbot: QtBot, appearance: Appearance, key: Qt.Key
) -> None:
    sight = Sight(qtbot, Button(appearance, "Go"), "clicked")
    sight.view.setFocus(Qt.FocusReason.TabFocusReason)
    sight.press(key)
    assert len(sight.told) == 1


def test_ctrl_enter_on_a_button_is_left_to_the_page(qtbot: QtBot, appearance: Appearance) -> None:
    sight = Sight(qtbot, Button(appearance, "Go"), "clicked")
    sight.view.setFocus(Qt.FocusReason.TabFocusReason)
    sight.press(Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert sight.told == []


def test_a_click_does_not_take_the_keyboard(qtbot: QtBot, appearance: Appearance) -> None:
    button = Button(appearance, "Go")
    sight = Sight(qtbot, button, "clicked")
    button.clearFocus()
    sight.click(button)
    assert sight.told
    assert not button.hasFocus()


def test_the_key_of_a_button_is_told_to_screen_readers(qtbot: QtBot, appearance: Appearance) -> None:
    button = Button(appearance, "Go on", keys="Space")
    qtbot.addWidget(button)
    assert (button.accessibleName(), button.accessibleDescription()) == ("Go on", "Space")
    button.set_keys("Enter")
    assert button.accessibleDescription() == "Enter"


@pytest.mark.parametrize("make", ["button", "option"])
def test_the_focus_is_drawn_around_the_control(qtbot: QtBot, appearance: Appearance, make: str) -> None:
    control = Button(appearance, "Go") if make == "button" else OptionButton(appearance, 1)
    sight = Sight(qtbot, control, size=(300, 80))
    control.clearFocus()
    without = drawn(sight.view)
    control.setFocus(Qt.FocusReason.TabFocusReason)
    with_ring = drawn(sight.view)
    # The ring lies at the very edge of the widget, three pixels wide, in the accent: #3346B8.
    middle = control.height() // 2
    assert [with_ring.pixelColor(x, middle).name() for x in range(3)] == ["#3346b8"] * 3
    assert without.pixelColor(1, middle).name() != "#3346b8"
    # Then three pixels of ground, then the control.
    assert [with_ring.pixelColor(x, middle) for x in (3, 4, 5)] == [without.pixelColor(x, middle) for x in (3, 4, 5)]


def test_an_ampersand_in_an_option_is_a_letter(qtbot: QtBot, appearance: Appearance) -> None:
    option = OptionButton(appearance, 1)
    qtbot.addWidget(option)
    option.offer("R&D")
    assert option.shortcut().isEmpty()
    assert option.accessibleName() == "R&D"


def test_an_option_grows_with_its_text(qtbot: QtBot, appearance: Appearance) -> None:
    option = OptionButton(appearance, 1)
    qtbot.addWidget(option)
    option.offer("Short")
    one_line = option.heightForWidth(400)
    option.offer("A text that needs more than one line to be read in full. " * 3)
    assert option.heightForWidth(400) > one_line


def test_a_ring_is_full_at_the_goal_and_stays_so_beyond(qtbot: QtBot, appearance: Appearance) -> None:
    ring = Ring(appearance)
    qtbot.addWidget(ring)
    ring.resize(ring.sizeHint())
    accent = appearance.colour("accent").name()

    def filled(answered: int) -> list[bool]:
        ring.set_progress(answered, 20)
        image = drawn(ring)
        # Right, bottom, left: a quarter, a half, three quarters of the way round.
        places = [
            (ring.width() - 6, ring.height() // 2),
            (ring.width() // 2, ring.height() - 6),
            (5, ring.height() // 2),
        ]
        return [image.pixelColor(x, y).name() == accent for x, y in places]

    assert filled(0) == [False, False, False]
    assert filled(7) == [True, False, False]
    assert filled(12) == [True, True, False]
    assert filled(20) == filled(26) == [True, True, True]


def test_a_word_that_is_too_long_for_its_place_is_written_smaller(qtbot: QtBot, appearance: Appearance) -> None:
    font = appearance.font("small")
    assert fitted(font, "Today", 60) == font
    smaller = fitted(font, "Donaudampfschiff", 90)
    assert QFontMetricsF(smaller).horizontalAdvance("Donaudampfschiff") <= 90
    assert smaller.pixelSize() < font.pixelSize()


def test_a_heat_map_shows_any_answer_as_more_than_none(qtbot: QtBot, appearance: Appearance) -> None:
    heat = HeatMap(appearance)
    qtbot.addWidget(heat)
    heat.set_counts((0, 1, 400))
    heat.resize(heat.sizeHint())
    image = drawn(heat)
    colours = [image.pixelColor(6, 6 + 17 * row).name() for row in range(3)]
    assert colours == [appearance.colour(name).name() for name in ("heat0", "heat1", "heat4")]


def test_a_text_that_is_cut_can_be_read_in_its_tool_tip_as_it_was_written(qtbot: QtBot, appearance: Appearance) -> None:
    label = ElidedText(appearance)
    qtbot.addWidget(label)
    label.resize(60, 20)
    label.show()
    label.set_whole("<b>A statement</b> & more")
    assert label.text().endswith("…")
    assert label.accessibleName() == "<b>A statement</b> & more"
    assert label.toolTip() == "<span>&lt;b&gt;A statement&lt;/b&gt; &amp; more</span>"
    label.resize(600, 20)
    assert label.toolTip() == ""
