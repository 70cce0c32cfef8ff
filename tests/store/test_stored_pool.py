"""A bank in the database is looked up as one in memory is."""

import json
from pathlib import Path

import pytest
from makers import Clock, a_bank, a_fact, a_file_of_capitals, a_list, a_table_of_capitals, an_amount, some_services

from quizapp.bank.toml import read_toml
from quizapp.domain.facts import Bank
from quizapp.domain.generation.asking import Declined
from quizapp.domain.generation.bank_pool import BankPool
from quizapp.domain.generation.generate import FORMS, generate
from quizapp.domain.generation.pool import NEIGHBOURS, Pool, spot
from quizapp.domain.questions import as_json
from quizapp.paths import questions_folder
from quizapp.services.importing import import_bank
from quizapp.services.readings import Asked
from quizapp.services.work import Work
from quizapp.store.database import Database
from quizapp.store.stored_pool import StoredPool

SHIPPED = [reading.bank for path in sorted(questions_folder().glob("*.toml")) if (reading := read_toml(path)).bank]
BANKS = [a_bank(a_fact(), an_amount(), a_list()), a_table_of_capitals(), *SHIPPED]


def stored(bank: Bank) -> StoredPool:
    services = some_services(None, Clock())
    import_bank(services._desk, bank, Work())
    return StoredPool(services._database, bank.header, bank.digest)


def everything_asked(pool: Pool, bank: Bank, seed: int) -> list[str]:
    made = (
        generate(pool, fact, 1, slot, form, seed)
        for fact in bank.ready_facts
        for slot in fact.answer_slots
        for form in FORMS
    )
    return [each.reason if isinstance(each, Declined) else json.dumps(as_json(each)) for each in made]


@pytest.mark.parametrize("bank", BANKS, ids=lambda bank: bank.id)
def test_both_pools_give_the_same_questions(bank: Bank) -> None:
    in_memory, in_database = BankPool(bank), stored(bank)
    for seed in range(2):
        assert everything_asked(in_database, bank, seed) == everything_asked(in_memory, bank, seed)


def test_a_ring_goes_on_at_its_beginning_and_gives_nothing_twice() -> None:
    decoys = {f"p{n}": {"kind": "person", "name": f"Person {n}", "source": "article"} for n in range(60)}
    bank = a_bank(a_fact(), decoys=decoys, entities={"ishiba": {"kind": "person", "name": "Shigeru Ishiba"}})
    in_memory, in_database = BankPool(bank), stored(bank)
    ring = sorted(bank.entities, key=lambda id_: (spot(id_), id_))
    for place in (0, 1, len(ring) - 3, len(ring) - 1):
        found = [entity.id for entity in in_database.of_kind("person", None, spot(ring[place]))]
        assert found == (ring + ring)[place : place + NEIGHBOURS]
        assert found == [entity.id for entity in in_memory.of_kind("person", None, spot(ring[place]))]


def test_a_bank_that_an_earlier_version_stored_is_indexed_when_it_is_asked_from(tmp_path: Path) -> None:
    services = some_services(None, Clock())
    services.library.add(a_file_of_capitals(tmp_path))
    database: Database = services._database
    # As it was stored before there were look-ups: entities in the bank's own document, no rows beside it.
    bank = a_table_of_capitals()
    document = bank.model_copy(update={"facts": ()}).model_dump_json(exclude_defaults=True)
    with database.atomic() as tables:
        tables.conn.execute("UPDATE banks SET document = ?, lookups = 0", [document])
        for table in ("entities", "entity_traits", "answers", "alike"):
            tables.conn.execute(f"DELETE FROM {table}")
    assert isinstance(services.study.begin(), Asked)
    pool = StoredPool(database, bank.header, bank.digest)
    assert everything_asked(pool, bank, 1) == everything_asked(BankPool(bank), bank, 1)
