"""Asking where something is to be saved."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget


class SaveDialog(QFileDialog):
    """The system's file dialog; it does not block, and says nothing if it is cancelled."""

    def __init__(self, title: str, name: str, kind: str, chosen: Callable[[Path], None], parent: QWidget) -> None:
        """`name` is what the file could be called, with its ending; `kind` such as `CSV (*.csv)`."""
        super().__init__(parent, title, str(Path.home()), kind)
        self._chosen = chosen
        self.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        self.setDefaultSuffix(Path(name).suffix.removeprefix("."))
        self.selectFile(name)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.fileSelected.connect(self._take)

    def _take(self, name: str) -> None:
        self._chosen(Path(name))
