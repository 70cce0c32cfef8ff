"""What waits for a learner is kept counted and looked up in order; here it is counted card by card."""

from pathlib import Path
from random import Random

import pytest
from makers import Clock, a_bank_file, a_file_of_capitals, an_amount, some_services

from quizapp.domain.answers import Chosen, SelfGraded, Skipped, Written
from quizapp.domain.questions import ClosedQuestion, Flashcard, OpenQuestion
from quizapp.domain.queueing import plan
from quizapp.domain.ratings import Rating
from quizapp.services.readings import Asked
from quizapp.services.services import Services
from quizapp.store import bank_figures, cards, overview, reviews
from quizapp.store.database import Row


def a_sample(folder: Path, years: range, shift: int = 0) -> Path:
    """A bank of amounts; another `shift` makes another answer of each second one."""
    facts = [an_amount(f"t{year}", f"{year - 1900 + shift * (year % 2)}.5 billion USD", str(year)) for year in years]
    return a_bank_file(folder, *facts)


def every_card(services: Services) -> list[Row]:
    """The learner's cards that are asked, in the order in which new ones are met."""
    return services._database.rows(
        """SELECT c.* FROM cards c JOIN facts f ON f.bank_id = c.bank_id AND f.id = c.fact_id
            JOIN banks b ON b.id = c.bank_id WHERE c.learner_id = ? AND c.is_retired = 0 AND c.is_resting = 0
            ORDER BY c.position, f.position, b.position""",
        [services._desk.learner_id],
    )


def check(services: Services) -> None:
    database, desk = services._database, services._desk
    today, found = desk.day(), every_card(services)
    answered = reviews.answered_facts(database, desk.learner_id, today)
    due = {(row["bank_id"], row["fact_id"]) for row in found if row["due_day"] and row["due_day"] <= today.isoformat()}
    new = dict.fromkeys((row["bank_id"], row["fact_id"]) for row in found if row["due_day"] is None)
    banks = [row["id"] for row in overview.titles(database)]

    assert bank_figures.agree(database)
    facts_due, facts_new = (each(database, desk.learner_id, today) for each in (overview.facts_due, overview.facts_new))
    for bank in banks:
        assert facts_due.get(bank, 0) == sum(fact[0] == bank for fact in due - answered)
        assert facts_new.get(bank, 0) == sum(fact[0] == bank for fact in new if fact not in due | answered)
    for count in (0, 3, 100):
        wanted = [fact for fact in new if fact not in due | answered][:count]
        assert [key.fact for key in cards.new_cards(database, desk.learner_id, today, count)] == wanted
    assert plan(
        cards.due_cards(database, desk.learner_id, today), cards.new_cards(database, desk.learner_id, today, 5),
        today=today, new_left=5, limit=None, memory=desk.timeline.now.memory, answered_facts=answered,
    ) == plan(
        cards.due_cards(database, desk.learner_id, today),
        [cards._card(row).key for row in found if row["due_day"] is None],
        today=today, new_left=5, limit=None, memory=desk.timeline.now.memory, answered_facts=answered,
    )  # fmt: skip


def answer(services: Services, asked: Asked, *, is_right: bool) -> None:
    match asked.question:
        case ClosedQuestion() as question:
            services.study.answer(Chosen(question.key if is_right else (question.key + 1) % len(question.options)))
        case OpenQuestion() as question:
            services.study.answer(Written(question.right_answer if is_right else "x"))
        case Flashcard():
            services.study.answer(SelfGraded(Rating.GOOD if is_right else Rating.AGAIN))
        case _:
            services.study.answer(Skipped())


@pytest.mark.parametrize("seed", range(4))
def test_what_waits_is_what_a_count_of_all_cards_gives_whatever_was_done(tmp_path: Path, seed: int) -> None:
    clock, draw = Clock(), Random(seed)
    services = some_services(tmp_path / "data", clock, seed=seed)
    services.library.add(a_sample(tmp_path, range(1990, 2005)))
    services.library.add(a_file_of_capitals(tmp_path))
    services.preferences.change("new_a_day", 6)
    done = set()
    for _ in range(60):
        what = draw.choices(
            ("answer", "rest", "wake", "remove", "import", "learner", "day", "undo", "more"),
            (30, 4, 3, 4, 4, 3, 12, 4, 4),
        )[0]
        match what:
            case "answer" | "rest" | "undo" | "more":
                asked = services.study.learn_more(3) if what == "more" else services.study.begin()
                for _ in range(3):
                    if not isinstance(asked, Asked):
                        break
                    is_right = draw.random() < 0.8
                    answer(services, asked, is_right=is_right)
                    done.add(what)
                    check(services)
                    if what == "undo":
                        asked = services.study.undo()
                    else:
                        asked = services.study.rest() if what == "rest" else services.study.next()
                    check(services)
            case "wake":
                for bank in services.library.read().banks:
                    services.library.wake(bank.id)
            case "remove":
                reading = services.library.read()
                if reading.removed:
                    services.library.bring_back(reading.removed[0][0])
                elif reading.banks:
                    services.library.remove(draw.choice(reading.banks).id)
            case "import":
                years = range(1990 + draw.randrange(4), 2005 + draw.randrange(4))
                services.library.add(a_sample(tmp_path, years, shift=draw.randrange(2)))
            case "learner":
                profiles = services.profiles.read()
                if len(profiles.here) < 3:
                    services.profiles.add(f"Learner {len(profiles.here) + 1}")
                else:
                    services.profiles.switch(draw.choice(profiles.here).id)
            case "day":
                clock.move(days=draw.choice((1, 1, 3, 20)))
        done.add(what)
        check(services)
    assert len(done) >= 8  # of nine
    services.abandon()


def test_a_fact_that_is_moved_up_in_its_bank_is_met_earlier(tmp_path: Path) -> None:
    services = some_services(None, Clock())
    services.library.add(
        a_bank_file(tmp_path, *(an_amount(f"t{n}", f"{n}.5 billion USD", f"200{n}") for n in (1, 2, 3)))
    )
    services.library.add(
        a_bank_file(tmp_path, *(an_amount(f"t{n}", f"{n}.5 billion USD", f"200{n}") for n in (3, 1, 2)))
    )
    new = cards.new_cards(services._database, services._desk.learner_id, services._desk.day(), 3)
    assert [key.fact_id for key in new] == ["t3", "t1", "t2"]
