"""Colours, fonts and sizes come from the design tokens."""

import pytest
from pytestqt.qtbot import QtBot

from quizapp.gui.appearance import SCALES, Appearance
from quizapp.gui.icons import app_icon, icon_pixmap
from quizapp.gui.widgets.text import Text
from quizapp.paths import design_tokens


@pytest.mark.parametrize(("is_dark", "theme"), [(False, "light"), (True, "dark")])
def test_every_colour_is_the_theme_s_own(is_dark: bool, theme: str) -> None:
    appearance = Appearance(is_dark=is_dark, scale=1.0)
    tokens = design_tokens()[theme]
    for name, colour in tokens.items():
        if name != "heat":
            assert appearance.colour(name).name().upper() == colour
    assert [appearance.colour(f"heat{step}").name().upper() for step in range(5)] == tokens["heat"]


@pytest.mark.parametrize(("asked_for", "taken"), [(1.0, 1.0), (1.2, 1.25), (0.2, 1.0), (9.0, 2.0), (1.6, 1.5)])
def test_a_size_from_an_old_file_becomes_the_nearest_there_is(asked_for: float, taken: float) -> None:
    assert Appearance(is_dark=False, scale=asked_for).scale == taken


def test_text_grows_with_the_scale() -> None:
    # The tokens say 29 pixels for a stem.
    assert [Appearance(is_dark=False, scale=scale).text_px("stem") for scale in SCALES] == [29, 32, 36, 44, 51, 58]


@pytest.mark.parametrize("is_dark", [False, True])
def test_at_high_contrast_nothing_is_quiet(qtbot: QtBot, is_dark: bool) -> None:
    appearance = Appearance(is_dark=is_dark, scale=1.0)
    ink, edge = appearance.colour("ink"), appearance.colour("edge")
    with qtbot.waitSignal(appearance.changed):
        appearance.set_contrast(is_high=True)
    assert (appearance.colour("muted"), appearance.colour("edge"), appearance.colour("line")) == (ink, ink, edge)
    with qtbot.assertNotEmitted(appearance.changed):
        appearance.set_contrast(is_high=True)
    with qtbot.waitSignal(appearance.changed):
        appearance.set_contrast(is_high=False)
    assert appearance.colour("muted") != ink


def test_only_a_change_is_announced(qtbot: QtBot, appearance: Appearance) -> None:
    with qtbot.assertNotEmitted(appearance.changed):
        appearance.set_dark(False)
        appearance.set_scale(1.0)
        appearance.step_scale(-1)
    with qtbot.waitSignal(appearance.changed):
        appearance.set_dark(True)


def test_a_label_that_is_gone_follows_no_longer(qtbot: QtBot, appearance: Appearance) -> None:
    label = Text(appearance, "lead")
    label.deleteLater()
    del label
    qtbot.wait(1)
    appearance.set_scale(2.0)


def test_a_label_takes_another_size_at_once(qtbot: QtBot, appearance: Appearance) -> None:
    label = Text(appearance, "lead")
    qtbot.addWidget(label)
    appearance.set_scale(2.0)
    assert label.font().pixelSize() == 2 * design_tokens()["text"]["lead"]


def test_an_icon_is_tinted_and_sharp(qapp: object) -> None:
    pixmap = icon_pixmap("check", "#1f7a3d", 20, 2.0)
    assert (pixmap.width(), pixmap.devicePixelRatio()) == (40, 2.0)
    image = pixmap.toImage()
    solid = {
        image.pixelColor(x, y).name() for x in range(40) for y in range(40) if image.pixelColor(x, y).alpha() == 255
    }
    assert solid == {"#1f7a3d"}


def test_the_app_has_an_icon_for_every_use(qapp: object) -> None:
    assert {size.width() for size in app_icon().availableSizes()} >= {16, 32, 48, 256}
