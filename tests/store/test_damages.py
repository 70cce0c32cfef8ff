"""Every kind of damage: few times here, as it is met by somebody who opens the window; `tests/benchmarks/damage.py` has
a hundred of each.
"""

import os
import sys
from pathlib import Path

import pytest
from makers import Clock, some_services
from store.damages import DAMAGES, OF_A_KILLED_FOLDER, damaged_often, folders
from store.learned import NOW, copy_of, overwrite_pages, the_file

from quizapp.domain.errors import StorageError
from quizapp.store.journal import Journal

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="a process is ended half way in a fork of this one")

TIMES = 2
SAID = {
    "cut to 99.9 %": "CutShortError at the start",
    "cut to 50 %": "CutShortError at the start",
    "cut to 0 %": "EmptyFileError at the start",
    "no database": "ForeignDatabaseError at the start",
    "write-ahead log missing": "answers from the journal on Today",
    "of a later version": "NewerDatabaseError at the start",
}
"""Noise and single bits may lie anywhere; where nothing is said of them, nothing may be lost."""


@pytest.fixture(scope="module")
def both(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    return folders(tmp_path_factory.mktemp("learned"))


@pytest.mark.parametrize("name", sorted(DAMAGES.keys() - {"no file"}))
def test_damage_is_said_or_harmless_and_every_answer_is_there_in_the_end(
    both: tuple[Path, Path], tmp_path: Path, name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    found = damaged_often(name, *both, range(TIMES), tmp_path)
    assert (found.unsaid_loss, found.failed) == (0, 0), found
    assert found.back == found.answers > 100 * TIMES
    if name in SAID:
        assert found.said == {SAID[name]: TIMES}
    with capsys.disabled():
        sys.stdout.write(f" {name}: {TIMES} times, {found.back} of {found.answers} answers there ")


def flip_in_answers(folder: Path, _seed: int) -> None:
    """One bit in each of the last 60 answers, wherever their ids stand."""
    content = the_file(folder).read_bytes()
    for row in list(Journal(folder / "journal").rows())[-60:]:
        id_ = row["id"].encode()
        content = content.replace(id_, id_[:-1] + bytes([id_[-1] ^ 1]))
    the_file(folder).write_bytes(content)


def test_each_kind_of_damage_has_a_sentence_of_its_own(both: tuple[Path, Path], tmp_path: Path) -> None:
    """As it is read at the start, or on the first screen; the names of folders left out."""
    damages = {
        **DAMAGES,
        "40 pages of noise": lambda folder, seed: overwrite_pages(folder, 40, seed, spares_first=True),
        "60 bits flipped": flip_in_answers,
        "all noise": lambda folder, seed: overwrite_pages(folder, 10**6, seed),
    }
    del damages["no file"]
    said = dict[str, str]()
    for name, damage in damages.items():
        folder = copy_of(both[name in OF_A_KILLED_FOLDER], tmp_path / name.replace(" ", "-"))
        damage(folder, 1)
        try:
            services = some_services(folder, Clock(NOW), seed=4)
            reading = services.today.read()
            said[name] = f"{reading.brought_back} answers came back" if reading.brought_back else "nothing"
            services.abandon()
        except StorageError as error:
            said[name] = str(error).replace(str(folder), "")
    assert "nothing" not in said.values(), said
    assert len(set(said.values())) == len(said), said
