"""Puts Settings together: its view tells its presenter what is chosen."""

from quizapp.gui.appearance import Appearance
from quizapp.gui.runner import Runner
from quizapp.gui.settings.presenter import Elsewhere, SettingsPresenter
from quizapp.gui.settings.view import SettingsView


def settings_page(
    appearance: Appearance, runner: Runner, elsewhere: Elsewhere
) -> tuple[SettingsView, SettingsPresenter]:
    """A view and the presenter behind it."""
    view = SettingsView(appearance)
    presenter = SettingsPresenter(view, runner, elsewhere)
    view.number_chosen.connect(presenter.change)
    view.theme_chosen.connect(presenter.choose_theme)
    view.scale_chosen.connect(presenter.choose_scale)
    view.language_chosen.connect(presenter.choose_language)
    return view, presenter
