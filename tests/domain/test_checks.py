from typing import Any

import pytest
from makers import a_bank, a_document, a_fact, a_list, a_person, an_amount

from quizapp.bank.records import bank_from
from quizapp.domain.checks import check
from quizapp.domain.promises import without_broken_asks

RELATION = {
    "statement": "{person} became minister in {year}.",
    "source": "article",
    "at": "table",
    "ask": {"person": "Who became minister in {year}?", "year": "When did {person} become minister?"},
    "kinds": {"year": "year"},
    "columns": ["id", "person", "year"],
}


def notices(*facts: dict, **more: object) -> list[str]:  # type: ignore[type-arg]
    bank = a_bank(*facts, **more)
    return [f"{problem.record} {problem.in_words()}" for problem in check(bank)]


def an_amount_with_wrong(*wrong: str) -> dict[str, Any]:
    slots = {"pages": {"quantity": "300 pages", "ask": "How many pages has it?", "wrong": [*wrong, "600 pages"]}}
    return a_fact(statement="It has {pages}.", slots=slots)


def test_a_sound_bank_has_no_problem() -> None:
    assert notices() == []


def test_words_that_age_are_noticed_unless_the_fact_is_dated() -> None:
    aging = a_fact(statement="{person} was the current Prime Minister of Japan in {month}.")
    assert any("“current” will age" in notice for notice in notices(aging))
    assert not notices({**aging, "as_of": "2025"})


def test_an_article_before_and_a_possessive_behind_a_name_are_noticed() -> None:
    said = notices(a_fact(statement="In {month} the {person} and {person_}’s", slots={
        "person": {"entity": "ishiba"}, "person_": {"entity": "takaichi"}, "month": {"date": "2025-08"},
    }))  # fmt: skip
    assert any("“the” stands before the slot “person”" in notice for notice in said)
    assert any("“’s” stands behind the slot “person_”" in notice for notice in said)


def test_an_alias_of_two_is_noticed() -> None:
    document = a_document(a_fact())
    document["decoys"]["taro"] = a_person("Taro Kono", also=["Shigeru Ishiba"], source="article")
    said = [problem.in_words() for problem in bank_from(document, {}).problems]
    assert any("“Shigeru Ishiba” belongs to “taro” and to “ishiba”" in sentence for sentence in said) or any(
        "“Shigeru Ishiba” belongs to “ishiba” and to “taro”" in sentence for sentence in said
    )


def test_an_entity_and_a_source_that_nothing_names_are_noticed() -> None:
    document = a_document(a_fact())
    document["entities"]["nobody"] = a_person("No Body")
    document["sources"]["unread"] = {"title": "Unread"}
    said = [f"{problem.record} {problem.in_words()}" for problem in bank_from(document, {}).problems]
    assert any(sentence.startswith('entity "nobody" No fact uses') for sentence in said)
    assert any(sentence.startswith('source "unread" Nothing names') for sentence in said)


def test_an_answer_with_few_close_options_is_noticed() -> None:
    document = a_document(a_fact())
    document["decoys"] = {}
    said = [problem.in_words() for problem in bank_from(document, {}).problems]
    assert any(sentence.startswith("The answer has 0 close options") for sentence in said)


def test_facts_that_differ_in_values_only_are_no_near_duplicates_but_the_same_said_twice_is() -> None:
    assert not notices(an_amount(), an_amount("earlier", "21 billion USD", "2024"))
    twin = an_amount("twin")
    twin["statement"] = "Trade came to {amount} in {year} then."
    twin["slots"] = {"amount": {"quantity": "25.17 billion USD"}, "year": {"date": "2026"}}
    assert any("almost the same as fact “trade”" in notice for notice in notices(an_amount(), twin))


def test_an_ask_that_a_table_answers_twice_is_dropped_for_those_rows_and_said() -> None:
    rows = [["a", "ishiba", "2024-10-01"], ["b", "takaichi", "2024-12-01"], ["c", "kishida", "2021-10-04"]]
    document = a_document(relations={"became": {**RELATION, "rows": rows}})
    document["entities"] |= document["decoys"]
    document["decoys"] = {}

    reading = bank_from(document, {})

    assert reading.bank is not None
    asked = {fact.id: fact.answer_slots for fact in reading.bank.facts}
    assert asked == {"a": ("year",), "b": ("year",), "c": ("person", "year")}
    assert any("has 2 right answers in this table" in problem.in_words() for problem in reading.problems)
    assert without_broken_asks(reading.bank) is reading.bank


def test_a_row_with_a_missing_cell_is_a_fault_of_its_row() -> None:
    document = a_document(relations={"became": {**RELATION, "rows": [["a", "ishiba"]]}})
    problems = [f"{problem.record}: {problem.in_words()}" for problem in bank_from(document, {}).problems]
    assert 'relation "became", row 1: This row has 2 cells for 3 columns.' in problems


@pytest.mark.parametrize(
    ("fact", "said"),
    [
        (a_list(slots={"colours": {"items": ["saffron", "white", "green"], "ask": "Which colours are on it?",
                                   "wrong": ["yellow", "none of these"]}}), "speaks of the other options"),
        (a_fact(statement="It brought {what}.", slots={"what": {
            "text": "a long and very comprehensive partnership", "pick": "What did it bring?",
            "wrong": ["a war", "a treaty", "a loan"]}}), "much longer than the others"),
        (an_amount_with_wrong("310 pages", "400 pages"), "too close to the right one"),
    ],
)  # fmt: skip
def test_flaws_among_listed_answers_are_notices(fact: dict[str, Any], said: str) -> None:
    assert any(said in notice for notice in notices(fact))
