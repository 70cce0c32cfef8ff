"""A picture in the window: it keeps its shape, has words, and hides when there is none."""

from bank.test_pictures import a_png
from gui.made import FLAG
from pytestqt.qtbot import QtBot

from quizapp.gui.appearance import Appearance
from quizapp.gui.widgets.picture import PictureView


def test_it_keeps_its_shape_and_leaves_room_for_large_text(qtbot: QtBot, appearance: Appearance) -> None:
    view = PictureView(appearance)
    qtbot.addWidget(view)
    view.show_picture(FLAG, "A red disc", "CC0")
    assert (view.accessibleName(), view.toolTip(), view.isHidden()) == ("A red disc", "CC0", False)
    size = view.sizeHint()
    assert abs(size.width() / size.height() - 3 / 2) < 0.02
    appearance.set_scale(2.0)
    assert view.sizeHint() == size


def test_it_is_hidden_without_a_picture_or_with_a_broken_one(qtbot: QtBot, appearance: Appearance) -> None:
    view = PictureView(appearance)
    qtbot.addWidget(view)
    view.show_picture(None, "", "")
    assert view.isHidden()
    view.show_picture(a_png()[:40], "A black field", "CC0")
    assert view.isHidden()
