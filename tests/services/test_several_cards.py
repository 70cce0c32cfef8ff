"""One answer about several facts reviews the card of each."""

import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from makers import (
    Clock,
    a_bank_file,
    a_document_of_capitals,
    a_file_of_capitals,
    a_list,
    as_toml,
    some_services,
    the_right_answer,
)

from quizapp.domain.answers import Marked, Placed, SelfGraded, Skipped
from quizapp.domain.guessing import weigh
from quizapp.domain.log import replay
from quizapp.domain.questions import (
    Flashcard,
    Matching,
    Question,
    Several,
)
from quizapp.domain.ratings import Rating
from quizapp.services.readings import Asked, Summary
from quizapp.services.services import Services
from quizapp.store import figures
from quizapp.store.cards import cards_of_bank
from quizapp.store.reviews import log_of, timeline_of


def rows(services: Services) -> list[dict[str, Any]]:
    return services._database.rows("SELECT * FROM reviews ORDER BY seq")


def is_a_replay(services: Services, bank: str = "capitals") -> bool:
    learner, timeline = services._desk.learner.id, timeline_of(services._database, services._desk.learner.id)
    stored = cards_of_bank(services._database, learner, bank)
    return all(replay(key, log_of(services._database, learner, key), timeline) == card for key, card in stored.items())


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def services(tmp_path: Path, clock: Clock) -> Iterator[Services]:
    made = some_services(None, clock)
    made.library.add(a_file_of_capitals(tmp_path))
    yield made
    made.close()


def until(services: Services, clock: Clock, form: type[Question]) -> Asked:
    """Day after day of right answers, until a question of that form is asked."""
    for _ in range(60):
        following = services.study.begin()
        while isinstance(following, Asked):
            if isinstance(following.question, form):
                return following
            services.study.answer(the_right_answer(following.question))
            following = services.study.next()
        clock.move(days=1)
    raise AssertionError(f"no {form.__name__} in 60 days")


def test_a_matching_asks_only_for_facts_that_were_met_before_and_not_today(services: Services, clock: Clock) -> None:
    asked = until(services, clock, Matching)
    today = services._desk.day().isoformat()
    answered = {(row["fact_id"], row["slot"], row["day"]) for row in rows(services)}
    for part in asked.question.parts:
        days = {day for fact, slot, day in answered if (fact, slot) == (part.fact, part.slot)}
        assert days
        assert today not in days


def test_each_fact_of_a_matching_gets_a_row_and_a_rating_of_its_own(services: Services, clock: Clock) -> None:
    asked = until(services, clock, Matching)
    question = asked.question
    assert isinstance(question, Matching)
    before = len(rows(services))
    swapped = (question.key[1], question.key[0], *question.key[2:])
    outcome = services.study.answer(Placed(swapped))
    added = rows(services)[before:]
    assert [row["fact_id"] for row in added] == [part.fact for part in question.parts]
    assert [row["rating"] for row in added] == [1, 1, 3, 3]
    assert [row["given"] for row in added] == [question.options[place].text for place in swapped]
    assert outcome.verdict.value == "partly right"
    assert is_a_replay(services)


def test_what_is_known_of_the_other_pairs_decides_what_a_guess_at_one_is_worth(
    services: Services, clock: Clock
) -> None:
    asked = until(services, clock, Matching)
    services.study.answer(the_right_answer(asked.question))
    pairs = rows(services)[-4:]
    promised = [row["predicted"] for row in pairs]
    lucks = weigh(promised, [True] * 4, 4, admits_guesses=False)
    assert [row["known"] for row in pairs] == [pytest.approx(luck.known) for luck in lucks if luck]
    guesses = [json.loads(row["shown"])["guess"] for row in pairs]
    assert guesses == [pytest.approx(luck.guess) for luck in lucks if luck]
    assert min(guesses) > 1 / 4  # as it would be if nothing were known of the others


def test_pairs_say_nothing_of_what_was_due_and_remembered(services: Services, clock: Clock) -> None:
    asked = until(services, clock, Matching)
    learner, span = services._desk.learner_id, figures.Span()
    before = figures.by_promise(services._database, learner, span)
    services.study.answer(the_right_answer(asked.question))
    assert figures.by_promise(services._database, learner, span) == before
    assert figures.agree(services._database)


def test_undo_takes_back_every_fact_of_a_matching(services: Services, clock: Clock) -> None:
    asked = until(services, clock, Matching)
    learner = services._desk.learner.id
    before = cards_of_bank(services._database, learner, "capitals")
    services.study.answer(Placed(asked.question.key))
    assert cards_of_bank(services._database, learner, "capitals") != before
    assert services.study.undo() == asked
    assert cards_of_bank(services._database, learner, "capitals") == before
    assert is_a_replay(services)


def test_a_guess_at_a_matching_counts_as_again_for_every_fact(services: Services, clock: Clock) -> None:
    asked = until(services, clock, Matching)
    services.study.answer(Placed(asked.question.key))
    outcome = services.study.guessed()
    stored = cards_of_bank(services._database, services._desk.learner.id, "capitals")
    missed = {(card.key.fact_id, card.key.slot) for card in stored.values() if card.is_missed}
    assert missed == {(part.fact, part.slot) for part in asked.question.parts}
    assert outcome.is_guess
    assert is_a_replay(services)


def test_what_was_matched_is_not_asked_again_in_the_session(services: Services, clock: Clock) -> None:
    asked = until(services, clock, Matching)
    services.study.answer(Placed(asked.question.key))
    matched = {part.fact for part in asked.question.parts}
    following = services.study.next()
    while isinstance(following, Asked):
        assert following.question.fact not in matched
        services.study.answer(the_right_answer(following.question))
        following = services.study.next()


def test_what_was_missed_in_a_matching_comes_back_in_the_session(services: Services, clock: Clock) -> None:
    asked = until(services, clock, Matching)
    services.study.answer(Skipped())
    matched, seen = {part.fact for part in asked.question.parts}, []
    following = services.study.next()
    while isinstance(following, Asked):
        seen.append(following.question.fact)
        services.study.answer(the_right_answer(following.question))
        following = services.study.next()
    assert [seen.count(fact) for fact in matched] == [1, 1, 1, 1]


def test_no_fact_is_met_from_two_sides_on_a_day_whatever_is_asked_together(tmp_path: Path, clock: Clock) -> None:
    document = a_document_of_capitals()
    document["relations"]["capital"]["ask"]["country"] = "Of which country is {city} the capital?"
    file = tmp_path / "both_ways.toml"
    file.write_text(as_toml(document), encoding="utf-8")
    services = some_services(None, clock)
    services.library.add(file)
    for _ in range(60):
        following = services.study.begin()
        while isinstance(following, Asked):
            is_missed = following.position % 4 == 0
            services.study.answer(Skipped() if is_missed else the_right_answer(following.question))
            following = services.study.next()
        clock.move(days=1)
    sides = Counter(
        (fact, day) for fact, _, day in {(row["fact_id"], row["slot"], row["day"]) for row in rows(services)}
    )
    assert max(sides.values()) == 1
    assert any(row["form"] == "matching" for row in rows(services))


def test_skipping_a_matching_misses_every_fact_of_it(services: Services, clock: Clock) -> None:
    until(services, clock, Matching)
    before = len(rows(services))
    services.study.answer(Skipped())
    assert [row["rating"] for row in rows(services)[before:]] == [1, 1, 1, 1]


def test_a_list_is_learned_by_marking_what_belongs(tmp_path: Path, clock: Clock) -> None:
    services = some_services(None, clock)
    services.library.add(a_bank_file(tmp_path, a_list()))
    asked = until(services, clock, Several)
    question = asked.question
    assert isinstance(question, Several)
    services.study.answer(Marked(frozenset(question.keys[:1])))
    last = rows(services)[-1]
    assert last["given"] == question.options[question.keys[0]].text
    assert is_a_replay(services, "sample")
    assert isinstance(services.study.next(), Asked | Summary)


def test_a_flashcard_keeps_the_grade_its_learner_gave_and_says_when_it_comes_back(tmp_path: Path, clock: Clock) -> None:
    long = "the Treaty of Mutual Understanding and Lasting Friendship of All the Islands"
    fact = {
        "id": "treaty", "statement": "{treaty} was signed in Nara.", "source": "article", "at": "page 1",
        "slots": {"treaty": {"entity": "treaty", "ask": "Which treaty was signed in Nara?"}},
    }  # fmt: skip
    services = some_services(None, clock)
    entities = {"treaty": {"kind": "treaty", "name": long}}
    services.library.add(a_bank_file(tmp_path, fact, entities=entities, decoys={}))
    asked = services.study.begin()
    assert isinstance(asked, Asked)
    assert isinstance(asked.question, Flashcard)
    assert len(asked.days_after) == 4
    assert list(asked.days_after) == sorted(asked.days_after)
    outcome = services.study.answer(SelfGraded(Rating.EASY))
    assert (rows(services)[-1]["rating"], outcome.days) == (4, asked.days_after[3])
