"""What of a quiz goes on paper, asked for from its screens."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from quizapp.domain.errors import WriteError
from quizapp.services.quiz_readings import QuizResult, Sheet


def preview_worksheet(sheet: Sheet, parent: QWidget) -> None:
    """Show a worksheet as it will be printed."""
    # Printing is loaded when somebody prints.
    from quizapp.gui.printing.preview import Preview
    from quizapp.gui.printing.worksheet import worksheet

    Preview(worksheet(sheet.title, sheet.questions, sheet.pictures), sheet.title, parent).open()


class SaveResult(QFileDialog):
    """Asks where a result is to be saved as PDF, and saves it; says nothing if it is cancelled."""

    def __init__(
        self,
        result: QuizResult,
        saved: Callable[[str], None],
        failed: Callable[[WriteError], None],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._result, self._saved, self._failed = result, saved, failed
        self.setWindowTitle(self.tr("Save the result"))
        self.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        self.setDirectory(str(Path.home()))
        self.setNameFilter(self.tr("PDF (*.pdf)"))
        self.setDefaultSuffix("pdf")
        self.selectFile(f"{self._title}.pdf")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.fileSelected.connect(self._save)

    @property
    def _title(self) -> str:
        return " · ".join(self._result.titles)

    def _save(self, name: str) -> None:
        from quizapp.gui.printing.document import save_pdf
        from quizapp.gui.printing.result_page import result_page

        try:
            save_pdf(result_page(self._result), Path(name), self._title)
        except WriteError as error:
            self._failed(error)
        else:
            self._saved(name)
