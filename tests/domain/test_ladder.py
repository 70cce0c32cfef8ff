from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.domain.cards import Card, CardKey
from quizapp.domain.generation.generate import FORMS
from quizapp.domain.ladder import FormChoice, next_forms
from quizapp.domain.memory import MemoryState

NEW = Card.new(CardKey("bank", "fact", "slot"))
CLOSED_FORMS = {"choice", "true_false", "several", "odd_one_out", "matching"}

draws = st.integers(-(2**63), 2**63)
forms = st.none() | st.sampled_from(sorted(FORMS))
cards = st.builds(
    lambda stability, is_missed, open_right, last_form: replace(
        NEW,
        memory=None if stability is None else MemoryState(stability, 5),
        is_missed=is_missed,
        open_right=open_right,
        last_form=last_form,
    ),
    st.none() | st.floats(0.01, 400),
    st.booleans(),
    st.integers(0, 9),
    forms,
)


def known(stability_days: float, *, is_missed: bool = False, open_right: int = 0) -> Card:
    memory = MemoryState(stability_days, 5)
    return replace(NEW, memory=memory, is_missed=is_missed, open_right=open_right, last_form="choice")


def names(choices: tuple[FormChoice, ...]) -> list[str]:
    return list(dict.fromkeys(choice.form for choice in choices))


@given(card=cards, draw=draws)
def test_whatever_a_slot_can_take_is_among_the_forms(card: Card, draw: int) -> None:
    assert set(names(next_forms(card, draw))) == set(FORMS)


@given(card=cards, draw=draws)
def test_a_choice_says_how_many_options_and_no_other_form_does(card: Card, draw: int) -> None:
    for choice in next_forms(card, draw):
        assert choice.options in ({3, 4} if choice.form == "choice" else {None})
        assert choice.form == "cloze" or not choice.shows_first_letters


@given(draw=draws)
def test_a_new_card_starts_with_a_choice_of_three(draw: int) -> None:
    first, second, *_ = next_forms(NEW, draw)
    assert first == FormChoice("choice", options=3)
    assert second.form == "true_false"


@given(stability=st.floats(0.01, 6.99), draw=draws)
def test_a_young_card_is_recognised_before_it_is_written(stability: float, draw: int) -> None:
    order = names(next_forms(known(stability), draw))
    assert order[0] in CLOSED_FORMS
    assert max(map(order.index, ("choice", "several", "odd_one_out", "true_false"))) < order.index("cloze")


@given(draw=draws)
def test_a_young_card_is_true_or_false_one_time_in_four_and_as_often_a_matching(draw: int) -> None:
    firsts = [next_forms(known(3), draw + step)[0] for step in range(40)]
    assert firsts.count(FormChoice("true_false")) == 10
    assert firsts.count(FormChoice("matching")) == 10
    assert firsts.count(FormChoice("choice", options=4)) == 20


@pytest.mark.parametrize("form", ["true_false", "matching", "order"])
@given(card=cards, draw=draws)
def test_the_rarer_forms_do_not_come_twice_running(card: Card, draw: int, form: str) -> None:
    assert next_forms(replace(card, last_form=form), draw)[0].form != form


@given(card=cards, draw=draws)
def test_a_flashcard_is_used_where_a_slot_takes_nothing_else(card: Card, draw: int) -> None:
    assert next_forms(card, draw)[-1] == FormChoice("flashcard")


@given(stability=st.floats(7, 36_500), draw=draws)
def test_a_settled_card_is_first_a_cloze_with_letters_and_then_written(stability: float, draw: int) -> None:
    assert next_forms(known(stability), draw)[0] == FormChoice("cloze", shows_first_letters=True)
    once_right = names(next_forms(known(stability, open_right=1), draw))
    asked = [form for form in once_right if form != "order"]
    assert asked[:4] == ["typed", "number", "date", "cloze"]


@given(draw=draws)
def test_a_settled_date_is_put_in_order_one_time_in_four(draw: int) -> None:
    firsts = [next_forms(known(30, open_right=1), draw + step)[0].form for step in range(40)]
    assert firsts.count("order") == 10


@given(stability=st.floats(0.01, 36_500), draw=draws)
def test_a_miss_steps_back_to_closed_forms(stability: float, draw: int) -> None:
    assert next_forms(known(stability, is_missed=True), draw)[0].form in CLOSED_FORMS


@pytest.mark.parametrize(("type_from_days", "form"), [(3.0, "cloze"), (5.0, "cloze"), (5.1, "choice")])
def test_the_learner_says_from_when_on_answers_are_written(type_from_days: float, form: str) -> None:
    assert next_forms(known(5), 2, type_from_days)[0].form == form
