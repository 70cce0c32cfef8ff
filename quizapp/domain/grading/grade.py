"""What an answer is worth."""

from collections.abc import Callable

from quizapp.domain.grading.names import NameBook
from quizapp.domain.grading.verdicts import Graded, Verdict
from quizapp.domain.marking import QT_TRANSLATE_NOOP
from quizapp.domain.questions import Answer, Chosen, ClosedQuestion, OpenQuestion, Question, Skipped, Written

SKIPPED = QT_TRANSLATE_NOOP("grading", "Skipped.")
RIGHT_OPTION = QT_TRANSLATE_NOOP("grading", "That is the right option.")
WRONG_OPTION = QT_TRANSLATE_NOOP("grading", "Another option is right.")


def grade(question: Question, answer: Answer, names: Callable[[str], NameBook]) -> Graded:
    """The verdict on an answer; `names` gives all known names of a kind.

    Raises:
        ValueError: if the answer does not fit the question's form, or names an option that is not there.
    """
    match question, answer:
        case _, Skipped():
            return Graded(Verdict.SKIPPED, question.right_answer, SKIPPED)
        case ClosedQuestion(), Chosen(option) if 0 <= option < len(question.options):
            shown = question.options[question.key].text
            if option == question.key:
                return Graded(Verdict.RIGHT, shown, RIGHT_OPTION)
            return Graded(Verdict.WRONG, shown, WRONG_OPTION)
        case OpenQuestion(), Written(text):
            return names(question.kind).grade(text, question.entity)
    raise ValueError(f"{answer} does not answer a question of form {question.form}")
