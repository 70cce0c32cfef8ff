"""Tables of teachers: CSV and XLSX, with a mapping beside them."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook

from quizapp.bank.mapping import as_toml, mapping_path
from quizapp.bank.reading import read_bank
from quizapp.domain.facts import Bank

HEADER = ("Country", "Capital", "Region", "Joined")
ROWS = (("Japan", "Tokyo", "East Asia", "1956"), ("Nepal", "Kathmandu", "South Asia", "1955"),
        ("Kazakhstan", "Astana | Nur-Sultan", "Central Asia", "1992"))  # fmt: skip


def a_mapping(**changes: Any) -> dict[str, Any]:
    table = {
        "columns": {"Country": "country", "Capital": "city", "Region": "country.traits"},
        "kinds": {"country": "country", "city": "city"},
    }
    return {
        "format": 1, "id": "capitals", "title": "Capitals", "sources": {"list": {"title": "List"}},
        "relations": {"capital": {
            "statement": "{city} is the capital of {country}.", "source": "list",
            "ask": {"city": "What is the capital of {country}?"},
        }},
        "tables": {"capital": {**table, **changes}},
    }  # fmt: skip


def a_csv(folder: Path, *rows: tuple[str, ...], delimiter: str = ",", mapping: dict[str, Any] | None = None) -> Path:
    path = folder / "capitals.csv"
    path.write_text("\n".join(delimiter.join(row) for row in rows) + "\n", encoding="utf-8")
    mapping_path(path).write_text(as_toml(mapping or a_mapping()), encoding="utf-8")
    return path


def a_workbook(folder: Path, *rows: tuple[str, ...]) -> Path:
    book, path = Workbook(), folder / "capitals.xlsx"
    for row in rows:
        book.active.append(row)
    book.save(path)
    mapping_path(path).write_text(as_toml(a_mapping()), encoding="utf-8")
    return path


def bank_of(path: Path) -> Bank:
    reading = read_bank(path)
    assert reading.bank is not None, [problem.in_words() for problem in reading.problems]
    return reading.bank


def said(path: Path) -> list[tuple[int | None, str]]:
    reading = read_bank(path)
    assert reading.bank is None
    return [(problem.line, problem.in_words()) for problem in reading.problems if problem.is_fault]


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_each_row_is_a_fact_and_each_name_an_entity(tmp_path: Path, delimiter: str) -> None:
    bank = bank_of(a_csv(tmp_path, HEADER, *ROWS, delimiter=delimiter))
    assert [fact.id for fact in bank.facts] == ["capital-japan", "capital-nepal", "capital-kazakhstan"]
    assert bank.facts[0].slots["city"].entity == "city-tokyo"
    assert bank.facts[0].at == "row 2"
    assert bank.entities["country-nepal"].traits == ("south-asia",)
    assert bank.entities["city-astana"].name == "Astana"
    assert bank.entities["city-astana"].also == ("Nur-Sultan",)


def test_a_workbook_gives_the_same_bank(tmp_path: Path) -> None:
    from_csv = bank_of(a_csv(tmp_path, HEADER, *ROWS))
    path = a_workbook(tmp_path, HEADER, *ROWS)
    assert bank_of(path).digest == from_csv.digest


def test_dates_and_whole_numbers_of_a_workbook_are_read_as_they_are(tmp_path: Path) -> None:
    book, path = Workbook(), tmp_path / "joined.xlsx"
    for row in (("Country", "Joined", "Seats"), ("Japan", date(1956, 12, 18), 1.0), ("Nepal", date(1955, 12, 14), 2)):
        book.active.append(row)
    book.save(path)
    mapping = a_mapping(columns={"Country": "country", "Joined": "day", "Seats": "seats"}, kinds={})
    mapping["relations"] = {"capital": {
        "statement": "{country} joined on {day} with {seats}.", "source": "list",
        "ask": {"day": "When did {country} join?"}, "kinds": {"day": "day", "seats": "quantity"},
    }}  # fmt: skip
    mapping_path(path).write_text(as_toml(mapping), encoding="utf-8")
    slots = bank_of(path).facts[0].slots
    assert (slots["day"].date, slots["seats"].quantity) == ("1956-12-18", "1")


def test_a_table_without_a_mapping_says_how_to_get_one(tmp_path: Path) -> None:
    path = a_csv(tmp_path, HEADER, *ROWS)
    mapping_path(path).unlink()
    assert said(path) == [
        (None, "Nothing says yet what the columns of this table mean. Run “quizapp map capitals.csv”; it asks once and "
         "remembers.")
    ]  # fmt: skip


def test_every_faulty_row_is_told_with_its_number(tmp_path: Path) -> None:
    path = a_csv(tmp_path, HEADER, ("Japan", "", "x", "1"), ROWS[1], ROWS[1])
    assert said(path) == [
        (2, "The cell under “Capital” is empty."),
        (4, "This row says the same as row 3. Take one of them out."),
    ]


def test_a_row_with_more_cells_than_columns_is_told(tmp_path: Path) -> None:
    path = a_csv(tmp_path, HEADER, *ROWS)
    rows = (",".join(HEADER), "Korea, South,Seoul,Asia,1991", "Nepal,Kathmandu,Asia,1955,,")
    path.write_text("\n".join(rows), encoding="utf-8")
    assert said(path) == [
        (2, "This row has 5 cells for 4 columns. A text with a comma in it stands between quotation marks."),
    ]


def test_two_columns_of_one_name_are_told(tmp_path: Path) -> None:
    path = a_csv(tmp_path, (*HEADER, "Capital"), (*ROWS[0], "x"))
    assert (None, "Two columns are called “Capital”. Give one of them another name.") in said(path)


def test_rows_that_begin_alike_are_facts_of_their_own_and_their_question_is_dropped(tmp_path: Path) -> None:
    path = a_csv(tmp_path, HEADER, ("Bolivia", "Sucre", "Andes"), ("Bolivia", "La Paz", "Andes"), *ROWS)
    reading = read_bank(path)
    assert reading.bank is not None
    facts = {fact.id: fact for fact in reading.bank.facts}
    assert {"capital-bolivia", "capital-bolivia-la-paz"} <= facts.keys()
    assert facts["capital-bolivia"].slots["city"].ask is None
    assert facts["capital-nepal"].slots["city"].ask is not None


def test_names_that_differ_by_accents_are_one_and_signs_without_letters_are_two(tmp_path: Path) -> None:
    rows = (("São Tomé", "A", "x"), ("Sao Tome", "B", "x"), ("???", "C", "x"), ("!!!", "D", "x"))
    reading = read_bank(a_csv(tmp_path, HEADER, *rows))
    assert reading.bank is not None
    assert sum(entity.kind == "country" for entity in reading.bank.entities.values()) == 3


def test_a_mapping_in_place_of_its_table_is_told(tmp_path: Path) -> None:
    path = a_csv(tmp_path, HEADER, *ROWS)
    assert said(mapping_path(path)) == [
        (None, "This file only says what the columns of capitals.csv mean. Choose capitals.csv itself."),
    ]


def test_a_wrong_byte_is_told_with_its_line(tmp_path: Path) -> None:
    path = a_csv(tmp_path, HEADER, *ROWS)
    lines = path.read_bytes().splitlines()
    lines[2] = lines[2].replace(b"a", b"\xff")
    path.write_bytes(b"\n".join(lines))
    assert "in line 3" in said(path)[0][1]


def test_a_column_that_is_not_there_is_told_with_those_that_are(tmp_path: Path) -> None:
    path = a_csv(tmp_path, ("Land", "Capital", "Region"), ("Japan", "Tokyo", "Asia"))
    assert said(path) == [
        (None, "The table has no column “Country”; it has Land, Capital, Region."),
    ]


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "The table is empty."),
        (b"Country,Capital,Region\n", "The table has a header and no rows."),
        (b"Country,Capital,Region\nJapan,\xff,Asia\n", "not UTF-8"),
        (b'Country,Capital,Region\nJapan,"Tokyo,Asia\n', "cannot be read in row"),
    ],
)
def test_a_table_that_cannot_be_read_says_why(tmp_path: Path, content: bytes, sentence: str) -> None:
    path = a_csv(tmp_path, HEADER)
    path.write_bytes(content)
    assert any(sentence in words for _, words in said(path))


def test_a_workbook_that_is_none_is_told(tmp_path: Path) -> None:
    path = tmp_path / "capitals.xlsx"
    path.write_text("no workbook", encoding="utf-8")
    mapping_path(path).write_text(as_toml(a_mapping()), encoding="utf-8")
    assert said(path) == [(None, "The file is not an Excel workbook (XLSX).")]


@pytest.mark.parametrize("ending", ["csv", "xlsx"])
def test_how_much_is_read_is_told_from_the_rows_on(tmp_path: Path, ending: str) -> None:
    rows = [HEADER, *((f"Land {n}", f"Town {n}", "East Asia", "1956") for n in range(5000))]
    path = a_csv(tmp_path, *rows) if ending == "csv" else a_workbook(tmp_path, *rows)
    shares: list[float] = []
    read_bank(path, shares.append)
    assert shares == sorted(shares)
    assert shares[0] < 0.2
    assert shares[-1] <= 1.0
    assert len(shares) > 8
