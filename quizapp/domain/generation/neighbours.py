"""Numbers and dates near the right one, on both sides of it, told in the same way."""

import math
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal

from quizapp.domain.generation.draw import Draw
from quizapp.domain.values import DateValue, Precision, Quantity

LEAST_SHARE = 0.15  # closer numbers would ask for digits, not for knowledge
LEAST_TOLERANCES = 3


def neighbouring_quantities(key: Quantity, count: int, draw: Draw) -> list[Quantity]:
    """`count` other quantities, each at least 15% and three tolerances from the key and from each other.

    They keep the key's own rounding: 25.17 has neighbours with two decimals that do not end in 0,
    500,000 has neighbours with one digit and five noughts, so that no option looks rounder than another.
    """
    place = Decimal(1).scaleb(int(key.number.normalize().as_tuple().exponent))
    if abs(key.number) == place and (place >= 10 or (place == 1 and key.scale)):
        place /= 2  # a lone 1 with noughts has no neighbour below it but halves: 50, 100, 150
    steps = abs(int(key.number / place))
    gap = max(1, math.ceil(LEAST_SHARE * steps), math.ceil(LEAST_TOLERANCES * key.tolerance * steps))

    def nth(index: int, direction: int) -> int | None:
        slack = draw.number(max(gap // 2, 1), f"slack{direction}{index}")
        value = steps + direction * (gap * index + (slack if index == 1 else gap // 2 + slack))
        if value % 10 == 0:
            value += direction
        if value * place == 1 and (key.unit.endswith("s") or not key.unit):
            return None  # "1 areas": what is counted stands in the sentence, in its plural
        return value if value > 0 else None

    chosen = _both_sides(nth, count, draw)
    sign = -1 if key.number < 0 else 1
    digits = max(0, -int(key.number.as_tuple().exponent))
    return [replace(key, number=_written(place * value * sign, digits)) for value in chosen]


def _written(number: Decimal, digits: int) -> Decimal:
    """The number with as many decimals as the key has, or as many as it needs."""
    rounded = number.quantize(Decimal(1).scaleb(-digits))
    return rounded if rounded == number else number.normalize()


def neighbouring_dates(key: DateValue, count: int, draw: Draw) -> list[DateValue]:
    """`count` other dates at the same precision, near by on both sides: every other day, months, years."""
    match key.precision:
        case Precision.DAY:
            ordinal = date(key.year, key.month, key.day).toordinal()
            days = map(date.fromordinal, _both_sides(_within(ordinal, 1, date.max.toordinal(), 2), count, draw))
            return [replace(key, year=day.year, month=day.month, day=day.day) for day in days]
        case Precision.MONTH:
            months = _both_sides(_within(key.year * 12 + key.month - 1, 12, 9999 * 12 + 11, 1), count, draw)
            return [replace(key, year=month // 12, month=month % 12 + 1) for month in months]
        case _:
            years = _both_sides(_within(key.year, 1, 9999, 1), count, draw)
            return [replace(key, year=year) for year in years]


def _within(key: int, least: int, most: int, step: int) -> Callable[[int, int], int | None]:
    def nth(index: int, direction: int) -> int | None:
        value = key + direction * step * index
        return value if least <= value <= most else None

    return nth


def _both_sides(nth: Callable[[int, int], int | None], count: int, draw: Draw) -> list[int]:
    """`count` values around the key; how many lie below is drawn, so that the key has no usual place."""
    below = [value for index in range(1, count + 1) if (value := nth(index, -1)) is not None]
    above = [value for index in range(1, count + 1) if (value := nth(index, +1)) is not None]
    least = max(0, count - len(above))
    most = min(count, len(below))
    if least > most:
        return []
    taken = least + draw.number(most - least + 1, "below")
    return sorted(below[:taken] + above[: count - taken])
