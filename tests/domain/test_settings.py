"""How a learner wants to study: what is kept of what was stored, and what cannot be."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.domain.settings import LIMITS, StudySettings


def test_what_was_stored_comes_back() -> None:
    settings = StudySettings(goal=50, new_a_day=5, target=0.85, type_from_days=14.0, rollover_hour=6)
    assert StudySettings.of(settings.as_stored()) == settings


@pytest.mark.parametrize(
    "stored",
    [{}, {"goal": "many"}, {"goal": True}, {"goal": 0}, {"target": 0.5}, {"target": None}, {"of_the_future": 3}],
)
def test_what_is_missing_or_cannot_be_is_as_for_a_new_learner(stored: dict[str, object]) -> None:
    assert StudySettings.of(stored) == StudySettings()


def test_one_fault_spoils_nothing_else() -> None:
    assert StudySettings.of({"goal": -1, "new_a_day": 3}) == StudySettings(new_a_day=3)


@pytest.mark.parametrize("name", LIMITS)
def test_both_ends_are_possible_and_nothing_beyond(name: str) -> None:
    least, most = LIMITS[name]
    for value in (least, most):
        assert getattr(StudySettings().with_value(name, value), name) == value
    for value in (least - 0.5, most + 0.5):
        with pytest.raises(ValueError, match=name):
            StudySettings().with_value(name, value)


def test_there_is_no_setting_of_another_name() -> None:
    with pytest.raises(ValueError, match="speed"):
        StudySettings().with_value("speed", 3)


@given(st.dictionaries(st.sampled_from([*LIMITS, "other"]), st.floats() | st.integers() | st.text() | st.none()))
def test_nothing_that_was_stored_is_an_exception(stored: dict[str, object]) -> None:
    settings = StudySettings.of(stored)
    for name, (least, most) in LIMITS.items():
        assert least <= getattr(settings, name) <= most
