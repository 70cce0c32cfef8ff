import configparser
import json
import os
import re
import shlex
import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from makers import Clock, a_bank_file, a_fact, a_list, an_amount, some_services
from store.learned import a_learned_folder, cut, overwrite_page, roots, the_file

from quizapp.__main__ import _window_wanted
from quizapp.cli.common import FORM_NAMES
from quizapp.domain.generation.generate import FORMS
from quizapp.paths import data_folder
from quizapp.store.opening import open_database

KEYS = [
    "bank", "fact", "revision", "slot", "form", "seed", "stem", "options", "key", "accepted", "explanation", "source",
    "at", "as_of",
]  # fmt: skip


def quizapp(*arguments: object, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "quizapp", *map(str, arguments)],
        capture_output=True, text=True, encoding="utf-8", env={**os.environ, **environment}, check=False,
    )  # fmt: skip


def test_check_counts_problems_and_marks_notices(tmp_path: Path) -> None:
    sound = a_bank_file(tmp_path, a_fact(statement="{person} was the current Prime Minister in {month}."))
    faulty = a_bank_file(tmp_path, a_fact(tagz=[]), name="faulty.toml")
    said = quizapp("check", sound, faulty, tmp_path / "none.toml")
    assert said.returncode == 1
    lines = said.stdout.splitlines()
    assert lines[0] == (f'{sound}: fact "pm": statement: notice: “current” will age. Add as_of, or name the date.')
    assert lines[1] == f'{faulty}: fact "pm": tagz: There is no field “tagz” here. Did you mean “tags”?'
    assert lines[2] == f"{tmp_path / 'none.toml'}: file: -: There is no such file. Check the name and the folder."
    assert lines[3] == "2 problems, 1 notice in 3 files"
    assert said.stderr == ""


def test_a_sound_file_checks_with_exit_code_0(tmp_path: Path) -> None:
    said = quizapp("check", a_bank_file(tmp_path))
    assert (said.returncode, said.stdout) == (0, "0 problems, 0 notices in 1 file\n")


def test_questions_are_json_lines_with_the_documented_fields(tmp_path: Path) -> None:
    said = quizapp("questions", a_bank_file(tmp_path, a_fact(), an_amount()))
    assert said.returncode == 0
    lines = [json.loads(line) for line in said.stdout.splitlines()]
    assert all(list(line) == KEYS for line in lines)
    assert [(line["fact"], line["form"]) for line in lines] == [
        ("pm", "choice"), ("pm", "true_false"), ("pm", "cloze"), ("pm", "typed"), ("pm", "flashcard"),
        ("trade", "choice"), ("trade", "true_false"), ("trade", "cloze"), ("trade", "number"), ("trade", "flashcard"),
    ]  # fmt: skip
    choice, typed = lines[0], lines[3]
    assert choice["options"][choice["key"][0]]["text"] == "Shigeru Ishiba"
    assert typed["accepted"] == ["Shigeru Ishiba"]
    assert typed["options"] == typed["key"] == []


def test_a_form_and_what_is_declined_can_be_asked_for(tmp_path: Path) -> None:
    said = quizapp("questions", a_bank_file(tmp_path, a_fact(), an_amount()), "--form", "typed", "--declined")
    lines = [json.loads(line) for line in said.stdout.splitlines()]
    assert [line["form"] for line in lines] == ["typed", "typed"]
    assert lines[1]["declined"] == "It does not ask for a quantity."


def test_a_faulty_bank_gives_no_question_and_says_why_on_stderr(tmp_path: Path) -> None:
    said = quizapp("questions", a_bank_file(tmp_path, a_fact(tagz=[])))
    assert (said.returncode, said.stdout) == (1, "")
    assert "There is no field “tagz” here" in said.stderr


@pytest.mark.parametrize("arguments", [["nothing"], ["check"], ["questions", "x", "--form", "poem"], ["--what"]])
def test_wrong_usage_is_exit_code_2(arguments: list[str]) -> None:
    said = quizapp(*arguments)
    assert said.returncode == 2
    assert said.stderr
    assert "Traceback" not in said.stderr


def test_stats_are_the_learners_numbers(tmp_path: Path) -> None:
    services = some_services(tmp_path / "data", Clock())
    services.library.add(a_bank_file(tmp_path, a_fact(), an_amount()))
    services.close()
    numbers = json.loads(quizapp("stats", "--json", "--data", tmp_path / "data").stdout)
    assert (numbers["answers"], numbers["new"], numbers["banks"][0]["facts"]) == (0, 2, 2)
    lines = quizapp("stats", QUIZAPP_DATA=str(tmp_path / "data")).stdout.splitlines()
    assert "new: 2" in lines
    assert lines[-1] == "Sample: 2 facts, 0% known, 0 due, 2 new"
    assert quizapp("--data", tmp_path / "data", "stats").stdout.splitlines() == lines


def test_stats_of_a_folder_that_is_not_there_are_zero_and_make_none(tmp_path: Path) -> None:
    said = quizapp("stats", "--json", "--data", tmp_path / "none")
    assert json.loads(said.stdout)["answers"] == 0
    assert "no learner in the folder" in said.stderr
    assert not (tmp_path / "none").exists()


def test_stats_of_a_file_are_an_error(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("mine", encoding="utf-8")
    said = quizapp("stats", "--data", tmp_path / "notes.txt")
    assert said.returncode == 1
    assert f"{tmp_path / 'notes.txt'} is a file and not a folder." in said.stderr


def test_an_empty_name_of_a_folder_is_wrong_usage() -> None:
    said = quizapp("stats", "--data=")
    assert (said.returncode, said.stdout) == (2, "")
    assert "name a folder" in said.stderr


def test_stats_say_so_when_the_window_has_the_database(tmp_path: Path) -> None:
    database = open_database(tmp_path, datetime.now(UTC))
    said = quizapp("stats", "--data", tmp_path)
    database.close()
    assert said.returncode == 3
    assert "already open" in said.stderr


def test_a_reader_that_stops_early_is_no_traceback(tmp_path: Path) -> None:
    facts = [an_amount(f"t{year}", f"{year}.5 billion USD", str(year)) for year in range(1000, 2000)]
    path = a_bank_file(tmp_path, *facts)
    process = subprocess.Popen(
        [sys.executable, "-m", "quizapp", "questions", str(path)], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.readline()
    process.stdout.close()
    assert b"Traceback" not in process.stderr.read()
    process.stderr.close()
    process.wait()


def test_output_is_utf_8_whatever_the_terminal_claims(tmp_path: Path) -> None:
    said = quizapp("check", a_bank_file(tmp_path, a_fact(tagz=[])), PYTHONIOENCODING="ascii")
    assert "“tagz”" in said.stdout


@pytest.mark.parametrize(
    ("arguments", "wanted"),
    [
        ([], (True, None)), (["--data", "x"], (True, "x")), (["--data=x"], (True, "x")), (["--data"], (False, None)),
        (["--data="], (False, None)), (["check", "x"], (False, None)), (["--data", "--help"], (False, None)),
    ],
)  # fmt: skip
def test_only_a_plain_call_goes_straight_to_the_window(arguments: list[str], wanted: tuple[bool, str | None]) -> None:
    assert _window_wanted(arguments) == wanted


def test_the_folder_is_the_chosen_one_else_the_environments(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("QUIZAPP_DATA", str(tmp_path / "environment"))
    assert data_folder() == tmp_path / "environment"
    assert data_folder(str(tmp_path / "chosen")) == tmp_path / "chosen"
    monkeypatch.delenv("QUIZAPP_DATA")
    assert data_folder().name == "quizapp"


def test_every_form_can_be_named_on_the_command_line() -> None:
    assert set(FORM_NAMES) == set(FORMS)


def graded(bank: Path, *lines: dict[str, object] | str) -> tuple[int, list[dict[str, object]]]:
    said = subprocess.run(
        [sys.executable, "-m", "quizapp", "grade", str(bank)], text=True, encoding="utf-8", capture_output=True,
        input="\n".join(line if isinstance(line, str) else json.dumps(line) for line in lines), check=False,
    )  # fmt: skip
    assert said.stderr == ""
    return said.returncode, [json.loads(line) for line in said.stdout.splitlines()]


def test_grade_answers_line_by_line(tmp_path: Path) -> None:
    bank = a_bank_file(tmp_path, a_fact(), an_amount(), a_list())
    person = {"fact": "pm", "slot": "person", "form": "typed"}
    amount = {"fact": "trade", "slot": "amount", "form": "number"}
    code, verdicts = graded(
        bank, {**person, "given": "Ishiba"}, {**person, "given": "Shigeru Ishba"}, {**person, "given": "Fumio Kishida"},
        {**person, "given": None}, {**amount, "given": "$25.17bn"}, {**amount, "given": "25 billion"},
        {**amount, "given": "25.17 billion rupees"},
    )  # fmt: skip
    assert code == 0
    assert [verdict["verdict"] for verdict in verdicts] == [
        "right", "right, spelling", "wrong", "skipped", "right", "wrong", "wrong",
    ]  # fmt: skip
    assert all(verdict["shown"] and verdict["why"] for verdict in verdicts)


def test_grade_takes_options_by_text_or_index(tmp_path: Path) -> None:
    bank = a_bank_file(tmp_path, a_fact(), a_list())
    said = quizapp("questions", bank, "--seed", "5")
    questions = [json.loads(line) for line in said.stdout.splitlines()]
    lines, wanted = [], []
    for question in questions:
        texts = [option["text"] for option in question["options"]]
        if question["form"] in ("choice", "true_false", "several", "odd_one_out"):
            asked = {key: question[key] for key in ("fact", "slot", "form", "seed")}
            right = [texts[place] for place in question["key"]]
            lines += [{**asked, "given": right if len(right) > 1 else right[0]}, {**asked, "given": question["key"]}]
            wanted += ["right", "right"]
    code, verdicts = graded(bank, *lines)
    assert (code, [verdict["verdict"] for verdict in verdicts]) == (0, wanted)
    assert len(wanted) >= 8


def test_what_cannot_be_graded_is_told_on_its_line(tmp_path: Path) -> None:
    code, verdicts = graded(
        a_bank_file(tmp_path), "{", {"fact": "x", "slot": "y", "form": "typed", "given": "z"},
        {"fact": "pm", "slot": "nothing", "form": "typed", "given": "z"},
        {"fact": "pm", "slot": "person", "form": "poem", "given": "z"},
        {"fact": "pm", "slot": "person", "form": "choice", "given": "Nobody"},
        {"fact": "pm", "slot": "person", "form": "choice", "given": []},
        {"fact": "pm", "slot": "person", "form": "choice", "given": [0, 1]},
        {"fact": "pm", "slot": "person", "form": "typed"},
        {"fact": "pm", "slot": "person", "form": "typed", "given": ["z"]},
        {"fact": "pm", "slot": "person", "form": "typed", "given": "z", "bank": "other"},
        "[" * 100_000, '{"given": ' + "9" * 5000 + "}", "[]",
    )  # fmt: skip
    assert code == 1
    assert [verdict["verdict"] for verdict in verdicts] == [None] * 13
    reasons = " ".join(str(verdict["why"]) for verdict in verdicts)
    for part in (
        "not JSON",
        "no fact “x”",
        "no slot “nothing”",
        "no form “poem”",
        "none of the options",
        "not 0",
        "not 2",
        "does not say what is given",
        "is a text",
        "no bank “other”",
        "A line is an object",
    ):
        assert part in reasons


def test_a_mapping_is_asked_once_and_remembered(tmp_path: Path) -> None:
    table = tmp_path / "capitals.csv"
    table.write_text("Country,Capital\nJapan,Tokyo\nNepal,Kathmandu\n", encoding="utf-8")
    answers = ["Capitals", "An atlas", "name", "country", "name", "city", "{capital} is the capital of {country}.", "",
               "What is the capital of {country}?"]  # fmt: skip
    said = subprocess.run(
        [sys.executable, "-m", "quizapp", "map", str(table)], input="\n".join(answers) + "\n", text=True,
        encoding="utf-8", capture_output=True, check=False,
    )  # fmt: skip
    assert said.returncode == 0, said.stdout + said.stderr
    again = quizapp("check", table)
    assert again.returncode == 0, again.stdout
    assert again.stdout.splitlines()[-1].startswith("0 problems")
    (question,) = [json.loads(line) for line in quizapp("questions", table, "--form", "typed").stdout.splitlines()][:1]
    assert question["stem"] == "What is the capital of Japan?"


def test_a_mapping_asks_for_units_and_again_for_a_sentence_with_a_wrong_place(tmp_path: Path) -> None:
    table = tmp_path / "mountains.csv"
    table.write_text("Mountain,Height,Climbed\nEverest,8849,1953\nK2,8611,1954\n", encoding="utf-8")
    answers = [
        "Mountains", "An atlas", "", "mountain", "", "m", "",
        "{Mountain} is {height} high and was climbed in {climbed}.", "{mountain} is {height} high.",
        "{mountain} is {height} high and was climbed in {climbed}.", "", "How high is {mountain}?", "",
    ]  # fmt: skip
    said = subprocess.run(
        [sys.executable, "-m", "quizapp", "map", str(table)], input="\n".join(answers) + "\n", text=True,
        encoding="utf-8", capture_output=True, check=False,
    )  # fmt: skip
    assert said.returncode == 0, said.stdout + said.stderr
    assert "There is no place {Mountain} here; there are {mountain}, {height}, {climbed}." in said.stdout
    assert "It leaves out {climbed}." in said.stdout
    assert said.stdout.splitlines()[-1] == "2 facts can be added to Quizapp."
    (question,) = [json.loads(line) for line in quizapp("questions", table, "--form", "number").stdout.splitlines()][:1]
    assert (question["stem"], question["accepted"]) == ("How high is Everest? (in m)", ["8,849 m"])


def test_print_writes_a_worksheet_the_same_for_the_same_seed(tmp_path: Path) -> None:
    bank = a_bank_file(tmp_path, a_fact(), an_amount())
    said = quizapp("print", bank, "--out", tmp_path / "sheet.pdf", "--questions", 5, "--seed", 3)
    assert (said.returncode, said.stdout) == (
        0,
        f"{tmp_path / 'sheet.pdf'}: 2 questions (5 were asked for; more do not go together)\n",
    )
    assert (tmp_path / "sheet.pdf").read_bytes().startswith(b"%PDF")


def test_print_says_what_is_wrong(tmp_path: Path) -> None:
    faulty = a_bank_file(tmp_path, a_fact(tagz=[]), name="faulty.toml")
    said = quizapp("print", faulty, "--out", tmp_path / "sheet.pdf")
    assert said.returncode == 1
    assert "tagz" in said.stderr
    unasked = a_bank_file(tmp_path, a_fact(status="draft"))
    said = quizapp("print", unasked, "--out", tmp_path / "sheet.pdf")
    assert said.returncode == 1
    assert "nothing in this bank can be asked" in said.stderr
    said = quizapp("print", a_bank_file(tmp_path, a_fact()), "--out", tmp_path / "none" / "sheet.pdf")
    assert said.returncode == 1
    assert "there is no folder" in said.stderr
    assert not list(tmp_path.glob("*.pdf"))


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="menus of Linux")
def test_the_menu_entry_starts_this_installation_and_its_icons_are_there(tmp_path: Path) -> None:
    data = tmp_path / 'a "folder" 100%'
    said = quizapp("--data", data, "--install-desktop", XDG_DATA_HOME=str(tmp_path / "share"))
    assert said.returncode == 0, said.stderr
    written = [Path(line) for line in said.stdout.splitlines()[:-1]]
    entry = tmp_path / "share" / "applications" / "quizapp.desktop"
    assert written[0] == entry
    assert all(path.is_file() for path in written)
    icons = tmp_path / "share" / "icons" / "hicolor"
    assert (icons / "48x48" / "apps" / "quizapp.png").exists()
    assert (icons / "scalable" / "apps" / "quizapp.svg").exists()
    parser = configparser.RawConfigParser()
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read(entry, encoding="utf-8")
    fields = parser["Desktop Entry"]
    assert (fields["Type"], fields["Name"], fields["Icon"], fields["Terminal"]) == (
        "Application", "Quizapp", "quizapp", "false",
    )  # fmt: skip
    # Read back as the specification says: backslashes of a value, then those of a quoted argument, then percent signs.
    quoted = fields["Exec"].replace("\\\\", "\\")
    arguments = [part.replace("%%", "%") for part in shlex.split(quoted)]
    assert arguments[-2:] == ["--data", str(data)]
    assert Path(arguments[0]).exists()


def test_a_menu_that_cannot_be_written_says_which_file(tmp_path: Path) -> None:
    (tmp_path / "share").write_text("a file")
    said = quizapp("--install-desktop", XDG_DATA_HOME=str(tmp_path / "share"))
    assert said.returncode == 1
    assert "share" in said.stderr
    assert "Traceback" not in said.stderr


def test_print_wants_a_name_that_ends_in_pdf(tmp_path: Path) -> None:
    said = quizapp("print", a_bank_file(tmp_path), "--out", tmp_path / "sheet.txt")
    assert said.returncode == 2
    assert ".pdf" in said.stderr


def test_doctor_says_how_the_data_is(tmp_path: Path) -> None:
    said = quizapp("doctor", "--data", tmp_path / "none")
    assert said.returncode == 0
    assert "There is no learner in it yet." in said.stdout
    a_learned_folder(tmp_path / "data", before=20, after=10)
    said = quizapp("doctor", "--deep", "--data", tmp_path / "data")
    assert (said.returncode, said.stdout.splitlines()[-1]) == (0, "All is well.")
    assert "as they were given" in said.stdout
    assert "SQLite 3." in said.stdout


def test_doctor_says_what_is_wrong_and_what_mends_it(tmp_path: Path) -> None:
    folder = a_learned_folder(tmp_path / "data", before=20, after=10)
    cut(folder, 0.5)
    said = quizapp("doctor", "--data", folder)
    assert said.returncode == 1
    assert "is cut short" in said.stderr
    said = quizapp("restore", "--data", folder)
    assert said.returncode == 0
    assert "answers there again." in said.stdout
    said = quizapp("doctor", "--deep", "--data", folder)
    assert said.stdout.splitlines()[-1] == "All is well."


def test_a_restore_mends_what_doctor_finds_and_leaves_what_is_sound(tmp_path: Path) -> None:
    folder = a_learned_folder(tmp_path / "data", before=20, after=10)
    with closing(sqlite3.connect(folder / "quizapp.sqlite")) as connection, connection:
        connection.execute("UPDATE cards SET stability_days = 99 WHERE last_day IS NOT NULL")
    said = quizapp("doctor", "--deep", "--data", folder)
    assert said.returncode == 1
    assert "“quizapp restore” mends it" in said.stdout
    said = quizapp("restore", "--data", folder)
    assert said.returncode == 0
    assert "Nothing is damaged" in said.stdout
    assert quizapp("doctor", "--deep", "--data", folder).stdout.splitlines()[-1] == "All is well."
    assert list(folder.glob("*.damaged-*")) == []


def test_a_database_that_is_gone_is_no_folder_without_a_learner(tmp_path: Path) -> None:
    folder = a_learned_folder(tmp_path / "data", before=5, after=5)
    (folder / "quizapp.sqlite").unlink()
    for command in ("doctor", "backup", "stats"):
        said = quizapp(command, "--data", folder)
        assert said.returncode == 1, command
        assert "is not there, but copies or a journal of it are" in said.stderr
    assert quizapp("restore", "--data", folder).returncode == 0
    assert quizapp("doctor", "--data", folder).returncode == 0


def test_answers_that_only_the_journal_had_are_counted_by_doctor(tmp_path: Path) -> None:
    folder = a_learned_folder(tmp_path / "data", before=20, after=10)
    (copy,) = (folder / "backups").iterdir()
    the_file(folder).write_bytes(copy.read_bytes())  # as if the latest had gone with the write-ahead log
    said = quizapp("doctor", "--data", folder)
    assert re.search(r"The latest were missing: 1\d answers came back from the journal", said.stdout)
    assert "were missing" not in quizapp("doctor", "--data", folder).stdout


def test_a_command_that_meets_damage_says_so_in_a_sentence(tmp_path: Path) -> None:
    folder = a_learned_folder(tmp_path / "data", before=20, after=120)
    overwrite_page(folder, roots(folder)["cards_due"])
    for command in (
        ["stats"],
        ["doctor"],
        ["doctor", "--deep"],
        ["backup"],
        ["backup", "--out", tmp_path / "mine.sqlite"],
    ):
        said = quizapp(*command, "--data", folder)
        assert (said.returncode, "Traceback" in said.stderr) == (1, False), command
        assert f"Parts of {folder / 'quizapp.sqlite'} cannot be read" in said.stderr, command
        assert "“quizapp restore”" in said.stderr, command


def test_a_folder_in_step_with_other_computers_is_pointed_out(tmp_path: Path) -> None:
    said = quizapp("doctor", "--data", tmp_path / "Dropbox" / "quizapp")
    assert "kept in step by Dropbox" in said.stdout


def test_a_copy_is_written_and_put_back(tmp_path: Path) -> None:
    folder = a_learned_folder(tmp_path / "data", before=20, after=10)
    said = quizapp("backup", "--data", folder)
    assert said.returncode == 0
    copy = Path(said.stdout.strip())
    assert copy.parent == folder / "backups"
    assert quizapp("backup", "--out", tmp_path / "mine.sqlite", "--data", folder).returncode == 0
    said = quizapp("restore", tmp_path / "mine.sqlite", "--data", folder)
    assert said.returncode == 0
    assert "Put back: 1 bank, " in said.stdout
    said = quizapp("restore", tmp_path / "data" / "sample.toml", "--data", folder)
    assert said.returncode == 1
    assert "is not a file that Quizapp wrote" in said.stderr
    assert "Traceback" not in said.stderr


def test_nothing_is_copied_or_mended_while_the_window_has_the_folder(tmp_path: Path) -> None:
    folder = a_learned_folder(tmp_path / "data", before=5, after=5)
    database = open_database(folder, datetime.now(UTC))
    for command in ("doctor", "backup", "restore"):
        said = quizapp(command, "--data", folder)
        assert said.returncode == 3, command
        assert "already open" in said.stderr
    database.close()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a disk that is always full")
def test_a_full_disk_behind_the_output_is_a_sentence(tmp_path: Path) -> None:
    bank = a_bank_file(tmp_path, a_fact(), an_amount())
    for command in ("questions", "check"):
        with Path("/dev/full").open("w", encoding="utf-8") as full:
            said = subprocess.run(
                [sys.executable, "-m", "quizapp", command, str(bank)], stdout=full, stderr=subprocess.PIPE, text=True,
                check=False,
            )  # fmt: skip
        assert said.returncode == 1, command
        assert said.stderr.strip() == "This could not be written: no space left on device.", command


def test_a_table_without_columns_is_not_asked_about(tmp_path: Path) -> None:
    (tmp_path / "empty.csv").write_text("", encoding="utf-8")
    said = quizapp("map", tmp_path / "empty.csv")
    assert said.returncode == 1
    assert "The table is empty" in said.stderr
