"""Worksheets and results on paper: what stands on them, and that they can be written."""

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from gui.made import NOW, a_choice, a_result, a_several
from makers import a_bank, a_list, a_table_of_capitals, an_amount
from PySide6.QtCore import QBuffer, QCoreApplication, Qt, QTranslator
from PySide6.QtGui import QImage, QPainter, QPdfWriter, QTextDocument, QTextTable

from quizapp.domain.errors import WriteError
from quizapp.domain.facts import Bank
from quizapp.domain.generation.bank_pool import BankPool
from quizapp.domain.generation.drawing import draw_questions
from quizapp.domain.questions import Option, Picture, Question, TrueFalse
from quizapp.gui.printing.document import document_of, on_paper, put_on, save_pdf
from quizapp.gui.printing.result_page import result_page
from quizapp.gui.printing.worksheet import answer_of, worksheet
from quizapp.gui.words import dated


def drawn(bank: Bank, *forms: str) -> list[Question]:
    facts = [(bank.id, fact.id) for fact in bank.ready_facts]
    return list(draw_questions({bank.id: BankPool(bank)}, facts, forms, 0))


def words(html: str) -> str:
    return re.sub(r"<[^>]+>|&nbsp;", " ", html)


@pytest.mark.parametrize("form", ["choice", "true_false", "typed", "cloze", "matching", "order"])
def test_every_question_is_on_the_sheet_and_its_answer_with_the_source_on_the_key(form: str) -> None:
    questions = drawn(a_table_of_capitals(), form)[:4]
    assert questions
    sheet, key = worksheet("Capitals", questions).split("page-break-before: always")
    for question in questions:
        assert question.stem in words(sheet)
        assert answer_of(question) in words(key)
        assert question.source in words(key)
        assert question.source not in words(sheet)


def test_what_is_typed_is_not_on_the_sheet() -> None:
    questions = drawn(a_bank(an_amount()), "number")
    sheet, key = worksheet("Trade", questions).split("page-break-before: always")
    assert "25.17" not in sheet
    assert "$25.17 billion" in key


def test_a_list_is_marked_and_its_key_has_every_letter() -> None:
    (question,) = drawn(a_bank(a_list()), "several")
    key = worksheet("Lists", [question]).split("page-break-before: always")[1]
    assert len(re.findall(r"[A-H] ·", key)) == len(question.parts) or "; " in answer_of(question)


def test_what_an_author_wrote_is_never_markup() -> None:
    html = worksheet("5 < 6 & more", [])
    assert "5 &lt; 6 &amp; more" in html


def test_a_pdf_is_written_whole(qapp: object, tmp_path: Path) -> None:
    path = tmp_path / "sheet.pdf"
    path.write_text("an older one", encoding="utf-8")
    save_pdf(worksheet("Capitals", drawn(a_table_of_capitals(), "choice")), path, "Capitals")
    content = path.read_bytes()
    assert content.startswith(b"%PDF")
    assert content.count(b"/Type /Page\n") >= 2  # the sheet, and the key on a page of its own
    assert [each.name for each in tmp_path.iterdir()] == ["sheet.pdf"]


def test_a_folder_that_is_not_there_is_said(qapp: object, tmp_path: Path) -> None:
    with pytest.raises(WriteError) as caught:
        save_pdf(worksheet("Capitals", []), tmp_path / "none" / "sheet.pdf", "Capitals")
    assert f"there is no folder {tmp_path / 'none'}" in str(caught.value)


def test_a_result_on_paper_has_every_question_with_both_answers_and_the_source(qapp: object) -> None:
    text = words(result_page(a_result()))
    for row in a_result().rows:
        assert row.stem in text
        assert row.source in text
        if not row.is_right:
            assert f"Right answer: {row.right_answer}" in text
    assert "2 of 6 right" in text
    assert dated(NOW.date()) in text  # the day of the result, whatever day it is now
    assert "Not answered" in text


def test_a_result_on_paper_has_the_pictures(qapp: object) -> None:
    row = a_result().rows[0]
    assert "<img" not in result_page(a_result(rows=(row,)))
    assert result_page(a_result(rows=(row, replace(row, picture=a_white_picture())))).count("<img") == 1


def test_no_answer_of_a_result_is_cut_by_the_end_of_a_page(qapp: object, tmp_path: Path) -> None:
    writer = QPdfWriter(str(tmp_path / "result.pdf"))
    on_paper(writer)
    document = document_of(result_page(a_result(rows=a_result().rows * 8)))
    put_on(document, writer)
    layout, height = document.documentLayout(), document.pageSize().height()
    frames = document.rootFrame().childFrames()
    assert document.pageCount() > 1
    assert len(frames) == 8 * 6  # one a question: a frame is what is kept whole
    for frame in frames:
        place = layout.frameBoundingRect(frame)
        assert place.top() // height == (place.bottom() - 1) // height


def test_no_question_is_cut_by_the_end_of_a_page(qapp: object, tmp_path: Path) -> None:
    questions = drawn(a_table_of_capitals(), "choice", "matching", "order") * 4
    writer = QPdfWriter(str(tmp_path / "sheet.pdf"))
    on_paper(writer)
    document = document_of(worksheet("Capitals", questions))
    put_on(document, writer)
    assert document.pageCount() > 3
    layout, height = document.documentLayout(), document.pageSize().height()
    for frame in document.rootFrame().childFrames():
        place = layout.frameBoundingRect(frame)
        assert place.top() // height == (place.bottom() - 1) // height


def test_a_question_longer_than_half_a_page_is_not_cut_either(qapp: object, tmp_path: Path) -> None:
    long = a_several(options=tuple(Option(f"Colour {number}", "") for number in range(24)))
    writer = QPdfWriter(str(tmp_path / "sheet.pdf"))
    on_paper(writer)
    document = document_of(worksheet("Colours", [a_choice(), a_choice(), a_choice(), long]))
    put_on(document, writer)
    height = document.pageSize().height()
    place = document.documentLayout().frameBoundingRect(document.rootFrame().childFrames()[3])
    assert place.height() > height / 2
    assert place.top() // height == (place.bottom() - 1) // height


def questions_of(document: QTextDocument) -> list[QTextTable]:
    return [frame for frame in document.rootFrame().childFrames() if isinstance(frame, QTextTable)]


def test_questions_stand_apart_and_their_options_do_too(qapp: object) -> None:
    document = document_of(worksheet("Capitals", drawn(a_table_of_capitals(), "choice")))
    layout = document.documentLayout()
    asked = [table.cellAt(0, 1) for table in questions_of(document)]
    stem = layout.blockBoundingRect(asked[0].firstCursorPosition().block())
    option = layout.blockBoundingRect(asked[0].lastCursorPosition().block())
    before = layout.blockBoundingRect(asked[0].lastCursorPosition().block().previous())
    following = layout.blockBoundingRect(asked[1].firstCursorPosition().block())
    ten_points = 10 * 96 / 72  # in a document's pixels
    assert following.top() - option.bottom() >= ten_points
    assert 0 < option.top() - before.bottom() < following.top() - option.bottom() - ten_points / 2
    assert stem.height() > option.height()


def test_a_number_hangs_however_many_digits_it_has(qapp: object) -> None:
    document = document_of(worksheet("Capitals", drawn(a_table_of_capitals(), "choice", "typed") * 3))
    blocks = [table.cellAt(0, 1).firstCursorPosition().block() for table in questions_of(document)]
    assert len(blocks) > 2 * 10  # of two digits, and so has the key
    assert len({document.documentLayout().blockBoundingRect(block).left() for block in blocks}) == 1


def test_a_picture_does_not_touch_what_stands_over_it(qapp: object) -> None:
    question = a_choice(image=Picture("0" * 64, "", ""))
    document = document_of(worksheet("", [question], {"0" * 64: a_white_picture()}))
    layout, (asked, _) = document.documentLayout(), questions_of(document)
    stem = layout.blockBoundingRect(asked.cellAt(0, 1).firstCursorPosition().block())
    (picture,) = asked.childFrames()
    assert layout.frameBoundingRect(picture).top() - stem.bottom() >= 6 * 96 / 72


def test_the_key_of_a_false_statement_says_what_is_true(qapp: object) -> None:
    for question in drawn(a_table_of_capitals(), "true_false"):
        assert isinstance(question, TrueFalse)
        is_true = question.options[question.key].text == "True"
        assert answer_of(question) == ("True" if is_true else f"False: {question.explanation.statement}")


def a_white_picture() -> bytes:
    """A hundred pixels of white, as PNG."""
    image, content = QImage(100, 100, QImage.Format.Format_RGB32), QBuffer()
    image.fill(Qt.GlobalColor.white)
    image.save(content, "PNG")
    return bytes(content.data().data())


def test_a_white_picture_has_an_edge_on_white_paper(qapp: object) -> None:
    question = a_choice(image=Picture("0" * 64, "", ""))
    document = document_of(worksheet("", [question], {"0" * 64: a_white_picture()}))
    paper = QImage(400, 400, QImage.Format.Format_Grayscale8)
    paper.fill(Qt.GlobalColor.white)
    painter = QPainter(paper)
    document.drawContents(painter)
    painter.end()
    dark = [sum(paper.pixelColor(x, y).value() < 128 for y in range(400)) for x in range(400)]
    edges = [x for x, pixels in enumerate(dark) if pixels > 100]  # no letter is as high as the picture
    assert edges[-1] - edges[0] > 100


def test_a_sheet_with_pictures_says_that_they_need_colours() -> None:
    question = a_choice(image=Picture("0" * 64, "", ""))
    note = "The pictures on this sheet need colours."
    assert worksheet("Flags", [question], {"0" * 64: a_white_picture()}).count(note) == 1
    assert note not in worksheet("Flags", [question])  # its picture is lost
    assert note not in worksheet("Flags", [a_choice()])


class Marking(QTranslator):
    """A language in which every sentence is the English one between marks."""

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, sentence: str, disambiguation: str | None = None, n: int = -1) -> str:
        return f"⟦{sentence}⟧"


@pytest.fixture
def marked(qapp: QCoreApplication) -> Iterator[None]:
    """The window speaks that language."""
    translator = Marking()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


def test_the_sheet_and_its_key_say_true_and_false_in_the_language_of_the_window(marked: None) -> None:
    questions = drawn(a_table_of_capitals(), "true_false")
    assert {question.key for question in questions if isinstance(question, TrueFalse)} == {0, 1}  # both are there
    sheet, key = worksheet("Capitals", questions).split("page-break-before: always")
    for page in (sheet, key):
        assert {"⟦True⟧", "⟦False⟧"} <= {*re.findall("⟦True⟧|⟦False⟧", page)}
    assert not re.search("(?<!⟦)(True|False)(?!⟧)", key)


def test_a_result_on_paper_says_true_and_false_in_the_language_of_the_window(marked: None) -> None:
    text = words(result_page(a_result()))
    assert "⟦Your answer: ⟦False⟧⟧" in text
    assert "⟦Right answer: ⟦True⟧⟧" in text
