"""Banks as a stream of lines."""

import json
from pathlib import Path
from typing import Any

import pytest
from makers import a_document, a_document_of_capitals, a_fact, a_list, a_table_of_capitals, an_amount

from quizapp.bank.jsonl import read_jsonl
from quizapp.bank.records import bank_from
from quizapp.domain.generation.bank_pool import BankPool
from quizapp.domain.generation.generate import FORMS, generate

TOP = ("format", "id", "title")
ONE_OF = {"sources": "source", "entities": "entity", "decoys": "decoy", "relations": "relation"}


def lines_of(document: dict[str, Any]) -> list[str]:
    lines: list[dict[str, Any]] = [{"bank": {key: document[key] for key in TOP}}]
    for group, kind in ONE_OF.items():
        lines += [{kind: {"id": name, **fields}} for name, fields in document.get(group, {}).items()]
    lines += [{"fact": fact} for fact in document.get("facts", [])]
    return [json.dumps(line, ensure_ascii=False) for line in lines]


def a_file(folder: Path, *lines: str) -> Path:
    path = folder / "bank.jsonl"
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def said(folder: Path, *lines: str) -> list[tuple[int | None, str]]:
    reading = read_jsonl(a_file(folder, *lines))
    assert reading.bank is None
    return [(problem.line, problem.in_words()) for problem in reading.problems]


def test_lines_make_the_bank_that_toml_makes(tmp_path: Path) -> None:
    document = a_document(a_fact(), an_amount(), a_list())
    read = read_jsonl(a_file(tmp_path, *lines_of(document))).bank
    made = bank_from(document, {}).bank
    assert read is not None
    assert made is not None
    assert list(read.facts) == list(made.facts)
    assert dict(read.entities) == dict(made.entities)
    for fact in made.facts:
        for slot in fact.answer_slots:
            for form in FORMS:
                ours = generate(BankPool(read), read.facts[made.facts.index(fact)], 1, slot, form, 3)
                # The digest differs with the order of entities, so the seed draws anew; what is asked does not.
                assert type(ours) is type(generate(BankPool(made), fact, 1, slot, form, 3))


def test_rows_of_a_table_are_lines_of_their_own(tmp_path: Path) -> None:
    document = a_document_of_capitals()
    rows = [
        json.dumps({"row": {"relation": name, "cells": row}})
        for name, relation in document["relations"].items()
        for row in relation.pop("rows")
    ]
    read = read_jsonl(a_file(tmp_path, *lines_of(document), *rows)).bank
    assert read is not None
    assert list(read.facts) == list(a_table_of_capitals().facts)


def test_every_faulty_line_is_told_with_its_number(tmp_path: Path) -> None:
    sound = lines_of(a_document(a_fact()))
    faults = said(
        tmp_path, *sound, "{", "[1]", '{"fact": {}, "row": {}}', '{"poem": {}}', '{"entity": {"name": "X"}}',
        '{"fact": {"id": "x", "statement": "{who} did.", "slots": {"who": {"entity": "nobody"}}, "source": "article",'
        ' "at": "p"}}',
    )  # fmt: skip
    at = len(sound)
    assert [line for line, _ in faults] == [at + 1, at + 2, at + 3, at + 4, at + 5, at + 6]
    sentences = [sentence for _, sentence in faults]
    assert sentences[0].startswith("This line is not valid JSON:")
    assert sentences[2].startswith("A line has one key; this one has 2.")
    assert "There is no field “poem” here." in sentences[3]
    assert sentences[4] == "This entity has no id."
    assert sentences[5].startswith("There is no entity “nobody”.")


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ("[" * 100_000, "Brackets are nested too deeply."),
        (f'{{"fact": {"9" * 5000}}}', "A number has too many digits."),
        ("[1]", "This line is no JSON object."),
    ],
    ids=["brackets", "digits", "list"],
)
def test_what_is_wrong_with_a_line_is_one_sentence_that_can_be_translated(
    tmp_path: Path, line: str, sentence: str
) -> None:
    (problem,) = read_jsonl(a_file(tmp_path, *lines_of(a_document(a_fact())), line)).problems
    assert (problem.sentence, problem.values) == (sentence, {})


def test_a_file_that_does_not_say_which_bank_it_is_is_refused(tmp_path: Path) -> None:
    faults = said(tmp_path, *lines_of(a_document(a_fact()))[1:])
    assert any(sentence.startswith("No line says which bank this is.") for _, sentence in faults)


def test_a_row_needs_its_relation_before_it(tmp_path: Path) -> None:
    faults = said(tmp_path, *lines_of(a_document(a_fact())), '{"row": {"relation": "capital", "cells": ["a", "b"]}}')
    assert "There is no relation “capital” before this row." in [sentence for _, sentence in faults]


def test_bytes_that_are_no_text_are_told(tmp_path: Path) -> None:
    path = tmp_path / "bank.jsonl"
    path.write_bytes(b'{"bank": {"format": 1, "id": "x", "title": "\xff"}}\n')
    (problem,) = read_jsonl(path).problems
    assert "not UTF-8" in problem.in_words()


def test_progress_rises_to_the_end(tmp_path: Path) -> None:
    facts = [an_amount(f"t{year}", year=str(year)) for year in range(1000, 3000)]
    told: list[float] = []
    reading = read_jsonl(a_file(tmp_path, *lines_of(a_document(*facts))), told.append)
    assert reading.bank is not None
    assert told == sorted(told)
    assert told[-1] == 1.0
