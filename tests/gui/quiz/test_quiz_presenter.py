"""From what a learner does to what is shown, over the real services and without a window."""

from collections.abc import Iterator
from typing import Any

import pytest
from gui.scripted import ImmediateRunner
from makers import Clock, some_services

from quizapp.domain.changes import Changes
from quizapp.domain.errors import WriteError
from quizapp.domain.quiz import QUIZ_FORMS
from quizapp.domain.verdicts import Verdict
from quizapp.gui.asking.screen import AskingScreen
from quizapp.gui.quiz.presenter import QuizPresenter, Screen
from quizapp.gui.quiz.screen import ResultScreen, SetupScreen, Shown
from quizapp.paths import questions_folder
from quizapp.services.quiz_readings import Sheet
from quizapp.services.services import Services


class Desk:
    """A view that keeps what it was shown, and whatever lies around the quiz."""

    def __init__(self, services: Services) -> None:
        self.services = services
        self.presenter = QuizPresenter(self, ImmediateRunner(services), self)
        self.screens: list[Screen] = []
        self.fills: list[bool] = []
        self.announced: list[Changes] = []
        self.sessions = 0
        self.worksheets: list[Sheet] = []

    def show_screen(self, screen: Screen) -> None:
        self.screens.append(screen)

    def preview_worksheet(self, sheet: Sheet) -> None:
        self.worksheets.append(sheet)

    def fill_window(self, fills: bool) -> None:
        self.fills.append(fills)

    def announce(self, changes: Changes) -> None:
        self.announced.append(changes)

    def session_over(self) -> None:
        self.sessions += 1

    @property
    def screen(self) -> Any:
        return self.screens[-1]

    def only(self, *forms: str) -> "Desk":
        for form in QUIZ_FORMS:
            if form not in forms:
                self.presenter.toggle_forms((form,))
        return self

    def begun(self, *forms: str) -> "Desk":
        self.presenter.open()
        self.only(*(forms or ("choice",))).presenter.start()
        assert isinstance(self.screen, AskingScreen)
        return self

    def right(self) -> None:
        question = self.screen.question
        self.presenter.check(question.right_answer) if question.is_open else self.presenter.choose(question.key)


@pytest.fixture
def desk() -> Iterator[Desk]:
    services = some_services(None, Clock())
    services.library.add(questions_folder() / "japan-india-2026.toml")
    yield Desk(services)
    services.close()


def test_it_opens_with_what_a_quiz_can_be_made_from(desk: Desk) -> None:
    desk.presenter.open()
    assert isinstance(desk.screen, SetupScreen)
    assert desk.screen.can_start
    assert desk.fills[-1] is False


def test_what_is_chosen_is_chosen_and_can_be_left_out(desk: Desk) -> None:
    desk.presenter.open()
    desk.presenter.toggle_bank("japan-india-2026")
    desk.presenter.toggle_tag("people")
    desk.presenter.set_count(20)
    desk.presenter.set_limit(600, None)
    desk.presenter.toggle_tells()
    desk.presenter.toggle_counts()
    plan = desk.screen.plan
    assert (plan.banks, plan.tags, plan.count, plan.limit_s) == (("japan-india-2026",), ("people",), 20, 600)
    assert plan.tells
    assert not plan.counts
    desk.presenter.toggle_tag("people")
    assert desk.screen.plan.tags == ()


def test_forms_that_belong_together_are_chosen_together(desk: Desk) -> None:
    desk.presenter.open()
    desk.presenter.toggle_forms(("number", "date"))
    assert not {"number", "date"} & set(desk.screen.plan.forms)
    desk.presenter.toggle_forms(("number", "date"))
    assert {"number", "date"} <= set(desk.screen.plan.forms)


def test_without_any_way_of_asking_nothing_starts(desk: Desk) -> None:
    desk.presenter.open()
    desk.only()
    assert not desk.screen.can_start
    desk.presenter.start()
    assert isinstance(desk.screen, SetupScreen)


def test_a_way_that_finds_nothing_is_said(desk: Desk) -> None:
    desk.presenter.open()
    desk.presenter.toggle_tag("economy")
    desk.only("order").presenter.start()
    assert desk.screen.is_empty


def test_an_answer_leads_to_the_next_question_without_a_word(desk: Desk) -> None:
    first = desk.begun().screen.question
    desk.right()
    assert isinstance(desk.screen, AskingScreen)
    assert desk.screen.question != first
    assert desk.screen.outcome is None
    assert all(screen.outcome is None for screen in desk.screens if isinstance(screen, AskingScreen))
    assert desk.fills[-1] is True


def test_with_verdicts_on_the_way_each_answer_is_shown(desk: Desk) -> None:
    desk.presenter.open()
    desk.presenter.toggle_tells()
    desk.begun()
    desk.right()
    assert desk.screen.outcome.verdict is Verdict.RIGHT
    assert not desk.screen.can_undo
    desk.presenter.go_on()
    assert desk.screen.asked.position == 2


def test_the_last_answer_leads_to_the_result(desk: Desk) -> None:
    desk.begun()
    while isinstance(desk.screen, AskingScreen):
        desk.right()
    assert isinstance(desk.screen, ResultScreen)
    assert desk.screen.result.right == 10
    assert desk.announced[-1].reviews
    assert desk.fills[-1] is False


def test_leaving_shows_the_result_of_what_was_answered(desk: Desk) -> None:
    desk.begun()
    desk.right()
    desk.presenter.leave()
    assert desk.screen.is_paused  # Esc closes other things, too: a quiz is not ended by one press
    desk.presenter.leave()
    assert (desk.screen.result.answered, desk.screen.result.right) == (1, 1)


def test_a_question_whose_time_ran_out_is_not_followed_at_once(desk: Desk) -> None:
    """A key that was meant for it must not answer the next one."""
    desk.presenter.open()
    desk.presenter.set_limit(None, 20)
    desk.presenter.start()
    for _ in range(20):
        desk.presenter.tick()
    assert (desk.screen.is_paused, desk.screen.has_timed_out, desk.screen.asked.position) == (True, True, 2)
    desk.presenter.choose(0)
    assert desk.screen.asked.position == 2
    desk.presenter.pause()
    assert (desk.screen.is_paused, desk.screen.has_timed_out, desk.screen.time_left) == (False, False, 20)


def test_all_banks_and_all_tags_are_a_choice_of_their_own(desk: Desk) -> None:
    desk.presenter.open()
    bank = desk.screen.offer.banks[0][0]
    desk.presenter.toggle_bank(bank)
    assert desk.screen.plan.banks == (bank,)
    desk.presenter.toggle_bank("")
    assert desk.screen.plan.banks == ()


def test_a_result_lists_what_is_asked_for(desk: Desk) -> None:
    desk.begun()
    desk.right()
    desk.presenter.skip()
    desk.presenter.leave()
    desk.presenter.leave()
    for shown, count in ((Shown.ALL, 10), (Shown.MISSED, 1), (Shown.RIGHT, 1)):
        desk.presenter.show_rows(shown)
        assert len(desk.screen.rows) == count


def test_what_was_not_answered_is_listed_only_where_there_is_any(desk: Desk) -> None:
    desk.begun()
    desk.right()
    desk.presenter.leave()
    desk.presenter.leave()
    assert Shown.NOT_ANSWERED in desk.screen.filters
    desk.presenter.show_rows(Shown.NOT_ANSWERED)
    assert len(desk.screen.rows) == 10 - 1
    desk.presenter.set_up()
    desk.presenter.start()
    while isinstance(desk.screen, AskingScreen):
        desk.right()
    assert Shown.NOT_ANSWERED not in desk.screen.filters


def test_the_missed_are_retried(desk: Desk) -> None:
    desk.begun()
    desk.presenter.skip()
    desk.presenter.leave()
    desk.presenter.leave()
    desk.presenter.retry()
    assert isinstance(desk.screen, AskingScreen)
    assert desk.screen.asked.total == 1


def test_time_for_the_whole_quiz_runs_over_its_questions_and_ends_it(desk: Desk) -> None:
    desk.presenter.open()
    desk.presenter.set_limit(3, None)
    desk.begun()
    assert desk.screen.time_left == 3
    desk.presenter.tick()
    desk.right()
    assert desk.screen.time_left == 2
    desk.presenter.tick()
    desk.presenter.tick()
    assert isinstance(desk.screen, ResultScreen)
    assert desk.screen.result.answered == 1


def test_time_for_each_question_begins_anew_and_skips_it(desk: Desk) -> None:
    desk.presenter.open()
    desk.presenter.set_limit(None, 2)
    first = desk.begun().screen.question
    desk.presenter.tick()
    desk.presenter.tick()
    assert desk.screen.question != first
    assert desk.screen.time_left == 2
    desk.presenter.leave()
    desk.presenter.leave()
    assert desk.screen.result.rows[0].verdict is Verdict.SKIPPED
    assert desk.screen.result.rows[0].has_timed_out


def test_what_stands_in_the_field_counts_when_the_time_is_over(desk: Desk) -> None:
    desk.presenter.open()
    desk.presenter.set_limit(None, 2)
    desk.begun("typed")
    desk.presenter.tick("Sanae Ta")
    desk.presenter.tick("Sanae Tak")
    desk.presenter.leave()
    desk.presenter.leave()
    (row, *_) = desk.screen.result.rows
    assert (row.given, row.has_timed_out) == ("Sanae Tak", True)


def test_what_is_not_known_has_not_timed_out(desk: Desk) -> None:
    desk.presenter.open()
    desk.presenter.set_limit(None, 20)
    desk.begun().presenter.skip()
    desk.presenter.leave()
    desk.presenter.leave()
    (row, *_) = desk.screen.result.rows
    assert (row.verdict, row.has_timed_out) == (Verdict.SKIPPED, False)


def test_a_pause_stops_the_time_and_takes_no_answer(desk: Desk) -> None:
    desk.presenter.open()
    desk.presenter.set_limit(600, None)
    desk.begun()
    desk.presenter.pause()
    desk.presenter.tick()
    desk.right()
    assert (desk.screen.is_paused, desk.screen.time_left, desk.screen.asked.position) == (True, 600, 1)
    desk.presenter.pause()
    desk.presenter.tick()
    assert (desk.screen.is_paused, desk.screen.time_left) == (False, 599)


def test_a_quiz_on_its_way_is_still_there_after_another_screen(desk: Desk) -> None:
    desk.begun()
    before = desk.screen
    desk.presenter.open()
    assert desk.screen == before


def test_a_new_quiz_starts_from_what_was_chosen_last(desk: Desk) -> None:
    desk.presenter.open()
    desk.presenter.set_count(20)
    desk.begun()
    desk.presenter.leave()
    desk.presenter.leave()
    desk.presenter.set_up()
    assert desk.screen.plan.count == 20


def test_a_worksheet_has_the_questions_of_such_a_quiz(desk: Desk) -> None:
    desk.presenter.open()
    desk.presenter.print_worksheet()
    (sheet,) = desk.worksheets
    assert sheet.title == "Japan–India relations"
    assert len(sheet.questions) == 10


def test_a_worksheet_has_the_same_questions_again_until_others_are_asked_for(desk: Desk) -> None:
    desk.presenter.open()
    desk.presenter.print_worksheet()
    desk.presenter.print_worksheet()
    desk.presenter.print_others()
    desk.presenter.print_worksheet()
    first, again, others, others_again = (sheet.questions for sheet in desk.worksheets)
    assert first == again != others == others_again


def test_an_answer_that_cannot_be_stored_is_said_and_can_be_given_again(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.begun()
    fault = WriteError(folder="here", reason="the disk is full")

    def refuse(*_: object, **__: object) -> None:
        raise fault

    with monkeypatch.context() as broken:
        broken.setattr(desk.services.quiz, "answer", refuse)
        desk.right()
        assert desk.screen.trouble == fault
        assert desk.screen.asked.position == 1
    desk.right()
    assert desk.screen.asked.position == 2


def test_what_was_saved_is_said(desk: Desk) -> None:
    desk.begun()
    desk.presenter.leave()
    desk.presenter.leave()
    desk.presenter.note_saved("result.pdf")
    assert desk.screen.saved_as == "result.pdf"
    desk.presenter.fail(WriteError(folder="here", reason="it is read-only"))
    assert desk.screen.trouble is not None


def test_where_nothing_missed_can_be_asked_any_more_the_result_stays_and_says_so(desk: Desk) -> None:
    desk.begun("choice").presenter.skip()
    desk.presenter.leave()
    desk.presenter.leave()
    before = desk.services.quiz.leave()
    desk.services.library.remove("japan-india-2026")
    desk.presenter.retry()
    assert desk.screen.is_empty
    assert desk.services.quiz.leave().rows == before.rows
