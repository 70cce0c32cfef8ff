"""What is picked before it is confirmed."""

from gui.made import a_choice, a_matching, a_several
from hypothesis import given
from hypothesis import strategies as st

from quizapp.domain.answers import Marked, Placed
from quizapp.gui.asking.draft import Draft

MATCHING = Draft.of(a_matching())
steps = st.lists(st.tuples(st.sampled_from(["with_option", "at"]), st.integers(0, 2)))


def test_options_fill_the_prompts_from_the_first_to_the_last() -> None:
    draft = MATCHING.with_option(2).with_option(0)
    assert draft.placed == (2, 0, None)
    assert draft.current == 2
    assert draft.answer_to(a_matching()) is None
    assert draft.with_option(1).answer_to(a_matching()) == Placed((2, 0, 1))


def test_an_option_that_is_picked_for_another_prompt_leaves_the_first() -> None:
    draft = MATCHING.with_option(2).at(1).with_option(2)
    assert draft.placed == (None, 2, None)


def test_the_same_option_at_the_same_prompt_is_taken_back() -> None:
    assert MATCHING.with_option(2).at(0).with_option(2).placed == (None, None, None)


def test_the_last_pick_is_taken_back_first() -> None:
    draft = MATCHING.with_option(2).with_option(0).without_last()
    assert (draft.placed, draft.current) == ((2, None, None), 1)
    assert draft.without_last().without_last().placed == (None, None, None)


@given(steps)
def test_no_option_stands_in_two_places(taken: list[tuple[str, int]]) -> None:
    draft = MATCHING
    for name, number in taken:
        draft = getattr(draft, name)(number)
        placed = [option for option in draft.placed if option is not None]
        assert len(set(placed)) == len(placed)
        assert 0 <= draft.current < 3


def test_marks_are_set_and_taken_away_and_none_is_no_answer() -> None:
    draft = Draft.of(a_several())
    assert draft.answer_to(a_several()) is None
    assert draft.toggled(0).toggled(2).toggled(0).answer_to(a_several()) == Marked(frozenset({2}))


def test_a_choice_has_nothing_to_confirm() -> None:
    assert Draft.of(a_choice()).answer_to(a_choice()) is None
