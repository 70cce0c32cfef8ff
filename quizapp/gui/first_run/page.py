"""Puts the first run together: its view tells its presenter what the learner does."""

from quizapp.gui.appearance import Appearance
from quizapp.gui.first_run.presenter import Elsewhere, FirstRunPresenter
from quizapp.gui.first_run.view import FirstRunView
from quizapp.gui.runner import Runner


def first_run_page(
    appearance: Appearance, runner: Runner, elsewhere: Elsewhere
) -> tuple[FirstRunView, FirstRunPresenter]:
    """A view and the presenter behind it."""
    view = FirstRunView(appearance)
    presenter = FirstRunPresenter(view, runner, elsewhere)
    view.started.connect(presenter.start)
    view.toggled.connect(presenter.toggle)
    return view, presenter
