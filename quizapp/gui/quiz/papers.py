"""What of a quiz goes on paper, asked for from its screens. Printing is loaded when somebody prints."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from quizapp.domain.errors import WriteError
from quizapp.gui.appearance import Appearance
from quizapp.services.quiz_readings import QuizResult, Sheet

if TYPE_CHECKING:
    from quizapp.gui.printing.preview import Preview


def preview_of(appearance: Appearance, parent: QWidget) -> "Preview":
    """A window that shows a worksheet as it will be printed."""
    from quizapp.gui.printing.preview import Preview

    return Preview(appearance, parent)


def put_into(preview: "Preview", sheet: Sheet) -> None:
    """Show a worksheet in it."""
    from quizapp.gui.printing.worksheet import worksheet

    preview.show_document(worksheet(sheet.title, sheet.questions, sheet.pictures), sheet.title)


def save_result(
    result: QuizResult, saved: Callable[[str], None], failed: Callable[[WriteError], None], parent: QWidget
) -> None:
    """Ask where a result is to be saved as PDF, and save it."""
    from quizapp.gui.printing.result_page import result_page
    from quizapp.gui.printing.saving import ask_and_save

    ask_and_save(result_page(result), " · ".join(result.titles), saved, failed, parent)
