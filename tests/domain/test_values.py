from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.domain.values import MONTHS, DateValue, Precision, parse_date, parse_quantity


@pytest.mark.parametrize(
    ("written", "shown", "amount"),
    [
        ("25.17 billion USD", "$25.17 billion", 25_170_000_000),
        ("500000 exchanges", "500,000 exchanges", 500_000),
        ("5 lakh INR", "₹5 lakh", 500_000),
        ("2 crore people", "2 crore people", 20_000_000),
        ("1,200", "1,200", 1200),
        ("-3.5 degrees", "-3.5 degrees", Decimal("-3.5")),
        ("7 CHF", "7 CHF", 7),
    ],
)
def test_a_quantity_is_read_and_shown(written: str, shown: str, amount: object) -> None:
    quantity = parse_quantity(written)
    assert (quantity.shown, quantity.amount) == (shown, amount)


def test_an_approximate_quantity_says_so() -> None:
    assert parse_quantity("43 billion USD", is_approximate=True).shown == "about $43 billion"


@pytest.mark.parametrize("written", ["", "many people", "billion USD", "١٢"])
def test_what_does_not_start_with_a_number_is_no_quantity(written: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        parse_quantity(written or "  ")


def test_a_tolerance_is_a_share_of_the_amount() -> None:
    key = parse_quantity("100 people", tolerance=0.05)
    assert key.is_same(parse_quantity("105 people"))
    assert not key.is_same(parse_quantity("106 people"))
    assert not key.is_same(parse_quantity("100 visits"))


@pytest.mark.parametrize(
    ("written", "shown", "precision"),
    [
        ("2025-08-31", "31 August 2025", Precision.DAY),
        ("2025-08", "August 2025", Precision.MONTH),
        ("2025", "2025", Precision.YEAR),
        ("2023-24", "2023–24", Precision.PERIOD),
        ("1999-00", "1999–00", Precision.PERIOD),
        ("2001/02", "2001–02", Precision.PERIOD),
    ],
)
def test_a_date_keeps_its_precision(written: str, shown: str, precision: Precision) -> None:
    date = parse_date(written)
    assert (date.shown, date.precision) == (shown, precision)


@pytest.mark.parametrize("written", ["2025-13-01", "2025-02-30", "August 2025", "2023-25", "25", "0000"])
def test_what_is_no_date_is_refused(written: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        parse_date(written)


@given(st.dates())
def test_every_day_is_told_at_each_precision(day: object) -> None:
    date = parse_date(str(day))
    assert date.at(Precision.MONTH).shown == f"{MONTHS[date.month - 1]} {date.year}"
    assert date.at(Precision.YEAR) == DateValue(Precision.YEAR, date.year)
    assert date.at(Precision.DAY) == date
