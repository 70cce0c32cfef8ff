"""The look-ups of a bank in the database: each an index search, whatever the size of the bank."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from quizapp.domain.facts import Bank, Entity, Fact, Source
from quizapp.domain.generation.pool import NEIGHBOURS, Pool, spot
from quizapp.store.database import Database, Row

_KEPT = 4096
"""Entities kept in memory: a few megabytes, and more than a session meets."""


class StoredPool(Pool):
    """A pool over the stored bank; `header` is the bank without its facts and entities."""

    def __init__(self, database: Database, header: Bank, digest: str) -> None:
        self._database = database
        self.id = header.id
        self.digest = digest
        self.sources: Mapping[str, Source] = header.sources
        self.entities: Mapping[str, Entity] = _StoredEntities(database, header.id)

    def fact(self, fact_id: str) -> Fact | None:
        """As `Pool.fact`."""
        row = self._fact_row(fact_id)
        return None if row is None else Fact.model_validate_json(row["document"])

    def revision_of(self, fact_id: str) -> int:
        """As `Pool.revision_of`.

        Raises:
            KeyError: if the bank has no such fact.
        """
        row = self._fact_row(fact_id)
        if row is None:
            raise KeyError(fact_id)
        return int(row["revision"])

    def of_kind(self, kind: str, trait: str | None, start: int) -> Sequence[Entity]:
        """As `Pool.of_kind`."""
        if trait is None:
            ids = self._around("SELECT id FROM entities WHERE bank_id = ? AND kind = ?", [self.id, kind], start)
        else:
            sql = "SELECT id FROM entity_traits WHERE bank_id = ? AND kind = ? AND trait = ?"
            ids = self._around(sql, [self.id, kind, trait], start)
        return tuple(self.entities[row["id"]] for row in ids)

    def alike(self, likeness: str, start: int) -> Sequence[Fact]:
        """As `Pool.alike`."""
        sql = "SELECT fact_id AS id FROM alike WHERE bank_id = ? AND likeness = ?"
        found = (self.fact(row["id"]) for row in self._around(sql, [self.id, spot(likeness)], start, "fact_id"))
        return tuple(fact for fact in found if fact is not None)

    def answers_to(self, asked: str) -> frozenset[str]:
        """As `Pool.answers_to`."""
        rows = self._database.rows("SELECT answer FROM answers WHERE bank_id = ? AND asked = ?", [self.id, spot(asked)])
        return frozenset(row["answer"] for row in rows)

    def _fact_row(self, fact_id: str) -> Row | None:
        return self._database.row(
            "SELECT document, revision FROM facts WHERE bank_id = ? AND id = ? AND is_gone = 0", [self.id, fact_id]
        )

    def _around(self, sql: str, parameters: Sequence[Any], start: int, order: str = "id") -> list[Row]:
        """Up to `NEIGHBOURS` rows of a ring from `start` on, then from its beginning."""
        ahead = self._database.rows(
            f"{sql} AND spot >= ? ORDER BY spot, {order} LIMIT ?", [*parameters, start, NEIGHBOURS]
        )
        if len(ahead) == NEIGHBOURS:
            return ahead
        left = NEIGHBOURS - len(ahead)
        return ahead + self._database.rows(
            f"{sql} AND spot < ? ORDER BY spot, {order} LIMIT ?", [*parameters, start, left]
        )


class _StoredEntities(Mapping[str, Entity]):
    """Entities by id, read when they are named and kept for a while."""

    def __init__(self, database: Database, bank_id: str) -> None:
        self._database = database
        self._bank_id = bank_id
        self._kept: dict[str, Entity] = {}

    def __getitem__(self, id_: str) -> Entity:
        if id_ not in self._kept:
            row = self._database.row("SELECT document FROM entities WHERE bank_id = ? AND id = ?", [self._bank_id, id_])
            if row is None:
                raise KeyError(id_)
            if len(self._kept) >= _KEPT:
                self._kept.clear()
            self._kept[id_] = Entity.model_validate_json(row["document"])
        return self._kept[id_]

    def __iter__(self) -> Iterator[str]:
        rows = self._database.rows("SELECT id FROM entities WHERE bank_id = ? ORDER BY id", [self._bank_id])
        return iter([row["id"] for row in rows])

    def __len__(self) -> int:
        row = self._database.row("SELECT count(*) AS n FROM entities WHERE bank_id = ?", [self._bank_id])
        return int(row["n"]) if row else 0
