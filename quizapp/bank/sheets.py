"""The rows of a table file, CSV or XLSX, as texts: read one by one, so that a long table needs little memory."""

import csv
from collections.abc import Generator, Iterator
from datetime import date, datetime
from io import TextIOWrapper
from pathlib import Path
from typing import Any
from zipfile import BadZipFile

from quizapp.bank.building import Progress, no_progress
from quizapp.domain.marking import QT_TRANSLATE_NOOP

MOST_BYTES = 200_000_000


NOT_XLSX = QT_TRANSLATE_NOOP("problems", "The file is not an Excel workbook (XLSX).")
NO_SHEET = QT_TRANSLATE_NOOP("problems", "There is no sheet “{sheet}”; there are {sheets}.")
NOT_CSV = QT_TRANSLATE_NOOP("problems", "The table cannot be read in row {line}: {reason}.")

Row = tuple[str, ...]


class SheetError(ValueError):
    """A table that cannot be read; `sentence` says why, with `values` for its places."""

    def __init__(self, sentence: str, **values: Any) -> None:
        super().__init__(sentence.format(**values))
        self.sentence = sentence
        self.values: dict[str, Any] = values


_ROWS_A_STEP = 1000


def rows_of(
    path: Path, sheet: str | None = None, progress: Progress = no_progress
) -> Generator[tuple[int, Row], None, None]:
    """Row numbers, from 1, and cells without space around them; empty rows are left out.

    `progress` is told the share that is read, 0 to 1.

    A workbook gives dates as 2025-08-31 and whole numbers without a point, whatever format they are shown in;
    of a formula, the value it had when it was saved.

    Raises:
        SheetError, OSError, UnicodeDecodeError: the file cannot be read.
    """
    rows = _of_workbook(path, sheet, progress) if path.suffix.lower() == ".xlsx" else _of_csv(path, progress)
    for number, row in rows:
        cells = tuple(" ".join(cell.split()) for cell in row)
        if any(cells):
            yield number, cells


def _of_csv(path: Path, progress: Progress) -> Iterator[tuple[int, Row]]:
    with path.open("rb") as raw, TextIOWrapper(raw, encoding="utf-8-sig", newline="") as file:
        start = file.read(10_000)
        file.seek(0)
        first = start.split("\n", 1)[0]
        # Spreadsheets in many countries write semicolons; the header tells, as no name of a column has both.
        delimiter = max(",;\t", key=first.count)
        reader = csv.reader(file, delimiter=delimiter, strict=True)
        size = max(1, path.stat().st_size)
        try:
            for number, row in enumerate(reader, start=1):
                if number % _ROWS_A_STEP == 0:
                    progress(raw.tell() / size)
                yield reader.line_num, tuple(row)
        except csv.Error as error:
            raise SheetError(NOT_CSV, line=reader.line_num, reason=str(error)) from None


def _of_workbook(path: Path, sheet: str | None, progress: Progress) -> Iterator[tuple[int, Row]]:
    from openpyxl import load_workbook  # the only part that needs it, and it takes a while
    from openpyxl.utils.exceptions import InvalidFileException

    try:
        book = load_workbook(path, read_only=True, data_only=True)
    except (BadZipFile, InvalidFileException, KeyError, ValueError):
        raise SheetError(NOT_XLSX) from None
    try:
        if sheet is not None and sheet not in book.sheetnames:
            raise SheetError(NO_SHEET, sheet=sheet, sheets=", ".join(book.sheetnames))
        page = book[sheet] if sheet is not None else book.worksheets[0]
        for number, row in enumerate(page.iter_rows(values_only=True), start=1):
            if number % _ROWS_A_STEP == 0 and page.max_row:  # None where the file does not say
                progress(min(1.0, number / page.max_row))
            yield number, tuple(map(_text, row))
    finally:
        book.close()


def _text(cell: Any) -> str:
    match cell:
        case None:
            return ""
        case datetime() if cell.time() == datetime.min.time():
            return cell.date().isoformat()
        case date():
            return cell.isoformat()
        case float() if cell.is_integer():
            return str(int(cell))
        case _:
            return str(cell)
