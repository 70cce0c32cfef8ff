"""Files of banks: asking for one, and seeing which are dropped."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from quizapp.domain.endings import BANKS, EVERYTHING


class BankFileDialog(QFileDialog):
    """The system's file dialog; it does not block, and says nothing if it is cancelled."""

    def __init__(self, chosen: Callable[[Path], None], parent: QWidget, *, takes_everything: bool = False) -> None:
        """`takes_everything`: also what “Take everything out” wrote on another computer."""
        super().__init__(parent)
        self._chosen = chosen
        endings = (*BANKS, EVERYTHING) if takes_everything else BANKS
        self.setWindowTitle(self.tr("Add a bank"))
        self.setDirectory(str(Path.home()))
        self.setNameFilter(self.tr("Banks ({endings})").format(endings=" ".join(f"*{ending}" for ending in endings)))
        self.setFileMode(QFileDialog.FileMode.ExistingFile)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.fileSelected.connect(self._take)

    def _take(self, name: str) -> None:
        self._chosen(Path(name))


def dropped_banks(event: QDropEvent) -> list[Path]:
    """The banks among the files that are dropped."""
    files = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
    return [file for file in files if file.suffix.lower() in BANKS]
