"""Asking where something is to be saved."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from quizapp.gui.save_dialog import SaveDialog


def test_it_offers_a_name_of_its_kind_and_tells_what_is_chosen(qtbot: QtBot) -> None:
    parent, chosen = QWidget(), list[Path]()
    qtbot.addWidget(parent)
    dialog = SaveDialog("Export a bank", "capitals.jsonl", "JSON Lines (*.jsonl)", chosen.append, parent)
    assert dialog.acceptMode() is QFileDialog.AcceptMode.AcceptSave
    assert (dialog.defaultSuffix(), dialog.nameFilters()) == ("jsonl", ["JSON Lines (*.jsonl)"])
    assert [Path(name).name for name in dialog.selectedFiles()] == ["capitals.jsonl"]
    dialog.fileSelected.emit("/home/me/mine.jsonl")
    assert chosen == [Path("/home/me/mine.jsonl")]
