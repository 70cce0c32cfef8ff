"""Another content in place of everything here: how far it is, until when it can be stopped, and what is then."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from makers import Clock, StoppedAt, a_bank_file, an_amount, some_services
from store.learned import study

from quizapp.domain.errors import CancelledError, FullDiskError
from quizapp.services import replacing
from quizapp.services.services import Services
from quizapp.services.work import Work
from quizapp.store import copies

Way = Callable[[Services, Path, Work], object]

each_way = pytest.mark.parametrize(
    "way",
    [
        lambda services, file, work: services.moving.take_in(file, work),
        lambda services, file, work: services.backups.restore(file, work),
    ],
    ids=["take in", "put back"],
)


@pytest.fixture
def services(tmp_path: Path) -> Iterator[Services]:
    """A learner with answers that `file` has not."""
    clock = Clock()
    made = some_services(tmp_path / "data", clock)
    facts = [an_amount(f"t{year}", f"{year - 1900}.5 billion USD", str(year)) for year in range(1990, 2020)]
    made.library.add(a_bank_file(tmp_path, *facts))
    made.moving.take_out(tmp_path / "all.quizapp")
    study(made, clock, 5)
    made.preferences.change("goal", 50)
    yield made
    made.close()


def everything(services: Services) -> list[str]:
    return list(services._database.tables.conn.iterdump())


@each_way
@pytest.mark.parametrize("share", [0.0, 0.3, 0.75], ids=["looking", "copying", "at the last moment"])
def test_stopping_before_anything_is_replaced_leaves_everything_as_it_was(
    services: Services, tmp_path: Path, way: Way, share: float
) -> None:
    before, learner = everything(services), services._desk.learner
    work = StoppedAt(share)
    if share == 0:
        work.cancel()
    with pytest.raises(CancelledError):
        way(services, tmp_path / "all.quizapp", work)
    assert everything(services) == before
    assert services._desk.learner is learner
    assert services.backups.read().copies == ()
    assert work.can_stop


def test_looking_at_a_large_file_asks_whether_it_is_still_wanted(
    services: Services, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(copies, "_STEPS_UNTIL_ASKED", 1)  # as if it were large
    with pytest.raises(CancelledError):
        copies.contents_of_file(tmp_path / "all.quizapp", lambda: True)
    assert copies.contents_of_file(tmp_path / "all.quizapp").banks == 1


@each_way
def test_once_something_is_replaced_it_goes_through(services: Services, tmp_path: Path, way: Way) -> None:
    work = StoppedAt(0.9)  # while the one is put in the other's place
    way(services, tmp_path / "all.quizapp", work)
    assert work.is_cancelled
    assert not work.can_stop
    assert services.preferences.read().settings.goal == 20  # of the file: nobody had changed it
    assert services.examining.deep().is_well


@each_way
def test_how_far_it_is_rises_to_the_end(services: Services, tmp_path: Path, way: Way) -> None:
    told: list[float] = []

    class Watched(Work):
        def tell(self, share: float) -> None:
            super().tell(share)
            told.append(share)

    way(services, tmp_path / "all.quizapp", Watched())
    assert told == sorted(told)
    assert told[-1] == 1.0


@each_way
def test_what_is_not_finished_after_the_replacing_is_undone(
    services: Services, tmp_path: Path, way: Way, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_room(*_: object) -> None:
        raise FullDiskError(folder=tmp_path)

    answered, learner = services.today.read().answered, services._desk.learner
    monkeypatch.setattr(replacing.learners, "put_device", no_room)
    with pytest.raises(FullDiskError):
        way(services, tmp_path / "all.quizapp", Work())
    assert (services.today.read().answered, services._desk.learner) == (answered, learner)
    assert services.preferences.read().settings.goal == 50
    assert services.examining.deep().is_well
