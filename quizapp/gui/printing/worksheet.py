"""A worksheet and its answer key as a document that is readable in black and white, all but its pictures."""

from collections.abc import Mapping, Sequence
from html import escape

from PySide6.QtCore import QCoreApplication

from quizapp.domain.questions import ClosedQuestion, Order, PairingQuestion, Question, Several, TrueFalse
from quizapp.gui import words
from quizapp.gui.printing.document import GAP, LETTERS, NEW_PAGE, numbered, page, picture

translate = QCoreApplication.translate  # by this name the translation tool finds the sentences
_LINE = "_" * 42
_ANSWER_LINE = "_" * 62
_PLACE = "_" * 5
_PICTURE_HEIGHT = 110
NO_PICTURES: Mapping[str, bytes] = {}


def worksheet(title: str, questions: Sequence[Question], pictures: Mapping[str, bytes] = NO_PICTURES) -> str:
    """HTML for a document: the questions with room for answers, then the key with the sources on a page of its own.

    `pictures` are bytes by their hash.
    """
    name, day = translate("Worksheet", "Name"), translate("Worksheet", "Date")
    head = f"<p>{escape(name)}: {_LINE} &nbsp; {escape(day)}: {'_' * 16}</p>"
    asked = "".join(_asked(number, question, pictures) for number, question in enumerate(questions, 1))
    key = "".join(_answered(number, question) for number, question in enumerate(questions, 1))
    key_title = translate("Worksheet", "{title}: answers").format(title=title)
    sheet = f"<h1>{escape(title)}</h1>{head}{_note_on_colours(questions, pictures)}{GAP}{GAP}{asked}"
    return page(f"{sheet}<h1 style='{NEW_PAGE}'>{escape(key_title)}</h1>{GAP}{key}")


def _note_on_colours(questions: Sequence[Question], pictures: Mapping[str, bytes]) -> str:
    """In grey some pictures are no longer told apart, and their words would give the answers away."""
    if not any(_seen(question, pictures) for question in questions):
        return ""
    note = translate("Worksheet", "The pictures on this sheet need colours.")
    return f"{GAP}<p class='note'>{escape(note)}</p>"


def _asked(number: int, question: Question, pictures: Mapping[str, bytes]) -> str:
    note = _what_to_do(question)
    said = f" <span class='note'>{escape(note)}</span>" if note else ""
    stem = f"<p class='question'>{escape(question.stem)}{said}</p>"
    return numbered(number, f"{stem}{_seen(question, pictures)}{_room(question)}", "question")


def _seen(question: Question, pictures: Mapping[str, bytes]) -> str:
    content = pictures.get(question.image.hash) if question.image is not None else None
    if content is None or question.image is None:
        return ""
    return f"{GAP}{picture(content, _PICTURE_HEIGHT)}"


def _what_to_do(question: Question) -> str:
    match question:
        case TrueFalse():
            return translate("Worksheet", "True or false?")
        case Order():
            return translate("Worksheet", "Write 1, 2, 3 … beside them.")
        case PairingQuestion():
            return translate("Worksheet", "Write the letter beside each.")
        case _:
            return ""


def _room(question: Question) -> str:
    match question:
        case TrueFalse():
            told = (words.answer(option.text, question.form) for option in question.options)
            return "<p class='option'>" + " &nbsp; &nbsp; &nbsp; ".join(f"▢ {escape(each)}" for each in told) + "</p>"
        case Order():
            return "".join(
                f"<p class='option'>{_PLACE} &nbsp; {escape(option.text)}</p>" for option in question.options
            )
        case PairingQuestion():
            pairs = zip(question.prompts, question.options, LETTERS, strict=False)
            rows = "".join(
                f"<tr><td class='pair' width='10%'>{_PLACE}</td><td class='pair' width='40%'>{escape(prompt)}</td>"
                f"<td class='pair' width='5%'>{letter}</td><td class='pair'>{escape(option.text)}</td></tr>"
                for prompt, option, letter in pairs
            )
            return f"<table width='100%' cellspacing='0' cellpadding='0'>{rows}</table>"
        case ClosedQuestion() | Several():
            return "".join(
                f"<p class='option'>▢ &nbsp;{letter} &nbsp; {escape(option.text)}</p>"
                for option, letter in zip(question.options, LETTERS, strict=False)
            )
        case _:
            return f"<p class='line'>{_ANSWER_LINE}</p>"


def _answered(number: int, question: Question) -> str:
    where = ", ".join(part for part in (question.source, question.at) if part)
    told = f"<b>{escape(answer_of(question))}</b><br/><span class='note'>{escape(where)}</span>"
    return numbered(number, told, "answer")


def answer_of(question: Question) -> str:
    """The right answer as it is marked on the sheet: a letter with its words, or what is to be written."""
    match question:
        case TrueFalse():
            return words.with_truth(words.answer(question.options[question.key].text, question.form), question.truth)
        case ClosedQuestion():
            return f"{LETTERS[question.key]} · {question.options[question.key].text}"
        case Several():
            return "; ".join(f"{LETTERS[key]} · {question.options[key].text}" for key in question.keys)
        case Order():
            return "; ".join(
                f"{place} · {question.options[option].text}" for place, option in enumerate(question.key, 1)
            )
        case PairingQuestion():
            pairs = zip(question.prompts, question.key, strict=True)
            return "; ".join(
                f"{prompt}: {LETTERS[option]} · {question.options[option].text}" for prompt, option in pairs
            )
        case _:
            return question.right_answer
