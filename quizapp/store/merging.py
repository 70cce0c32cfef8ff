"""Rows of a log that another copy has and this one lacks, put in."""

import json
from collections.abc import Iterable, Mapping
from typing import Any

from sqlite_utils import Database as SqliteUtils

from quizapp.store.chain import sealed

RECOVERED_NAME = "Learner"

Rows = Iterable[Mapping[str, Any]]
"""Rows of one log, with its own numbers."""


def merge(tables: SqliteUtils, *sources: Rows) -> list[int]:
    """Append the rows whose ids are not there, in their order; call it inside a transaction.

    A row that goes on where the log ends keeps its number and its seal. Any other is numbered and sealed anew; its
    id, and what the learner did, stay. Rows that do not fit their own seal are left out: they are not what was
    written. What follows from the log is not touched: `rebuilding` does that.

    Returns:
        how many answers of each source were put in.
    """
    merging = _Merging(tables)
    for source, rows in enumerate(sources):
        merging.gather(source, rows)
    return merging.put_in(len(sources))


class _Merging:
    """What is lacking is sorted in a table that is gone afterwards: a log of a million rows must not lie in memory."""

    def __init__(self, tables: SqliteUtils) -> None:
        self._tables = tables
        self._write = tables.conn.execute
        self._write("""CREATE TEMP TABLE lacking (old_seq INTEGER, at_ms INTEGER, source INTEGER, id TEXT, row TEXT,
            PRIMARY KEY (old_seq, at_ms, source, id)) WITHOUT ROWID""")
        self._write("""CREATE TEMP TABLE renumbered (source INTEGER, old_seq INTEGER, seq INTEGER,
            PRIMARY KEY (source, old_seq)) WITHOUT ROWID""")

    def gather(self, source: int, rows: Rows) -> None:
        """Note what is there under another number, and keep what is not there."""
        for row in rows:
            if not _is_whole(row):
                continue
            if (seq := self._seq_of(row["id"])) is not None:
                self._note(source, row["seq"], seq)
            else:
                self._write(
                    "INSERT OR IGNORE INTO lacking VALUES (?, ?, ?, ?, ?)",
                    [row["seq"], row["at_ms"], source, row["id"], json.dumps(dict(row))],
                )

    def put_in(self, sources: int) -> list[int]:
        """Append what is lacking, and return how many answers of each source."""
        answers = [0] * sources
        columns = self._tables.table("reviews").columns_dict
        learners = {row["id"] for row in self._tables.query("SELECT id FROM learners")}
        last = next(iter(self._tables.query("SELECT seq, hash FROM reviews ORDER BY seq DESC LIMIT 1")), None)
        seq, previous = (last["seq"], last["hash"]) if last else (0, "")
        for source, text in self._write("SELECT source, row FROM lacking ORDER BY old_seq, at_ms, source, id"):
            row = json.loads(text)
            old_seq, old_target = row["seq"], row["target_seq"]
            if (there := self._seq_of(row["id"])) is not None:  # another source had it as well
                self._note(source, old_seq, there)
                continue
            target = None if old_target is None else self._now(source, old_target)
            if target is not None and not self._is_about_the_same(row, target):
                continue  # what it was said about is lost
            self._know_learner(row, learners)
            if (old_seq, row["previous_hash"], old_target) != (seq + 1, previous, target):
                row |= {"seq": seq + 1, "previous_hash": previous, "target_seq": target}
                row["hash"] = sealed(row)
                self._note(source, old_seq, row["seq"])
            known = {name: value for name, value in row.items() if name in columns}
            self._write(
                f"INSERT INTO reviews ({', '.join(known)}) VALUES ({', '.join('?' * len(known))})", list(known.values())
            )
            seq, previous = row["seq"], row["hash"]
            answers[source] += row["kind"] == "answer"
        for table in ("lacking", "renumbered"):
            self._write(f"DROP TABLE temp.{table}")
        return answers

    def _seq_of(self, id_: str) -> int | None:
        found = self._write("SELECT seq FROM reviews WHERE id = ?", [id_]).fetchone()
        return found[0] if found else None

    def _note(self, source: int, old_seq: int, seq: int) -> None:
        if old_seq != seq:
            self._write("INSERT OR REPLACE INTO renumbered VALUES (?, ?, ?)", [source, old_seq, seq])

    def _now(self, source: int, old_seq: int) -> int:
        found = self._write("SELECT seq FROM renumbered WHERE source = ? AND old_seq = ?", [source, old_seq]).fetchone()
        return found[0] if found else old_seq

    def _is_about_the_same(self, row: Mapping[str, Any], target: int) -> bool:
        """What undoes or overrides is about the card of its target: another row of that number is not meant."""
        same = [row["learner_id"], row["bank_id"], row["fact_id"], row["slot"]]
        sql = "SELECT 1 FROM reviews WHERE seq = ? AND learner_id = ? AND bank_id = ? AND fact_id = ? AND slot = ?"
        return self._write(sql, [target, *same]).fetchone() is not None

    def _know_learner(self, row: Mapping[str, Any], learners: set[str]) -> None:
        if row["learner_id"] not in learners:
            learners.add(row["learner_id"])
            self._write(
                "INSERT INTO learners (id, name, created_ms) VALUES (?, ?, ?)",
                [row["learner_id"], f"{RECOVERED_NAME} {len(learners)}", row["at_ms"]],
            )


def _is_whole(row: Mapping[str, Any]) -> bool:
    try:
        return "hash" in row and sealed(row) == row["hash"]
    except (KeyError, TypeError, ValueError):  # what was read of a damaged file may be anything
        return False
