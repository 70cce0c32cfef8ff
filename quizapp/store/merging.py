"""Rows of a log that another copy has and this one lacks, put in; and what follows from the log, made anew."""

from collections.abc import Iterable, Mapping
from typing import Any

from sqlite_utils import Database as SqliteUtils

from quizapp.store.chain import sealed

RECOVERED_NAME = "Learner"


def merge(tables: SqliteUtils, rows: Iterable[Mapping[str, Any]]) -> int:
    """Append the rows whose ids are not there, in their order, and return how many; call it inside a transaction.

    A row that goes on where the log ends keeps its number and its seal. Any other is numbered and sealed anew; its
    id, and what the learner did, stay. Rows that do not fit their own seal are left out: they are not what was
    written. Cards and figures are not touched: `rebuilding.bring_back` does.
    """
    there = {row["id"]: row["seq"] for row in tables.query("SELECT id, seq FROM reviews")}
    learners = {row["id"] for row in tables.query("SELECT id FROM learners")}
    renumbered: dict[int, int] = {}
    end = next(iter(tables.query("SELECT seq, hash FROM reviews ORDER BY seq DESC LIMIT 1")), None)
    last: dict[str, Any] = end or {"seq": 0, "hash": ""}
    numbers = set(there.values())
    merged = 0
    lacking = []
    for row in rows:  # of a whole log most are there: only the others are kept in memory
        if row["id"] in there:
            renumbered[row["seq"]] = there[row["id"]]
        elif _is_whole(row):
            lacking.append(dict(row))
    for row in sorted(lacking, key=lambda row: (row["seq"], row["at_ms"])):
        if row["id"] in there:
            continue  # twice in what was given
        if row["learner_id"] not in learners:
            learners.add(row["learner_id"])
            name = f"{RECOVERED_NAME} {len(learners)}"
            tables.table("learners").insert({"id": row["learner_id"], "name": name, "created_ms": row["at_ms"]})
        old_seq, target = row["seq"], row["target_seq"]
        new_target = None if target is None else renumbered.get(target, target)
        if target is not None and new_target not in numbers:
            continue  # what it was said about is lost
        goes_on = old_seq == last["seq"] + 1 and row["previous_hash"] == last["hash"] and new_target == target
        if not goes_on:
            row |= {"seq": last["seq"] + 1, "previous_hash": last["hash"], "target_seq": new_target}
            row["hash"] = sealed(row)
        tables.table("reviews").insert(row)
        renumbered[old_seq] = there[row["id"]] = row["seq"]
        numbers.add(row["seq"])
        last = row
        merged += 1
    return merged


def _is_whole(row: Mapping[str, Any]) -> bool:
    return "hash" in row and sealed(row) == row["hash"]
