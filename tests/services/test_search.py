"""Finding facts by words, in any script, with any text."""

import sys
from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from makers import Clock, some_services

from quizapp.paths import questions_folder
from quizapp.services.readings import Asked
from quizapp.services.services import Services


@pytest.fixture(scope="module")
def services() -> Iterator[Services]:
    made = some_services(None, Clock(), questions_folder())
    for bank in made.library.shipped():
        made.library.add(bank.path)
    yield made
    made.close()


def sentences(services: Services, text: str) -> list[str]:
    return [fact.sentence for fact in services.search.find(text).facts]


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("kathmandu", "Kathmandu"), ("kathm", "Kathmandu"), ("nepal capital", "Kathmandu"), ("KATHMANDU", "Kathmandu"),
        ("thmand", "Kathmandu"), ("中曽根康弘", "Nakasone"), ("曽根康", "Nakasone"), ("nakasone", "Nakasone"),
        ("Mālé", "Mal"), ("male", "Mal"),
    ],
)  # fmt: skip
def test_a_word_its_beginning_a_part_or_another_name_finds_the_fact(services: Services, text: str, part: str) -> None:
    found = sentences(services, text)
    assert found
    assert part in found[0]


def test_a_removed_bank_is_not_found_and_comes_back(services: Services) -> None:
    services.library.remove("capitals-of-asia")
    assert sentences(services, "kathmandu") == []
    services.library.bring_back("capitals-of-asia")
    assert sentences(services, "kathmandu")


def test_a_tag_is_found_by_its_beginning(services: Services) -> None:
    tags = services.search.find("larg").tags
    assert [tag.name for tag in tags] == ["largest-cities"]
    assert tags[0].facts > 10


def test_a_bank_is_found_by_words_of_its_title(services: Services) -> None:
    assert services.search.find("asia cap").banks == (("capitals-of-asia", "Capitals of Asia"),)
    assert services.search.find("nowhere").banks == ()


def test_one_letter_finds_banks_and_no_facts(services: Services) -> None:
    found = services.search.find("c")
    assert ("capitals-of-asia", "Capitals of Asia") in found.banks
    assert (found.facts, found.tags) == ((), ())


def test_what_is_found_can_be_asked_at_once(services: Services) -> None:
    fact = services.search.find("kathmandu").facts[0]
    asked = services.study.practise_fact(fact.bank_id, fact.fact_id)
    assert isinstance(asked, Asked)
    assert asked.question.fact == fact.fact_id


def test_facts_that_an_earlier_version_stored_are_found(tmp_path: Path) -> None:
    made = some_services(tmp_path, Clock(), questions_folder())
    made.library.add(made.library.shipped()[0].path)
    with made._database.atomic() as tables:
        for table in ("fact_words", "fact_parts"):
            tables.conn.execute(f"DELETE FROM {table}")
        tables.conn.execute("UPDATE banks SET lookups = 2")
    assert made.search.find("Ishiba").facts
    made.close()


@settings(max_examples=200)
@given(st.text(max_size=40))
def test_any_text_can_be_looked_for(text: str) -> None:
    assert _ANY.search.find(text).text == text


def test_twenty_thousand_random_texts_are_no_fault(services: Services, capsys: pytest.CaptureFixture[str]) -> None:
    """Signs that mean something to the index, and any others, in any order."""
    random = Random(9)
    signs = [
        '"', "*", "AND", "OR", "NOT", "NEAR(", ")", ":", "^", "-", "sentence:", "india", "\x00", "'", "(", "{", "日本",
        "a", "₹", "%", "_", "\n", "\t", "😀", "ß", "İ",
    ]  # fmt: skip
    for _ in range(20_000):
        length = random.randint(1, 9)
        parts = (
            random.choice(signs) if random.random() < 0.6 else chr(random.randrange(1, 0xD7FF)) for _ in range(length)
        )
        services.search.find("".join(parts))
    with capsys.disabled():
        sys.stdout.write(" 20,000 texts looked for, 0 faults ")


_ANY = some_services(None, Clock(), questions_folder())
