"""The result of a quiz as a document."""

from html import escape

from PySide6.QtCore import QCoreApplication

from quizapp.gui import result_words, words
from quizapp.gui.printing.document import GAP, numbered, page, picture
from quizapp.services.quiz_readings import QuizResult, QuizRow

translate = QCoreApplication.translate  # by this name the translation tool finds the sentences
_PICTURE_HEIGHT = 56


def result_page(result: QuizResult) -> str:
    """HTML: the day, how many are right, by tag, and every question with both answers and its source."""
    score = translate("ResultPage", "{right} of {all} right").format(right=result.right, all=len(result.rows))
    of = translate("ResultPage", "{tag} {right} of {all}")
    tags = " · ".join(of.format(tag=words.tag(tag), right=right, all=asked) for tag, right, asked in result.by_tag)
    line = " · ".join(part for part in (words.dated(result.day), words.took(result.seconds), tags) if part)
    rows = "".join(_row(number, row) for number, row in enumerate(result.rows, 1))
    title = escape(" · ".join(result.titles))
    return page(f"<h1>{title}: {escape(score)}</h1><p>{escape(line)}</p>{GAP}{rows}")


def _row(number: int, row: QuizRow) -> str:
    answers = [result_words.verdict(row)]
    if row.verdict is not None:
        answers[0] += " · " + translate("ResultPage", "Your answer: {given}").format(given=result_words.given(row))
    if right := result_words.right_answer(row):
        answers.append(translate("ResultPage", "Right answer: {answer}").format(answer=right))
    told = "".join(f"<p>{escape(each)}</p>" for each in answers)
    where = ", ".join(part for part in (row.source, row.at) if part)
    note = f"<p class='note'>{escape(row.statement)} {escape(where)}</p>"
    seen = f"{GAP}{picture(row.picture, _PICTURE_HEIGHT)}{GAP}" if row.picture is not None else ""
    return numbered(number, f"<p><b>{escape(row.stem)}</b></p>{seen}{told}{note}", "answer")
