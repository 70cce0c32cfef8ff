"""What is said of a question and its verdict, on screen and aloud."""

from PySide6.QtCore import QCoreApplication

from quizapp.domain.questions import OpenQuestion, Question
from quizapp.domain.values import DateValue, Precision, Quantity
from quizapp.domain.verdicts import Verdict
from quizapp.gui import words
from quizapp.gui.asking.screen import AskingScreen
from quizapp.services.readings import Outcome

translate = QCoreApplication.translate  # by this name the translation tool finds the sentences


def form_words(form: str) -> str:
    """What is to be done: `Choose one`."""
    return {
        "choice": translate("Asking", "Choose one"),
        "true_false": translate("Asking", "True or false"),
        "cloze": translate("Asking", "Fill the gap"),
        "typed": translate("Asking", "Type the answer"),
        "number": translate("Asking", "Type the number"),
        "date": translate("Asking", "Type the date"),
        "several": translate("Asking", "Choose all that belong"),
        "odd_one_out": translate("Asking", "Odd one out"),
        "matching": translate("Asking", "Match"),
        "order": translate("Asking", "Put in order"),
        "flashcard": translate("Asking", "Flashcard"),
    }[form]


def field_hint(question: Question) -> str:
    """What kind of answer is wanted, where a name is not."""
    match question:
        case OpenQuestion(sought=Quantity(unit="")):
            return translate("Asking", "A number")
        case OpenQuestion(sought=Quantity(unit=unit)):
            return translate("Asking", "A number, in {unit}").format(unit=unit)
        case OpenQuestion(sought=DateValue(precision=Precision.DAY)):
            return translate("Asking", "Day, month and year")
        case OpenQuestion(sought=DateValue(precision=Precision.MONTH)):
            return translate("Asking", "Month and year")
        case OpenQuestion(sought=DateValue(precision=Precision.YEAR)):
            return translate("Asking", "A year")
        case OpenQuestion(sought=DateValue()):
            return translate("Asking", "A period, such as 2019–20")
        case _:
            return ""


def verdict_words(outcome: Outcome) -> str:
    """`Right`, `Not this time`, or what it is."""
    if outcome.is_overruled:
        return translate("Asking", "Counted as right")
    match outcome.verdict:
        case Verdict.RIGHT:
            return translate("Asking", "Right")
        case Verdict.SPELLING:
            return translate("Asking", "Right, spelt {name}").format(name=outcome.shown)
        case Verdict.PARTLY:
            return translate("Asking", "Partly right: {answer}").format(answer=outcome.shown)
        case Verdict.SKIPPED:
            return translate("Asking", "It is {answer}").format(answer=outcome.shown)
        case _:
            return translate("Asking", "Not this time")


def asked_aloud(screen: AskingScreen, options: tuple[str, ...]) -> str:
    """A question with all there is to choose from."""
    question = screen.question
    prompts = (f"{prompt}." for prompt in screen.prompts)
    numbered = (f"{number}: {option}." for number, option in enumerate(options, 1))
    seen = (f"{question.image.alt}.",) if question.image else ()
    return " ".join((f"{form_words(question.form)}.", question.stem, *seen, *prompts, *numbered))


def told_aloud(screen: AskingScreen, outcome: Outcome) -> str:
    """A verdict, why, the fact, and when it comes back."""
    why = translate("grading", outcome.why) if outcome.why else ""
    said = (verdict_words(outcome), why, screen.question.explanation.text, words.back_in(outcome.days))
    return " ".join(f"{part.rstrip('.')}." for part in said if part)
