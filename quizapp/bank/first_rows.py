"""A table before its columns are explained: only its first rows are looked at, however long it is."""

import os
from contextlib import closing
from itertools import islice
from pathlib import Path

from quizapp.bank.building import Reading
from quizapp.bank.columns import Column, guessed
from quizapp.bank.opening import refused, unreadable
from quizapp.bank.sheets import MOST_BYTES, rows_of
from quizapp.bank.tables import NO_HEADER, NO_ROWS, UNREADABLE, why_not_read
from quizapp.domain.marking import QT_TRANSLATE_NOOP

READ_ONLY = QT_TRANSLATE_NOOP(
    "problems", "What the columns mean is kept beside the table, and the folder {folder} is read-only."
)
COPY_IT = QT_TRANSLATE_NOOP("problems", "Copy the table to a folder of your own and add it from there.")

_EXAMPLES = 3


def columns_of(table: Path) -> tuple[Column, ...] | Reading:
    """The columns of a table with a guess at each, or why nothing can be said about them."""
    if (why := unreadable(table, MOST_BYTES)) is not None:
        return why
    try:
        with closing(rows_of(table)) as rows:
            first = [cells for _, cells in islice(rows, 1 + _EXAMPLES)]
    except UNREADABLE as error:
        return why_not_read(table, error)
    if len(first) < 2:
        return refused(NO_ROWS if first else NO_HEADER)
    if not os.access(table.parent, os.W_OK):  # said before everything is asked, and not after
        return refused(READ_ONLY, COPY_IT, folder=table.parent)
    return guessed(first[0], first[1:])
