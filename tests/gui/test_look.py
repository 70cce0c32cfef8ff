"""What must be known before the first paint."""

from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray

from quizapp.gui.look import FILE_NAME, Look


def test_a_new_folder_starts_at_the_usual_size(tmp_path: Path) -> None:
    look = Look(tmp_path / "new")
    assert (look.scale, look.geometry) == (1.0, None)


def test_what_is_saved_comes_back(tmp_path: Path) -> None:
    look = Look(tmp_path)
    look.scale, look.geometry = 1.5, QByteArray(b"as Qt wrote it")
    look.save()
    again = Look(tmp_path)
    assert (again.scale, again.geometry) == (1.5, QByteArray(b"as Qt wrote it"))


@pytest.mark.parametrize("content", ["[General]\ntext_scale=large\ngeometry=7\n", "\x00\xff no ini", "[General"])
def test_a_damaged_file_stops_nothing(tmp_path: Path, content: str) -> None:
    (tmp_path / FILE_NAME).write_text(content, encoding="utf-8")
    look = Look(tmp_path)
    assert (look.scale, look.geometry) == (1.0, None)
