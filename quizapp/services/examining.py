"""A look at a folder from end to end, for `quizapp doctor`."""

from collections.abc import Callable
from dataclasses import dataclass

from quizapp.services.desk import Desk
from quizapp.store import cards, checking, figures
from quizapp.store.backup import backups_in
from quizapp.store.chain import first_broken, last_seq
from quizapp.store.database import BACKUPS
from quizapp.store.rebuilding import cards_in_log, wrong_cards

_ROWS_A_STEP = 2000


@dataclass(frozen=True, slots=True)
class Deep:
    """What a look at everything found.

    Attributes:
        rows: of the log.
        broken_seq: the first row that is not as it was written, or None.
        cards: cards that the log tells of.
        wrong_cards: those that are not what a replay makes, or not there although a learner must have them.
        figures_agree: whether the figures are what a count of the whole log gives.
    """

    rows: int
    broken_seq: int | None
    cards: int
    wrong_cards: int
    figures_agree: bool

    @property
    def is_well(self) -> bool:
        """Whether everything is as it should be."""
        return self.broken_seq is None and not self.wrong_cards and self.figures_agree


@dataclass(frozen=True, slots=True)
class Shallow:
    """What a short look found.

    Attributes:
        rows: of the log.
        copies: how many there are.
        newest_copy: its name, or empty.
        brought_back: answers that were missing and that the journal gave back when it was opened.
    """

    rows: int
    copies: int
    newest_copy: str
    brought_back: int


class Examining:
    """Looks, and changes nothing."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def shallow(self) -> Shallow:
        """Count, and look at every page.

        Raises:
            DamagedError: SQLite finds its pages not in order.
        """
        database = self._desk.database
        self._look_at_pages()
        copies = backups_in(database.folder / BACKUPS) if database.folder is not None else []
        newest = copies[0].path.name if copies else ""
        return Shallow(last_seq(database.tables), len(copies), newest, database.brought_back)

    def deep(self, tell: Callable[[str, float], None] = lambda _what, _share: None) -> Deep:
        """Look at every page, every row of the log, every card, and every figure.

        `tell` is told what is looked at, and the share of it that is done.

        Raises:
            DamagedError: SQLite finds its pages not in order.
        """
        database = self._desk.database
        self._look_at_pages(tell)
        rows, broken, seq = last_seq(database.tables), None, 0
        while broken is None and seq < rows:
            broken = first_broken(database.tables, seq, _ROWS_A_STEP)
            seq += _ROWS_A_STEP
            tell("log", min(1.0, seq / rows))
        those = cards_in_log(database)
        wrong = sum(1 for _ in wrong_cards(database, those, lambda count: tell("cards", count / len(those))))
        wrong += cards.count_lacking(database)
        return Deep(rows, broken, len(those), wrong, figures.agree(database))

    def _look_at_pages(self, tell: Callable[[str, float], None] = lambda _what, _share: None) -> None:
        database = self._desk.database
        tables = checking.tables_of(database) if database.folder is not None else []
        for place, table in enumerate(tables):
            checking.refuse_broken_table(database, table)
            tell("tables", (place + 1) / len(tables))
