from dataclasses import replace
from datetime import date

from quizapp.domain.cards import Card, CardKey
from quizapp.domain.memory import MemoryState

KEY = CardKey("japan-india-2026", "trade-2026", "amount")
TODAY = date(2026, 3, 10)


def test_a_new_card_is_new_and_never_due() -> None:
    card = Card.new(KEY)
    assert card.is_new
    assert not card.is_due(TODAY)


def test_a_card_is_due_from_its_day_on() -> None:
    card = replace(Card.new(KEY), memory=MemoryState(3, 5), due_day=TODAY)
    assert not card.is_new
    assert not card.is_due(date(2026, 3, 9))
    assert card.is_due(TODAY)
    assert card.is_due(date(2027, 1, 1))


def test_a_resting_card_is_not_due() -> None:
    card = replace(Card.new(KEY), memory=MemoryState(3, 5), due_day=TODAY, is_resting=True)
    assert not card.is_due(TODAY)


def test_cards_of_one_fact_share_it_and_cards_of_another_bank_do_not() -> None:
    assert CardKey("a", "f", "amount").fact == CardKey("a", "f", "year").fact
    assert CardKey("a", "f", "year").fact != CardKey("b", "f", "year").fact
