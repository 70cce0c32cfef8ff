"""Pictures from a bank's file to the question, and out again."""

import errno
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from bank.test_pictures import a_bank_with, a_png, an_image
from makers import Clock, a_document, a_fact, a_person, as_toml, some_services

from quizapp.bank.reading import read_bank
from quizapp.domain.answers import Skipped
from quizapp.domain.errors import CancelledError, PictureGoneError, WriteError
from quizapp.domain.generation.asking import Declined
from quizapp.domain.generation.bank_pool import BankPool
from quizapp.domain.generation.generate import FORMS, generate
from quizapp.domain.quiz import QuizPlan
from quizapp.domain.words import spaced
from quizapp.paths import questions_folder
from quizapp.services import library
from quizapp.services.importing import import_bank
from quizapp.services.readings import Asked
from quizapp.services.services import Services
from quizapp.services.work import Work

SHIPPED = sorted(questions_folder().glob("*.toml"))


@pytest.fixture
def services(tmp_path: Path) -> Iterator[Services]:
    made = some_services(tmp_path / "data", Clock(), questions_folder())
    yield made
    made.close()


def test_the_picture_of_a_fact_comes_with_its_question_and_is_stored_once(services: Services) -> None:
    flags = questions_folder() / "flags-of-asia.toml"
    services.library.add(flags)
    services.library.add(flags)
    assert services._database.rows("SELECT count(*) AS n FROM images") == [{"n": 13}]
    asked = services.study.begin()
    assert isinstance(asked, Asked)
    assert asked.question.image is not None
    assert asked.picture == (questions_folder() / "flags-of-asia" / "jp.png").read_bytes()
    assert asked.answer_picture is None


def test_the_summary_and_the_result_keep_the_picture_that_was_asked_about(services: Services) -> None:
    services.library.add(questions_folder() / "flags-of-asia.toml")
    shown = (questions_folder() / "flags-of-asia" / "jp.png").read_bytes()
    services.study.begin()
    services.study.answer(Skipped())
    (row,) = services.study.leave().rows
    assert row.picture == shown  # Japan is the first of its bank
    assert row.image is not None
    services.quiz.begin(QuizPlan(count=None, forms=("typed",)))
    rows = services.quiz.leave().rows
    assert shown in {each.picture for each in rows}
    assert all(each.picture is not None and each.image is not None for each in rows)


def test_the_picture_of_the_answer_waits_for_the_answer(services: Services, tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(a_png())
    document = a_document(a_fact())
    document["entities"]["ishiba"] = a_person("Shigeru Ishiba", image=an_image(alt="Shigeru Ishiba in 2025"))
    path = tmp_path / "bank.toml"
    path.write_text(as_toml(document), encoding="utf-8")
    services.library.add(path)
    asked = services.study.begin()
    assert isinstance(asked, Asked)
    assert (asked.question.image, asked.picture) == (None, None)
    assert asked.answer_picture == a_png()


def test_the_picture_of_what_a_question_names_is_shown_with_it(tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(a_png())
    document = a_document(a_fact(
        statement="{person} led {country} in {month}.",
        slots={
            "person": {"entity": "ishiba", "ask": "Who led {country} in {month}?"},
            "country": {"entity": "japan"}, "month": {"date": "2025-08"},
        },
    ))  # fmt: skip
    document["entities"]["japan"] = {"kind": "country", "name": "Japan", "image": an_image(alt="A red disc on white")}
    path = tmp_path / "bank.toml"
    path.write_text(as_toml(document), encoding="utf-8")
    bank = read_bank(path).bank
    assert bank is not None
    question = generate(BankPool(bank), bank.facts[0], 1, "person", "typed", 0)
    assert not isinstance(question, Declined)
    assert question.image is not None
    assert question.image.alt == "A red disc on white"


def test_a_picture_that_is_gone_when_it_is_to_be_stored_stops_the_import(services: Services, tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(a_png())
    reading = read_bank(a_bank_with(tmp_path, an_image(), a_png()))
    assert reading.bank is not None
    (tmp_path / "a.png").unlink()
    with pytest.raises(PictureGoneError) as refused:
        import_bank(services._desk, reading.bank, Work(), reading.pictures)
    assert "a.png" in str(refused.value)
    assert services.library.read().banks == ()


@pytest.mark.parametrize("alt", ["Portrait of Shigeru Ishiba", "Mr Ishiba’s portrait", "Íshiba in 2025"])
def test_a_picture_whose_words_name_the_answer_is_not_asked_about(tmp_path: Path, alt: str) -> None:
    (tmp_path / "a.png").write_bytes(a_png())
    path = tmp_path / "bank.toml"
    document = a_document(a_fact(image=an_image(alt=alt)))
    path.write_text(as_toml(document), encoding="utf-8")
    bank = read_bank(path).bank
    assert bank is not None
    for form in FORMS:
        assert isinstance(generate(BankPool(bank), bank.facts[0], 1, "person", form, 0), Declined)


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_no_picture_of_a_shipped_bank_tells_the_answer(path: Path) -> None:
    bank = read_bank(path).bank
    assert bank is not None
    pool, seen = BankPool(bank), 0
    for fact in bank.ready_facts:
        for slot in fact.answer_slots:
            for form in FORMS:
                question = generate(pool, fact, 1, slot, form, 0)
                if not isinstance(question, Declined) and question.image is not None:
                    seen += 1
                    entity = bank.entities[fact.slots[slot].entity or ""]
                    assert not any(spaced(name) in spaced(question.image.alt) for name in entity.names)
    assert (seen > 35) is (bank.id == "flags-of-asia")


@pytest.mark.parametrize("fails_after", [None, 5, 14], ids=["stopped", "some pictures are there", "only one is not"])
def test_an_export_that_is_not_finished_leaves_no_picture_either(
    services: Services, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fails_after: int | None
) -> None:
    services.library.add(questions_folder() / "flags-of-asia.toml")
    (tmp_path / "out.jsonl").write_text("an earlier export", encoding="utf-8")
    (tmp_path / "out-pictures").mkdir()
    (tmp_path / "out-pictures" / "mine.png").write_bytes(a_png())
    work = Work()
    if fails_after is None:
        # Stopped in the middle: when the third picture is looked for.
        monkeypatch.setattr(library, "load_image", _after(2, work.cancel, library.load_image))
    else:
        # 13 pictures are put in place, then the file of before is put aside, then the new one takes its place.
        monkeypatch.setattr(Path, "rename", _after(fails_after, _no_room, Path.rename))
    with pytest.raises(CancelledError if fails_after is None else WriteError):
        services.library.export("flags-of-asia", tmp_path / "out.jsonl", work)
    assert sorted(path.name for path in tmp_path.rglob("*out*")) == ["out-pictures", "out.jsonl"]
    assert [path.name for path in (tmp_path / "out-pictures").iterdir()] == ["mine.png"]
    assert (tmp_path / "out.jsonl").read_text(encoding="utf-8") == "an earlier export"


def _after(calls: int, then: Callable[[], None], function: Callable[..., Any]) -> Callable[..., Any]:
    """The same function, with something that happens once before the call after so many."""
    made = 0

    def called(*given: Any) -> Any:
        nonlocal made
        made += 1
        if made == calls + 1:
            then()
        return function(*given)

    return called


def _no_room() -> None:
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def test_an_exported_bank_takes_the_place_of_an_earlier_one(services: Services, tmp_path: Path) -> None:
    services.library.add(questions_folder() / "flags-of-asia.toml")
    (tmp_path / "out-pictures").mkdir()
    (tmp_path / "out-pictures" / "mine.png").write_bytes(a_png())
    for _ in range(2):
        services.library.export("flags-of-asia", tmp_path / "out.jsonl")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["data", "out-pictures", "out.jsonl"]
    assert len(list((tmp_path / "out-pictures").iterdir())) == 13 + 1
    assert read_bank(tmp_path / "out.jsonl").bank is not None


def test_an_exported_bank_brings_its_pictures(services: Services, tmp_path: Path) -> None:
    services.library.add(questions_folder() / "flags-of-asia.toml")
    file = services.library.export("flags-of-asia", tmp_path / "out.jsonl")
    assert len(list((tmp_path / "out-pictures").iterdir())) == 13
    before, after = read_bank(questions_folder() / "flags-of-asia.toml"), read_bank(file)
    assert after.bank is not None
    assert set(after.pictures) == set(before.pictures)
