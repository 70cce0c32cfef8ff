"""Tables that are watched while they are read: what is damaged is told as damage, wherever it is met."""

import sqlite3
from collections.abc import Callable, Generator, Sequence
from typing import Any

from sqlite_utils import Database as SqliteUtils

from quizapp.domain.errors import DamagedError


class WatchedTables(SqliteUtils):
    """A connection whose queries raise damage as what a person can act on, not as what SQLite calls it."""

    def __init__(self, connection: sqlite3.Connection, noted: Callable[[Exception], DamagedError | None]) -> None:
        """`noted` is told every error, and gives the damage it tells of, or None."""
        # Plugins are other people's code; none may run inside our transactions.
        super().__init__(connection, execute_plugins=False)
        self._noted = noted

    def query(
        self, sql: str, params: Sequence[Any] | dict[str, Any] | None = None
    ) -> Generator[dict[str, Any], None, None]:
        """The rows of a query, read at once.

        Raises:
            DamagedError: they cannot be read.
        """
        was_within = self.conn.in_transaction
        try:
            rows = list(super().query(sql, params))
        except (sqlite3.Error, UnicodeDecodeError) as error:
            if self.conn.in_transaction and not was_within:
                self.conn.rollback()  # sqlite-utils asks within a savepoint, which damage leaves open
            if (damage := self._noted(error)) is not None:
                raise damage from error
            raise
        yield from rows
