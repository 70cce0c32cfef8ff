"""From what a learner does to what is shown, without a window."""

from collections.abc import Callable
from typing import Any

import pytest
from gui.made import a_miss, a_summary, a_typed, asked, nothing_answered, outcome
from gui.scripted import ImmediateRunner, ScriptedServices, WaitingRunner

from quizapp.domain.answers import Chosen, Skipped, Written
from quizapp.domain.changes import Changes
from quizapp.domain.errors import QuizappError, WriteError
from quizapp.gui.asking.screen import AskingScreen
from quizapp.gui.study.presenter import StudyPresenter
from quizapp.gui.study.screen import SummaryScreen
from quizapp.services.readings import Asked, Hint, Summary


class Desk:
    """A view that keeps what it was shown, and whatever lies around Study."""

    def __init__(self, *answers: Any, waits: bool = False) -> None:
        self.services = ScriptedServices(*answers)
        self.runner = WaitingRunner(self.services) if waits else ImmediateRunner(self.services)
        self.presenter = StudyPresenter(self, self.runner, self)
        self.screens: list[AskingScreen | SummaryScreen] = []
        self.went: list[str] = []
        self.announced: list[Changes] = []
        self.sessions = 0

    def open(self, first: Asked | Summary) -> "Desk":
        self.presenter.open(first)
        return self

    @property
    def screen(self) -> Any:
        return self.screens[-1]

    def show_screen(self, screen: AskingScreen | SummaryScreen) -> None:
        self.screens.append(screen)

    def open_today(self) -> None:
        self.went.append("today")

    def open_problem(self, error: QuizappError, again: Callable[[], None]) -> None:
        self.went.append("problem")

    def announce(self, changes: Changes) -> None:
        self.announced.append(changes)

    def session_over(self) -> None:
        self.sessions += 1


def test_a_session_opens_with_its_first_question() -> None:
    assert Desk().open(asked(position=1)).screen == AskingScreen(asked(position=1))


def test_choosing_an_option_shows_what_came_of_it() -> None:
    desk = Desk(outcome()).open(asked())
    desk.presenter.choose(0)
    assert desk.services.calls == [("answer", Chosen(0))]
    assert desk.screen.outcome == outcome()


def test_an_answer_is_announced_once_it_is_stored() -> None:
    desk = Desk(outcome(), waits=True).open(asked())
    desk.presenter.choose(0)
    assert desk.announced == []
    desk.runner.answer()
    assert desk.announced == [Changes(reviews=True)]


def test_two_quick_presses_answer_one_question() -> None:
    desk = Desk(outcome(), waits=True).open(asked())
    desk.presenter.choose(0)
    desk.presenter.choose(1)
    desk.presenter.skip()
    desk.runner.answer()
    assert not desk.runner.waiting
    assert desk.services.calls == [("answer", Chosen(0))]


def test_a_verdict_is_not_answered_again() -> None:
    desk = Desk(outcome()).open(asked())
    desk.presenter.choose(0)
    desk.presenter.choose(1)
    desk.presenter.check("text")
    desk.presenter.skip()
    desk.presenter.hint()
    assert len(desk.services.calls) == 1


@pytest.mark.parametrize("place", [4, 8])
def test_an_option_that_is_not_there_cannot_be_chosen(place: int) -> None:
    desk = Desk().open(asked())
    desk.presenter.choose(place)
    assert desk.services.calls == []


def test_the_option_a_hint_removed_cannot_be_chosen() -> None:
    desk = Desk(Hint(2, None), outcome()).open(asked())
    desk.presenter.hint()
    desk.presenter.choose(2)
    assert desk.services.called("answer") == []
    desk.presenter.choose(0)
    assert desk.services.called("answer") == [("answer", Chosen(0))]


def test_there_is_one_hint_a_question() -> None:
    desk = Desk(Hint(2, None)).open(asked())
    desk.presenter.hint()
    desk.presenter.hint()
    assert len(desk.services.called("hint")) == 1


def test_a_question_without_a_hint_gives_none() -> None:
    desk = Desk().open(asked(can_hint=False))
    desk.presenter.hint()
    assert desk.services.calls == []


def test_an_empty_text_is_not_an_answer() -> None:
    desk = Desk().open(asked(a_typed()))
    desk.presenter.check("  ")
    assert desk.services.calls == []


def test_a_text_is_graded_as_it_was_typed() -> None:
    question = asked(a_typed())
    desk = Desk(outcome(question, Written(" takaichi "))).open(question)
    desk.presenter.check(" takaichi ")
    assert desk.services.calls == [("answer", Written(" takaichi "))]


def test_a_text_does_not_answer_a_question_with_options() -> None:
    desk = Desk().open(asked())
    desk.presenter.check("Shigeru Ishiba")
    assert desk.services.calls == []


def test_not_knowing_is_an_answer() -> None:
    desk = Desk(a_miss(answer=Skipped())).open(asked())
    desk.presenter.skip()
    assert desk.services.calls == [("answer", Skipped())]


def test_only_a_verdict_leads_on() -> None:
    desk = Desk(outcome(), asked(position=5)).open(asked())
    desk.presenter.go_on()
    assert desk.services.calls == []
    desk.presenter.choose(0)
    desk.presenter.go_on()
    assert desk.screen == AskingScreen(asked(position=5))


def test_the_last_verdict_leads_to_the_summary() -> None:
    desk = Desk(outcome(), a_summary()).open(asked())
    desk.presenter.choose(0)
    desk.presenter.go_on()
    assert desk.screen == SummaryScreen(a_summary())


def test_a_right_answer_can_be_called_a_guess() -> None:
    guessed = outcome(is_guess=True, days=0, may_guess=False)
    desk = Desk(outcome(), guessed).open(asked())
    desk.presenter.choose(0)
    desk.presenter.say_guessed()
    assert desk.screen.outcome == guessed
    desk.presenter.say_guessed()
    assert len(desk.services.called("guessed")) == 1


def test_a_wrong_answer_cannot_be_called_a_guess() -> None:
    desk = Desk(a_miss()).open(asked())
    desk.presenter.choose(3)
    desk.presenter.say_guessed()
    assert desk.services.called("guessed") == []


def test_a_typed_answer_can_be_counted_as_right() -> None:
    question = asked(a_typed())
    miss, overruled = a_miss(question, Written("Takachi")), outcome(question, Written("Takachi"), is_overruled=True)
    desk = Desk(miss, overruled).open(question)
    desk.presenter.check("Takachi")
    assert not desk.screen.is_right
    desk.presenter.count_as_right()
    assert desk.screen.is_right


def test_a_chosen_answer_cannot_be_counted_as_right() -> None:
    desk = Desk(a_miss()).open(asked())
    desk.presenter.choose(3)
    desk.presenter.count_as_right()
    assert desk.services.called("count_as_right") == []


def test_not_again_leads_to_the_next_question() -> None:
    desk = Desk(outcome(), asked(position=5)).open(asked())
    desk.presenter.rest()
    assert desk.services.calls == []
    desk.presenter.choose(0)
    assert not desk.screen.has_rested
    desk.presenter.rest()
    assert desk.screen.asked.position == 5
    assert desk.screen.has_rested  # the next question says so, and how to take it back


def test_undo_asks_again_from_the_verdict_and_from_the_next_question() -> None:
    desk = Desk(outcome(), asked(), outcome(), asked(position=5), asked()).open(asked())
    desk.presenter.choose(0)
    desk.presenter.undo()
    assert desk.screen == AskingScreen(asked(), was_undone=True)
    desk.presenter.choose(0)
    desk.presenter.go_on()
    desk.presenter.undo()
    assert desk.screen == AskingScreen(asked(), was_undone=True)


def test_the_window_is_told_that_a_session_is_over_and_not_before() -> None:
    desk = Desk(outcome(), a_summary()).open(asked(position=1, left=1))
    desk.presenter.choose(0)
    assert desk.sessions == 0
    desk.presenter.go_on()
    assert desk.sessions == 1


def test_undo_goes_back_from_the_summary() -> None:
    desk = Desk(asked()).open(a_summary())
    desk.presenter.undo()
    assert desk.screen == AskingScreen(asked(), was_undone=True)


def test_there_is_nothing_to_undo_at_the_start() -> None:
    desk = Desk().open(asked(can_undo=False))
    desk.presenter.undo()
    assert desk.services.calls == []


def test_leaving_shows_the_summary_of_what_was_answered() -> None:
    desk = Desk(a_summary()).open(asked())
    desk.presenter.leave()
    assert desk.screen == SummaryScreen(a_summary())
    assert desk.went == []


def test_leaving_without_an_answer_goes_to_today() -> None:
    desk = Desk(nothing_answered()).open(asked())
    desk.presenter.leave()
    assert desk.went == ["today"]


def test_the_summary_ends_at_today_once() -> None:
    desk = Desk().open(a_summary())
    desk.presenter.leave()
    desk.presenter.finish()
    assert desk.went == ["today"]


def test_missed_facts_can_be_practised_if_there_are_any() -> None:
    desk = Desk(asked()).open(a_summary(missed=0))
    desk.presenter.practise_missed()
    assert desk.services.calls == []
    desk.open(a_summary(missed=2)).presenter.practise_missed()
    assert desk.services.calls == [("practise_missed",)]


@pytest.mark.parametrize(("ready", "more_new", "goes_on"), [(0, 0, False), (3, 0, True), (0, 3, True)])
def test_five_minutes_more_needs_something_to_ask(ready: int, more_new: int, goes_on: bool) -> None:
    desk = Desk(asked()).open(a_summary(ready=ready, more_new=more_new))
    desk.presenter.five_minutes()
    assert bool(desk.services.calls) is goes_on


def test_the_summary_shows_five_rows_until_all_are_asked_for() -> None:
    desk = Desk().open(a_summary())  # 12 rows
    assert desk.screen.hidden == 7
    desk.presenter.show_all()
    assert desk.screen.hidden == 0


def test_an_answer_that_cannot_be_saved_stays_and_can_be_given_again() -> None:
    desk = Desk(outcome()).open(asked())
    fault = WriteError(folder="/learner", reason="no space left on the device")
    desk.services.faults.append(fault)
    desk.presenter.choose(0)
    assert desk.screen == AskingScreen(asked(), trouble=fault)
    desk.presenter.choose(0)
    assert desk.screen == AskingScreen(asked(), outcome=outcome())
    assert desk.services.called("answer") == [("answer", Chosen(0))] * 2


def test_an_undo_that_cannot_be_saved_leaves_the_summary_on_screen() -> None:
    desk = Desk(asked()).open(a_summary())
    fault = WriteError(folder="/learner", reason="no space left on the device")
    desk.services.faults.append(fault)
    desk.presenter.undo()
    assert desk.screen == SummaryScreen(a_summary(), trouble=fault)
    desk.presenter.undo()
    assert desk.screen == AskingScreen(asked(), was_undone=True)


def test_a_call_that_never_answers_does_not_lock_the_keys_for_ever() -> None:
    desk = Desk(outcome(), waits=True).open(asked())
    desk.presenter.choose(0)
    desk.runner.waiting.clear()
    desk.presenter.let_go()
    desk.presenter.choose(0)
    desk.runner.answer()
    assert desk.screen.outcome == outcome()


def test_a_new_session_takes_answers_even_if_the_one_before_was_left_waiting() -> None:
    desk = Desk(outcome(), waits=True).open(asked())
    desk.presenter.choose(0)
    desk.runner.waiting.clear()
    desk.open(asked()).presenter.choose(0)
    assert len(desk.runner.waiting) == 1
