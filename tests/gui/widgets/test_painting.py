"""Shapes and colours that several controls draw."""

import pytest

from quizapp.gui.appearance import Appearance
from quizapp.gui.widgets.painting import heat


@pytest.mark.parametrize(
    ("count", "most", "step"),
    # Above the first step there are three, each a third of the busiest day: a sixth of it is nearer to the first.
    [(0, 0, 0), (0, 60, 0), (1, 60, 1), (9, 60, 1), (11, 60, 2), (60, 60, 4), (1, 1, 4)],
)
def test_any_answer_is_seen_and_the_busiest_day_is_the_strongest(
    appearance: Appearance, count: int, most: int, step: int
) -> None:
    assert heat(appearance, count, most) == appearance.colour(f"heat{step}")
