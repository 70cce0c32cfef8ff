"""Grades a typed quantity: the number never fuzzily, the unit only if one is given."""

import re
from decimal import Decimal

from quizapp.domain.grading.number_writing import WrittenNumber, read_number
from quizapp.domain.grading.unit_names import in_singular, is_currency, is_unit, names_of_unit
from quizapp.domain.marking import QT_TRANSLATE_NOOP
from quizapp.domain.values import Quantity
from quizapp.domain.verdicts import Graded, Verdict

THE_NUMBER = QT_TRANSLATE_NOOP("grading", "That is the number.")
NEAR_ENOUGH = QT_TRANSLATE_NOOP("grading", "That is near enough.")
ANOTHER_NUMBER = QT_TRANSLATE_NOOP("grading", "That is another number.")
ANOTHER_UNIT = QT_TRANSLATE_NOOP("grading", "The number is right, but not its unit.")
A_LIMIT = QT_TRANSLATE_NOOP("grading", "That is a limit, and not the number.")
NO_NUMBER = QT_TRANSLATE_NOOP("grading", "No single number can be read in this answer.")

_SMALL = frozenset(["of", "a", "an", "the", "in", "per", "each", "all", "time", "and"])


def grade_quantity(given: str, right: Quantity, asked: str = "") -> Graded:
    """The verdict on a typed number; within the tolerance of `right` it is right, without a unit too.

    `asked` is the question: its words may stand beside the number, as in "8 areas of focus".
    """
    read = read_number(given, names_of_unit(right.unit))
    if read is None:
        return Graded(Verdict.WRONG, right.shown, NO_NUMBER)
    allowed = abs(right.amount) * Decimal(str(right.tolerance))
    difference = abs(read.number - right.amount)
    if difference > allowed:
        return Graded(Verdict.WRONG, right.shown, ANOTHER_NUMBER)
    if read.is_bound:
        return Graded(Verdict.WRONG, right.shown, A_LIMIT)
    if not _fits(read, right.unit, asked):
        return Graded(Verdict.WRONG, right.shown, ANOTHER_UNIT)
    return Graded(Verdict.RIGHT, right.shown, NEAR_ENOUGH if difference else THE_NUMBER)


def _fits(read: WrittenNumber, unit: str, asked: str) -> bool:
    """Whether the words around a number are the unit, a part of it, words of the question, or nothing."""
    wanted = names_of_unit(unit)
    if read.is_percent and "%" not in wanted:
        return False
    for part in (read.before, read.behind):
        given = in_singular(re.sub(r"^(?:(?:of|in|a|an|the)\s+)+", "", part.strip(" .,")))
        if given and given not in wanted and not _is_in(given, unit, asked):
            return False
    return True


def _is_in(given: str, unit: str, asked: str) -> bool:
    """Whether all words given are words of the unit or of the question: "passengers" for "passengers a year"."""
    known = set() if is_currency(unit) else set(_words(unit))
    # Another unit that the question has too is no word that may stand here: 8 years is not 8 areas.
    known |= {word for word in _words(asked) if not is_unit(word)}
    words = _words(given)
    return bool(words) and all(word in known or word in _SMALL for word in words)


def _words(text: str) -> list[str]:
    return [in_singular(word) for word in re.findall(r"\w+", text.casefold())]
