"""Pictures beside a bank: what is taken, and what is refused with a sentence."""

import struct
import zlib
from pathlib import Path
from typing import Any

import pytest
from makers import a_document, a_fact, as_toml

from quizapp.bank.reading import read_bank

LICENCE = "drawn for this test, CC0"


def a_png(width: int = 3, height: int = 2, *, padding: int = 0) -> bytes:
    """A black picture; `padding` bytes make its file larger."""

    def chunk(kind: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))

    header = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
    rows = zlib.compress((b"\0" + b"\0\0\0" * min(width, 100)) * min(height, 100))
    return b"\x89PNG\r\n\x1a\n" + header + chunk(b"tEXt", b"x" * padding) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


def a_jpeg(width: int = 5, height: int = 4) -> bytes:
    """The beginning of one: enough to tell its size."""
    comment = b"\xff\xfe" + struct.pack(">H", 6) + b"note"
    frame = b"\xff\xc0" + struct.pack(">HBHHB", 17, 8, height, width, 3) + b"\0" * 9
    return b"\xff\xd8" + comment + frame + b"\xff\xd9"


def a_bank_with(folder: Path, image: dict[str, Any], content: bytes | None = None) -> Path:
    """A bank whose one fact has a picture; `content` is written beside it as a.png."""
    if content is not None:
        (folder / "a.png").write_bytes(content)
    path = folder / "bank.toml"
    path.write_text(as_toml(a_document(a_fact(image=image))), encoding="utf-8")
    return path


def an_image(**changes: Any) -> dict[str, Any]:
    return {"file": "a.png", "alt": "A black field", "licence": LICENCE, **changes}


def faults(path: Path) -> list[str]:
    reading = read_bank(path)
    assert reading.bank is None
    return [problem.in_words() for problem in reading.problems if problem.is_fault]


@pytest.mark.parametrize("content", [a_png(), a_jpeg(), a_png(4096, 4096)])
def test_a_png_or_jpeg_beside_the_bank_is_taken_by_its_content(tmp_path: Path, content: bytes) -> None:
    reading = read_bank(a_bank_with(tmp_path, an_image(), content))
    assert reading.bank is not None
    image = reading.bank.facts[0].image
    assert image is not None
    assert image.hash is not None
    assert reading.pictures == {image.hash: (tmp_path / "a.png").resolve()}


def test_another_picture_is_another_bank(tmp_path: Path) -> None:
    digests = set()
    for content in (a_png(3, 2), a_png(2, 3), a_png(3, 2)):
        bank = read_bank(a_bank_with(tmp_path, an_image(), content)).bank
        assert bank is not None
        digests.add(bank.digest)
    assert len(digests) == 2


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (None, "There is no picture “a.png” beside the bank."),
        (b"", "“a.png” is no PNG or JPEG picture."),
        (b"GIF89a" + b"\0" * 50, "“a.png” is no PNG or JPEG picture."),
        (b"\x89PNG\r\n\x1a\n\0\0", "“a.png” is no PNG or JPEG picture."),
        (b"\xff\xd8\xff", "“a.png” is no PNG or JPEG picture."),
        (a_png()[:40], "“a.png” is no PNG or JPEG picture."),
        (a_jpeg()[:-2], "“a.png” is no PNG or JPEG picture."),
        (a_png(0, 2), "“a.png” is no PNG or JPEG picture."),
        (a_png(5000, 2), "The picture “a.png” is 5000 by 2 pixels; each may be 4096."),
        (a_png(padding=1_000_000), "The picture “a.png” has 1001 kB; it may have 1000 kB."),
    ],
)
def test_what_is_no_picture_or_too_much_of_one_is_refused(tmp_path: Path, content: bytes | None, said: str) -> None:
    assert said in " ".join(faults(a_bank_with(tmp_path, an_image(), content)))


@pytest.mark.parametrize("file", ["../a.png", "/etc/hostname", "sub/../../a.png"])
def test_a_picture_outside_of_the_bank_s_folder_is_refused(tmp_path: Path, file: str) -> None:
    folder = tmp_path / "bank"
    folder.mkdir()
    (tmp_path / "a.png").write_bytes(a_png())
    assert "does not lie in the folder" in " ".join(faults(a_bank_with(folder, an_image(file=file))))


@pytest.mark.parametrize("missing", ["alt", "licence", "file"])
def test_a_picture_needs_words_and_a_licence(tmp_path: Path, missing: str) -> None:
    image = {key: value for key, value in an_image().items() if key != missing}
    assert missing in " ".join(problem.field or "" for problem in read_bank(a_bank_with(tmp_path, image)).problems)


def test_a_hash_is_found_and_never_written(tmp_path: Path) -> None:
    assert faults(a_bank_with(tmp_path, an_image(hash="0" * 64), a_png()))
