"""The system's way to paper: a preview from which it is printed or saved."""

from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import QWidget

from quizapp.gui.printing.document import document_of, on_paper, put_on


class Preview(QPrintPreviewDialog):
    """Shows a document page by page; it does not block."""

    def __init__(self, html: str, title: str, parent: QWidget) -> None:
        self._printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        on_paper(self._printer)
        self._printer.setDocName(title)
        super().__init__(self._printer, parent)
        self._html = html
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.resize(parent.size() * 0.9)
        self.paintRequested.connect(self._paint)

    def _paint(self, printer: QPrinter) -> None:
        put_on(document_of(self._html), printer)  # laid out anew: another printer has other pages
