"""Puts the palette together: its view tells its presenter what is typed."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from quizapp.gui.appearance import Appearance
from quizapp.gui.palette.presenter import Elsewhere, PalettePresenter
from quizapp.gui.palette.screen import Command
from quizapp.gui.palette.view import PaletteView
from quizapp.gui.runner import Runner


def palette_page(
    appearance: Appearance, runner: Runner, elsewhere: Elsewhere, commands: Sequence[Command], window: QWidget
) -> tuple[PaletteView, PalettePresenter]:
    """A view over `window` and the presenter behind it."""
    view = PaletteView(appearance, window)
    presenter = PalettePresenter(view, runner, elsewhere, commands)
    view.typed.connect(presenter.look_for)
    return view, presenter
