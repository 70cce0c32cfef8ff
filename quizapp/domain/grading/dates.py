"""Grades a typed date at the precision it was asked for; never fuzzily."""

from quizapp.domain.grading.date_writing import fiscal_year_of, is_without_year, read_dates
from quizapp.domain.marking import QT_TRANSLATE_NOOP
from quizapp.domain.values import DateValue, Precision
from quizapp.domain.verdicts import Graded, Verdict

THE_DATE = QT_TRANSLATE_NOOP("grading", "That is the date.")
ONLY_THE_YEAR = QT_TRANSLATE_NOOP("grading", "The year is right.")
MONTH_AND_YEAR = QT_TRANSLATE_NOOP("grading", "Month and year are right.")
ONE_OF_ITS_YEARS = QT_TRANSLATE_NOOP("grading", "It is a period of two years; this is one of them.")
NAMED_BY_ITS_END = QT_TRANSLATE_NOOP("grading", "A fiscal year named by one year is that in which it ends.")
ANOTHER_DATE = QT_TRANSLATE_NOOP("grading", "That is another date.")
NO_YEAR = QT_TRANSLATE_NOOP("grading", "The year is missing.")
NO_DATE = QT_TRANSLATE_NOOP("grading", "No date can be read in this answer.")


def grade_date(given: str, right: DateValue) -> Graded:
    """The verdict on a typed date; told more precisely than it was asked for, it counts as far as it was asked for."""
    readings = read_dates(given, right.year)
    if not readings:
        return Graded(Verdict.WRONG, right.shown, NO_YEAR if is_without_year(given) else NO_DATE)
    # What can be read in two ways is meant in the way that is right.
    verdict, why = min((_compared(reading, right) for reading in readings), key=lambda each: _ORDER.index(each[0]))
    # India names a fiscal year by its end, Japan by its beginning.
    is_period = right.precision is Precision.PERIOD
    if verdict is Verdict.WRONG and is_period and fiscal_year_of(given, right.year) == right.year:
        return Graded(Verdict.PARTLY, right.shown, NAMED_BY_ITS_END)
    return Graded(verdict, right.shown, why)


_ORDER = (Verdict.RIGHT, Verdict.PARTLY, Verdict.WRONG)


def _compared(given: DateValue, right: DateValue) -> tuple[Verdict, str]:
    if right.precision is Precision.PERIOD:
        if given.precision is Precision.PERIOD:
            return (Verdict.RIGHT, THE_DATE) if given.year == right.year else (Verdict.WRONG, ANOTHER_DATE)
        if given.year in (right.year, right.year + 1):
            return Verdict.PARTLY, ONE_OF_ITS_YEARS
        return Verdict.WRONG, ANOTHER_DATE
    if given.precision is Precision.PERIOD:
        return Verdict.WRONG, ANOTHER_DATE
    if given.year != right.year:
        return Verdict.WRONG, ANOTHER_DATE
    if right.precision is Precision.YEAR:
        return Verdict.RIGHT, THE_DATE
    if given.precision is Precision.YEAR or given.month != right.month:
        return Verdict.PARTLY, ONLY_THE_YEAR
    if right.precision is Precision.MONTH:
        return Verdict.RIGHT, THE_DATE
    if given.precision is Precision.MONTH or given.day != right.day:
        return Verdict.PARTLY, MONTH_AND_YEAR
    return Verdict.RIGHT, THE_DATE
