"""Puts “Banks” together: its view tells its presenter what is chosen."""

from quizapp.gui.appearance import Appearance
from quizapp.gui.banks.presenter import BanksPresenter, Elsewhere
from quizapp.gui.banks.view import BanksView
from quizapp.gui.runner import Runner


def banks_page(appearance: Appearance, runner: Runner, elsewhere: Elsewhere) -> tuple[BanksView, BanksPresenter]:
    """A view and the presenter behind it."""
    view = BanksView(appearance)
    presenter = BanksPresenter(view, runner, elsewhere)
    view.file_chosen.connect(presenter.add)
    view.export_chosen.connect(presenter.export)
    view.removed.connect(presenter.remove)
    view.brought_back.connect(presenter.bring_back)
    view.undone.connect(presenter.undo)
    view.woken.connect(presenter.wake)
    return view, presenter
