"""Files that are there whole or not at all."""

from pathlib import Path

import pytest

from quizapp.domain.errors import NoFolderError, WriteError
from quizapp.services.whole_file import whole_files


def write(path: Path, text: str) -> None:
    with whole_files(path) as beside:
        (beside / path.name).write_text(text, encoding="utf-8")
        (beside / "more").mkdir()
        (beside / "more" / "one.txt").write_text(text, encoding="utf-8")


def all_in(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8")
        for path in folder.rglob("*")
        if path.is_file()
    }


def test_what_goes_together_is_put_in_place_together(tmp_path: Path) -> None:
    (tmp_path / "other.txt").write_text("other", encoding="utf-8")
    for text in ("first", "second"):
        write(tmp_path / "out.txt", text)
    assert all_in(tmp_path) == {"other.txt": "other", "out.txt": "second", "more/one.txt": "second"}


def test_if_the_last_one_cannot_be_put_in_place_the_first_ones_are_taken_back(tmp_path: Path) -> None:
    write(tmp_path / "in.txt", "first")
    (tmp_path / "out.txt").mkdir()  # a folder of that name cannot be replaced by a file
    before = all_in(tmp_path)
    with pytest.raises(WriteError):
        write(tmp_path / "out.txt", "second")
    assert all_in(tmp_path) == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["in.txt", "more", "out.txt"]


def test_a_folder_that_was_made_for_it_goes_with_it(tmp_path: Path) -> None:
    (tmp_path / "out.txt").mkdir()
    with pytest.raises(WriteError):
        write(tmp_path / "out.txt", "first")
    assert [path.name for path in tmp_path.iterdir()] == ["out.txt"]


def test_what_one_that_was_cut_short_left_is_not_taken_for_its_own(tmp_path: Path) -> None:
    left = tmp_path / ".out.txt.parts" / "new"
    left.mkdir(parents=True)
    (left / "half.txt").write_text("half", encoding="utf-8")
    write(tmp_path / "out.txt", "whole")
    assert all_in(tmp_path) == {"out.txt": "whole", "more/one.txt": "whole"}


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(NoFolderError):
        write(tmp_path / "nowhere" / "out.txt", "text")
