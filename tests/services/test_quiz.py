"""A quiz from plan to result, over real banks in a real database."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from makers import Clock, some_services

from quizapp.domain.answers import Answer, Chosen, Marked, Placed, Skipped, Written
from quizapp.domain.errors import WriteError
from quizapp.domain.questions import ClosedQuestion, OpenQuestion, PairingQuestion, Question, Several, TrueFalse
from quizapp.domain.quiz import QUIZ_FORMS, QuizPlan
from quizapp.domain.verdicts import Verdict
from quizapp.paths import questions_folder
from quizapp.services.quiz_readings import QuizResult
from quizapp.services.readings import Asked
from quizapp.services.services import Services
from quizapp.store.cards import cards_of_bank


def right(question: Question) -> Answer:
    match question:
        case ClosedQuestion():
            return Chosen(question.key)
        case Several():
            return Marked(frozenset(question.keys))
        case PairingQuestion():
            return Placed(question.key)
        case _:
            assert isinstance(question, OpenQuestion)
            return Written(question.right_answer)


def wrong(question: Question) -> Answer:
    match question:
        case ClosedQuestion():
            return Chosen((question.key + 1) % len(question.options))
        case Several():
            return Marked(frozenset(range(len(question.options))) - frozenset(question.keys))
        case PairingQuestion():
            return Placed(question.key[1:] + question.key[:1])
        case _:
            return Written("something else")


def played(services: Services, plan: QuizPlan, misses: int = 0) -> tuple[list[Question], QuizResult]:
    """Every question answered, the first `misses` of them wrong."""
    following: Asked | QuizResult | None = services.quiz.begin(plan)
    asked: list[Question] = []
    while isinstance(following, Asked):
        asked.append(following.question)
        give = wrong if len(asked) <= misses else right
        services.quiz.answer(give(following.question))
        following = services.quiz.next()
    assert isinstance(following, QuizResult)
    return asked, following


def logged(services: Services) -> list[dict[str, object]]:
    return services._database.rows("SELECT * FROM reviews ORDER BY seq")


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def services(clock: Clock) -> Iterator[Services]:
    services = some_services(None, clock)
    for name in ("japan-india-2026", "capitals-of-asia"):
        services.library.add(questions_folder() / f"{name}.toml")
    yield services
    services.close()


def test_the_offer_counts_what_fits(services: Services) -> None:
    everything = services.quiz.offer(QuizPlan(count=None))
    assert [bank_id for bank_id, _ in everything.banks] == ["japan-india-2026", "capitals-of-asia"]
    article = services.quiz.offer(QuizPlan(banks=("japan-india-2026",), count=None))
    cards = cards_of_bank(services._database, services._desk.learner.id, "japan-india-2026")
    assert article.facts == len({key.fact_id for key in cards})
    assert dict(article.tags)["people"] > dict(article.tags)["report"] > 0
    of_people = services.quiz.offer(QuizPlan(banks=("japan-india-2026",), tags=("people",), count=None))
    assert of_people.facts == dict(article.tags)["people"]
    assert of_people.tags == article.tags  # a tag that is chosen does not hide the others
    assert services.quiz.offer(QuizPlan(count=10)).questions == 10
    assert of_people.questions == of_people.facts


def test_what_is_no_longer_there_is_left_out_of_the_plan(services: Services) -> None:
    plan = QuizPlan(banks=("japan-india-2026", "gone"), tags=("people", "gone"))
    offer = services.quiz.offer(plan)
    assert (offer.plan.banks, offer.plan.tags) == (("japan-india-2026",), ("people",))


def test_verdicts_shown_on_the_way_take_time(services: Services) -> None:
    silent, telling = (services.quiz.offer(QuizPlan(tells=tells)) for tells in (False, True))
    assert silent.seconds < telling.seconds


def test_a_quiz_asks_what_was_chosen_and_no_fact_twice(services: Services) -> None:
    plan = QuizPlan(banks=("japan-india-2026",), tags=("people",), forms=("choice", "typed"), count=8)
    asked, result = played(services, plan)
    assert 5 <= len(asked) <= 8
    assert {question.form for question in asked} == {"choice", "typed"}
    facts = [part.fact for question in asked for part in question.parts]
    assert len(facts) == len(set(facts))
    assert result.titles == ("Japan–India relations",)
    assert (result.right, result.answered, result.missed) == (len(asked), len(asked), 0)


@pytest.mark.parametrize("form", QUIZ_FORMS)
def test_every_form_can_be_asked_and_graded(services: Services, form: str) -> None:
    plan = QuizPlan(forms=(form,), count=2)
    asked, result = played(services, plan, misses=1)
    assert {question.form for question in asked} == {form}
    assert result.rows[0].verdict in (Verdict.WRONG, Verdict.PARTLY)
    assert result.rows[0].given
    assert not result.rows[0].is_right
    assert all(row.is_right and row.source for row in result.rows[1:])
    assert {row.form for row in result.rows} == {form}


@pytest.mark.parametrize("form", ["matching", "order", "several", "choice", "true_false"])
def test_what_was_given_and_what_is_right_are_in_the_same_words(services: Services, form: str) -> None:
    _, result = played(services, QuizPlan(forms=(form,), count=1), misses=1)
    (missed,) = result.rows
    assert missed.differs
    (kept,) = played(services, QuizPlan(forms=(form,), count=1))[1].rows
    assert not kept.differs
    if form == "matching":
        assert {each.split(": ")[0] for each in missed.given.split("; ")} == {
            each.split(": ")[0] for each in missed.right_answer.split("; ")
        }


def test_a_result_knows_what_is_true_of_a_false_statement(services: Services) -> None:
    asked, result = played(services, QuizPlan(forms=("true_false",), count=20))
    for question, row in zip(asked, result.rows, strict=True):
        assert isinstance(question, TrueFalse)
        is_false = question.options[question.key].text == "False"
        assert row.truth == (question.explanation.statement if is_false else "")
    assert {row.right_answer for row in result.rows} == {"True", "False"}  # both were asked


def test_two_quizzes_differ(services: Services) -> None:
    first, second = (played(services, QuizPlan(counts=False))[0] for _ in range(2))
    assert [question.stem for question in first] != [question.stem for question in second]


def test_the_result_is_told_by_tag(services: Services) -> None:
    _, result = played(services, QuizPlan(banks=("japan-india-2026",), count=20), misses=5)
    assert sum(row.is_right for row in result.rows) == result.right == 15
    for tag, kept, asked in result.by_tag:
        assert 0 <= kept <= asked, tag
    assert max(asked for _, _, asked in result.by_tag) == result.by_tag[0][2]


def test_each_answer_is_in_the_log_before_the_next_question(services: Services) -> None:
    asked = services.quiz.begin(QuizPlan(forms=("choice",)))
    assert asked is not None
    outcome = services.quiz.answer(right(asked.question))
    (row,) = logged(services)
    assert (row["origin"], row["fact_id"], row["verdict"]) == ("quiz", asked.question.fact, "right")
    assert outcome.days is not None
    assert outcome.changes.reviews


def test_a_quiz_that_does_not_count_leaves_no_trace(services: Services) -> None:
    _, result = played(services, QuizPlan(counts=False), misses=3)
    assert logged(services) == []
    assert result.missed >= 3
    assert not result.changes.reviews
    assert services.today.read().answered == 0


def test_leaving_keeps_what_was_answered(services: Services) -> None:
    asked = services.quiz.begin(QuizPlan(forms=("choice",), count=5))
    assert asked is not None
    services.quiz.answer(right(asked.question))
    result = services.quiz.leave()
    assert (result.answered, result.right, len(result.rows)) == (1, 1, 5)
    assert result.rows[1].verdict is None
    assert result.rows[1].right_answer
    assert len(logged(services)) == 1


def test_the_missed_are_asked_again_in_new_questions(services: Services) -> None:
    asked, result = played(services, QuizPlan(forms=("choice", "true_false"), count=8), misses=3)
    again = services.quiz.retry()
    assert again is not None
    assert again.total == result.missed == 3
    retried = set()
    following: Asked | QuizResult = again
    while isinstance(following, Asked):
        retried.add(following.question.fact)
        services.quiz.answer(right(following.question))
        following = services.quiz.next()
    assert retried == {question.fact for question in asked[:3]}


def test_a_retry_that_is_left_can_be_gone_on_with(services: Services) -> None:
    services.quiz.begin(QuizPlan(count=6))
    for _ in range(6):
        services.quiz.answer(Skipped())
        left = services.quiz.next()
    assert isinstance(left, QuizResult)
    missed = left.missed
    assert missed >= 6
    services.quiz.retry()
    services.quiz.answer(Skipped())
    again = services.quiz.leave()
    assert again.missed > again.answered  # what was not reached is still missed


def test_a_retry_left_without_an_answer_gives_the_result_before_it(services: Services) -> None:
    _, first = played(services, QuizPlan(forms=("choice",), count=5), misses=2)
    services.quiz.retry()
    assert services.quiz.leave().rows == first.rows
    again = services.quiz.retry()  # and it can be retried as before
    assert again is not None
    assert again.total == 2


def test_a_retry_leaves_out_a_bank_that_was_removed(services: Services) -> None:
    services.quiz.begin(QuizPlan(forms=("choice",), count=None))
    while isinstance(services.quiz.next(), Asked):
        services.quiz.answer(Skipped())
    assert {bank_id for bank_id, _ in services.quiz._run.missed} == {"japan-india-2026", "capitals-of-asia"}

    services.library.remove("japan-india-2026")
    again = services.quiz.retry()

    assert again is not None
    assert {question.bank for question in services.quiz._run.questions} == {"capitals-of-asia"}


def test_a_retry_with_its_only_bank_removed_asks_nothing(services: Services) -> None:
    services.quiz.begin(QuizPlan(banks=("japan-india-2026",), count=3))
    services.quiz.answer(Skipped())
    services.quiz.leave()
    services.library.remove("japan-india-2026")
    assert services.quiz.retry() is None


def test_nothing_to_ask_is_no_quiz(services: Services) -> None:
    assert services.quiz.begin(QuizPlan(tags=("people",), banks=("capitals-of-asia",))) is None


def test_a_typed_answer_can_be_counted_as_right(services: Services) -> None:
    asked = services.quiz.begin(QuizPlan(forms=("typed",), count=3, tells=True))
    assert asked is not None
    outcome = services.quiz.answer(Written("something else"))
    assert outcome.may_overrule
    overruled = services.quiz.count_as_right()
    assert overruled.is_overruled
    assert not overruled.may_overrule
    assert services.quiz.leave().right == 1
    assert [row["kind"] for row in logged(services)] == ["answer", "override"]


def test_a_skipped_question_is_missed(services: Services) -> None:
    asked = services.quiz.begin(QuizPlan(count=1, forms=("choice",)))
    assert asked is not None
    services.quiz.answer(Skipped())
    result = services.quiz.leave()
    assert (result.rows[0].verdict, result.rows[0].given, result.missed) == (Verdict.SKIPPED, "", 1)


def test_an_answer_that_cannot_be_stored_can_be_given_again(
    services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = services.quiz.begin(QuizPlan(forms=("choice",)))
    assert asked is not None
    with monkeypatch.context() as broken:
        broken.setattr(services.quiz._recorder, "record", _refuse)
        with pytest.raises(WriteError):
            services.quiz.answer(right(asked.question))
    services.quiz.answer(right(asked.question))
    assert services.quiz.leave().right == 1


def _refuse(*_: object) -> None:
    raise WriteError(folder="here", reason="the disk is full")


def test_the_time_of_each_answer_is_measured(services: Services, clock: Clock) -> None:
    asked = services.quiz.begin(QuizPlan(forms=("choice",), count=2))
    assert asked is not None
    clock.move(seconds=7)
    services.quiz.answer(right(asked.question))
    result = services.quiz.leave()
    assert (result.rows[0].seconds, result.seconds) == (7, 7)


def test_a_result_has_the_day_by_the_clock_and_not_the_study_day(services: Services, clock: Clock) -> None:
    services.quiz.begin(QuizPlan(count=1))
    clock.now = datetime(2026, 11, 23, 20, 0, tzinfo=UTC)  # half past one of the 24th where the learner is
    assert services._desk.day() == date(2026, 11, 23)
    assert services.quiz.leave().day == date(2026, 11, 24)


def test_a_bank_of_an_earlier_version_gets_its_tags(tmp_path: Path, clock: Clock) -> None:
    services = some_services(tmp_path, clock)
    services.library.add(questions_folder() / "japan-india-2026.toml")
    with services._database.atomic() as tables:
        tables.conn.execute("DELETE FROM fact_tags")
        tables.conn.execute("UPDATE banks SET lookups = 1")
    services.close()
    services = some_services(tmp_path, clock)
    assert dict(services.quiz.offer(QuizPlan()).tags)["people"] > 5
    services.close()


def test_whether_a_quiz_counts_is_the_learner_s_setting_unless_it_says_otherwise(services: Services) -> None:
    assert services.quiz.offer(QuizPlan()).counts is True
    services.preferences.change("quiz_counts", 0)
    assert services.quiz.offer(QuizPlan()).counts is False
    assert services.quiz.offer(QuizPlan(counts=True)).counts is True
    asked = services.quiz.begin(QuizPlan(count=1))
    assert asked is not None
    assert not services.quiz.leave().counts
