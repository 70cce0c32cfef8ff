"""What the columns of a table mean: guessed, said, checked, and made into a mapping that reads back."""

from dataclasses import replace
from pathlib import Path

import pytest
from openpyxl import Workbook

from quizapp.bank.building import Reading
from quizapp.bank.columns import Role, guessed, likely_role, roles_of, slot_of
from quizapp.bank.first_rows import columns_of
from quizapp.bank.mapping import as_toml, mapping_path
from quizapp.bank.meaning import Meaning, filled, first_guess, lacking, mapping_of, stray_places
from quizapp.bank.reading import read_bank

HEADER = ("Mountain", "Height", "First climbed")
ROWS = (("Everest | Sagarmatha", "8849", "1953"), ("K2", "8611", "1954"))


def a_meaning(**changes: object) -> Meaning:
    columns = guessed(HEADER, ROWS)
    told = Meaning("Mountains", "An atlas", columns, "{mountain} is {height} high, first climbed in {first_climbed}.")
    told = told.with_column("height", unit="m", question="How high is {mountain}?")
    return replace(told, **changes)  # type: ignore[arg-type]


def said(meaning: Meaning) -> list[str]:
    return [problem.in_words() for problem in lacking(meaning)]


def a_table(folder: Path, *lines: str) -> Path:
    path = folder / "high-mountains.csv"
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("cell", "role"),
    [
        ("Tokyo", Role.NAME), ("", Role.NAME), ("8849", Role.NUMBER), ("25.17 billion USD", Role.NUMBER),
        ("1953", Role.DATE), ("2025-08-31", Role.DATE), ("2001/02", Role.DATE),
    ],
)  # fmt: skip
def test_a_column_is_guessed_by_its_first_cell(cell: str, role: Role) -> None:
    assert likely_role(cell) is role


def test_a_place_is_named_after_its_header_and_is_never_a_field_of_a_fact() -> None:
    assert slot_of("First climbed") == "first_climbed"
    assert slot_of("Área (km²)") == "area_km2"
    assert slot_of("2025") == "c_2025"  # a slot starts with a letter
    assert slot_of("Note") == "c_note"  # `note` in a mapping is the note of a fact
    assert slot_of("Capital!", {"capital"}) == "capital_2"
    assert slot_of("The highest point of a country in metres") == "the_highest_point_of_a"
    assert slot_of("x" * 60, {"x" * 24}) == "x" * 24 + "_2"  # well below the 40 of `SlotName`


def test_two_columns_of_one_name_and_odd_names_are_left_out_with_the_reason() -> None:
    columns = guessed(("Name", "Name", "<b>Bold</b>", "x" * 201, "", "Fine"), [("a", "b", "c", "d", "e", "f")])
    assert [column.header for column in columns if column.trouble is None] == ["Fine"]
    assert [column.role for column in columns] == [Role.NOTHING] * 4 + [Role.NAME]
    assert [column.trouble.in_words() for column in columns[1:3] if column.trouble] == [
        "Two columns are called “Name”. Give one of them another name.",
        "The name of the column “<b>Bold</b>” is too long or is no plain text. Give it another name.",
    ]
    assert roles_of(columns[0], columns) == (Role.NOTHING,)


def test_a_row_has_one_id_one_place_and_one_note() -> None:
    meaning = a_meaning().with_column("first_climbed", role=Role.NOTE)
    assert Role.NOTE not in roles_of(meaning.columns[0], meaning.columns)
    assert Role.NOTE in roles_of(meaning.columns[2], meaning.columns)
    assert Role.NAME in roles_of(meaning.columns[1], meaning.columns)


def test_nothing_is_missing_where_all_is_said() -> None:
    assert said(a_meaning()) == []


def test_what_is_missing_is_told_from_the_first_to_the_last() -> None:
    assert said(first_guess(Path("high-mountains.csv"), guessed(HEADER, ROWS))) == [
        "Say where the facts come from.",
        "Write the sentence that is true for every row.",
        "Write at least one question.",
    ]


def test_a_sentence_has_every_place_once_and_no_other() -> None:
    assert said(a_meaning(statement="{Mountain} and {mountain} or {mountain}, {height} {")) == [
        "No column fills {Mountain}, { in the sentence.",
        "The sentence leaves out {first_climbed}. Put in what is missing, or leave its column out.",
        "The sentence has {mountain} more than once; a gap has to hide it.",
    ]
    assert stray_places("{a} {b}", ["a"]) == ["{b}"]


def test_a_question_gives_neither_its_answer_nor_a_place_that_is_not_there() -> None:
    meaning = a_meaning().with_column("mountain", question="Which is {mountain}, {size} high?")
    assert said(meaning) == ["The question for {mountain} cannot have {mountain}, {size} in it."]


def test_a_cell_that_is_not_what_its_column_is_said_to_be_is_told() -> None:
    meaning = a_meaning().with_column("mountain", role=Role.NUMBER).with_column("height", role=Role.DATE)
    assert said(meaning) == [
        "“Everest | Sagarmatha” under “Mountain” is not a number such as 25 or 25.17 billion USD.",
    ]  # 8849 is a year
    assert said(a_meaning().with_column("mountain", role=Role.DATE)) == [
        "“Everest | Sagarmatha” under “Mountain” is not a date such as 2025-08-31 or 2025.",
    ]


def test_fewer_than_two_columns_make_no_fact() -> None:
    nothing = {"role": Role.NOTHING}
    meaning = a_meaning().with_column("height", **nothing).with_column("first_climbed", **nothing)
    assert "Say of at least two columns what they are." in said(meaning)
    meaning = a_meaning(columns=guessed(("A", "B"), [("x", "y")]))
    meaning = meaning.with_column("a", role=Role.ID).with_column("b", role=Role.NOTE)
    assert said(meaning) == ["One column has to be a name, a number or a date."]


def test_markup_is_told_before_a_mapping_is_made() -> None:
    assert said(a_meaning(title="<b>Mountains</b>")) == [
        "“<b>Mountains</b>” has markup or a character that cannot be kept. Write plain text."
    ]


def test_a_sentence_is_shown_with_the_first_row_as_a_learner_will_read_it() -> None:
    meaning = a_meaning()
    assert filled(meaning.statement, meaning) == "Everest is 8,849 m high, first climbed in 1953."
    assert filled("what is {this}, {mountain}", meaning) == "What is {this}, Everest"


def test_a_mapping_made_of_a_meaning_reads_as_a_bank(tmp_path: Path) -> None:
    path = a_table(tmp_path, ",".join(HEADER), *(",".join(row) for row in ROWS))
    mapping_path(path).write_text(as_toml(mapping_of(a_meaning(), path)), encoding="utf-8")
    reading = read_bank(path)
    assert reading.bank is not None, [problem.in_words() for problem in reading.problems]
    fact = reading.bank.facts[0]
    assert (fact.slots["height"].quantity, fact.slots["first_climbed"].date) == ("8849 m", "1953")
    assert (reading.bank.title, fact.answer_slots) == ("Mountains", ("height",))
    assert reading.bank.entities["mountain-everest"].also == ("Sagarmatha",)


def test_odd_headers_and_quotes_come_through_a_mapping_unchanged(tmp_path: Path) -> None:
    header = ('Der „Name“ \\ "x" = {y}', "年", "Note")
    path = a_table(tmp_path, "\t".join(['"Der „Name“ \\ ""x"" = {y}"', *header[1:]]), "Fuji\t1707\tHoei")
    columns = columns_of(path)
    assert not isinstance(columns, Reading)
    assert tuple(column.header for column in columns) == header
    name, year, note = (column.slot for column in columns)
    statement = f"{{{name}}} erupted in {{{year}}} ({{{note}}})."
    meaning = Meaning('"Quoted" \\ title', "A book", columns, statement).with_column(year, question="When?")
    assert said(meaning) == []
    mapping_path(path).write_text(as_toml(mapping_of(meaning, path)), encoding="utf-8")
    bank = read_bank(path).bank
    assert bank is not None
    assert bank.title == '"Quoted" \\ title'
    assert bank.facts[0].slots[year].date == "1707"


def test_only_the_first_rows_of_a_table_are_looked_at(tmp_path: Path) -> None:
    path = a_table(tmp_path, "Mountain;Height", "Everest;8849", "K2;8611", "Lhotse;8516", '"broken', "x;y;z")
    columns = columns_of(path)
    assert not isinstance(columns, Reading)
    assert [(column.slot, column.cells) for column in columns] == [
        ("mountain", ("Everest", "K2", "Lhotse")), ("height", ("8849", "8611", "8516")),
    ]  # fmt: skip


def test_a_workbook_is_looked_at_as_a_text_is(tmp_path: Path) -> None:
    book, path = Workbook(), tmp_path / "mountains.xlsx"
    for row in (HEADER, ("Everest | Sagarmatha", 8849.0, 1953), ("K2", 8611, 1954)):
        book.active.append(row)
    book.save(path)
    assert columns_of(path) == guessed(HEADER, ROWS)


@pytest.mark.parametrize(
    ("lines", "why"),
    [
        ((), "The table is empty."),
        (("", ",,"), "The table is empty."),
        (("Mountain,Height",), "The table has a header and no rows."),
    ],
)
def test_a_table_without_rows_is_not_asked_about(tmp_path: Path, lines: tuple[str, ...], why: str) -> None:
    reading = columns_of(a_table(tmp_path, *lines))
    assert isinstance(reading, Reading)
    assert [problem.in_words() for problem in reading.problems] == [why]


def test_a_table_that_cannot_be_read_says_why(tmp_path: Path) -> None:
    path = tmp_path / "broken.xlsx"
    path.write_bytes(b"no workbook")
    for table, why in ((path, "The file is not an Excel workbook"), (tmp_path / "gone.csv", "There is no such file")):
        reading = columns_of(table)
        assert isinstance(reading, Reading)
        assert reading.problems[0].in_words().startswith(why)


def test_a_table_in_a_read_only_folder_is_not_asked_about(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = a_table(tmp_path, "Mountain,Height", "Everest,8849")
    monkeypatch.setattr("os.access", lambda *_: False)  # root may write everything
    reading = columns_of(path)
    assert isinstance(reading, Reading)
    assert reading.problems[0].in_words() == (
        f"What the columns mean is kept beside the table, and the folder {tmp_path} is read-only. "
        "Copy the table to a folder of your own and add it from there."
    )
