"""What the columns of a table mean: looked at, remembered beside the table, forgotten where it did not hold."""

import contextlib
from pathlib import Path

from quizapp.bank.building import Reading
from quizapp.bank.columns import Column
from quizapp.bank.first_rows import columns_of
from quizapp.bank.mapping import as_toml, mapping_path
from quizapp.bank.meaning import Meaning, mapping_of
from quizapp.domain.errors import BankFileError
from quizapp.services.whole_file import whole_file


class Columns:
    """Between a table and who says what it means."""

    def look(self, table: Path) -> tuple[Column, ...]:
        """The columns of a table with a guess at each; only its first rows are read.

        Raises:
            BankFileError: nothing can be said about them, or it could not be remembered.
        """
        columns = columns_of(table)
        if isinstance(columns, Reading):
            raise BankFileError(str(table), columns.problems)
        return columns

    def remember(self, table: Path, meaning: Meaning) -> Path:
        """Write a mapping beside a table, whole or not at all; where it lies.

        Raises:
            WriteError: it could not be written.
        """
        path = mapping_path(table)
        with whole_file(path) as beside:
            beside.write_text(as_toml(mapping_of(meaning, table)), encoding="utf-8")
        return path

    def forget(self, table: Path) -> None:
        """Take a mapping away that the table was refused with."""
        with contextlib.suppress(OSError):  # then it is written over by the next
            mapping_path(table).unlink(missing_ok=True)
