"""A document as it will be printed, page by page; from here it is printed or saved."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrintPreviewWidget
from PySide6.QtWidgets import QDialog, QFrame, QGraphicsView, QWidget

from quizapp.domain.errors import WriteError
from quizapp.gui import words
from quizapp.gui.appearance import Appearance
from quizapp.gui.printing.document import document_of, on_paper, put_on
from quizapp.gui.printing.saving import ask_and_save
from quizapp.gui.widgets.announcing import announce
from quizapp.gui.widgets.button import FIRST, SECOND, Button, IconButton
from quizapp.gui.widgets.flow import Flow
from quizapp.gui.widgets.keys import is_plain
from quizapp.gui.widgets.layouts import column
from quizapp.gui.widgets.text import Text

translate = QCoreApplication.translate  # by this name the translation tool finds the sentences

_ONWARD = (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_PageDown)
_BACK = (Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_PageUp)


class Preview(QDialog):
    """Shows one page after the other; it does not block."""

    others_asked = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._html = self._title = ""
        self._printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        on_paper(self._printer)
        self._pages = QPrintPreviewWidget(self._printer, self)
        self._pages.setViewMode(QPrintPreviewWidget.ViewMode.SinglePageView)
        self._pages.fitInView()
        self._pages.paintRequested.connect(self._paint)
        (view,) = self._pages.findChildren(QGraphicsView)
        view.setFrameShape(QFrame.Shape.NoFrame)
        view.setBackgroundBrush(appearance.colour("sunken"))
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for part in (view, view.viewport()):
            part.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the keys belong to the dialog
        view.viewport().installEventFilter(self)
        self._said = Text(appearance, "small", "muted", wraps=True)
        self._said.hide()
        layout = column(10, (20, 16, 20, 16))
        layout.addLayout(self._turning(appearance))
        layout.addWidget(self._pages, 1)
        layout.addWidget(self._said)
        layout.addLayout(self._buttons(appearance))
        self.setLayout(layout)
        self.resize(parent.size() * 0.9)

    def show_document(self, html: str, title: str) -> None:
        """Show another document from its first page on."""
        is_new = bool(self._html)
        self._html, self._title = html, title
        self._printer.setDocName(title)
        self.setWindowTitle(title)
        self._said.hide()
        self._pages.setCurrentPage(1)
        self._pages.updatePreview()
        self._show_place(aloud=is_new)

    def open(self) -> None:
        super().open()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, is_control = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if key == Qt.Key.Key_P and is_control:
            self._print()
        elif key in _ONWARD:
            self._next.click()
        elif key in _BACK:
            self._before.click()
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._turn_to(1 if key == Qt.Key.Key_Home else self._pages.pageCount())
        elif is_plain(event) and key == Qt.Key.Key_S:
            self._save()
        elif is_plain(event) and key == Qt.Key.Key_N:
            self.others_asked.emit()
        else:
            super().keyPressEvent(event)  # Esc closes

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """A page is shown whole: the wheel has nothing to scroll, and would leave the place that is said."""
        return event.type() is QEvent.Type.Wheel

    def _turning(self, appearance: Appearance) -> Flow:
        turning = Flow(8, is_centred=True)
        self._before = IconButton(appearance, translate("Preview", "The page before"), "chevron-left")
        self._next = IconButton(appearance, translate("Preview", "The next page"), "chevron-right")
        self._place = Text(appearance, "body", "ink", QFont.Weight.DemiBold)
        self._before.clicked.connect(self._turn_back)
        self._next.clicked.connect(self._turn_on)
        for part in (self._before, self._place, self._next):
            turning.addWidget(part)
        return turning

    def _buttons(self, appearance: Appearance) -> Flow:
        buttons = Flow(12 - 2 * appearance.focus_reach, is_centred=True)
        for said, kind, keys, does in (
            (translate("Preview", "Print"), FIRST, "Ctrl P", self._print),
            (translate("Preview", "Save as PDF"), SECOND, "S", self._save),
            (translate("Preview", "Other questions"), SECOND, "N", self.others_asked.emit),
            (translate("Preview", "Close"), SECOND, translate("Preview", "Esc"), self.reject),
        ):
            button = Button(appearance, said, kind=kind, keys=keys)
            button.clicked.connect(does)
            buttons.addWidget(button)
        return buttons

    def _turn_on(self) -> None:
        self._turn_to(self._pages.currentPage() + 1)

    def _turn_back(self) -> None:
        self._turn_to(self._pages.currentPage() - 1)

    def _turn_to(self, page: int) -> None:
        if 1 <= page <= self._pages.pageCount():
            self._pages.setCurrentPage(page)
            self._show_place(aloud=True)

    def _show_place(self, *, aloud: bool) -> None:
        page, pages = self._pages.currentPage(), self._pages.pageCount()
        said = translate("Preview", "Page {page} of {pages}").format(page=page, pages=pages)
        self._place.setText(said)
        self._pages.setAccessibleName(said)
        self._before.setEnabled(page > 1)
        self._next.setEnabled(page < pages)
        if aloud:
            announce(self, said)

    def _print(self) -> None:
        dialog = QPrintDialog(self._printer, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(self._pages.print_)
        QDialog.open(dialog)  # its own wants a slot by name

    def _save(self) -> None:
        ask_and_save(self._html, self._title, self._tell_saved, self._tell_failed, self)

    def _tell_saved(self, path: str) -> None:
        self._tell(translate("Preview", "Saved as {path}.").format(path=path))

    def _tell_failed(self, error: WriteError) -> None:
        self._tell(words.trouble(error))

    def _tell(self, said: str) -> None:
        self._said.setText(said)
        self._said.show()
        announce(self, said)

    def _paint(self, printer: QPrinter) -> None:
        if self._html:
            put_on(document_of(self._html), printer)  # laid out anew: another printer has other pages
