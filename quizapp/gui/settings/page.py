"""Puts Settings together: its view tells its presenter what is chosen."""

from quizapp.gui.appearance import Appearance
from quizapp.gui.runner import Runner
from quizapp.gui.settings.copies_card import CopiesCard
from quizapp.gui.settings.copies_presenter import CopiesPresenter
from quizapp.gui.settings.learners_card import LearnersCard
from quizapp.gui.settings.learners_presenter import LearnersPresenter
from quizapp.gui.settings.moving_card import MovingCard
from quizapp.gui.settings.moving_presenter import MovingPresenter
from quizapp.gui.settings.presenter import Elsewhere, SettingsPresenter
from quizapp.gui.settings.view import SettingsView


def settings_page(
    appearance: Appearance, runner: Runner, elsewhere: Elsewhere
) -> tuple[SettingsView, SettingsPresenter]:
    """A view and the presenter behind it."""
    learners, copies, moving = LearnersCard(appearance), CopiesCard(appearance), MovingCard(appearance)
    view = SettingsView(appearance, learners, copies, moving)
    presenter = SettingsPresenter(
        view, runner, elsewhere,
        _learners(learners, runner, elsewhere),
        [_copies(copies, runner, elsewhere), _moving(moving, runner, elsewhere)],
    )  # fmt: skip
    view.number_chosen.connect(presenter.change)
    view.easy_day_toggled.connect(presenter.toggle_easy_day)
    view.theme_chosen.connect(presenter.choose_theme)
    view.scale_chosen.connect(presenter.choose_scale)
    view.language_chosen.connect(presenter.choose_language)
    view.keys_chosen.connect(presenter.show_keys)
    return view, presenter


def _learners(card: LearnersCard, runner: Runner, elsewhere: Elsewhere) -> LearnersPresenter:
    presenter = LearnersPresenter(card, runner, elsewhere)
    card.added.connect(presenter.add)
    card.renaming_begun.connect(presenter.begin_renaming)
    card.renaming_stopped.connect(presenter.stop_renaming)
    card.renamed.connect(presenter.rename)
    card.switched.connect(presenter.switch)
    card.removed.connect(presenter.remove)
    card.brought_back.connect(presenter.bring_back)
    return presenter


def _copies(card: CopiesCard, runner: Runner, elsewhere: Elsewhere) -> CopiesPresenter:
    presenter = CopiesPresenter(card, runner, elsewhere)
    card.looked_at.connect(presenter.look_at)
    card.put_back.connect(presenter.put_back)
    card.left.connect(presenter.leave)
    return presenter


def _moving(card: MovingCard, runner: Runner, elsewhere: Elsewhere) -> MovingPresenter:
    presenter = MovingPresenter(card, runner, elsewhere)
    card.taken_out.connect(presenter.take_out)
    card.looked_at.connect(presenter.look_at)
    card.taken_in.connect(presenter.take_in)
    card.left.connect(presenter.leave)
    return presenter
