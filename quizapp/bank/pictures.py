"""Pictures beside a bank's file: whether they are there, sound and small enough."""

import hashlib
import struct
from pathlib import Path, PurePosixPath
from typing import Any

from quizapp.domain.marking import QT_TRANSLATE_NOOP

NO_PICTURE = QT_TRANSLATE_NOOP("problems", "There is no picture “{file}” beside the bank.")
OUTSIDE = QT_TRANSLATE_NOOP("problems", "The picture “{file}” does not lie in the folder of the bank.")
NOT_A_PICTURE = QT_TRANSLATE_NOOP("problems", "“{file}” is no PNG or JPEG picture.")
TOO_MANY_BYTES = QT_TRANSLATE_NOOP("problems", "The picture “{file}” has {kilobytes} kB; it may have {most} kB.")
TOO_LARGE = QT_TRANSLATE_NOOP("problems", "The picture “{file}” is {width} by {height} pixels; each may be {most}.")

MOST_BYTES = 1_000_000
MOST_PIXELS = 4096

_PNG = b"\x89PNG\r\n\x1a\n"
_JPEG = b"\xff\xd8"
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}  # markers of JPEG that tell the size


class PictureError(ValueError):
    """A picture that cannot be used; `sentence` says why, with `values` for its places."""

    def __init__(self, sentence: str, **values: object) -> None:
        super().__init__(sentence.format(**values))
        self.sentence = sentence
        self.values: dict[str, Any] = values


def place_of(folder: Path, file: str) -> Path:
    """Where a picture of a bank lies.

    Raises:
        PictureError: outside of the bank's folder.
    """
    try:
        path = (folder / PurePosixPath(file)).resolve()
    except (OSError, RuntimeError):  # links that lead in a circle
        raise PictureError(NO_PICTURE, file=file) from None
    if not path.is_relative_to(folder.resolve()):
        raise PictureError(OUTSIDE, file=file)
    return path


def read_picture(path: Path, file: str) -> tuple[str, bytes]:
    """The hash and the bytes of a picture, which the bank calls `file`.

    Raises:
        PictureError: there is none, or it cannot be used.
    """
    try:
        if not path.is_file():
            raise PictureError(NO_PICTURE, file=file)
        size = path.stat().st_size
        if size > MOST_BYTES:
            raise PictureError(TOO_MANY_BYTES, file=file, kilobytes=-(-size // 1000), most=MOST_BYTES // 1000)
        content = path.read_bytes()
    except OSError:
        raise PictureError(NO_PICTURE, file=file) from None
    width, height = _size_of(content) or (0, 0)
    if not width or not height:
        raise PictureError(NOT_A_PICTURE, file=file)
    if max(width, height) > MOST_PIXELS:
        raise PictureError(TOO_LARGE, file=file, width=width, height=height, most=MOST_PIXELS)
    return hashlib.sha256(content).hexdigest(), content


def _size_of(content: bytes) -> tuple[int, int] | None:
    """Width and height in pixels, as the header tells; None for what is neither PNG nor JPEG."""
    try:
        if content.startswith(_PNG) and content[12:16] == b"IHDR" and b"IEND" in content[-16:]:
            width, height = struct.unpack(">II", content[16:24])
            return width, height
        if content.startswith(_JPEG) and content.rfind(b"\xff\xd9") > 0:
            return _size_of_jpeg(content)
    except struct.error:
        return None
    return None


def _size_of_jpeg(content: bytes) -> tuple[int, int] | None:
    place = 2
    while place + 9 < len(content) and content[place] == 0xFF:
        marker = content[place + 1]
        if marker in _FRAMES:
            height, width = struct.unpack(">HH", content[place + 5 : place + 9])
            return width, height
        place += 2 + struct.unpack(">H", content[place + 2 : place + 4])[0]
    return None
