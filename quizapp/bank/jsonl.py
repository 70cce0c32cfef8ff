"""Large banks and exchanged ones: JSON Lines, one record a line, read as a stream.

A line is an object with one key that says what it holds: {"bank": {...}} comes first, then "source", "entity",
"decoy" and "fact" with their fields and an `id`, "relation" likewise, and "row": {"relation": id, "cells": [...]}.
"""

import json
from collections.abc import Mapping, Set
from pathlib import Path
from typing import Any

from quizapp.bank.building import TOP_FIELDS, BankBuilder, Progress, Reading, no_progress
from quizapp.bank.opening import NOT_TEXT, SAVE_AS, TOO_DEEP, TOO_MANY_DIGITS, refused, unreadable
from quizapp.domain.marking import QT_TRANSLATE_NOOP

MOST_BYTES = 2_000_000_000  # read as a stream: a limit only against a wrong file
MOST_IN_A_LINE = 1_000_000
KINDS = ("bank", "source", "entity", "decoy", "relation", "row", "fact")
_SHARE_OF_READING = 0.4

NOT_JSON = QT_TRANSLATE_NOOP("problems", "This line is not valid JSON: {reason}.")
NO_OBJECT = QT_TRANSLATE_NOOP("problems", "This line is no JSON object.")
ONE_OBJECT = QT_TRANSLATE_NOOP("problems", 'Write one object a line, such as {{"fact": {{…}}}}.')
ONE_KEY = QT_TRANSLATE_NOOP("problems", "A line has one key; this one has {count}.")
NO_ID = QT_TRANSLATE_NOOP("problems", "This {kind} has no id.")
NO_BANK = QT_TRANSLATE_NOOP("problems", "No line says which bank this is.")
ADD_BANK = QT_TRANSLATE_NOOP("problems", 'Begin with {{"bank": {{"format": 1, "id": "…", "title": "…"}}}}.')
BANK_TWICE = QT_TRANSLATE_NOOP("problems", "A second line says which bank this is.")
TOO_LONG = QT_TRANSLATE_NOOP("problems", "This line is longer than {most} characters.")


def read_jsonl(path: Path, progress: Progress = no_progress) -> Reading:
    """The bank in a JSON Lines file, or everything that is wrong with it. Never raises for what a file holds."""
    if (why := unreadable(path, MOST_BYTES)) is not None:
        return why
    reader = _Reader(path, progress)
    try:
        return reader.read()
    except UnicodeDecodeError:
        return refused(NOT_TEXT, SAVE_AS, line=reader.line)


class _Reader:
    def __init__(self, path: Path, progress: Progress) -> None:
        self._path = path
        self._progress = progress
        self._builder = BankBuilder(packs=True, folder=path.parent)
        self._top: Mapping[str, Any] | None = None
        self._top_line: int | None = None
        self.line = 0

    def read(self) -> Reading:
        size, done = max(1, self._path.stat().st_size), 0
        with self._path.open("rb") as file:
            for self.line, content in enumerate(file, start=1):
                done += len(content)
                if self.line % 1000 == 0:
                    self._progress(_SHARE_OF_READING * done / size)
                text = content.decode("utf-8-sig" if self.line == 1 else "utf-8").strip()
                if text:
                    self._take(text)
        if self._top is None:
            self._builder.add("file", "", NO_BANK, ADD_BANK, line=None)
        return self._builder.finish(
            self._top or {}, self._lines_of, self._top_line,
            lambda share: self._progress(_SHARE_OF_READING + (1 - _SHARE_OF_READING) * share),
        )  # fmt: skip

    def _take(self, text: str) -> None:
        line, builder, record = self.line, self._builder, f"line {self.line}"
        if len(text) > MOST_IN_A_LINE:
            builder.add(record, "", TOO_LONG, line=line, most=MOST_IN_A_LINE)
            return
        try:
            raw = json.loads(text)
        except json.JSONDecodeError as error:
            builder.add(record, "", NOT_JSON, ONE_OBJECT, line=line, reason=error.msg[:1].lower() + error.msg[1:])
            return
        except RecursionError:
            builder.add(record, "", TOO_DEEP, ONE_OBJECT, line=line)
            return
        except ValueError:
            builder.add(record, "", TOO_MANY_DIGITS, ONE_OBJECT, line=line)
            return
        if not isinstance(raw, dict):
            builder.add(record, "", NO_OBJECT, ONE_OBJECT, line=line)
        elif len(raw) != 1:
            builder.add(record, "", ONE_KEY, ONE_OBJECT, line=line, count=len(raw))
        else:
            builder.refuse_unknown(record, raw, KINDS, line)
            ((kind, fields),) = raw.items()
            self._add(kind, fields)

    def _add(self, kind: str, fields: Any) -> None:
        line, builder, record = self.line, self._builder, f"line {self.line}"
        match kind:
            case "bank" if self._top is not None:
                builder.add(record, "", BANK_TWICE, line=line)
            case "bank":
                builder.refuse_unknown("bank", fields if isinstance(fields, Mapping) else {}, TOP_FIELDS, line)
                self._top = {key: fields[key] for key in TOP_FIELDS if key in fields}
                self._top_line = line
            case "fact":
                builder.add_fact(fields, record, line)
            case "row":
                row = fields if isinstance(fields, Mapping) else {}
                cells = row.get("cells")
                builder.add_row(str(row.get("relation")), tuple(cells) if isinstance(cells, list) else (), record, line)
            case "source" | "entity" | "decoy" | "relation":
                if not isinstance(fields, Mapping) or not isinstance(fields.get("id"), str):
                    builder.add(record, "", NO_ID, line=line, kind=kind)
                    return
                name, rest = fields["id"], {key: value for key, value in fields.items() if key != "id"}
                if kind == "source":
                    builder.add_source(name, rest, line)
                elif kind == "relation":
                    builder.add_relation(name, rest, line)
                else:
                    builder.add_entity(name, rest, line, is_decoy=kind == "decoy")

    def _lines_of(self, labels: Set[str]) -> dict[str, int]:
        """Where records stand: looked for only once something is wrong with them."""
        found: dict[str, int] = {}
        with self._path.open(encoding="utf-8-sig") as file:
            for number, text in enumerate(file, start=1) if labels else ():
                for label in _labels_in(text):
                    if label in labels:
                        found.setdefault(label, number)
        return found


def _labels_in(text: str) -> list[str]:
    try:
        ((kind, fields),) = json.loads(text).items()
    except (ValueError, AttributeError, RecursionError):
        return []
    if kind == "bank":
        return ["bank"]
    if kind == "row":
        return [f'fact "{cell}"' for cell in fields.get("cells", ()) if isinstance(cell, str)]
    return [f'{kind} "{fields["id"]}"'] if isinstance(fields, Mapping) and "id" in fields else []
