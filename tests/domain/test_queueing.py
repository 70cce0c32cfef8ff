from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.domain.cards import Card, CardKey
from quizapp.domain.memory import Memory, MemoryState
from quizapp.domain.queueing import Planned, Session, plan

MEMORY = Memory()
TODAY = date(2026, 3, 10)


def key(fact: str, slot: str = "city") -> CardKey:
    return CardKey("capitals", fact, slot)


def learned(card_key: CardKey, *, stability: float = 10, days_ago: int = 10, due_in: int = 0) -> Card:
    return replace(
        Card.new(card_key),
        memory=MemoryState(stability, 5),
        last_day=TODAY - timedelta(days=days_ago),
        due_day=TODAY + timedelta(days=due_in),
        reviews=1,
    )


def plan_today(
    due: Iterable[Card] = (),
    new: Iterable[CardKey] = (),
    *,
    new_left: int = 10,
    limit: int | None = None,
    answered_facts: Iterable[tuple[str, str]] = (),
) -> tuple[Planned, ...]:
    return plan(
        list(due),
        list(new),
        today=TODAY,
        new_left=new_left,
        limit=limit,
        memory=MEMORY,
        answered_facts=frozenset(answered_facts),
    )


def facts_of(planned: Iterable[Planned]) -> list[str]:
    return [each.key.fact_id for each in planned]


keys = st.builds(key, st.sampled_from("abcdefgh"), st.sampled_from(["city", "country", "year"]))
due_cards = st.lists(
    st.builds(
        lambda card_key, stability, days_ago, due_in: learned(
            card_key, stability=stability, days_ago=days_ago, due_in=due_in
        ),
        keys,
        st.floats(0.1, 500),
        st.integers(0, 400),
        st.integers(-30, 2),
    ),
    unique_by=lambda card: card.key,
    max_size=24,
)
new_keys = st.lists(keys, unique=True, max_size=24)


@given(
    due=due_cards,
    new=new_keys,
    new_left=st.integers(-1, 12),
    limit=st.none() | st.integers(-1, 12),
    answered=st.frozensets(keys.map(lambda each: each.fact)),
)
def test_a_plan_keeps_its_promises(
    due: list[Card],
    new: list[CardKey],
    new_left: int,
    limit: int | None,
    answered: frozenset[tuple[str, str]],
) -> None:
    planned = plan_today(due, new, new_left=new_left, limit=limit, answered_facts=answered)
    facts = [each.key.fact for each in planned]
    assert len(facts) == len(set(facts)), "a fact came twice"
    assert answered.isdisjoint(facts), "a fact came again on its day"
    assert sum(each.is_new for each in planned) <= max(0, new_left)
    assert limit is None or len(planned) <= max(0, limit)
    assert [each.is_new for each in planned] == sorted(each.is_new for each in planned), "new before due"
    chances = [each.retrievability for each in planned if each.retrievability is not None]
    assert chances == sorted(chances), "the better remembered came first"
    places = [new.index(each.key) for each in planned if each.is_new]
    assert places == sorted(places), "not in the order of the bank"
    due_today = {card.key for card in due if card.is_due(TODAY)}
    assert {each.key for each in planned if not each.is_new} <= due_today


@given(due=due_cards, new=new_keys)
def test_a_plan_without_limits_leaves_no_fact_out(due: list[Card], new: list[CardKey]) -> None:
    ready = {card.key.fact for card in due if card.is_due(TODAY)} | {each.fact for each in new}
    planned = plan_today(due, new, new_left=100)
    assert {each.key.fact for each in planned} == ready


@given(due=due_cards, new=new_keys, shuffled=st.data())
def test_the_order_in_which_due_cards_are_read_changes_nothing(
    due: list[Card], new: list[CardKey], shuffled: st.DataObject
) -> None:
    assert plan_today(shuffled.draw(st.permutations(due)), new) == plan_today(due, new)


@given(due=due_cards, new=new_keys, limit=st.integers(0, 12))
def test_just_five_minutes_is_the_top_of_the_same_list(due: list[Card], new: list[CardKey], limit: int) -> None:
    assert plan_today(due, new, limit=limit) == plan_today(due, new)[:limit]


def test_what_is_likeliest_forgotten_comes_first() -> None:
    fresh = learned(key("fresh"), stability=30, days_ago=30)
    late = learned(key("late"), stability=30, days_ago=90)
    young_and_late = learned(key("young"), stability=2, days_ago=20)
    assert facts_of(plan_today([fresh, late, young_and_late])) == ["young", "late", "fresh"]


def test_equals_come_in_the_order_of_their_keys() -> None:
    cards = [learned(key(fact)) for fact in ("oslo", "berne", "lima")]
    assert facts_of(plan_today(cards)) == ["berne", "lima", "oslo"]


def test_a_planned_card_carries_the_chance_that_it_is_known() -> None:
    due, new = plan_today([learned(key("due"))], [key("new")])
    # Stability is the number of days to 0.9.
    assert due.retrievability == pytest.approx(0.9)
    assert (new.retrievability, new.is_new, due.is_new) == (None, True, False)


def test_of_one_fact_the_weaker_card_is_asked_and_the_other_waits() -> None:
    city = learned(key("japan", "city"), stability=30)
    year = learned(key("japan", "year"), stability=3)
    assert [each.key for each in plan_today([city, year], [key("japan", "river")])] == [year.key]


def test_resting_cards_and_cards_of_tomorrow_are_left_out() -> None:
    resting = replace(learned(key("resting")), is_resting=True)
    assert plan_today([resting, learned(key("tomorrow"), due_in=1)]) == ()


def a_session(*facts: str) -> Session:
    return Session.of([Planned(key(fact), None) for fact in facts])


def facts_asked(session: Session, missed: Iterable[str] = ()) -> list[str]:
    """The facts in the order they are asked, where the named ones are missed each time."""
    always_missed = set(missed)
    asked = []
    while (current := session.current) is not None:
        asked.append(current.fact_id)
        session = session.after(missed=current.fact_id in always_missed)
    return asked


def test_a_missed_card_returns_after_four_others() -> None:
    assert facts_asked(a_session(*"abcdefg"), missed="a") == list("abcdeafg")


def test_near_the_end_a_missed_card_returns_at_the_end() -> None:
    assert facts_asked(a_session(*"abc"), missed="b") == list("abcb")
    assert facts_asked(a_session("a"), missed="a") == list("aa")


def test_a_card_that_is_missed_again_waits_for_tomorrow() -> None:
    assert Counter(facts_asked(a_session(*"abcdefg"), missed="abcdefg")) == Counter("abcdefg" * 2)


@given(due=due_cards, new=new_keys, misses=st.lists(st.booleans(), min_size=60, max_size=60))
def test_every_session_ends(due: list[Card], new: list[CardKey], misses: list[bool]) -> None:
    planned = plan_today(due, new)
    session = Session.of(planned)
    answers = 0
    while session.current is not None:
        assert (session.done, session.position) == (answers, answers + 1)
        assert session.total == answers + session.left
        was = session
        session = session.after(misses[answers])
        answers += 1
        assert session.total in (was.total, was.total + 1)
    assert len(planned) <= answers <= 2 * len(planned)
    assert (session.left, session.new_left) == (0, 0)
    assert session.position == session.total == answers


def test_position_total_and_left_follow_the_answers() -> None:
    start = a_session(*"abc")
    assert (start.position, start.total, start.left, start.done) == (1, 3, 3, 0)
    missed = start.after(missed=True)
    assert (missed.position, missed.total, missed.left, missed.done) == (2, 4, 3, 1)


def test_an_empty_session_is_at_its_end() -> None:
    empty = a_session()
    assert empty.current is None
    assert (empty.position, empty.total, empty.left) == (0, 0, 0)
    with pytest.raises(ValueError, match="ended"):
        empty.after(missed=False)


def test_new_cards_are_counted_until_they_were_asked_once() -> None:
    session = Session.of([Planned(key("due"), 0.8), Planned(key("new"), None), Planned(key("newer"), None)])
    assert session.new_left == 2
    session = session.after(missed=False)
    assert session.new_left == 2
    session = session.after(missed=True)
    assert (session.new_left, session.left) == (1, 2)


def test_not_again_takes_the_fact_and_its_repeat_out_of_the_session() -> None:
    missed = a_session(*"abc").after(missed=True)
    assert facts_asked(missed.without(key("a").fact)) == ["b", "c"]
    assert facts_asked(missed.without(key("b").fact)) == ["c", "a"]
    assert missed.without(key("b").fact).total == 3


def test_what_was_asked_together_with_another_is_not_asked_again_from_any_side() -> None:
    session = Session.of(plan_today(new=[key("a"), key("b", "country"), key("c")])).after(missed=False)
    assert facts_asked(session.joined(key("b"), missed=False)) == ["c"]


def test_what_was_missed_together_with_another_returns_once_and_from_that_side() -> None:
    session = Session.of(plan_today(new=[key("a"), key("b", "country"), key("c")])).after(missed=False)
    missed = session.joined(key("b"), missed=True)
    assert missed.queue == (key("c"), key("b"))
    assert missed.after(missed=False).after(missed=True).queue == ()


def test_the_session_before_is_untouched_and_so_undo_is_to_keep_it() -> None:
    before = a_session(*"abc")
    copy = replace(before)
    before.after(missed=True).without(key("b").fact)
    assert before == copy


def test_a_card_that_is_given_away_waits_for_four_others_and_only_once() -> None:
    session = a_session(*"abcdef")
    waiting = session.after_others()
    assert facts_asked(waiting) == ["b", "c", "d", "e", "a", "f"]
    assert waiting.total == session.total
    for _ in range(4):
        waiting = waiting.after(missed=False)
    assert waiting.current == key("a")
    assert not waiting.can_postpone


def test_the_last_card_does_not_wait() -> None:
    assert not a_session("a").can_postpone
    with pytest.raises(ValueError, match="ended"):
        a_session().after_others()
