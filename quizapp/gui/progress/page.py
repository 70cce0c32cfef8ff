"""Puts Progress together: its view tells its presenter what is chosen."""

from quizapp.gui.appearance import Appearance
from quizapp.gui.progress.presenter import Elsewhere, ProgressPresenter
from quizapp.gui.progress.view import ProgressView
from quizapp.gui.runner import Runner


def progress_page(
    appearance: Appearance, runner: Runner, elsewhere: Elsewhere
) -> tuple[ProgressView, ProgressPresenter]:
    """A view and the presenter behind it."""
    view = ProgressView(appearance)
    presenter = ProgressPresenter(view, runner, elsewhere)
    view.bank_chosen.connect(presenter.choose_bank)
    view.period_chosen.connect(presenter.choose_period)
    view.practised.connect(presenter.practise)
    view.file_chosen.connect(presenter.save)
    return view, presenter
