"""Matching and order: several rows of one table in one question."""

from makers import CAPITALS, a_table_of_capitals

from quizapp.domain.facts import Bank
from quizapp.domain.generation.asking import Declined
from quizapp.domain.generation.bank_pool import BankPool
from quizapp.domain.generation.generate import generate
from quizapp.domain.questions import Matching, Order

CITY_OF = {country: city for country, city, _ in CAPITALS.values()}
YEAR_OF = {country: year for country, _, year in CAPITALS.values()}


def ask(bank: Bank, fact_id: str, form: str, seed: int = 0) -> object:
    fact = next(fact for fact in bank.facts if fact.id == fact_id)
    return generate(BankPool(bank), fact, 1, fact.answer_slots[0], form, seed)


def without(bank: Bank, *codes: str) -> Bank:
    gone = {f"{code}-{what}" for code in codes for what in ("capital", "un")}
    return bank.model_copy(update={"facts": tuple(fact for fact in bank.facts if fact.id not in gone)})


def test_a_matching_pairs_each_given_with_its_own_answer() -> None:
    bank = a_table_of_capitals()
    for seed in range(30):
        question = ask(bank, "jp-capital", "matching", seed)
        assert isinstance(question, Matching)
        assert question.stem == "What is the capital of each of these?"
        assert "Japan" in question.prompts
        assert len(set(question.prompts)) == len({option.text for option in question.options}) == 4
        paired = {
            prompt: question.options[key].text for prompt, key in zip(question.prompts, question.key, strict=True)
        }
        assert paired == {prompt: CITY_OF[prompt] for prompt in question.prompts}
        assert all(option.proof for option in question.options)


def test_no_pair_of_a_matching_shares_a_word() -> None:
    bank = a_table_of_capitals()
    asked = [ask(bank, "jp-capital", "matching", seed) for seed in range(30)]
    assert not any("Kuwait" in question.prompts for question in asked if isinstance(question, Matching))
    assert isinstance(ask(bank, "kw-capital", "matching"), Declined)


def test_each_part_of_a_matching_is_the_fact_behind_its_prompt() -> None:
    question = ask(a_table_of_capitals(), "jp-capital", "matching")
    assert isinstance(question, Matching)
    for prompt, part in zip(question.prompts, question.parts, strict=True):
        assert part.right_answer == CITY_OF[prompt]
        assert part.explanation.statement == f"{CITY_OF[prompt]} is the capital of {prompt}."
        assert part.slot == "city"


def test_an_answer_that_is_right_for_two_prompts_is_not_matched() -> None:
    bank = a_table_of_capitals()
    # As if Nepal had two capitals, one of them Tokyo: then "Tokyo" is right for two prompts.
    twice = next(fact for fact in bank.facts if fact.id == "np-capital")
    city = twice.slots["city"].model_copy(update={"entity": "jp-city"})
    second = twice.model_copy(update={"id": "np-second", "slots": {**twice.slots, "city": city}})
    bank = bank.model_copy(update={"facts": (*bank.facts, second)})
    for seed in range(30):
        question = ask(bank, "jp-capital", "matching", seed)
        assert isinstance(question, Matching)
        assert "Nepal" not in question.prompts


def test_a_matching_needs_four_rows() -> None:
    declined = ask(without(a_table_of_capitals(), "np", "bt", "la", "mn"), "jp-capital", "matching")
    assert isinstance(declined, Declined)
    assert declined.reason == "Fewer than 4 rows of the table can stand together."


def test_an_order_goes_from_the_earliest_to_the_latest_and_shows_no_date() -> None:
    bank = a_table_of_capitals()
    for seed in range(30):
        question = ask(bank, "jp-un", "order", seed)
        assert isinstance(question, Order)
        assert question.stem == "Put these in the order in which each joined the United Nations, the earliest first."
        items = [question.options[key].text for key in question.key]
        years = [YEAR_OF[item] for item in items]
        assert years == sorted(set(years))
        assert "Japan" in items
        shown = " ".join((question.stem, *(option.text for option in question.options)))
        assert not any(str(year) in shown for year in YEAR_OF.values())
        assert [part.right_answer for part in question.parts] == [str(year) for year in years]


def test_rows_of_the_same_year_are_never_put_in_order_together() -> None:
    for seed in range(60):
        question = ask(a_table_of_capitals(), "np-un", "order", seed)
        assert isinstance(question, Order)
        assert "Laos" not in {option.text for option in question.options}  # 1955, as Nepal


def test_an_order_is_asked_only_for_a_date_of_a_table() -> None:
    declined = ask(a_table_of_capitals(), "jp-capital", "order")
    assert isinstance(declined, Declined)
    assert declined.reason == "It needs an ask for a date in a table."
