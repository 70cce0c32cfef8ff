"""Asking where a document is to be saved as PDF, and saving it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from quizapp.domain.errors import WriteError
from quizapp.gui.printing.document import save_pdf
from quizapp.gui.save_dialog import SaveDialog

translate = QCoreApplication.translate  # by this name the translation tool finds the sentences


def ask_and_save(
    html: str, title: str, saved: Callable[[str], None], failed: Callable[[WriteError], None], parent: QWidget
) -> SaveDialog:
    """Open a dialog that saves what is chosen; `saved` is told the file's name, `failed` why there is none."""

    def save(path: Path) -> None:
        try:
            save_pdf(html, path, title)
        except WriteError as error:
            failed(error)
        else:
            saved(str(path))

    asks, kind = translate("SavePdf", "Save as PDF"), translate("SavePdf", "PDF (*.pdf)")
    dialog = SaveDialog(asks, f"{title}.pdf", kind, save, parent)
    dialog.open()
    return dialog
