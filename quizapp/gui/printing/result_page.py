"""The result of a quiz as a document."""

from html import escape

from PySide6.QtCore import QCoreApplication

from quizapp.domain.verdicts import Verdict
from quizapp.gui import words
from quizapp.gui.printing.document import page
from quizapp.services.quiz_readings import QuizResult, QuizRow

translate = QCoreApplication.translate  # by this name the translation tool finds the sentences


def result_page(result: QuizResult) -> str:
    """HTML: the day, how many are right, by tag, and every question with both answers and its source."""
    score = translate("ResultPage", "{right} of {all} right").format(right=result.right, all=len(result.rows))
    of = translate("ResultPage", "{tag} {right} of {all}")
    tags = " · ".join(of.format(tag=words.tag(tag), right=right, all=asked) for tag, right, asked in result.by_tag)
    line = " · ".join(part for part in (words.dated(result.day), words.took(result.seconds), tags) if part)
    rows = "".join(_row(number, row) for number, row in enumerate(result.rows, 1))
    title = escape(" · ".join(result.titles))
    return page(f"<h1>{title}: {escape(score)}</h1><p>{escape(line)}</p><table width='100%'>{rows}</table>")


def _row(number: int, row: QuizRow) -> str:
    given_words, right_words = (words.answer(text, row.form) for text in (row.given, row.right_answer))
    given = translate("ResultPage", "Your answer: {given}").format(given=given_words or "–")
    right = translate("ResultPage", "Right answer: {answer}").format(answer=right_words)
    where = ", ".join(part for part in (row.source, row.at) if part)
    verdict = {
        None: translate("ResultPage", "not answered"),
        Verdict.RIGHT: translate("ResultPage", "right"),
        Verdict.SPELLING: translate("ResultPage", "right"),
        Verdict.PARTLY: translate("ResultPage", "partly right"),
        Verdict.SKIPPED: translate("ResultPage", "skipped"),
        Verdict.WRONG: translate("ResultPage", "not right"),
    }[row.verdict]
    answers = escape(given) if row.is_right else f"{escape(given)}<br/>{escape(right)}"
    return (
        f"<tr><td class='number' width='30'>{number}.</td>"
        f"<td><b>{escape(row.stem)}</b> ({escape(verdict)})<br/>{answers}<br/>"
        f"<span class='note'>{escape(row.statement)} {escape(where)}</span></td></tr>"
    )
