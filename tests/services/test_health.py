"""The daily look: in steps, once a day or after an end that was none, and sure to find what was changed."""

import sqlite3
from pathlib import Path

import pytest
from makers import Clock, some_services
from store.learned import a_learned_folder, change, copy_of, overwrite_page, roots

from quizapp.domain.errors import BrokenLogError, DamagedError
from quizapp.services.health import Checkup
from quizapp.services.services import Services
from quizapp.store.database import FILE_NAME


@pytest.fixture(scope="module")
def learned(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return a_learned_folder(tmp_path_factory.mktemp("learned") / "folder", before=150, after=200)


@pytest.fixture
def folder(learned: Path, tmp_path: Path) -> Path:
    return copy_of(learned, tmp_path / "folder")


def look(services: Services) -> Checkup | None:
    so_far = services.health.begin()
    while so_far is not None and not so_far.is_over:
        so_far = services.health.look_on(so_far)
    if so_far is not None:
        services.health.finish(so_far)
    return so_far


def test_it_is_looked_at_once_a_day(folder: Path) -> None:
    clock = Clock()
    services = some_services(folder, clock)
    seen = look(services)
    assert seen is not None
    assert seen.checked_seq == seen.last_seq > 300
    assert look(services) is None
    clock.move(days=1)
    assert look(services) is not None
    services.close()


def test_after_an_end_that_was_none_it_is_looked_at_again(folder: Path) -> None:
    clock = Clock()
    services = some_services(folder, clock)
    look(services)
    services._database._tables.conn.close()  # cut off
    services._database._let_go()
    again = some_services(folder, clock)
    assert again._database.was_cut_off
    assert look(again) is not None
    assert look(again) is None
    again.close()


def test_after_such_an_end_it_stays_to_be_looked_at_until_it_was(folder: Path) -> None:
    """A command in between, or a window closed before the look was over, does not take its place."""
    look(some := some_services(folder, Clock()))
    some._database._tables.conn.close()  # cut off
    some._database._let_go()
    command = some_services(folder, Clock())
    command.today.numbers()
    command.close()
    early = some_services(folder, Clock())
    begun = early.health.begin()
    assert begun is not None
    early.health.look_on(begun)
    early.close()
    again = some_services(folder, Clock())
    assert again._database.was_cut_off
    assert look(again) is not None
    again.close()
    after = some_services(folder, Clock())
    assert not after._database.was_cut_off
    assert look(after) is None
    after.close()


@pytest.mark.parametrize(
    ("sql", "seq"),
    [
        ("UPDATE reviews SET given = 'something else' WHERE seq = 40", 40),
        ("UPDATE reviews SET rating = 4 WHERE seq = 77", 77),
        ("DELETE FROM reviews WHERE seq = 101", 101),
    ],
)
def test_an_old_answer_that_was_changed_is_found(folder: Path, sql: str, seq: int) -> None:
    change(folder, sql)
    services = some_services(folder, Clock())  # the last hundred are as they were
    with pytest.raises(BrokenLogError) as found:
        look(services)
    assert found.value.values["seq"] == seq
    assert services.examining.deep().broken_seq == seq
    services.abandon()


@pytest.mark.parametrize("name", ["day_figures", "sqlite_autoindex_reviews_1", "reviews_written", "fact_words_content"])
def test_pages_that_are_not_in_order_are_found(folder: Path, name: str) -> None:
    """Those of the log's indexes and of what search keeps as well; no answer of today reads the last three."""
    overwrite_page(folder, roots(folder)[name])
    services = some_services(folder, Clock())
    with pytest.raises(DamagedError):
        look(services)
    with pytest.raises(DamagedError):
        services.examining.deep()
    services.abandon()


def test_cards_and_figures_that_do_not_follow_from_the_log_are_counted(folder: Path) -> None:
    connection = sqlite3.connect(folder / FILE_NAME)
    connection.execute("UPDATE cards SET stability_days = 99 WHERE rowid IN "
                       "(SELECT rowid FROM cards WHERE last_day IS NOT NULL LIMIT 3)")  # fmt: skip
    connection.execute("UPDATE day_figures SET answers = answers + 1")
    connection.commit()
    connection.close()
    services = some_services(folder, Clock())
    found = services.examining.deep()
    assert (found.broken_seq, found.wrong_cards, found.figures_agree, found.is_well) == (None, 3, False, False)
    services.close()
