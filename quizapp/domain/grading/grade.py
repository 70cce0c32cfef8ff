"""What an answer is worth."""

from collections.abc import Callable

from quizapp.domain.answers import Answer, Chosen, Marked, Placed, SelfGraded, Skipped, Written
from quizapp.domain.grading.names import KnownNames
from quizapp.domain.marking import QT_TRANSLATE_NOOP
from quizapp.domain.questions import (
    ClosedQuestion,
    Flashcard,
    NameSought,
    OpenQuestion,
    PairingQuestion,
    Question,
    Several,
)
from quizapp.domain.ratings import Rating
from quizapp.domain.values import DateValue, Quantity
from quizapp.domain.verdicts import Graded, Verdict

SKIPPED = QT_TRANSLATE_NOOP("grading", "Skipped.")
RIGHT_OPTION = QT_TRANSLATE_NOOP("grading", "That is the right option.")
WRONG_OPTION = QT_TRANSLATE_NOOP("grading", "Another option is right.")
ALL_RIGHT = QT_TRANSLATE_NOOP("grading", "All of it is right.")
SOME_RIGHT = QT_TRANSLATE_NOOP("grading", "Some of it is right.")
LITTLE_RIGHT = QT_TRANSLATE_NOOP("grading", "Most of it is not right.")
SELF_GRADED = QT_TRANSLATE_NOOP("grading", "You graded this yourself.")

PARTLY_FROM = 0.5  # share of it that must be right


def grade(question: Question, answer: Answer, names: Callable[[str], KnownNames]) -> Graded:
    """The verdict on an answer; `names` gives all known names of a kind.

    Raises:
        ValueError: if the answer does not fit the question's form, or names an option that is not there.
    """
    match question, answer:
        case _, Skipped():
            parts = (Verdict.SKIPPED,) * len(question.parts) if isinstance(question, PairingQuestion) else ()
            return Graded(Verdict.SKIPPED, question.right_answer, SKIPPED, parts)
        case ClosedQuestion(), Chosen(option) if 0 <= option < len(question.options):
            shown = question.options[question.key].text
            if option == question.key:
                return Graded(Verdict.RIGHT, shown, RIGHT_OPTION)
            return Graded(Verdict.WRONG, shown, WRONG_OPTION)
        case Several(), Marked(marked) if marked <= set(range(len(question.options))):
            return _of_list(question, marked)
        case PairingQuestion(), Placed(places) if sorted(places) == list(range(len(question.options))):
            return _of_pairs(question, places)
        case OpenQuestion(), Written(text):
            return grade_text(question.sought, text, names, question.stem)
        case Flashcard(), SelfGraded(rating):
            verdicts = {Rating.AGAIN: Verdict.WRONG, Rating.HARD: Verdict.PARTLY}
            return Graded(verdicts.get(rating, Verdict.RIGHT), question.right_answer, SELF_GRADED)
    raise ValueError(f"{answer} does not answer a question of form {question.form}")


def _of_list(question: Several, marked: frozenset[int]) -> Graded:
    # What is marked in error costs as much as what is found earns: to mark everything is no answer.
    found, in_error = len(marked & set(question.keys)), len(marked - set(question.keys))
    return _shared(question.right_answer, (found - in_error) / len(question.keys), ())


def _of_pairs(question: PairingQuestion, places: tuple[int, ...]) -> Graded:
    parts = tuple(
        Verdict.RIGHT if place == key else Verdict.WRONG for place, key in zip(places, question.key, strict=True)
    )
    return _shared(question.right_answer, parts.count(Verdict.RIGHT) / len(parts), parts)


def _shared(shown: str, share: float, parts: tuple[Verdict, ...]) -> Graded:
    if share == 1:
        return Graded(Verdict.RIGHT, shown, ALL_RIGHT, parts)
    if share >= PARTLY_FROM:
        return Graded(Verdict.PARTLY, shown, SOME_RIGHT, parts)
    return Graded(Verdict.WRONG, shown, LITTLE_RIGHT, parts)


def grade_text(
    sought: NameSought | Quantity | DateValue, text: str, names: Callable[[str], KnownNames], asked: str = ""
) -> Graded:
    """The verdict on what was typed where `sought` is right; `asked` is the question."""
    # Imported when the first number or date is typed: reading them takes tables of words.
    match sought:
        case NameSought(kind, entity):
            return names(kind).grade(text, entity)
        case Quantity() as quantity:
            from quizapp.domain.grading.quantities import grade_quantity

            return grade_quantity(text, quantity, asked)
        case DateValue() as date:
            from quizapp.domain.grading.dates import grade_date

            return grade_date(text, date)
