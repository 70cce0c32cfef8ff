"""Puts the quiz together: its view tells its presenter what the learner does."""

from quizapp.gui.appearance import Appearance
from quizapp.gui.quiz.presenter import Elsewhere, QuizPresenter
from quizapp.gui.quiz.view import QuizView
from quizapp.gui.runner import Runner


def quiz_page(appearance: Appearance, runner: Runner, elsewhere: Elsewhere) -> tuple[QuizView, QuizPresenter]:
    """A view and the presenter behind it."""
    view = QuizView(appearance)
    presenter = QuizPresenter(view, runner, elsewhere)
    setup, question, result = view.setup, view.question, view.result
    setup.bank_toggled.connect(presenter.toggle_bank)
    setup.tag_toggled.connect(presenter.toggle_tag)
    setup.forms_toggled.connect(presenter.toggle_forms)
    setup.count_chosen.connect(presenter.set_count)
    setup.limit_chosen.connect(presenter.set_limit)
    setup.tells_toggled.connect(presenter.toggle_tells)
    setup.counts_toggled.connect(presenter.toggle_counts)
    setup.started.connect(presenter.start)
    setup.worksheet_asked.connect(presenter.print_worksheet)
    question.option_chosen.connect(presenter.choose)
    question.prompt_chosen.connect(presenter.choose_prompt)
    question.taken_back.connect(presenter.take_back)
    question.confirmed.connect(presenter.confirm)
    question.text_checked.connect(presenter.check)
    question.skipped.connect(presenter.skip)
    question.continued.connect(presenter.go_on)
    question.counted_as_right.connect(presenter.count_as_right)
    question.paused.connect(presenter.pause)
    question.left.connect(presenter.leave)
    result.retried.connect(presenter.retry)
    result.new_chosen.connect(presenter.set_up)
    result.rows_chosen.connect(presenter.show_rows)
    view.others_asked.connect(presenter.print_others)
    view.ticked.connect(presenter.tick)
    view.hidden.connect(presenter.put_aside)
    view.result_saved.connect(presenter.note_saved)
    view.save_failed.connect(presenter.fail)
    return view, presenter
