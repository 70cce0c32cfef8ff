from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from makers import Clock, a_bank_file, a_document, a_fact, a_person, an_amount, as_toml, some_services

from quizapp.domain.answers import Chosen
from quizapp.domain.cards import CardKey
from quizapp.domain.errors import BankFileError
from quizapp.domain.questions import ClosedQuestion
from quizapp.paths import questions_folder
from quizapp.services.readings import Asked
from quizapp.services.services import Services
from quizapp.store.cards import cards_of_bank, load_card


@pytest.fixture
def services() -> Iterator[Services]:
    made = some_services(None, Clock(), questions_folder())
    yield made
    made.close()


def dump(services: Services) -> list[str]:
    lines = services._database._tables.conn.iterdump()
    # The search indexes are written anew; how they lie on the disk is their own matter.
    indexes = tuple(f'INSERT INTO "{name}' for name in ("fact_words", "fact_parts", "name_parts"))
    return [line for line in lines if not line.startswith(indexes)]


def answer(services: Services, fact: str) -> CardKey:
    asked = services.study.begin()
    while isinstance(asked, Asked):
        assert isinstance(asked.question, ClosedQuestion)
        if asked.question.fact == fact:
            services.study.answer(Chosen(asked.question.key))
            return CardKey(asked.question.bank, fact, asked.question.slot)
        services.study.answer(Chosen(asked.question.key))
        asked = services.study.next()
    raise AssertionError(fact)


def card(services: Services, key: CardKey) -> Any:
    return load_card(services._database, services._desk.learner.id, key)


def test_an_import_says_what_it_did_and_the_second_does_nothing(services: Services, tmp_path: Path) -> None:
    path = a_bank_file(tmp_path, a_fact(), an_amount())
    added = services.library.add(path)
    assert (added.bank_id, added.title, added.facts, added.new, added.changed) == ("sample", "Sample", 2, 2, 0)
    before = dump(services)
    again = services.library.add(path)
    assert (again.new, again.changed, again.retired, again.reset) == (0, 0, 0, 0)
    assert dump(services) == before


def test_a_changed_wording_keeps_the_memory_and_is_a_new_revision(services: Services, tmp_path: Path) -> None:
    services.library.add(a_bank_file(tmp_path, an_amount()))
    key = answer(services, "trade")
    before = card(services, key)

    changed = {**an_amount(), "statement": "In {year} trade came to {amount}."}
    added = services.library.add(a_bank_file(tmp_path, changed))

    assert (added.changed, added.reset) == (1, 0)
    assert card(services, key) == before
    revisions = services._database.rows("SELECT revision FROM fact_revisions ORDER BY revision")
    assert [row["revision"] for row in revisions] == [1, 2]


def test_a_changed_answer_starts_over_and_the_log_says_so(services: Services, tmp_path: Path) -> None:
    services.library.add(a_bank_file(tmp_path, an_amount(), an_amount("other", "3.5 million USD", "2020")))
    key = answer(services, "trade")

    added = services.library.add(
        a_bank_file(tmp_path, an_amount(quantity="26.17 billion USD"), an_amount("other", "4.5 million USD", "2020"))
    )

    assert added.changed == 2
    assert added.reset == 1  # the other one was never answered
    assert card(services, key).is_new
    kinds = services._database.rows("SELECT kind FROM reviews ORDER BY seq")
    assert [row["kind"] for row in kinds] == ["answer", "reset"]


def test_the_same_amount_written_otherwise_is_the_same_answer(services: Services, tmp_path: Path) -> None:
    services.library.add(a_bank_file(tmp_path, an_amount(quantity="500000 people")))
    key = answer(services, "trade")
    added = services.library.add(a_bank_file(tmp_path, an_amount(quantity="5 lakh people")))
    assert (added.changed, added.reset) == (1, 0)
    assert not card(services, key).is_new


@pytest.mark.parametrize(
    ("before", "after", "reset"),
    [
        ({"name": "Shigeru Ishiba"}, {"name": "Taro Yamada"}, 1),
        ({"name": "Shigeru Ishiba"}, {"name": "Shigeru Isiba"}, 0),  # another spelling
        ({"name": "Shigeru Ishiba"}, {"name": "Taro Yamada", "also": ["Shigeru Ishiba"]}, 0),
        ({"name": "Shigeru Ishiba", "also": ["Taro Yamada"]}, {"name": "Taro Yamada"}, 0),
        ({"name": "Shigeru Ishiba"}, {"name": "Shigeru Ishiba", "also": ["Ishiba-san"]}, 0),
    ],
)
def test_a_name_that_is_that_of_another_starts_over_and_another_spelling_does_not(
    services: Services, tmp_path: Path, before: dict[str, Any], after: dict[str, Any], reset: int
) -> None:
    def named(entity: dict[str, Any]) -> Path:
        return a_bank_file(tmp_path, a_fact(), entities={"ishiba": a_person(**entity)})

    services.library.add(named(before))
    key = answer(services, "pm")
    added = services.library.add(named(after))
    assert (added.changed, added.reset) == (reset, reset)
    assert card(services, key).is_new is bool(reset)


def test_a_fact_that_is_gone_rests_with_its_log_and_comes_back_as_it_was(services: Services, tmp_path: Path) -> None:
    both = a_bank_file(tmp_path, a_fact(), an_amount(), name="both.toml")
    services.library.add(both)
    key = answer(services, "trade")
    before = card(services, key)

    assert services.library.add(a_bank_file(tmp_path, a_fact())).retired == 1
    assert services.today.read().banks[0].facts == 1
    assert services._database.rows("SELECT count(*) AS n FROM reviews") != [{"n": 0}]

    services.library.add(both)
    assert card(services, key) == before
    assert services.today.read().banks[0].facts == 2


def test_a_faulty_file_imports_nothing(services: Services, tmp_path: Path) -> None:
    services.library.add(a_bank_file(tmp_path, a_fact()))
    before = dump(services)
    document = a_document(an_amount(), a_fact("broken"))
    del document["facts"][1]["at"]
    path = tmp_path / "faulty.toml"
    path.write_text(as_toml(document), encoding="utf-8")

    with pytest.raises(BankFileError) as raised:
        services.library.add(path)

    assert dump(services) == before
    assert [problem.in_words() for problem in raised.value.problems] == [
        '“at” is missing. Say where in the source it stands, such as at = "paragraph 8".'
    ]


def test_a_second_import_backs_the_database_up_first(tmp_path: Path) -> None:
    services = some_services(tmp_path / "data", Clock())
    services.library.add(a_bank_file(tmp_path, a_fact()))
    assert not (tmp_path / "data" / "backups").exists()  # there was nothing to lose
    services.library.add(a_bank_file(tmp_path, an_amount(), id="another"))
    assert len(list((tmp_path / "data" / "backups").iterdir())) == 1
    services.close()


def test_the_shipped_bank_is_offered_with_a_question_of_its_own(services: Services) -> None:
    shipped = services.library.shipped()
    (bank,) = [bank for bank in shipped if bank.id == "japan-india-2026"]
    assert bank.facts >= 30
    assert bank.teaser.startswith("Which Indian minister")
    assert services.library.add(bank.path).facts == bank.facts
    every = cards_of_bank(services._database, services._desk.learner.id, bank.id)
    assert len({key.fact_id for key in every}) == bank.facts


def test_a_slot_that_comes_back_with_another_answer_starts_over(services: Services, tmp_path: Path) -> None:
    services.library.add(a_bank_file(tmp_path, an_amount()))
    answer(services, "trade")
    without = an_amount()
    without["statement"], without["slots"] = "Trade grew in {year}.", {"year": {"date": "2026", "ask": "When?"}}
    services.library.add(a_bank_file(tmp_path, without))
    assert services.library.add(a_bank_file(tmp_path, an_amount(quantity="30 billion USD"))).reset == 1


def test_the_same_period_in_another_writing_keeps_its_memory(services: Services, tmp_path: Path) -> None:
    fact = an_amount(year="2023-24")
    fact["slots"]["year"]["pick"] = "In which of these periods did trade come to {amount}?"
    fact["slots"]["year"]["wrong"] = ["2019-20", "2020-21"]
    services.library.add(a_bank_file(tmp_path, fact))
    answer(services, "trade")
    fact["slots"]["year"]["date"] = "2023/24"
    assert services.library.add(a_bank_file(tmp_path, fact)).reset == 0
