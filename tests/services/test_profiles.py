"""Learners of one folder: each with a memory of their own over the same banks."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from makers import Clock, a_bank_file, a_fact, an_amount, some_services

from quizapp.domain.answers import Chosen
from quizapp.domain.errors import LearnerGoneError, ProfileError
from quizapp.domain.questions import ClosedQuestion
from quizapp.services.profiles import Profiles
from quizapp.services.readings import Asked
from quizapp.services.services import Services


@pytest.fixture
def services(tmp_path: Path) -> Iterator[Services]:
    made = some_services(tmp_path / "data", Clock())
    yield made
    made.close()


def answer_one(services: Services) -> None:
    asked = services.study.begin()
    assert isinstance(asked, Asked)
    assert isinstance(asked.question, ClosedQuestion)
    services.study.answer(Chosen(asked.question.key))
    services.study.leave()


def test_a_new_learner_has_every_bank_and_has_met_nothing(services: Services, tmp_path: Path) -> None:
    services.library.add(a_bank_file(tmp_path, a_fact(), an_amount()))
    answer_one(services)
    assert (services.today.read().answered, services.today.read().banks[0].new) == (1, 1)
    reading = services.profiles.add("  Asha  ")
    assert [(each.name, each.is_current) for each in reading.here] == [("Learner 1", False), ("Asha", True)]
    assert reading.changes.learner
    today = services.today.read()
    assert (today.answered, today.streak_days, today.banks[0].new, today.banks[0].facts) == (0, 0, 2, 2)


def test_each_has_a_memory_and_settings_of_their_own(services: Services, tmp_path: Path) -> None:
    services.library.add(a_bank_file(tmp_path, a_fact(), an_amount()))
    first = services.profiles.read().here[0].id
    answer_one(services)
    services.profiles.add("Asha")
    services.preferences.change("goal", 50)
    answer_one(services)
    answer_one(services)
    assert services.today.read().answered == 2
    services.profiles.switch(first)
    assert (services.today.read().answered, services.preferences.read().settings.goal) == (1, 20)


def test_a_bank_added_later_is_for_everybody(services: Services, tmp_path: Path) -> None:
    first = services.profiles.read().here[0].id
    services.profiles.add("Asha")
    services.library.add(a_bank_file(tmp_path, a_fact(), an_amount()))
    assert services.today.read().banks[0].new == 2
    services.profiles.switch(first)
    assert services.today.read().banks[0].new == 2


def test_a_changed_answer_starts_over_for_everybody(services: Services, tmp_path: Path) -> None:
    services.library.add(a_bank_file(tmp_path, an_amount()))
    first = services.profiles.read().here[0].id
    answer_one(services)
    services.profiles.add("Asha")
    answer_one(services)
    changed = an_amount()
    changed["slots"]["amount"]["quantity"] = "31 billion USD"
    services.library.add(a_bank_file(tmp_path, changed))
    kinds = services._database.rows("SELECT learner_id, kind FROM reviews WHERE kind = 'reset'")
    assert len({row["learner_id"] for row in kinds}) == 2
    for learner in (first, services.profiles.read().here[1].id):
        services.profiles.switch(learner)
        assert services.today.read().banks[0].share_known == 0


def test_who_was_here_last_is_here_after_the_next_start(tmp_path: Path) -> None:
    services = some_services(tmp_path, Clock())
    services.profiles.add("Asha")
    services.close()
    again = some_services(tmp_path, Clock())
    assert [each.name for each in again.profiles.read().here if each.is_current] == ["Asha"]
    again.close()


@pytest.mark.parametrize("name", ["", "   ", "x" * 41, "learner 1", "a\u202eb"])
def test_a_name_that_is_none_is_refused_and_nothing_changes(services: Services, name: str) -> None:
    with pytest.raises(ProfileError) as refused:
        services.profiles.add(name)
    assert str(refused.value)
    assert [each.name for each in services.profiles.read().here] == ["Learner 1"]


def test_who_is_removed_can_be_brought_back_with_everything(services: Services, tmp_path: Path) -> None:
    services.library.add(a_bank_file(tmp_path, a_fact(), an_amount()))
    first = services.profiles.read().here[0].id
    services.profiles.rename(first, "Kenji")
    answer_one(services)
    services.profiles.add("Asha")
    reading = services.profiles.remove(first)
    assert ([each.name for each in reading.here], [each.name for each in reading.removed]) == (["Asha"], ["Kenji"])
    services.profiles.add("kenji")
    reading = services.profiles.bring_back(first)
    assert [each.name for each in reading.here] == ["Kenji 2", "Asha", "kenji"]
    services.profiles.switch(first)
    assert services.today.read().answered == 1


def test_the_current_one_hands_over_when_removed_and_the_only_one_stays(services: Services) -> None:
    only = services.profiles.read().here[0].id
    assert [each.name for each in services.profiles.remove(only).here] == ["Learner 1"]
    asha = next(each.id for each in services.profiles.add("Asha").here if each.is_current)
    reading = services.profiles.remove(asha)
    assert [(each.name, each.is_current) for each in reading.here] == [("Learner 1", True)]
    assert reading.changes.learner


@pytest.mark.parametrize(
    "call",
    [
        lambda profiles, id_: profiles.switch(id_),
        lambda profiles, id_: profiles.rename(id_, "Kenji"),
        lambda profiles, id_: profiles.remove(id_),
        lambda profiles, id_: profiles.bring_back(id_),
    ],
    ids=["switch", "rename", "remove", "bring back"],
)
def test_of_a_learner_who_is_not_here_nothing_is_changed(
    services: Services, call: Callable[[Profiles, str], object]
) -> None:
    services.profiles.add("Asha")
    before = services.profiles.read()
    with pytest.raises(LearnerGoneError):
        call(services.profiles, "of another folder")
    assert services.profiles.read() == before


def test_who_was_removed_cannot_learn_until_brought_back(services: Services) -> None:
    asha = services.profiles.add("Asha").here[1]
    services.profiles.remove(asha.id)
    with pytest.raises(LearnerGoneError):
        services.profiles.switch(asha.id)
    back = services.profiles.bring_back(asha.id)
    assert services.profiles.bring_back(asha.id).here == back.here  # as a second press would
    assert services.profiles.switch(asha.id).here[1].is_current
