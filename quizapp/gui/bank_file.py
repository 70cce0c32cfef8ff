"""Asks which file holds the bank to be added."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

BANK_ENDINGS = (".toml", ".jsonl", ".csv", ".xlsx")


class BankFileDialog(QFileDialog):
    """The system's file dialog; it does not block, and says nothing if it is cancelled."""

    def __init__(self, chosen: Callable[[Path], None], parent: QWidget) -> None:
        super().__init__(parent)
        self._chosen = chosen
        self.setWindowTitle(self.tr("Add a bank"))
        self.setDirectory(str(Path.home()))
        self.setNameFilter(
            self.tr("Banks ({endings})").format(endings=" ".join(f"*{ending}" for ending in BANK_ENDINGS))
        )
        self.setFileMode(QFileDialog.FileMode.ExistingFile)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.fileSelected.connect(self._take)

    def _take(self, name: str) -> None:
        self._chosen(Path(name))
