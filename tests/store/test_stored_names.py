"""A name is graded against those that are looked up as it is against all of them."""

from collections.abc import Iterable
from random import Random

import pytest
from domain.grading.test_names import ENTITIES, REAL_NAMES, TANGLED, slips
from hypothesis import given
from hypothesis import strategies as st
from makers import a_bank
from store.learned import steps_of

from quizapp.domain.facts import Entity
from quizapp.domain.grading.names import NameBook
from quizapp.store.database import Database
from quizapp.store.lookups import put_entities
from quizapp.store.stored_names import StoredNames
from quizapp.store.stored_pool import StoredPool

HEADER = a_bank().header


def both(entities: Iterable[Entity], kind: str) -> tuple[StoredNames, NameBook]:
    """The same names in a database, with some of another kind beside them, and in memory."""
    known = list(entities)
    others = [entity.model_copy(update={"id": f"other-{entity.id}", "kind": f"other {kind}"}) for entity in known]
    database = Database.in_memory()
    with database.atomic() as tables:
        tables.conn.execute("INSERT INTO banks (id, title, subtitle, digest, document, position, updated_ms) "
                            "VALUES ('sample', '', '', '', '{}', 0, 0)")  # fmt: skip
        put_entities(tables, "sample", [*known, *others])
    return StoredNames(database, StoredPool(database, HEADER, ""), kind), NameBook(known, surnames=kind == "person")


def named(kind: str, *names: tuple[str, tuple[str, ...]]) -> list[Entity]:
    return [Entity(id=str(n), kind=kind, name=name, also=also, traits=()) for n, (name, also) in enumerate(names)]


@given(st.lists(ENTITIES, min_size=1, max_size=6), TANGLED, st.sampled_from(("person", "place")))
def test_tangled_names_are_graded_alike(known: list[tuple[str, tuple[str, ...]]], typed: str, kind: str) -> None:
    stored, in_memory = both(named(kind, *known), kind)
    for text in (typed, *(name for name, _ in known)):
        assert stored.grade(text, "0") == in_memory.grade(text, "0")


@pytest.mark.parametrize("kind", ["person", "place"])
def test_slips_in_real_names_are_graded_alike(kind: str) -> None:
    # Each with a letter more, so that thousands of pairs are a slip or two apart.
    names = [(f"{name}{end}", ()) for name in REAL_NAMES for end in ("", "a", "ka")]
    stored, in_memory = both(named(kind, *names), kind)
    draw = Random(1)
    verdicts = set()
    for _ in range(1500):
        place = draw.randrange(len(names))
        typed = names[place][0]
        for _ in range(draw.randrange(4)):
            typed = draw.choice(list(slips(typed)))
        graded = stored.grade(typed, str(place))
        assert graded == in_memory.grade(typed, str(place)), (typed, names[place][0])
        verdicts.add((graded.verdict, graded.why))
    assert len(verdicts) >= 5  # right, a slip, as near to another, another, not the name


def test_grading_a_name_takes_no_more_work_among_thousands_than_among_a_hundred() -> None:
    numbers = ["".join("kelorimasu"[int(digit)] for digit in f"{number * 7919:05}") for number in range(3000)]
    names = [(f"Ta{number} {number}mo", ()) for number in numbers]
    steps = []
    for count in (100, 3000):
        stored, _ = both(named("place", *names[:count]), "place")
        name = names[0][0]
        typed = (name, f"{name[:4]}{name[5:]}", "Katen Salvi", names[1][0])
        steps.append(
            [steps_of(stored._database, lambda each=each, stored=stored: stored.grade(each, "0")) for each in typed]
        )
    # With a slip some more, for a part of three letters is in more of them; far from thirty times as many.
    assert all(many <= 4 * few for few, many in zip(*steps, strict=True)), steps
