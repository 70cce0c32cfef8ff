"""What a typed date is worth."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.domain.grading.dates import NO_YEAR, grade_date
from quizapp.domain.values import MONTHS, DateValue, Precision, parse_date
from quizapp.domain.verdicts import Verdict

# The verdict, the right date as a bank writes it, and ways to write an answer.
ANSWERS = [
    (
        "right",
        "2025-08-31",
        (
            "31 August 2025",
            "August 31, 2025",
            "Aug 31 2025",
            "31 Aug 2025",
            "31st August 2025",
            "the 31st of August, 2025",
            "31.8.2025",
            "31/8/2025",
            "8/31/2025",
            "2025-08-31",
            "2025/8/31",
            "20250831",
            "Sunday, 31 August 2025",
            "on 31 August 2025",
            "2025年8月31日",
            "३१/८/२०२५",
            "thirty-first of August 2025",
            "31-Aug-2025",
            "31 aug. ’25",
            "August 31st, 2025",
            "2025 August 31",
            "31 August, twenty twenty-five",
            "31.08.2025",
            "Sun 31 Aug 2025",
            "31/8/'25",
        ),
    ),
    ("partly right", "2025-08-31", ("30 August 2025", "August 2025", "2025", "1 January 2025", "Aug 2025", "'25")),
    (
        "wrong",
        "2025-08-31",
        ("31 August 2024", "31 August", "August", "31 Feb 2025", "", "x", "2023-24", "August 31", "31 August 25 26"),
    ),
    (
        "right",
        "2025-08",
        (
            "August 2025",
            "Aug 2025",
            "August, 2025",
            "2025-08",
            "8/2025",
            "08.2025",
            "Aug. 2025",
            "August of 2025",
            "in August 2025",
            "Aug '25",
            "Aug ’25",
            "31 August 2025",
            "2025年8月",
            "August twenty twenty-five",
            "2025 August",
            "aug-2025",
            "２０２５年８月",
            "2025/08",
            "2025-Aug",
            "August,2025",
            "August (2025)",
            "AUGUST 2025",
            "5 August 2025",
        ),
    ),
    ("partly right", "2025-08", ("2025", "July 2025", "in 2025", "9/2025")),
    ("wrong", "2025-08", ("August 2024", "August", "2024", "Augst 2025", "13/2025")),
    (
        "right",
        "1947",
        (
            "1947",
            "'47",
            "’47",
            "in 1947",
            "August 1947",
            "15 August 1947",
            "nineteen forty-seven",
            "nineteen hundred and forty-seven",
            "the year 1947",
            "１９４７",
            "१९४७",
            "1947 AD",
            "1947年",
            "15/8/1947",
            "1947.",
            "1947 A.D.",
            "AD 1947",
            "1947?",
        ),
    ),
    ("wrong", "1947", ("1948", "47-48", "1947-48", "19470", "194", "FY1947")),
    ("right", "2006", ("two thousand and six", "twenty oh six", "2006", "two thousand six", "twenty-oh-six")),
    (
        "right",
        "2023-24",
        (
            "2023-24",
            "2023–24",
            "2023/24",
            "2023-2024",
            "FY 2023-24",
            "FY24",
            "FY2024",
            "fiscal year 2023-24",
            "financial year 2023/24",
            "2023 - 24",
            "FY 24",
            "FY’24",
            "in 2023-24",
            "'23-24",
            "2023-24 fiscal year",
            "the 2023-24 financial year",
            "2023-24 FY",
            "FY-24",
            "2024 fiscal year",
            "from 2023 to 2024",
            "between 2023 and 2024",
            "April 2023 to March 2024",
            "23-24",
        ),
    ),
    ("partly right", "2023-24", ("2023", "2024", "March 2024", "FY23", "FY2023", "2023 financial year")),
    ("wrong", "2023-24", ("2022-23", "2022", "2025", "FY22", "FY2025", "2023-25")),
    (
        "right",
        "2025-08-29",
        (
            "29 August,2025",
            "August 29,2025",
            "29. August 2025",
            "29, August 2025",
            "29 08 2025",
            "2025 08 29",
            "29 August 2025 AD",
            "2025-Aug-29",
            "Aug-29-2025",
        ),
    ),
    ("right", "2001/02", ("2001-02", "2001/02", "2001-2002")),
    ("right", "2001-02", ("2001-02", "February 2001", "2/2001")),
    ("right", "2025-04-03", ("3/4/2025", "4/3/2025", "3 April 2025")),
]


days = st.dates(date(1000, 1, 1), date(2999, 12, 28))


@pytest.mark.parametrize(
    ("verdict", "right", "written"), [(verdict, right, way) for verdict, right, ways in ANSWERS for way in ways]
)
def test_what_is_typed_gets_its_verdict(verdict: str, right: str, written: str) -> None:
    assert grade_date(written, parse_date(right)).verdict == verdict


def ordinal(day: int) -> str:
    return f"{day}{'th' if 10 <= day <= 20 else {1: 'st', 2: 'nd', 3: 'rd'}.get(day % 10, 'th')}"


def writings(day: date) -> list[str]:
    month = MONTHS[day.month - 1]
    return [
        f"{day.day} {month} {day.year}", f"{month} {day.day}, {day.year}", f"{ordinal(day.day)} of {month}, {day.year}",
        f"{month[:3]} {day.day} {day.year}", day.isoformat(), f"{day.day}/{day.month}/{day.year}",
        f"{day.month}/{day.day}/{day.year}", f"{day.day}.{day.month}.{day.year}", f"{day:%Y%m%d}",
        f"{day.year}年{day.month}月{day.day}日", f"{day.day}-{month[:3].upper()}-{day.year}",
    ]  # fmt: skip


def as_value(day: date, precision: Precision = Precision.DAY) -> DateValue:
    return DateValue(Precision.DAY, day.year, day.month, day.day).at(precision)


@given(day=days)
def test_a_day_is_read_back_from_every_writing(day: date) -> None:
    for written in writings(day):
        for precision in (Precision.DAY, Precision.MONTH, Precision.YEAR):
            assert grade_date(written, as_value(day, precision)).verdict is Verdict.RIGHT, written


@given(day=days, months=st.integers(1, 11), years=st.integers(1, 900))
def test_another_day_month_or_year_is_never_right(day: date, months: int, years: int) -> None:
    next_day = day + timedelta(days=1)
    other_month = date(day.year, (day.month - 1 + months) % 12 + 1, min(day.day, 28))
    other_year = date(day.year + (years if day.year + years < 3000 else -1), day.month, min(day.day, 28))
    for other in (next_day, other_month, other_year):
        # By name: digits alone can be read in two orders, and one of them may be right.
        written = f"{other.day} {MONTHS[other.month - 1]} {other.year}"
        assert grade_date(written, as_value(day)).verdict is not Verdict.RIGHT
    assert grade_date(f"{MONTHS[other_month.month - 1]} {day.year}", as_value(day, Precision.MONTH)).verdict is (
        Verdict.PARTLY
    )
    assert grade_date(str(other_year.year), as_value(day, Precision.YEAR)).verdict is Verdict.WRONG


@given(year=st.integers(1900, 2098))
def test_a_period_is_read_back_and_no_other_is_right(year: int) -> None:
    right, short = DateValue(Precision.PERIOD, year), f"{(year + 1) % 100:02d}"
    for written in (
        f"{year}-{short}",
        f"{year}–{short}",
        f"{year}/{short}",
        f"{year}-{year + 1}",
        f"FY {year}-{short}",
    ):
        assert grade_date(written, right).verdict is Verdict.RIGHT
        assert grade_date(written, DateValue(Precision.PERIOD, year + 1)).verdict is Verdict.WRONG


@given(text=st.text(max_size=60))
def test_no_text_breaks_the_reader(text: str) -> None:
    for right in ("2025", "2025-08", "2025-08-31", "2023-24"):
        grade_date(text, parse_date(right))


def test_a_day_without_its_year_is_told_so() -> None:
    assert grade_date("31 August", parse_date("2025-08-31")).why == NO_YEAR
