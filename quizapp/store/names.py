"""The names of a bank by their forms: those that an answer could be taken for, out of however many there are."""

from collections.abc import Collection, Iterable

from sqlite_utils import Database as SqliteUtils

from quizapp.domain.facts import Entity
from quizapp.domain.generation.pool import PERSON
from quizapp.domain.grading.name_forms import SHORTEST_PARTED, Found, forms_of
from quizapp.store.database import Database

_A_PART = 3  # letters; the index of parts knows nothing else
_VALUES_AT_ONCE = 500


def forget_names(tables: SqliteUtils, bank_id: str) -> None:
    """Take the names of a bank out of the index."""
    for table in ("name_forms", "name_parts"):
        tables.conn.execute(f"DELETE FROM {table} WHERE bank_id = ?", [bank_id])


def put_names(tables: SqliteUtils, bank_id: str, entities: Iterable[Entity]) -> None:
    """Index the names of the entities and decoys of a bank, whose old ones are gone."""
    for entity in entities:
        forms = forms_of(entity.name, entity.also, is_person=entity.kind == PERSON)
        tables.conn.executemany(
            "INSERT INTO name_forms VALUES (?, ?, ?, ?, ?, ?)",
            [(bank_id, entity.kind, form.text, form.found, form.words, entity.id) for form in forms],
        )
    rows = tables.conn.execute(
        "SELECT DISTINCT form, bank_id, kind FROM name_forms WHERE bank_id = ? AND found <> ? AND length(form) >= ?",
        [bank_id, Found.SHORT, SHORTEST_PARTED],
    ).fetchall()
    tables.conn.executemany("INSERT INTO name_parts VALUES (?, ?, ?)", (row for row in rows if row[0].isascii()))


def with_whole_forms(database: Database, bank_id: str, kind: str, texts: Collection[str]) -> set[str]:
    """Ids of all names of a kind that have one of these whole forms."""
    rows = database.rows(
        f"SELECT id FROM name_forms WHERE bank_id = ? AND kind = ? AND found = ? AND form IN ({_marks(texts)})",
        [bank_id, kind, Found.WHOLE, *texts],
    )
    return {row["id"] for row in rows}


def with_short_form(database: Database, bank_id: str, kind: str, text: str) -> set[str]:
    """Ids of two names of a kind that have this short form, or of all if there are fewer.

    A surname may be that of thousands, and another one is enough to be in the way.
    """
    rows = database.rows(
        "SELECT id FROM name_forms WHERE bank_id = ? AND kind = ? AND form = ? AND found = ? LIMIT 2",
        [bank_id, kind, text, Found.SHORT],
    )
    return {row["id"] for row in rows}


def with_forms_near(database: Database, bank_id: str, kind: str, texts: Collection[str]) -> set[str]:
    """Ids of names of a kind that one could make a slip in and that have one of these forms: of each form, two."""
    found, texts = set[str](), list(texts)
    for start in range(0, len(texts), _VALUES_AT_ONCE):
        some = texts[start : start + _VALUES_AT_ONCE]
        rows = database.rows(
            f"""SELECT min(id) AS one, max(id) AS other FROM name_forms
                WHERE bank_id = ? AND kind = ? AND form IN ({_marks(some)}) AND found <> ? GROUP BY form, words""",
            [bank_id, kind, *some, Found.SHORT],
        )
        found |= {row[which] for row in rows for which in ("one", "other")}
    return found


def forms_with_parts(database: Database, bank_id: str, kind: str, parts: Iterable[str]) -> set[str]:
    """Forms of names of a kind that have one of these parts somewhere; each part has three letters or more."""
    wanted = " OR ".join(f"({' AND '.join(_tokens(part))})" for part in sorted(parts))
    rows = database.rows(
        "SELECT form FROM name_parts WHERE name_parts MATCH ? AND bank_id = ? AND kind = ?", [wanted, bank_id, kind]
    )
    return {row["form"] for row in rows}


def _tokens(part: str) -> list[str]:
    return [f'"{part[place : place + _A_PART]}"' for place in range(len(part) - _A_PART + 1)]


def _marks(values: Collection[str]) -> str:
    return ", ".join("?" * len(values))
