"""What is said of one question of a result, on screen and on paper."""

from PySide6.QtCore import QCoreApplication

from quizapp.domain.verdicts import Verdict
from quizapp.gui import words
from quizapp.services.quiz_readings import QuizRow

translate = QCoreApplication.translate  # by this name the translation tool finds the sentences


def verdict(row: QuizRow) -> str:
    """What the answer was worth, in a word."""
    match row.verdict:
        case None:
            return translate("Result", "Not answered")
        case Verdict.RIGHT | Verdict.SPELLING:
            return translate("Result", "Right")
        case Verdict.PARTLY:
            return translate("Result", "Partly right")
        case _:
            return translate("Result", "Missed")


def given(row: QuizRow) -> str:
    """What was answered, or why there is no answer."""
    if row.given:
        return words.answer(row.given, row.form)
    if row.verdict is None:
        return verdict(row)
    return translate("Result", "Time ran out") if row.has_timed_out else translate("Result", "I don’t know")


def right_answer(row: QuizRow) -> str:
    """What is right, where that is not what was given; else empty."""
    return words.with_truth(words.answer(row.right_answer, row.form), row.truth) if row.differs else ""
