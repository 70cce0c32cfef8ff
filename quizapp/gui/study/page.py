"""Puts Study together: its view tells its presenter what the learner does."""

from quizapp.gui.appearance import Appearance
from quizapp.gui.runner import Runner
from quizapp.gui.study.presenter import Elsewhere, StudyPresenter
from quizapp.gui.study.view import StudyView


def study_page(appearance: Appearance, runner: Runner, elsewhere: Elsewhere) -> tuple[StudyView, StudyPresenter]:
    """A view and the presenter behind it."""
    view = StudyView(appearance)
    presenter = StudyPresenter(view, runner, elsewhere)
    question, summary = view.question, view.summary
    question.option_chosen.connect(presenter.choose)
    question.prompt_chosen.connect(presenter.choose_prompt)
    question.taken_back.connect(presenter.take_back)
    question.confirmed.connect(presenter.confirm)
    question.text_checked.connect(presenter.check)
    question.skipped.connect(presenter.skip)
    question.hint_asked.connect(presenter.hint)
    question.continued.connect(presenter.go_on)
    question.guessed.connect(presenter.say_guessed)
    question.counted_as_right.connect(presenter.count_as_right)
    question.rested.connect(presenter.rest)
    question.undone.connect(presenter.undo)
    question.left.connect(presenter.leave)
    summary.finished.connect(presenter.finish)
    summary.practise_chosen.connect(presenter.practise_missed)
    summary.more_chosen.connect(presenter.five_minutes)
    summary.all_shown.connect(presenter.show_all)
    summary.undone.connect(presenter.undo)
    return view, presenter
