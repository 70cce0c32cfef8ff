import os
import tracemalloc
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from makers import a_bank_file, a_document, a_fact, as_toml

from quizapp.bank.records import bank_from
from quizapp.bank.toml import read_toml


def sentences(path: Path) -> list[str]:
    return [f"{problem.record}: {problem.field}: {problem.in_words()}" for problem in read_toml(path).problems]


def refused(path: Path, content: bytes | str) -> list[str]:
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    assert read_toml(path).bank is None
    return sentences(path)


def test_a_sound_file_becomes_a_bank(tmp_path: Path) -> None:
    reading = read_toml(a_bank_file(tmp_path))

    assert reading.bank is not None
    assert [fact.id for fact in reading.bank.facts] == ["pm"]
    assert reading.bank.entities["kishida"].is_decoy


def test_a_missing_file_is_said_to_be_missing(tmp_path: Path) -> None:
    assert sentences(tmp_path / "none.toml") == ["file: : There is no such file. Check the name and the folder."]


def test_a_folder_is_no_bank(tmp_path: Path) -> None:
    assert sentences(tmp_path) == ["file: : This is a folder; name a bank file in it."]


def test_a_file_that_is_not_toml_says_where_it_stops_being_one(tmp_path: Path) -> None:
    (sentence,) = refused(tmp_path / "bank.toml", "format = 1\ntitle = Sample\n")
    assert "not valid TOML" in sentence
    assert "line 2" in sentence


@pytest.mark.parametrize("encoding", ["latin-1", "utf-16"])
def test_another_encoding_is_named_with_the_line_it_shows_in(tmp_path: Path, encoding: str) -> None:
    text = "format = 1\ntitle = 'Zürich'\n"
    (sentence,) = refused(tmp_path / "bank.toml", text.encode(encoding))
    assert "not UTF-8 text" in sentence
    assert ("line 2" if encoding == "latin-1" else "line 1") in sentence


def test_a_byte_order_mark_does_not_matter(tmp_path: Path) -> None:
    path = a_bank_file(tmp_path)
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes())
    assert read_toml(path).bank is not None


def test_a_file_of_50_mb_is_refused_without_being_read(tmp_path: Path) -> None:
    path = tmp_path / "large.toml"
    with path.open("wb") as file:
        file.truncate(50_000_000)
    tracemalloc.start()
    said = sentences(path)
    _, peak_bytes = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert said == ["file: : The file has 50 MB; a bank written by hand may have 10 MB. Split it into several banks."]
    assert peak_bytes < 5_000_000  # a tenth of the file


def test_brackets_nested_without_end_are_a_sentence(tmp_path: Path) -> None:
    (sentence,) = refused(tmp_path / "bank.toml", "x = " + "[" * 100_000)
    assert "Brackets are nested too deeply." in sentence


def test_an_empty_file_says_what_a_bank_needs(tmp_path: Path) -> None:
    said = refused(tmp_path / "bank.toml", "")
    assert said == ['bank: id: “id” is missing. Add id = "…".', 'bank: title: “title” is missing. Add title = "…".']


def test_every_fault_of_a_file_is_told_at_once(tmp_path: Path) -> None:
    first, second = a_fact("one", tagz=["x"]), a_fact("two")
    del first["at"]
    second["slots"]["person"]["entity"] = "ishbia"
    document = a_document(first, second, a_fact("three", source="artcle"))
    document["entities"]["ishiba"] = {"kind": "person", "name": "Shigeru Ishiba"}

    said = refused(tmp_path / "bank.toml", as_toml(document))

    assert 'fact "one": at: “at” is missing. Say where in the source it stands, such as at = "paragraph 8".' in said
    assert 'fact "one": tagz: There is no field “tagz” here. Did you mean “tags”?' in said
    assert 'fact "two": slots.person: There is no entity “ishbia”. Did you mean “ishiba”?' in said
    assert 'fact "three": source: There is no source “artcle”. Did you mean “article”?' in said


def test_a_problem_knows_its_line(tmp_path: Path) -> None:
    path = a_bank_file(tmp_path, a_fact(tagz=["x"]))
    lines = path.read_text(encoding="utf-8").splitlines()
    (problem,) = read_toml(path).problems
    assert problem.line is not None
    assert lines[problem.line - 1] == 'id = "pm"'


def test_two_right_answers_are_a_fault_that_names_both(tmp_path: Path) -> None:
    other = a_fact("other")
    other["slots"] = {**other["slots"], "person": {**other["slots"]["person"], "entity": "takaichi"}}
    (sentence,) = refused(tmp_path / "bank.toml", as_toml(a_document(a_fact(), other)))
    assert "Two right answers to “Who was Prime Minister of Japan in August 2025?”" in sentence
    assert "Shigeru Ishiba in fact “pm”, and Sanae Takaichi here" in sentence


def test_an_id_used_twice_is_a_fault(tmp_path: Path) -> None:
    said = refused(tmp_path / "bank.toml", as_toml(a_document(a_fact(), a_fact())))
    assert said == ['fact "pm": id: The id “pm” is used by 2 facts. Give each fact its own id.']


@pytest.mark.parametrize(
    "text",
    [
        "{person} was <b>Prime Minister</b> in {month}.",
        "{person} &amp; {month}",
        "{person} <!-- in --> {month}",
        "{person} in {month}, <b bold",
    ],
)
def test_markup_in_a_statement_is_a_fault(tmp_path: Path, text: str) -> None:
    (sentence,) = refused(tmp_path / "bank.toml", as_toml(a_document(a_fact(statement=text))))
    assert sentence == 'fact "pm": statement: “statement” has markup; write plain text.'


def test_a_sign_that_is_no_markup_is_welcome(tmp_path: Path) -> None:
    path = a_bank_file(tmp_path, a_fact(statement="{person} was Prime Minister in {month}: 3 < 5 & 7 > 6."))
    assert read_toml(path).bank is not None


def test_a_slot_that_is_not_in_the_statement_says_what_to_write(tmp_path: Path) -> None:
    said = refused(tmp_path / "bank.toml", as_toml(a_document(a_fact(statement="It was in {month}."))))
    assert said == ['fact "pm": slots.person: The slot “person” is not in the statement. '
                    "Write {person} where the answer stands."]  # fmt: skip


def test_ten_thousand_faults_are_all_told(tmp_path: Path) -> None:
    facts = "\n".join(f'[[facts]]\nid = "f{n}"\nstatement = "A."\nsource = "a"\nslots = {{}}' for n in range(10_000))
    path = tmp_path / "bank.toml"
    path.write_text(f'format = 1\nid = "b"\ntitle = "B"\n{facts}', encoding="utf-8")
    assert len(read_toml(path).problems) >= 10_000


_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=12),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=12,
)
_fields = st.sampled_from(
    ["format", "id", "title", "sources", "entities", "decoys", "facts", "relations", "slots", "statement", "columns"]
)


@given(st.dictionaries(_fields, _values, max_size=8))
def test_no_content_of_a_file_is_an_exception(raw: dict[str, object]) -> None:
    for problem in bank_from(raw, {}).problems:
        assert problem.in_words()


def test_a_number_of_too_many_digits_is_a_sentence_and_no_traceback(tmp_path: Path) -> None:
    (sentence,) = refused(tmp_path / "bank.toml", f"format = 1\nsubtitle = {'9' * 5000}\n")
    assert "too many digits" in sentence


def with_slot(**slot: object) -> dict[str, object]:
    return a_fact(slots={"person": {"entity": "ishiba"}, "month": {"ask": "When was {person} there?", **slot}})


@pytest.mark.parametrize(
    ("slot", "said"),
    [
        ({"quantity": "10 years", "wrong": ["10.0 years"]}, "and it counts as “10 years”"),
        ({"quantity": "10 years", "wrong": ["12 months"]}, "in another unit than “10 years”"),
        ({"quantity": "100 km", "tolerance": 0.5, "wrong": ["120 km"]}, "and it counts as “100 km”"),
        ({"date": "2025-08", "wrong": ["2024"]}, "not as precise as “2025-08”"),
        ({"date": "2025-08", "wrong": ["2025-08"]}, "and it is “2025-08”"),
    ],
)
def test_a_wrong_value_that_is_right_or_unlike_is_a_fault(tmp_path: Path, slot: dict[str, object], said: str) -> None:
    faults = sentences(a_bank_file(tmp_path, with_slot(**slot)))
    assert any(said in fault for fault in faults), faults


def test_every_wrong_value_that_cannot_stand_there_is_told(tmp_path: Path) -> None:
    faulty = with_slot(quantity="10 years", wrong=["10.0 years", "12 months", "soon", "20 years"])
    (fault,) = sentences(a_bank_file(tmp_path, faulty))
    assert all(value in fault for value in ("“10.0 years”", "“12 months”", "“soon”"))
    assert "“20 years”" not in fault


@pytest.mark.parametrize(
    ("slot", "said"),
    [
        ({"quantity": "10 years", "approximate": "yes"}, "“approximate” must be true or false"),
        ({"quantity": "10 years", "tolerance": "0.1"}, "“tolerance” must be a number from 0 to 0.5"),
    ],
)
def test_a_text_is_no_number_and_no_yes(tmp_path: Path, slot: dict[str, object], said: str) -> None:
    (fault,) = sentences(a_bank_file(tmp_path, with_slot(**slot)))
    assert said in fault


def test_true_is_no_format(tmp_path: Path) -> None:
    said = refused(tmp_path / "bank.toml", as_toml({**a_document(a_fact()), "format": True}))
    assert "This bank has format true" in said[0]


def test_a_wrong_name_of_another_kind_is_a_fault(tmp_path: Path) -> None:
    slots = {
        "person": {"entity": "ishiba", "ask": "Who was there in {month}?", "wrong": ["tokyo"]},
        "month": {"date": "2025-08"},
    }
    decoys = {"tokyo": {"kind": "city", "name": "Tokyo", "source": "article"}}
    faults = sentences(a_bank_file(tmp_path, a_fact(slots=slots), decoys=decoys))
    assert any("is of the kind “city”, and the right one of the kind “person”" in fault for fault in faults), faults


@pytest.mark.parametrize("field", ["ask", "pick", "kinds"])
def test_a_relation_says_nothing_about_a_column_it_does_not_have(tmp_path: Path, field: str) -> None:
    relation = {
        "statement": "{person} came.", "source": "article", "at": "table", "columns": ["id", "person"],
        field: {"persn": "entity" if field == "kinds" else "Who came?"}, "rows": [["a", "ishiba"]],
    }  # fmt: skip
    faults = sentences(a_bank_file(tmp_path, relations={"came": relation}))
    assert any("“persn”" in fault and "no column is called that" in fault for fault in faults), faults


@pytest.mark.parametrize("character", ["\u2028", "\u0085", "\u202e"])
def test_what_breaks_or_turns_a_line_is_refused(tmp_path: Path, character: str) -> None:
    faults = sentences(a_bank_file(tmp_path, a_fact(note=f"One{character}two.")))
    assert any("line break or a control character" in fault for fault in faults), faults


def test_a_retired_fact_breaks_no_promise(tmp_path: Path) -> None:
    old = a_fact("old", status="retired")
    old["slots"] = {**old["slots"], "person": {**old["slots"]["person"], "entity": "kishida"}}
    assert read_toml(a_bank_file(tmp_path, a_fact(), old)).bank is not None


def test_a_number_too_long_to_be_counted_in_is_a_sentence(tmp_path: Path) -> None:
    faults = sentences(a_bank_file(tmp_path, with_slot(quantity="9" * 190 + " people")))
    assert any("which is no number with its unit" in fault for fault in faults), faults


@pytest.mark.parametrize("place", ["{Country}", "{ x }", "{}", "}"])
def test_braces_that_are_no_place_are_a_fault(tmp_path: Path, place: str) -> None:
    faults = sentences(a_bank_file(tmp_path, a_fact(statement=f"{{person}} was there in {{month}} {place}.")))
    assert any("is no place for a slot" in fault for fault in faults), faults


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes with names")
def test_a_pipe_or_device_is_not_read(tmp_path: Path) -> None:
    pipe = tmp_path / "bank.toml"
    os.mkfifo(pipe)
    assert sentences(pipe) == ["file: : This is a device or a pipe; name a bank file."]
