"""What a typed quantity is worth."""

from decimal import Decimal

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from quizapp.domain.grading.number_writing import read_number
from quizapp.domain.grading.quantities import ANOTHER_UNIT, NO_NUMBER, grade_quantity
from quizapp.domain.values import parse_quantity
from quizapp.domain.verdicts import Verdict

# The right quantity as a bank writes it, its tolerance, and ways to write an answer.
RIGHT = [
    (
        "500,000 exchanges",
        0.0,
        (
            "500000",
            "500,000",
            "5,00,000",
            "500 000",
            "500k",
            "500 k",
            "0.5 million",
            "half a million",
            "Half a million exchanges",
            "5 lakh",
            "five lakh",
            "500 thousand",
            "five hundred thousand",
            "5e5",
            "5x10^5",
            "5 x 10^5",
            "5 × 10⁵",
            "5*10**5",
            "५,००,०००",
            "५०००००",
            "５００，０００",
            "５００,０００",
            ".5m",
            "0.5 mn",
            "1/2 million",
            "½ million",
            "about 500,000",
            "~500,000",
            "500.000,00",
            "500’000",
            "500_000",
            "five lakhs",
            "500,000",
            "half million",
            "a half million",
            "exactly 500,000",
            "500,000.",
            "500,000.0",
        ),
    ),
    (
        "25.17 billion USD",
        0.0,
        (
            "25.17 billion",
            "$25.17 billion",
            "25.17bn",
            "$25.17bn",
            "US$25.17bn",
            "USD 25.17 billion",
            "25.17 billion dollars",
            "25.17 billion US dollars",
            "25,170 million",
            "25170000000",
            "25,170,000,000",
            "twenty-five point one seven billion",
            "25.17 B",
            "25.17 billion USD",
            "2.517e10",
            "25.17 thousand million",
            "$ 25.17 billion",
            "25,17 billion",
            "2517 crore dollars",
        ),
    ),
    ("25.17 billion USD", 0.0, ("2,517 crore",)),
    (
        "43 billion USD",
        0.0,
        ("43 billion", "forty-three billion", "$43bn", "nearly $43 billion", "about 43 billion dollars", "43bn USD"),
    ),
    ("8 areas", 0.0, ("8", "eight", "8 areas", "eight areas", "8.0", "Eight.")),
    ("10 years", 0.0, ("10", "ten", "10 years", "ten years", "10 yrs")),
    ("3 thousand people", 0.0, ("3000", "3,000", "three thousand", "3k", "3 thousand people", "3,000 persons")),
    ("105", 0.0, ("105", "one hundred and five", "one hundred five", "a hundred and five")),
    ("1900", 0.0, ("nineteen hundred", "1900", "1,900")),
    ("12", 0.0, ("a dozen", "12", "twelve", "one dozen")),
    ("24", 0.0, ("two dozen", "2 dozen", "24")),
    (
        "1500000",
        0.0,
        (
            "1.5 million",
            "one and a half million",
            "1½ million",
            "1 1/2 million",
            "15 lakh",
            "fifteen lakh",
            "one million five hundred thousand",
        ),
    ),
    ("0.75", 0.0, ("3/4", "three quarters", "three-quarters", "0.75", ".75", "¾", "75/100", "three fourths")),
    ("750000", 0.0, ("three quarters of a million", "three-quarters of a million", "3/4 million")),
    (
        "-5 degrees Celsius",
        0.0,
        (
            "-5",
            "−5",
            "minus five",
            "minus 5",
            "negative five",
            "-5 °C",
            "-5°C",
            "minus five degrees",
            "-5 degrees Celsius",
            "-5 C",
        ),
    ),
    ("5 %", 0.0, ("5%", "5 percent", "5 per cent", "five percent", "5", "5 pct")),
    ("1000000", 0.0, ("10^6", "1e6", "1.0E+6", "a million", "one million", "10⁶", "1 million", "ten lakh")),
    (
        "1 trillion INR",
        0.0,
        (
            "1 lakh crore",
            "₹1 lakh crore",
            "Rs 1 lakh crore",
            "Rs. 1 lakh crore",
            "one lakh crore rupees",
            "1 trillion rupees",
        ),
    ),
    ("384400 km", 0.0, ("384,400 km", "384400", "384,400 kilometres", "384 400 kilometers")),
    ("0.5", 0.0, ("0,5", ".5", "0.5", "half", "1/2", "½", "a half", "one half")),
    ("1234.56", 0.0, ("1,234.56", "1.234,56", "1 234.56")),
    ("2.5 million", 0.0, ("two and a half million", "2.5m", "2.5 mn", "2,500,000", "25 lakhs")),
    ("100", 0.05, ("98",)),
    ("6000000 JPY", 0.0, ("¥6,000,000", "6 million yen", "6000000 JPY", "6m yen", "¥6m")),
    ("1234", 0.0, ("one thousand, two hundred and thirty-four", "1,234 in total", "1234 altogether", "1234?")),
    ("500000", 0.0, ("5 hundred thousand", "half a million of them", "5 x 10 to the 5", "5 times 10^5")),
    ("3.5 million", 0.0, ("3 and a half million", "3 million five hundred thousand", "3 million, 500 thousand")),
    ("5.75", 0.0, ("5 and three quarters",)),
    ("2000500", 0.0, ("2 million and 500", "two million, five hundred")),
    ("1 million", 0.0, ("million", "1-million", "1 mil", "10 to the power of 6", "1.0 e6", "10 hundred thousand")),
    (
        "25.17 billion USD",
        0.0,
        (
            "$25.17-billion",
            "25.17-billion-dollar",
            "US $ 25.17 billion",
            "25.17 billion United States dollars",
            "25.17 bil",
        ),
    ),
    ("0.25 percent", 0.0, ("a quarter of one percent",)),
    ("5 million SGD", 0.0, ("5 million Singapore dollars", "S$5 million", "$5m")),
    ("60 km/h", 0.0, ("60 km per hour", "60 kmph", "60 kilometres an hour")),
    ("500 people", 0.0, ("500 individuals",)),
    ("-5 degrees Celsius", 0.0, ("-5 deg C", "-5 ° C")),
    ("5 years", 0.0, ("five years’ time", "5 or so")),
]

WRONG = [
    (
        "500,000 exchanges",
        0.0,
        (
            "50000",
            "5,000,000",
            "500",
            "500,000 people and 3",
            "5,0000,0",
            "5 million",
            "500001",
            "500,000 dollars",
            "five hundred",
            "4 lakh",
            "",
            "abc",
            "-500000",
            "500,00",
            "half",
            "500 or 600",
        ),
    ),
    (
        "25.17 billion USD",
        0.0,
        (
            "25.17",
            "25 billion",
            "25.17 million",
            "25.17 billion rupees",
            "₹25.17 billion",
            "25.17 billion yen",
            "25.17 billion Canadian dollars",
            "€25.17bn",
            "25.17 billion%",
            "25.17 percent",
        ),
    ),
    ("10 years", 0.0, ("10 months", "10 days")),
    ("5", 0.0, ("5,0000", "5 hundred", "5 km", "5 and 6")),
    ("1 million", 0.0, ("1 million and 500", "millions")),
    ("-5 degrees Celsius", 0.0, ("5", "-5 F", "-5 degrees Fahrenheit")),
    ("5 %", 0.0, ("0.05",)),
    ("384400 km", 0.0, ("384,400 miles", "384,400 m")),
    ("100", 0.05, ("94",)),
]


numbers = st.integers(0, 10**12)


def cases(table: list[tuple[str, float, tuple[str, ...]]]) -> list[tuple[str, float, str]]:
    return [(right, tolerance, written) for right, tolerance, ways in table for written in ways]


@pytest.mark.parametrize(("right", "tolerance", "written"), cases(RIGHT))
def test_every_ordinary_way_to_write_a_quantity_is_right(right: str, tolerance: float, written: str) -> None:
    assert grade_quantity(written, parse_quantity(right, tolerance=tolerance)).verdict is Verdict.RIGHT


@pytest.mark.parametrize(("right", "tolerance", "written"), cases(WRONG))
def test_another_number_or_another_unit_is_wrong(right: str, tolerance: float, written: str) -> None:
    assert grade_quantity(written, parse_quantity(right, tolerance=tolerance)).verdict is Verdict.WRONG


def indian(number: int) -> str:
    head, tail = str(number)[:-3], str(number)[-3:]
    groups = []
    while head:
        groups.insert(0, head[-2:])
        head = head[:-2]
    return ",".join((*groups, tail))


def in_words(number: int) -> str:
    """Written for these tests alone."""
    ones = [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
        "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ]  # fmt: skip
    tens = ["_", "_", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
    if number < 20:
        return ones[number]
    if number < 100:
        return tens[number // 10] + (f"-{ones[number % 10]}" if number % 10 else "")
    if number < 1000:
        return f"{ones[number // 100]} hundred" + (f" and {in_words(number % 100)}" if number % 100 else "")
    for size, name in ((10**9, "billion"), (10**6, "million"), (10**3, "thousand")):
        if number >= size:
            rest = number % size
            behind = f" {'and ' if rest < 100 else ''}{in_words(rest)}" if rest else ""
            return f"{in_words(number // size)} {name}{behind}"
    raise AssertionError(number)


@pytest.mark.parametrize(
    "write",
    [
        str, "{:,}".format, indian, lambda n: f"{n:,}".replace(",", " "), lambda n: f"{n:,}".replace(",", "’"),
        lambda n: str(n).translate(str.maketrans("0123456789", "०१२३४५६७८९")),
        lambda n: f"{n:,}".translate(str.maketrans("0123456789,", "０１２３４５６７８９，")),
        lambda n: f"about {n}", lambda n: f"{n}.0", lambda n: f"-{n}"[1:],
    ],
)  # fmt: skip
@given(number=numbers)
def test_a_number_is_read_back_from_every_grouping_and_script(write, number: int) -> None:
    read = read_number(write(number))
    assert read is not None
    assert read.number == number


@given(number=st.integers(0, 10**11 - 1))
def test_a_number_is_read_back_from_words(number: int) -> None:
    read = read_number(in_words(number))
    assert read is not None
    assert read.number == number
    with_minus = read_number(f"minus {in_words(number)}")
    assert with_minus is not None
    assert with_minus.number == -number


@given(
    number=st.decimals(0, 10**6, places=2),
    scale=st.sampled_from(["thousand", "lakh", "million", "crore", "billion", "k", "bn", "m", "cr"]),
)
def test_a_scale_behind_digits_multiplies_them(number: Decimal, scale: str) -> None:
    size = {"thousand": 3, "lakh": 5, "million": 6, "crore": 7, "billion": 9, "k": 3, "bn": 9, "m": 6, "cr": 7}[scale]
    for written in (f"{number} {scale}", f"{number}{scale}"):
        read = read_number(written)
        assert read is not None
        assert read.number == number.scaleb(size)


@given(right=st.integers(1, 10**9), other=st.integers(1, 10**9), tolerance=st.sampled_from([0.0, 0.01, 0.05, 0.2]))
def test_what_lies_outside_the_tolerance_is_never_right(right: int, other: int, tolerance: float) -> None:
    assume(abs(right - other) > Decimal(str(tolerance)) * right)
    graded = grade_quantity(f"{other:,} people", parse_quantity(f"{right} people", tolerance=tolerance))
    assert graded.verdict is Verdict.WRONG


@given(text=st.text(max_size=60))
def test_no_text_breaks_the_reader(text: str) -> None:
    assert grade_quantity(text, parse_quantity("5 people")).verdict in (Verdict.RIGHT, Verdict.WRONG)


@pytest.mark.parametrize(
    "text",
    ["1e999999999", "9" * 199, "9" * 5000, "10^9999", "-", ".", "1/0", "Ⅷ", "1,2,3", "--5", "$", "%", "a", "an and",
     "one and", "1e", "½½", "5 or 6", "20-25"],
)  # fmt: skip
def test_what_is_no_single_number_is_wrong_and_says_so(text: str) -> None:
    graded = grade_quantity(text, parse_quantity("25 people"))
    assert graded.verdict is Verdict.WRONG
    assert graded.shown == "25 people"


def test_the_reason_says_whether_number_or_unit_is_wrong() -> None:
    right = parse_quantity("25.17 billion USD")
    assert grade_quantity("25.17 billion rupees", right).why == ANOTHER_UNIT
    assert grade_quantity("a lot", right).why == NO_NUMBER


@pytest.mark.parametrize(
    ("unit", "typed", "is_right"),
    [("km²", "5 km2", True), ("km²", "5 km^2", True), ("km²", "5 km²", True), ("m/s²", "5 m/s2", True),
     ("km", "5 km2", False), ("km²", "5 2", False)],
)  # fmt: skip
def test_a_power_of_a_unit_is_no_second_number(unit: str, typed: str, is_right: bool) -> None:
    assert grade_quantity(typed, parse_quantity(f"5 {unit}")).verdict.is_right is is_right


@pytest.mark.parametrize("given", ["8 areas", "eight areas of focus", "8 areas in the roadmap", "8"])
def test_words_of_the_question_may_stand_beside_a_number(given: str) -> None:
    asked = "How many areas of focus are there in the roadmap for the next 5 years?"
    assert grade_quantity(given, parse_quantity("8"), asked).verdict is Verdict.RIGHT


@pytest.mark.parametrize("given", ["8 years", "8 km", "$8", "8 chapters", "8%"])
def test_another_unit_may_not_also_if_the_question_has_it(given: str) -> None:
    asked = "How many areas of focus are there in the roadmap for the next 5 years?"
    assert grade_quantity(given, parse_quantity("8"), asked).verdict is Verdict.WRONG
