"""The log's own seal: each row carries a hash over itself and the row before."""

import hashlib
import json
from collections.abc import Mapping
from typing import Any

from sqlite_utils import Database as SqliteUtils

TAIL = 100
"""Rows that are looked at whenever the database is opened; about 3 ms."""


SEALED = (
    "at_ms", "bank_id", "day", "device_id", "elapsed_ms", "fact_id", "form", "given", "had_hint", "id", "is_open",
    "kind", "known", "learner_id", "offset_minutes", "origin", "predicted", "previous_hash", "rating", "revision",
    "seed", "seq", "shown", "slot", "target_seq", "verdict",
)  # fmt: skip
"""What the hash is made of. A column that is added later is left out, or no older row would fit its hash."""


def sealed(row: Mapping[str, Any]) -> str:
    """SHA-256 over a row of the log, its own hash left out and the hash of the row before included.

    SQLite keeps no checksum of its pages: a flipped bit in an old answer would pass unseen.
    """
    canonical = json.dumps({name: row[name] for name in SEALED}, ensure_ascii=False)
    return hashlib.sha256(canonical.encode()).hexdigest()


def last_seq(tables: SqliteUtils) -> int:
    """The number of the last row; 0 if there is none."""
    (row,) = tables.query("SELECT max(seq) AS seq FROM reviews")
    return int(row["seq"] or 0)


def has_row(tables: SqliteUtils, row: Mapping[str, Any]) -> bool:
    """Whether the log has a row, and so all before it, just as another one has: a hash stands for them all."""
    found = tables.query("SELECT 1 FROM reviews WHERE seq = ? AND hash = ?", [row["seq"], row["hash"]])
    return next(iter(found), None) is not None


def first_broken(tables: SqliteUtils, after_seq: int, most: int) -> int | None:
    """The number of the first row that is not as it was written, among `most` rows after `after_seq`; None if all are.

    A row counts as broken where it is missing, too. The log must go on to its last number.
    """
    before = next(iter(tables.query("SELECT hash FROM reviews WHERE seq = ?", [after_seq])), None)
    if before is None and after_seq > 0:
        return after_seq
    seq, previous = after_seq, before["hash"] if before else ""
    for row in tables.query("SELECT * FROM reviews WHERE seq > ? ORDER BY seq LIMIT ?", [after_seq, most]):
        seq += 1
        if not row.keys() >= set(SEALED):  # a letter in the schema is another one: a column has another name
            return seq
        if row["seq"] != seq or row["previous_hash"] != previous or sealed(row) != row["hash"]:
            return seq
        previous = row["hash"]
    return None
