"""Typed values of slots: what they mean, when two are the same, and how they are shown."""

import re
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import IntEnum
from functools import lru_cache

SCALES = {
    "": Decimal(1),
    "thousand": Decimal(10) ** 3,
    "lakh": Decimal(10) ** 5,
    "million": Decimal(10) ** 6,
    "crore": Decimal(10) ** 7,
    "billion": Decimal(10) ** 9,
    "trillion": Decimal(10) ** 12,
}
CURRENCY_SIGNS = {"USD": "$", "INR": "₹", "JPY": "¥", "EUR": "€", "GBP": "£"}
CURRENCY_NAMES = {
    "USD": "US dollars", "INR": "Indian rupees", "JPY": "Japanese yen", "EUR": "euros", "GBP": "pounds sterling",
}  # fmt: skip
MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number with its unit.

    Attributes:
        number: as written, in units of `scale`: 25.17 for "25.17 billion USD".
        scale: a word of `SCALES`, or empty.
        unit: a currency code or the words of a unit; may be empty.
        is_approximate: the source says "nearly" or "about".
        tolerance: share of the amount within which an answer is the same, 0 to 0.5.
    """

    number: Decimal
    scale: str
    unit: str
    is_approximate: bool = False
    tolerance: float = 0.0

    @property
    def amount(self) -> Decimal:
        """The number written out, without scale."""
        return self.number * SCALES[self.scale]

    @property
    def shown(self) -> str:
        """As a reader meets it: `$25.17 billion`, `about 500,000 people`."""
        digits = f"{self.number:,f}"
        sign = CURRENCY_SIGNS.get(self.unit, "")
        words = [sign + digits, self.scale, "" if sign else self.unit]
        return ("about " if self.is_approximate else "") + " ".join(word for word in words if word)

    @property
    def order(self) -> float:
        """Where it comes among quantities of its unit."""
        return float(self.amount)

    def is_same(self, other: "Quantity") -> bool:
        """Whether `other` lies within this one's tolerance, in the same unit."""
        allowed = abs(self.amount) * Decimal(str(self.tolerance))
        return self.unit == other.unit and abs(self.amount - other.amount) <= allowed


class Precision(IntEnum):
    """How much of a date is known, the coarsest first."""

    PERIOD = 0
    YEAR = 1
    MONTH = 2
    DAY = 3


@dataclass(frozen=True, slots=True)
class DateValue:
    """A date at its precision; a period such as 2023-24 is a year that crosses New Year.

    Attributes:
        year: the first year of a period.
        month, day: 1 where the precision does not reach them.
    """

    precision: Precision
    year: int
    month: int = 1
    day: int = 1

    @property
    def shown(self) -> str:
        """As a reader meets it: `31 August 2025`, `August 2025`, `2025`, `2023–24`."""
        match self.precision:
            case Precision.DAY:
                return f"{self.day} {MONTHS[self.month - 1]} {self.year}"
            case Precision.MONTH:
                return f"{MONTHS[self.month - 1]} {self.year}"
            case Precision.YEAR:
                return str(self.year)
            case Precision.PERIOD:
                return f"{self.year}–{(self.year + 1) % 100:02d}"

    @property
    def order(self) -> float:
        """Where it comes among dates: the number of its first day in years of 372 days."""
        return float(self.year * 372 + self.month * 31 + self.day)

    def at(self, precision: Precision) -> "DateValue":
        """The same date told at most as precisely as `precision`."""
        if precision >= self.precision:
            return self
        return DateValue(precision, self.year, self.month if precision >= Precision.MONTH else 1)


MOST_DIGITS = 24  # more than anything is counted in, fewer than a decimal number holds exactly
_QUANTITY = re.compile(
    r"(?P<number>[-−]?\d[\d,]*(?:\.\d+)?)(?:\s+(?P<scale>thousand|lakh|million|crore|billion|trillion))?"
    r"(?:\s+(?P<unit>\S.*))?",
    re.ASCII,
)
_DAY = re.compile(r"(\d{4})-(\d\d)-(\d\d)", re.ASCII)
_MONTH = re.compile(r"(\d{4})-(0[1-9]|1[0-2])", re.ASCII)
_YEAR = re.compile(r"\d{4}", re.ASCII)
_PERIOD = re.compile(r"(\d{4})[-–/](\d\d)", re.ASCII)


def parse_quantity(text: str, *, is_approximate: bool = False, tolerance: float = 0.0) -> Quantity:
    """The quantity a bank writes as `25.17 billion USD` or `500000 exchanges`.

    Raises:
        ValueError: if it does not start with a number, or with one of too many digits.
    """
    match = _QUANTITY.fullmatch(text.strip())
    if match is None:
        raise ValueError(text)
    if len(match["number"]) > MOST_DIGITS:
        raise ValueError(text)
    number = Decimal(match["number"].replace(",", "").replace("−", "-"))
    return Quantity(number, match["scale"] or "", match["unit"] or "", is_approximate, tolerance)


@lru_cache(maxsize=4096)  # a table's dates are read for every question that could show them
def parse_date(text: str) -> DateValue:
    """The date a bank writes as `2025-08-31`, `2025-08`, `2025` or `2023-24`.

    `2001-02` is a month; a period that could be read as one is written `2001/02`.

    Raises:
        ValueError: if it is none of these, or no day of the calendar.
    """
    text = text.strip()
    if match := _DAY.fullmatch(text):
        day = date(int(match[1]), int(match[2]), int(match[3]))
        return DateValue(Precision.DAY, day.year, day.month, day.day)
    if match := _MONTH.fullmatch(text):
        return DateValue(Precision.MONTH, int(match[1]), int(match[2]))
    if _YEAR.fullmatch(text) and int(text) > 0:
        return DateValue(Precision.YEAR, int(text))
    if (match := _PERIOD.fullmatch(text)) and (int(match[1]) + 1) % 100 == int(match[2]):
        return DateValue(Precision.PERIOD, int(match[1]))
    raise ValueError(text)
