"""What kind of answer a gap and a question ask for."""

import pytest

from quizapp.domain.generation.wanted import wanted_by, wanted_in_gap
from quizapp.domain.questions import NameSought
from quizapp.domain.values import parse_date, parse_quantity


@pytest.mark.parametrize(
    ("written", "wanted"),
    [
        ("10 years", "how many years"),
        ("500000 people", "how many people"),
        ("25.17 billion USD", "in US dollars"),
        ("4800 km", "in km"),
        ("12 percent", "in percent"),
        ("8", "number"),
    ],
)
def test_a_gap_says_what_is_counted_and_in_what(written: str, wanted: str) -> None:
    assert wanted_in_gap("It is ____.", parse_quantity(written)) == wanted


@pytest.mark.parametrize(
    ("written", "wanted"),
    [
        ("2025-08-31", "day, month and year"),
        ("2025-08", "month and year"),
        ("2025", "year"),
        ("2023-24", "period of two years"),
    ],
)
def test_a_gap_for_a_date_says_how_precise(written: str, wanted: str) -> None:
    assert wanted_in_gap("It is ____.", parse_date(written)) == wanted
    assert wanted_by("When was it?", parse_date(written)) == wanted


def test_a_question_that_says_it_gets_nothing_more() -> None:
    assert wanted_by("In which month was it?", parse_date("2025-08")) == ""
    assert wanted_by("Within how many years was it done?", parse_quantity("5 years")) == ""
    assert wanted_by("How many areas has it?", parse_quantity("8")) == ""
    assert wanted_by("How many US dollars was it?", parse_quantity("25 USD")) == ""


def test_a_gap_for_a_name_says_of_what_kind() -> None:
    sought = NameSought("foreign-minister", "motegi")
    assert wanted_in_gap("____ gave a jersey.", sought) == "foreign minister"
    assert wanted_in_gap("The foreign minister ____ gave a jersey.", sought) == ""
    assert wanted_by("Who was it?", sought) == ""
