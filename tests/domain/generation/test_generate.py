import os
import subprocess
import sys
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st
from makers import a_bank, a_document_of_capitals, a_fact, a_person, a_table_of_capitals, an_amount

from quizapp.bank.toml import read_toml
from quizapp.domain.facts import Bank
from quizapp.domain.generation.askable import askable_slots
from quizapp.domain.generation.asking import Declined
from quizapp.domain.generation.bank_pool import BankPool
from quizapp.domain.generation.choice import LONGEST_KEY, shortened
from quizapp.domain.generation.draw import Draw
from quizapp.domain.generation.generate import FORMS, generate
from quizapp.domain.generation.neighbours import neighbouring_dates, neighbouring_quantities
from quizapp.domain.questions import Choice, ClosedQuestion, Cloze, OpenQuestion, Question, TrueFalse, Typed
from quizapp.domain.values import Precision, parse_date, parse_quantity
from quizapp.domain.words import content_stems, words_of
from quizapp.paths import questions_folder

SHIPPED = [reading.bank for path in sorted(questions_folder().glob("*.toml")) if (reading := read_toml(path)).bank]


def ask(bank: Bank, form: str, seed: int = 0, fact: int = 0, slot: str | None = None) -> Question | Declined:
    asked = bank.facts[fact]
    return generate(BankPool(bank), asked, 1, slot or asked.answer_slots[0], form, seed)


def every_question(bank: Bank, seeds: range) -> list[Question]:
    pool = BankPool(bank)
    made = (
        generate(pool, fact, 1, slot, form, seed)
        for fact in bank.ready_facts
        for slot in fact.answer_slots
        for form in FORMS
        for seed in seeds
    )
    return [question for question in made if not isinstance(question, Declined)]


def test_a_choice_has_the_right_answer_once_and_a_proof_for_each_option() -> None:
    question = ask(a_bank(), "choice")
    assert isinstance(question, Choice)
    assert question.stem == "Who was Prime Minister of Japan in August 2025?"
    assert question.options[question.key].text == "Shigeru Ishiba"
    assert len({option.text for option in question.options}) == 4
    assert all(option.proof for option in question.options)


def test_the_explanation_marks_the_answer_in_the_statement() -> None:
    question = ask(a_bank(a_fact(note="So it was.", as_of="2025")), "choice")
    assert isinstance(question, Question)
    explanation = question.explanation
    assert explanation.statement[explanation.answer_start : explanation.answer_end] == "Shigeru Ishiba"
    assert explanation.text == "Shigeru Ishiba was Prime Minister of Japan in August 2025. So it was."
    assert question.stem.endswith("(as of 2025)")


def test_cloze_and_typed_ask_for_the_name() -> None:
    gap, written = ask(a_bank(), "cloze"), ask(a_bank(), "typed")
    assert isinstance(gap, Cloze)
    assert isinstance(written, Typed)
    assert gap.stem == "____ was Prime Minister of Japan in August 2025. (person)"
    assert gap.accepted == written.accepted == ("Shigeru Ishiba",)
    assert written.first_letters == "S… I…"


def test_half_of_all_statements_are_true_and_the_others_are_proven_false() -> None:
    questions = [ask(a_bank(), "true_false", seed) for seed in range(400)]
    keys = Counter(question.key for question in questions if isinstance(question, TrueFalse))
    # 400 fair coins: four standard deviations are 40.
    assert abs(keys[0] - 200) < 40
    for question in questions:
        assert isinstance(question, TrueFalse)
        assert (question.stem == question.explanation.statement) == (question.key == 0)


def test_the_key_has_no_usual_place() -> None:
    places = Counter(
        question.key for seed in range(400) if isinstance(question := ask(a_bank(), "choice", seed), Choice)
    )
    # 400 draws of 4: a place is expected 100 times, with a standard deviation of 8.7.
    assert all(abs(places[place] - 100) < 40 for place in range(4))


@pytest.mark.parametrize(
    "change", [{"overlaps": ["kishida"]}, {"also": ["Fumio Kishida"]}], ids=["an overlap", "a shared alias"]
)
def test_an_option_that_may_be_right_is_withdrawn(change: dict[str, list[str]]) -> None:
    plain = [question.options for seed in range(20) if isinstance(question := ask(a_bank(), "choice", seed), Choice)]
    assert any("Fumio Kishida" in {option.text for option in options} for options in plain)

    entities = {"ishiba": a_person("Shigeru Ishiba", **change)}
    bank = a_bank(entities=entities)
    for seed in range(20):
        question = ask(bank, "choice", seed)
        assert isinstance(question, Choice)
        assert "Fumio Kishida" not in {option.text for option in question.options}


def test_another_answer_to_the_same_question_is_never_an_option() -> None:
    bank = a_bank()
    other = bank.facts[0].model_copy(
        update={
            "id": "other",
            "slots": {
                **bank.facts[0].slots,
                "person": bank.facts[0].slots["person"].model_copy(update={"entity": "kishida"}),
            },
        }
    )
    broken = bank.model_copy(update={"facts": (*bank.facts, other)})
    for seed in range(20):
        question = ask(broken, "choice", seed)
        assert isinstance(question, Choice)
        assert "Fumio Kishida" not in {option.text for option in question.options}


def test_a_form_says_why_it_declines() -> None:
    lonely = a_bank(decoys={}, entities={"ishiba": a_person("Shigeru Ishiba")})
    choice, statement = ask(lonely, "choice"), ask(lonely, "true_false")
    assert isinstance(choice, Declined)
    assert choice.reason == "It needs 2 wrong options that are proven wrong and has 0."
    assert isinstance(statement, Declined)
    amount = ask(a_bank(an_amount()), "typed")
    assert isinstance(amount, Declined)
    assert amount.reason == "It does not ask for a quantity."


def test_a_name_that_the_sentence_gives_away_is_not_asked_for_in_writing() -> None:
    fact = a_fact(statement="{person} was Prime Minister in {month}, and Shigeru Ishiba knew it.")
    declined = ask(a_bank(fact), "cloze")
    assert isinstance(declined, Declined)
    assert "names the answer" in declined.reason


def test_a_fact_that_is_not_ready_is_not_asked() -> None:
    assert isinstance(ask(a_bank(a_fact(status="draft")), "choice"), Declined)


def test_a_short_choice_keeps_the_key() -> None:
    for seed in range(30):
        question = ask(a_bank(), "choice", seed)
        assert isinstance(question, Choice)
        short = shortened(question, 3)
        assert len(short.options) == 3
        assert short.options[short.key] == question.options[question.key]
        assert shortened(short, 3) is short


@given(
    st.decimals(min_value="0.01", max_value="999999", places=2, allow_nan=False),
    st.sampled_from(["", "million", "billion"]),
    st.sampled_from([0.0, 0.02, 0.1]),
    st.integers(0, 1000),
)
def test_numbers_beside_the_key_are_clearly_other_numbers(
    number: object, scale: str, tolerance: float, seed: int
) -> None:
    key = parse_quantity(f"{number} {scale} USD".replace("  ", " "), tolerance=tolerance)
    if not key.amount:
        return
    found = neighbouring_quantities(key, 3, Draw(seed))
    amounts = [abs(value.amount) for value in found]
    assert len(set(amounts)) == len(found) == 3
    least = float(abs(key.amount)) * max(0.15, 3 * tolerance)
    for amount in amounts:
        assert amount > 0
        assert abs(float(amount) - abs(float(key.amount))) >= least * 0.999
    assert {value.number.as_tuple().exponent for value in found} == {key.number.as_tuple().exponent}


def test_the_right_number_is_first_and_last_and_between_about_equally_often() -> None:
    key = parse_quantity("25.17 billion USD")
    ranks = Counter(
        sum(value.amount < key.amount for value in neighbouring_quantities(key, 3, Draw(seed))) for seed in range(400)
    )
    # 400 draws of 4: expected 100 each, with a standard deviation of 8.7.
    assert all(abs(ranks[rank] - 100) < 40 for rank in range(4))


@pytest.mark.parametrize("written", ["2025-08-31", "2025-12", "2025-01", "2025", "2023-24"])
def test_dates_beside_the_key_have_its_precision_and_its_year(written: str) -> None:
    key = parse_date(written)
    for seed in range(50):
        found = neighbouring_dates(key, 3, Draw(seed))
        assert len(set(found)) == 3
        assert key not in found
        assert {date.precision for date in found} == {key.precision}
        if key.precision > Precision.YEAR:
            assert all(abs(date.year - key.year) <= 1 for date in found)


def test_the_same_banks_and_seed_give_the_same_bytes_in_another_process() -> None:
    banks = sorted(map(str, questions_folder().glob("*.toml")))
    command = [sys.executable, "-m", "quizapp", "questions", *banks, "--seed", "7", "--declined"]
    printed = {
        subprocess.run(command, env={**os.environ, "PYTHONHASHSEED": seed}, capture_output=True, check=True).stdout
        for seed in ("0", "1")
    }
    (same,) = printed
    assert same.count(b"\n") > 4000


@pytest.mark.parametrize("bank", SHIPPED, ids=lambda bank: bank.id)
def test_every_question_of_a_shipped_bank_is_fair(bank: Bank) -> None:
    facts = {fact.id: fact for fact in bank.facts}
    questions = every_question(bank, range(6))
    # A row whose every ask was dropped is there for the others: what it says makes them ambiguous.
    assert {question.fact for question in questions} == {fact.id for fact in bank.ready_facts if fact.answer_slots}
    for question in questions:
        fact, where = facts[question.fact], f"{question.fact} {question.form} {question.seed}"
        slot = fact.slots[question.slot]
        assert question.source, where
        assert question.at, where
        if isinstance(question, OpenQuestion):
            heard = f" {' '.join(words_of(question.stem))} "
            assert not any(f" {' '.join(words_of(name))} " in heard for name in question.accepted), where
        if isinstance(question, ClosedQuestion):
            texts = [option.text for option in question.options]
            assert len({text.casefold() for text in texts}) == len(texts), where
        if isinstance(question, Choice):
            key = texts.pop(question.key)
            assert len(key) <= LONGEST_KEY * max(map(len, texts)), where
            echoed = content_stems(question.stem) & content_stems(key)
            if slot.type not in ("quantity", "date"):
                assert all(any(stem in content_stems(text) for text in texts) for stem in echoed), where


@pytest.mark.parametrize("written", ["10 years", "100 people", "1000000 USD", "1 billion USD"])
def test_a_one_with_noughts_is_not_always_the_smallest(written: str) -> None:
    key = parse_quantity(written)
    ranks = {
        sum(value.amount < key.amount for value in neighbouring_quantities(key, 3, Draw(seed))) for seed in range(60)
    }
    assert len(ranks) > 1


@pytest.mark.parametrize("written", ["2025-12", "2025-01", "2025-01-01", "2025-12-31"])
def test_a_date_at_the_end_of_a_year_is_not_always_the_last(written: str) -> None:
    key = parse_date(written)
    ranks = {sum(date.order < key.order for date in neighbouring_dates(key, 3, Draw(seed))) for seed in range(60)}
    assert ranks == {0, 1, 2, 3}


def test_a_short_choice_gives_nothing_away_that_the_long_one_did_not() -> None:
    for bank in SHIPPED:
        for question in every_question(bank, range(4)):
            if isinstance(question, Choice):
                short = shortened(question, 3)
                texts = [option.text for option in short.options]
                key = texts.pop(short.key)
                assert len(key) <= LONGEST_KEY * max(map(len, texts)), (question.fact, question.seed)


def test_a_question_that_names_its_own_answer_is_not_asked() -> None:
    entities = a_document_of_capitals()["entities"]
    bank = a_table_of_capitals(entities={**entities, "kw-city": {"kind": "city", "name": "Kuwait"}})
    pool, (fact,) = BankPool(bank), [fact for fact in bank.facts if fact.id == "kw-capital"]
    made = {form: generate(pool, fact, 1, "city", form, 0) for form in FORMS}
    assert all(isinstance(each, Declined) for each in made.values())
    assert made["flashcard"] == Declined("flashcard", "The question names its own answer.")
    assert list(askable_slots(pool, fact, 1)) == []
