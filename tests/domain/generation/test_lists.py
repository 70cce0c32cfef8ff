"""Several and odd one out: what belongs to a closed list."""

from makers import a_bank, a_list

from quizapp.domain.facts import Bank
from quizapp.domain.generation.asking import Declined
from quizapp.domain.generation.bank_pool import BankPool
from quizapp.domain.generation.generate import generate
from quizapp.domain.questions import OddOneOut, Question, Several

RIGHT = {"Saffron", "White", "Green", "Navy blue"}
WRONG = {"Yellow", "Purple", "Black"}


def ask(form: str, seed: int = 0, bank: Bank | None = None) -> Question | Declined:
    bank = bank or a_bank(a_list())
    return generate(BankPool(bank), bank.facts[0], 1, "colours", form, seed)


def test_what_belongs_is_the_key_and_nothing_else() -> None:
    for seed in range(50):
        question = ask("several", seed)
        assert isinstance(question, Several)
        texts = [option.text for option in question.options]
        assert {texts[index] for index in question.keys} == set(texts) & RIGHT
        assert len(set(texts) & WRONG) >= 2
        assert len(question.keys) >= 2
        assert all(option.proof for option in question.options)


def test_how_many_belong_is_not_always_the_same() -> None:
    counts = set()
    for seed in range(50):
        question = ask("several", seed)
        assert isinstance(question, Several)
        counts.add(len(question.keys))
    assert counts == {2, 3, 4}


def test_the_odd_one_is_the_only_one_that_does_not_belong() -> None:
    for seed in range(50):
        question = ask("odd_one_out", seed)
        assert isinstance(question, OddOneOut)
        texts = [option.text for option in question.options]
        assert texts.pop(question.key) in WRONG
        assert len(texts) == 3
        assert set(texts) <= RIGHT
        assert "NOT" in question.stem


def test_a_slot_that_is_no_list_is_declined_with_the_reason() -> None:
    bank = a_bank()
    declined = generate(BankPool(bank), bank.facts[0], 1, "person", "several", 0)
    assert declined == Declined("several", "It asks for a list.")
