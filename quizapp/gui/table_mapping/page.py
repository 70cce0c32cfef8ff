"""Puts the page together: its view tells its presenter what is said."""

from quizapp.gui.appearance import Appearance
from quizapp.gui.runner import Runner
from quizapp.gui.table_mapping.presenter import Elsewhere, MappingPresenter
from quizapp.gui.table_mapping.view import MappingView


def mapping_page(appearance: Appearance, runner: Runner, elsewhere: Elsewhere) -> tuple[MappingView, MappingPresenter]:
    """A view and the presenter behind it."""
    view = MappingView(appearance)
    presenter = MappingPresenter(view, runner, elsewhere)
    view.title_said.connect(presenter.set_title)
    view.source_said.connect(presenter.set_source)
    view.statement_said.connect(presenter.set_statement)
    view.role_chosen.connect(presenter.set_role)
    view.kind_said.connect(presenter.set_kind)
    view.unit_said.connect(presenter.set_unit)
    view.question_said.connect(presenter.set_question)
    view.added.connect(presenter.add)
    view.left.connect(presenter.leave)
    return view, presenter
