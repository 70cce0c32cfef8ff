"""Banks written by hand: TOML."""

import re
import tomllib
from pathlib import Path
from typing import Any

from quizapp.bank.building import Reading
from quizapp.bank.opening import TOO_DEEP, TOO_MANY_DIGITS, refused, text_of
from quizapp.bank.records import bank_from
from quizapp.domain.marking import QT_TRANSLATE_NOOP

MOST_BYTES = 10_000_000  # a bank by hand of 10,000 facts has about 4 MB; TOML is parsed in memory

NOT_TOML = QT_TRANSLATE_NOOP("problems", "The file is not valid TOML: {reason}.")
SEE_FORMAT = QT_TRANSLATE_NOOP("problems", "The page “questions/README.md” shows what a bank looks like.")

_HEADER = re.compile(r"\s*\[(sources|entities|decoys|relations)\.(?:\"([^\"]+)\"|([\w-]+))\]")
_ID = re.compile(r"\s*id\s*=\s*[\"']([^\"']+)[\"']")
_ROW = re.compile(r"\s*(?:rows\s*=\s*\[\s*)?\[\s*[\"']([^\"']+)[\"']")
_NOUN = {"sources": "source", "entities": "entity", "decoys": "decoy", "relations": "relation"}


def read_toml(path: Path) -> Reading:
    """The bank in a TOML file, or everything that is wrong with it. Never raises for what a file holds."""
    text = text_of(path, MOST_BYTES)
    if isinstance(text, Reading):
        return text
    raw = parsed(text)
    return raw if isinstance(raw, Reading) else bank_from(raw, _lines_of(text), path.parent)


def parsed(text: str) -> dict[str, Any] | Reading:
    """What TOML says, or why it says nothing."""
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        reason = str(error)
        return refused(NOT_TOML, SEE_FORMAT, reason=reason[:1].lower() + reason[1:])
    except RecursionError:
        return refused(TOO_DEEP, SEE_FORMAT)
    except ValueError:
        return refused(TOO_MANY_DIGITS, SEE_FORMAT)


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
