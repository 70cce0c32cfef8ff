"""Banks written by hand: TOML."""

import re
import tomllib
from pathlib import Path

from quizapp.bank.records import Reading, bank_from
from quizapp.domain.marking import QT_TRANSLATE_NOOP
from quizapp.domain.problems import Problem

MOST_BYTES = 10_000_000  # a bank by hand of 10,000 facts has about 4 MB; TOML is parsed in memory

NO_FILE = QT_TRANSLATE_NOOP("problems", "There is no such file.")
CHECK_NAME = QT_TRANSLATE_NOOP("problems", "Check the name and the folder.")
NO_ACCESS = QT_TRANSLATE_NOOP("problems", "The file cannot be read: {reason}.")
NOT_A_FILE = QT_TRANSLATE_NOOP("problems", "This is a folder; name a bank file in it.")
TOO_LARGE = QT_TRANSLATE_NOOP("problems", "The file has {megabytes} MB; a bank written by hand may have {most} MB.")
SPLIT = QT_TRANSLATE_NOOP("problems", "Split it into several banks.")
NOT_TEXT = QT_TRANSLATE_NOOP("problems", "The file is not UTF-8 text (the first wrong byte is in line {line}).")
SAVE_AS = QT_TRANSLATE_NOOP("problems", "Save it as UTF-8 and try again.")
NOT_TOML = QT_TRANSLATE_NOOP("problems", "The file is not valid TOML: {reason}.")
SEE_FORMAT = QT_TRANSLATE_NOOP("problems", "The page “questions/README.md” shows what a bank looks like.")

_HEADER = re.compile(r"\s*\[(sources|entities|decoys|relations)\.(?:\"([^\"]+)\"|([\w-]+))\]")
_ID = re.compile(r"\s*id\s*=\s*[\"']([^\"']+)[\"']")
_ROW = re.compile(r"\s*(?:rows\s*=\s*\[\s*)?\[\s*[\"']([^\"']+)[\"']")
_NOUN = {"sources": "source", "entities": "entity", "decoys": "decoy", "relations": "relation"}


def read_toml(path: Path) -> Reading:
    """The bank in a TOML file, or everything that is wrong with it. Never raises for what a file holds."""
    try:
        if path.is_dir():
            return _refused(NOT_A_FILE)
        if (size := path.stat().st_size) > MOST_BYTES:
            return _refused(TOO_LARGE, SPLIT, megabytes=round(size / 1e6), most=MOST_BYTES // 1_000_000)
        content = path.read_bytes()
    except FileNotFoundError:
        return _refused(NO_FILE, CHECK_NAME)
    except OSError as error:
        return _refused(NO_ACCESS, reason=(error.strerror or "unknown").lower())
    try:
        # A byte order mark, which some editors write, is not part of the text.
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        return _refused(NOT_TEXT, SAVE_AS, line=content.count(b"\n", 0, error.start) + 1)
    try:
        raw = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        reason = str(error)
        return _refused(NOT_TOML, SEE_FORMAT, reason=reason[:1].lower() + reason[1:])
    except RecursionError:
        return _refused(NOT_TOML, SEE_FORMAT, reason="brackets are nested too deeply")
    return bank_from(raw, _lines_of(text))


def _lines_of(text: str) -> dict[str, int]:
    """Where each record stands, from 1; the first place if its label is used twice."""
    lines: dict[str, int] = {}
    facts = 0
    for number, line in enumerate(text.splitlines(), start=1):
        if match := _HEADER.match(line):
            lines.setdefault(f'{_NOUN[match[1]]} "{match[2] or match[3]}"', number)
        elif line.strip() == "[[facts]]":
            facts += 1
            lines.setdefault(f"fact {facts}", number)
        elif match := _ID.match(line) or _ROW.match(line):
            lines.setdefault(f'fact "{match[1]}"', number)
    return lines


def _refused(sentence: str, remedy: str = "", **values: object) -> Reading:
    return Reading(None, (Problem("file", "", sentence, remedy, values),))
