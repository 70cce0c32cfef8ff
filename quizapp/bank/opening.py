"""A bank's file on its way to a reader: what there is to say when it cannot be read at all."""

from pathlib import Path

from quizapp.bank.building import Reading
from quizapp.domain.marking import QT_TRANSLATE_NOOP
from quizapp.domain.problems import Problem

NO_FILE = QT_TRANSLATE_NOOP("problems", "There is no such file.")
CHECK_NAME = QT_TRANSLATE_NOOP("problems", "Check the name and the folder.")
NO_ACCESS = QT_TRANSLATE_NOOP("problems", "The file cannot be read: {reason}.")
NO_FILE_OF_BYTES = QT_TRANSLATE_NOOP("problems", "This is a device or a pipe; name a bank file.")
NOT_A_FILE = QT_TRANSLATE_NOOP("problems", "This is a folder; name a bank file in it.")
TOO_LARGE = QT_TRANSLATE_NOOP("problems", "The file has {megabytes} MB; a bank written by hand may have {most} MB.")
SPLIT = QT_TRANSLATE_NOOP("problems", "Split it into several banks.")
NOT_TEXT = QT_TRANSLATE_NOOP("problems", "The file is not UTF-8 text (the first wrong byte is in line {line}).")
TOO_DEEP = QT_TRANSLATE_NOOP("problems", "Brackets are nested too deeply.")
TOO_MANY_DIGITS = QT_TRANSLATE_NOOP("problems", "A number has too many digits.")  # Python reads 4,300 at most
SAVE_AS = QT_TRANSLATE_NOOP("problems", "Save it as UTF-8 and try again.")


def text_of(path: Path, most_bytes: int) -> str | Reading:
    """The text of a file, or why there is none."""
    if (why := unreadable(path, most_bytes)) is not None:
        return why
    try:
        content = path.read_bytes()
    except OSError as error:
        return refused(NO_ACCESS, reason=(error.strerror or "unknown").lower())
    try:
        # A byte order mark, which some editors write, is not part of the text.
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        return refused(NOT_TEXT, SAVE_AS, line=content.count(b"\n", 0, error.start) + 1)


def line_that_is_no_text(path: Path) -> int:
    """The first line of a file that is not UTF-8, from 1."""
    with path.open("rb") as file:
        for number, line in enumerate(file, start=1):
            try:
                line.decode()
            except UnicodeDecodeError:
                return number
    return 1


def unreadable(path: Path, most_bytes: int) -> Reading | None:
    """Why a file is not even opened, if so."""
    try:
        if path.is_dir():
            return refused(NOT_A_FILE)
        size = path.stat().st_size
        if not path.is_file():  # a device gives bytes without end, a pipe none
            return refused(NO_FILE_OF_BYTES)
        if size > most_bytes:
            return refused(TOO_LARGE, SPLIT, megabytes=round(size / 1e6), most=most_bytes // 1_000_000)
    except FileNotFoundError:
        return refused(NO_FILE, CHECK_NAME)
    except OSError as error:
        return refused(NO_ACCESS, reason=(error.strerror or "unknown").lower())
    return None


def refused(sentence: str, remedy: str = "", **values: object) -> Reading:
    """No bank, for one reason that is about the file as a whole."""
    return Reading(None, (Problem("file", "", sentence, remedy, values),))
