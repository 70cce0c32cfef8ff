"""The list of banks: numbers, export, removal and back, waking what rests."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from makers import (
    Clock,
    StoppedAt,
    a_bank_file,
    a_document,
    a_document_of_capitals,
    a_fact,
    an_amount,
    as_toml,
    some_services,
)

from quizapp.bank.reading import read_bank
from quizapp.domain.answers import Chosen
from quizapp.domain.errors import CancelledError, FullDiskError, OwnFileError, WriteError
from quizapp.domain.questions import ClosedQuestion
from quizapp.paths import questions_folder
from quizapp.services.readings import Asked
from quizapp.services.services import Services
from quizapp.services.work import Work

SHIPPED = sorted(questions_folder().glob("*.toml"))


@pytest.fixture
def services(tmp_path: Path) -> Iterator[Services]:
    made = some_services(tmp_path / "data", Clock(), questions_folder())
    yield made
    made.close()


def a_file(folder: Path, document: dict[str, object], name: str = "bank.toml") -> Path:
    path = folder / name
    path.write_text(as_toml(document), encoding="utf-8")
    return path


def answer_one(services: Services) -> None:
    asked = services.study.begin()
    assert isinstance(asked, Asked)
    assert isinstance(asked.question, ClosedQuestion)
    services.study.answer(Chosen(asked.question.key))


def test_what_comes_with_the_app_is_offered_until_it_is_here(services: Services) -> None:
    assert [bank.path for bank in services.library.read().offered] == [bank.path for bank in services.library.shipped()]
    services.library.add(services.library.shipped()[0].path)
    reading = services.library.read()
    assert [bank.id for bank in reading.banks] == [services.library.shipped()[0].id]
    assert len(reading.offered) == len(services.library.shipped()) - 1
    assert reading.newer == ()


def test_a_shipped_bank_that_is_newer_than_the_one_here_is_named(services: Services) -> None:
    bank_id = services.library.add(SHIPPED[0]).bank_id
    with services._database.atomic() as tables:  # as an earlier version of the app had it
        tables.table("banks").update(bank_id, {"digest": "of an earlier one"})
    assert [bank.id for bank in services.library.read().newer] == [bank_id]
    services.library.add(SHIPPED[0])
    assert services.library.read().newer == ()


def test_an_edited_copy_of_a_shipped_bank_is_never_offered_an_update(services: Services, tmp_path: Path) -> None:
    services.library.add(SHIPPED[0])
    text = SHIPPED[0].read_text(encoding="utf-8").replace('title = "', 'title = "My ', 1)
    (tmp_path / "mine.toml").write_text(text, encoding="utf-8")
    services.library.add(tmp_path / "mine.toml")
    assert services.library.read().newer == ()


def test_of_several_files_those_before_a_stop_are_here_and_the_others_are_named(
    services: Services, tmp_path: Path
) -> None:
    one, bad = a_file(tmp_path, a_document(a_fact()), "one.toml"), tmp_path / "bad.toml"
    bad.write_text("no bank", encoding="utf-8")
    two, three = a_file(tmp_path, a_document_of_capitals(), "two.toml"), SHIPPED[0]
    became = services.library.add_all([one, bad, two, three], StoppedAt(0.6))  # in the third of four
    assert [bank.bank_id for bank in became.added] == ["sample"]
    assert [path for path, _ in became.refused] == [bad]
    assert became.left == (two, three)
    assert isinstance(became.reason, CancelledError)
    assert [bank.id for bank in services.library.read().banks] == ["sample"]
    became = services.library.add_all([two, three])
    assert (len(became.added), became.left, became.reason) == (2, (), None)


def test_a_file_that_cannot_be_stored_leaves_those_before_it_here(
    services: Services, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    one, two = (
        a_file(tmp_path, a_document(a_fact()), "one.toml"),
        a_file(tmp_path, a_document_of_capitals(), "two.toml"),
    )
    fault = FullDiskError(folder=tmp_path)

    def no_room(*_: object) -> None:
        raise fault

    # Before the second one a copy of everything is made.
    monkeypatch.setattr(services._database, "back_up", no_room)
    became = services.library.add_all([one, two])
    assert ([bank.bank_id for bank in became.added], became.left, became.reason) == (["sample"], (two,), fault)


def test_nothing_is_exported_over_the_learner_s_own_database(services: Services, tmp_path: Path) -> None:
    bank_id = services.library.add(SHIPPED[0]).bank_id
    for own in ("quizapp.sqlite", "quizapp.sqlite-wal"):
        path = tmp_path / "data" / own
        for call in (lambda path: services.library.export(bank_id, path), services.moving.take_out,
                     services.progress.export):  # fmt: skip
            with pytest.raises(OwnFileError):
                call(path)
    assert services.today.read().banks


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_an_exported_bank_is_the_bank(services: Services, tmp_path: Path, path: Path) -> None:
    added = services.library.add(path)
    file = services.library.export(added.bank_id, tmp_path / "out.jsonl")
    before, after = read_bank(path).bank, read_bank(file).bank
    assert before is not None
    assert after is not None
    assert after.header == before.header
    assert dict(after.entities) == dict(before.entities)
    assert list(after.facts) == list(before.facts)
    again = services.library.add(file)
    assert (again.new, again.changed, again.retired, again.reset) == (0, 0, 0, 0)


def test_notes_tags_drafts_and_lone_facts_survive_an_export(services: Services, tmp_path: Path) -> None:
    document = a_document_of_capitals()
    relation = document["relations"]["capital"]
    relation["columns"] = [*relation["columns"], "note", "tags", "status"]
    relation["rows"] = [
        [*row, "A note." if place == 1 else "", ["one"] if place == 2 else [], "draft" if place == 3 else "ready"]
        for place, row in enumerate(relation["rows"])
    ]
    alone = a_document(a_fact(), an_amount())
    document["entities"] |= alone["entities"]
    document["sources"] |= alone["sources"]
    document["facts"] = alone["facts"]
    path = a_file(tmp_path, document)
    services.library.add(path)
    before, after = read_bank(path).bank, read_bank(services.library.export("capitals", tmp_path / "out.jsonl")).bank
    assert before is not None
    assert after is not None
    assert list(after.facts) == list(before.facts)


def test_an_export_that_is_stopped_or_cannot_be_written_leaves_no_file(services: Services, tmp_path: Path) -> None:
    services.library.add(a_bank_file(tmp_path, a_fact()))
    work = Work()
    work.cancel()
    with pytest.raises(CancelledError):
        services.library.export("sample", tmp_path / "out.jsonl", work)
    with pytest.raises(WriteError):
        services.library.export("sample", tmp_path / "nowhere" / "out.jsonl")
    assert [path.name for path in tmp_path.iterdir() if "out" in path.name] == []


def test_an_import_that_is_stopped_changes_nothing(services: Services, tmp_path: Path) -> None:
    services.library.add(a_bank_file(tmp_path, a_fact()))
    before = list(services._database._tables.conn.iterdump())

    class Stopped(Work):
        def tell(self, share: float) -> None:
            super().tell(share)
            if share > 0.7:
                self.cancel()

    with pytest.raises(CancelledError):
        services.library.add(SHIPPED[0], Stopped())
    assert list(services._database._tables.conn.iterdump()) == before


def test_how_far_an_import_is_only_grows_and_reaches_its_end(services: Services) -> None:
    shares: list[float] = []

    class Listening(Work):
        def tell(self, share: float) -> None:
            super().tell(share)
            shares.append(share)

    services.library.add(SHIPPED[0], Listening())
    assert shares == sorted(shares)
    assert len(shares) > 3
    assert shares[-1] == 1


def test_a_removed_bank_asks_nothing_and_comes_back_as_it_was(services: Services, tmp_path: Path) -> None:
    services.library.add(a_bank_file(tmp_path, a_fact(), an_amount()))
    services.library.add(a_file(tmp_path, a_document_of_capitals()))
    answer_one(services)
    before = services.today.read()
    reading = services.library.remove("sample")
    assert [bank.id for bank in reading.banks] == ["capitals"]
    assert reading.removed == (("sample", "Sample"),)
    assert reading.changes.banks
    today = services.today.read()
    assert [bank.id for bank in today.banks] == ["capitals"]
    services.library.remove("capitals")
    assert (services.today.read().due, services.today.read().new, services.today.read().banks) == (0, 0, ())
    services.library.bring_back("sample")
    services.library.bring_back("capitals")
    assert services.today.read() == before


def test_a_removed_bank_that_is_added_again_is_back_with_its_memory(services: Services, tmp_path: Path) -> None:
    path = a_bank_file(tmp_path, a_fact(), an_amount())
    services.library.add(path)
    answer_one(services)
    before = services.library.read().banks
    services.library.remove("sample")
    services.library.add(path)
    assert services.library.read().banks == before
    assert services.library.read().removed == ()


def test_what_rests_is_counted_and_woken(services: Services, tmp_path: Path) -> None:
    services.library.add(a_bank_file(tmp_path, a_fact(), an_amount()))
    answer_one(services)
    services.study.rest()
    services.study.leave()
    assert services.library.read().banks[0].resting == 1
    reading = services.library.wake("sample")
    assert reading.banks[0].resting == 0
    assert reading.changes.reviews
    assert [row["kind"] for row in services._database.rows("SELECT kind FROM reviews ORDER BY seq")] == [
        "answer", "rest", "wake",
    ]  # fmt: skip
    services.library.wake("sample")
    assert services._database.rows("SELECT count(*) AS n FROM reviews") == [{"n": 3}]
