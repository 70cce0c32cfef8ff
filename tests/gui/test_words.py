"""Numbers and days in words."""

from datetime import date

import pytest

from quizapp.domain.errors import CancelledError, OwnFileError, QuizappError, WriteError
from quizapp.gui import words


@pytest.mark.parametrize(
    ("seconds", "said"), [(0, "under a minute"), (59, "under a minute"), (60, "1 minute"), (240, "4 minutes")]
)
def test_time_is_said_in_the_unit_a_person_would_use(seconds: int, said: str) -> None:
    assert words.spent(seconds) == said


@pytest.mark.parametrize(("days", "said"), [(0, "later today"), (1, "tomorrow"), (6, "in 6 days")])
def test_tomorrow_is_not_in_one_day(days: int, said: str) -> None:
    assert words.in_days(days) == said


def test_one_is_not_several() -> None:
    assert [words.facts(1), words.facts(2), words.answers(1), words.answers(2), words.minutes(1)] == [
        "1 fact", "2 facts", "1 answer", "2 answers", "1 minute",
    ]  # fmt: skip


def test_a_share_is_rounded() -> None:
    assert words.percent(0.906) == "91%"


def test_days_have_their_names() -> None:
    day = date(2026, 11, 23)  # a Monday
    assert (words.long_day(day), words.short_day(day)) == ("Monday 23 November", "Mon")


def test_a_fault_is_told_with_its_values() -> None:
    fault = WriteError(folder="/learner", reason="full")
    assert words.fault(fault) == "This could not be saved in /learner: full."
    assert words.remedy(fault) == "Make room or make the folder writable, then try again."
    assert words.remedy(QuizappError()) == ""


def test_a_trouble_is_what_happened_and_what_to_do_and_nothing_if_there_is_none() -> None:
    assert words.trouble(OwnFileError(path="quizapp.sqlite")) == (
        "Nothing can be saved as quizapp.sqlite: it is what Quizapp itself works with. Choose another name."
    )
    assert words.trouble(CancelledError()) == "Stopped. Nothing was changed."
    assert words.trouble(None) == ""
