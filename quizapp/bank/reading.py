"""A bank from a file of any of the formats."""

from pathlib import Path

from quizapp.bank.building import Progress, Reading, no_progress
from quizapp.bank.opening import refused
from quizapp.domain.marking import QT_TRANSLATE_NOOP

A_MAPPING = QT_TRANSLATE_NOOP("problems", "This file only says what the columns of {table} mean.")
NAME_TABLE = QT_TRANSLATE_NOOP("problems", "Choose {table} itself.")


def read_bank(path: Path, progress: Progress = no_progress) -> Reading:
    """The bank in a file, by the ending of its name, or everything that is wrong with it.

    TOML if the ending says nothing. Never raises for what a file holds; `progress` is told the share that is read.
    """
    table = path.with_suffix("")
    if path.suffix.lower() == ".toml" and table.suffix.lower() in (".csv", ".xlsx"):
        return refused(A_MAPPING, NAME_TABLE, table=table.name)
    match path.suffix.lower():
        case ".jsonl":
            from quizapp.bank.jsonl import read_jsonl

            return read_jsonl(path, progress)
        case ".csv" | ".xlsx":
            from quizapp.bank.tables import read_table

            return read_table(path, progress)
        case _:
            from quizapp.bank.toml import read_toml

            return read_toml(path)
