"""What can be read off a screen of Study."""

import pytest
from gui.made import a_cloze, a_miss, a_summary, a_typed, asked, outcome

from quizapp.domain.answers import Chosen, Skipped, Written
from quizapp.domain.grading.names import ANOTHER, NOT_THE_NAME, ONLY_SPELLING
from quizapp.domain.verdicts import Verdict
from quizapp.gui.asking.screen import AskingScreen
from quizapp.gui.study.screen import SummaryScreen
from quizapp.services.readings import Hint

TYPED = asked(a_typed())


def test_the_line_counts_a_question_once_it_is_answered() -> None:
    # The fourth of twelve: three are done, then four.
    assert AskingScreen(asked(position=4, total=12)).share_done == 3 / 12
    assert AskingScreen(asked(position=4, total=12), outcome=outcome()).share_done == 4 / 12


@pytest.mark.parametrize(
    ("verdict", "is_right"),
    [
        (Verdict.RIGHT, True),
        (Verdict.SPELLING, True),
        (Verdict.PARTLY, True),
        (Verdict.WRONG, False),
        (Verdict.SKIPPED, False),
    ],
)
def test_a_misspelt_answer_is_shown_as_right_and_a_skipped_one_is_not(verdict: Verdict, is_right: bool) -> None:
    assert AskingScreen(TYPED, outcome=outcome(TYPED, Written("x"), verdict=verdict)).is_right is is_right


def test_what_is_counted_as_right_is_right() -> None:
    overruled = outcome(TYPED, Written("x"), verdict=Verdict.WRONG, is_overruled=True)
    assert AskingScreen(TYPED, outcome=overruled).is_right


def test_letters_come_with_the_question_or_with_a_hint() -> None:
    assert AskingScreen(asked(a_cloze(), first_letters="S… T…")).letters == "S… T…"
    assert AskingScreen(TYPED).letters is None
    assert AskingScreen(TYPED, hint=Hint(None, "S… T…")).letters == "S… T…"


def test_a_hint_is_offered_until_it_is_taken_or_the_answer_is_known() -> None:
    assert AskingScreen(asked()).can_hint
    assert not AskingScreen(asked(), hint=Hint(2, None)).can_hint
    assert not AskingScreen(asked(), outcome=outcome()).can_hint


def test_a_reason_is_given_only_where_it_helps() -> None:
    def why(answer: Written | Chosen | Skipped, reason: str, verdict: Verdict = Verdict.WRONG) -> str:
        return AskingScreen(TYPED, outcome=a_miss(TYPED, answer, why=reason, verdict=verdict)).why

    assert why(Written("Kishida"), ANOTHER) == ANOTHER
    assert why(Written("Kishida"), NOT_THE_NAME) == ""  # the verdict says so
    assert why(Written("Takachi"), ONLY_SPELLING, Verdict.SPELLING) == ""  # and so does the right spelling
    assert why(Skipped(), "Skipped.", Verdict.SKIPPED) == ""
    assert why(Chosen(1), "Another option is right.") == ""


def test_a_short_summary_hides_no_row() -> None:
    rows = a_summary().rows
    assert SummaryScreen(a_summary(rows=rows[:5])).hidden == 0
    assert SummaryScreen(a_summary(rows=rows[:6])).hidden == 1
