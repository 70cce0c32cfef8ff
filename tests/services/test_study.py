from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from makers import Clock, a_bank_file, a_fact, a_file_of_capitals, a_person, an_amount, some_services, the_right_answer

from quizapp.domain.answers import Answer, Chosen, Skipped, Written
from quizapp.domain.cards import Card, CardKey
from quizapp.domain.errors import WriteError
from quizapp.domain.fitting import Fit
from quizapp.domain.log import replay
from quizapp.domain.memory import DEFAULT
from quizapp.domain.questions import ClosedQuestion, OpenQuestion
from quizapp.domain.quiz import QuizPlan
from quizapp.domain.verdicts import Verdict
from quizapp.services.readings import Asked, Summary
from quizapp.services.services import Services
from quizapp.store import figures
from quizapp.store.cards import cards_of_bank, load_card
from quizapp.store.reviews import admits_guesses, first_meetings, log_of, timeline_of


def six_facts() -> list[dict[str, Any]]:
    return [an_amount(f"t{year}", f"{year - 2000}.5 billion USD", str(year)) for year in range(2020, 2026)]


def many_facts() -> list[dict[str, Any]]:
    """25 of them."""
    return [an_amount(f"t{year}", f"{year - 1900}.5 billion USD", str(year)) for year in range(1990, 2015)]


def right(asked: Asked) -> Answer:
    question = asked.question
    return Chosen(question.key) if isinstance(question, ClosedQuestion) else Written(question.right_answer)


def wrong(asked: Asked) -> Answer:
    question = asked.question
    return Chosen((question.key + 1) % len(question.options)) if isinstance(question, ClosedQuestion) else Written("x")


def begun(services: Services) -> Asked:
    asked = services.study.begin()
    assert isinstance(asked, Asked)
    return asked


def answer_a_quiz(services: Services) -> None:
    """Every fact in a quiz that counts, all right."""
    now = services.quiz.begin(QuizPlan(counts=True))
    while isinstance(now, Asked):
        services.quiz.answer(right(now))
        following = services.quiz.next()
        now = following if isinstance(following, Asked) else None


def cards(services: Services) -> dict[CardKey, Card]:
    return cards_of_bank(services._database, services._desk.learner.id, "sample")


def rows(services: Services) -> list[dict[str, Any]]:
    return services._database.rows("SELECT * FROM reviews ORDER BY seq")


def stored_figures(services: Services) -> list[list[Any]]:
    tables = ("day_figures", "recall_figures", "form_figures")
    found = (services._database.rows(f"SELECT * FROM {each} ORDER BY day, bank_id") for each in tables)
    return [list(row.values())[2:] for each in found for row in each]


def replayed(services: Services) -> dict[CardKey, Card]:
    learner = services._desk.learner.id
    timeline = timeline_of(services._database, learner)
    return {key: replay(key, log_of(services._database, learner, key), timeline) for key in cards(services)}


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def services(tmp_path: Path, clock: Clock) -> Iterator[Services]:
    made = some_services(None, clock)
    made.library.add(a_bank_file(tmp_path, *six_facts()))
    yield made
    made.close()


def test_a_first_meeting_is_a_choice_of_three_and_half_luck(services: Services, clock: Clock) -> None:
    asked = begun(services)
    assert (asked.position, asked.total, asked.left, asked.new_left) == (1, 6, 6, 6)
    assert isinstance(asked.question, ClosedQuestion)
    assert len(asked.question.options) == 3
    assert not asked.can_hint

    clock.move(seconds=7)
    outcome = services.study.answer(right(asked))

    assert outcome.verdict is Verdict.RIGHT
    (row,) = rows(services)
    # memory.md: known = p0 / (p0 + (1 - p0) g) with p0 = 0.4 and g = 1/3; stability 0.7975, difficulty 3.5498.
    assert row["known"] == pytest.approx(0.6667, abs=1e-4)
    assert row["elapsed_ms"] == 7000
    card = load_card(services._database, services._desk.learner.id, CardKey("sample", row["fact_id"], row["slot"]))
    assert card.memory is not None
    assert card.memory.stability_days == pytest.approx(0.7975, abs=1e-4)
    assert card.memory.difficulty == pytest.approx(3.5498, abs=1e-4)
    assert outcome.days == 1


def test_the_log_has_what_was_shown_and_the_key(services: Services) -> None:
    asked = begun(services)
    assert isinstance(asked.question, ClosedQuestion)
    services.study.answer(wrong(asked))
    import json

    shown = json.loads(rows(services)[0]["shown"])
    assert shown["stem"] == asked.question.stem
    assert shown["options"] == [option.text for option in asked.question.options]
    assert shown["key"] == asked.question.key
    assert rows(services)[0]["given"] != asked.question.right_answer


def test_a_missed_card_comes_back_once_after_four_others(services: Services) -> None:
    asked = begun(services)
    missed = asked.question.fact
    outcome = services.study.answer(wrong(asked))
    assert outcome.days == 0
    seen = []
    following = services.study.next()
    while isinstance(following, Asked):
        seen.append(following.question.fact)
        is_back = following.question.fact == missed
        services.study.answer(wrong(following) if is_back else right(following))
        following = services.study.next()
    assert seen.index(missed) == 4
    assert seen.count(missed) == 1
    assert (following.answers, following.right, following.missed) == (7, 5, 1)
    assert not following.rows[0].is_right
    assert len(following.rows) == 6


@pytest.mark.parametrize("then", [None, "guessed", "rest"])
def test_undo_brings_the_card_and_the_question_back(services: Services, then: str | None) -> None:
    before, asked = cards(services), begun(services)
    services.study.answer(right(asked))
    if then:
        getattr(services.study, then)()
    length = len(rows(services))

    again = services.study.undo()

    assert again == asked
    assert cards(services) == before == replayed(services)
    assert len(rows(services)) > length  # the log only grows
    assert services.today.read().answered == 0


def test_several_answers_are_undone_one_by_one_and_from_the_summary_too(services: Services) -> None:
    before, first = cards(services), begun(services)
    services.study.answer(right(first))
    second = services.study.next()
    assert isinstance(second, Asked)
    services.study.answer(right(second))
    assert services.study.leave().answers == 2

    assert services.study.undo() == second
    assert services.study.undo() == first
    assert cards(services) == before


def test_a_guess_counts_as_missed_and_later_luck_counts_half(services: Services) -> None:
    asked = begun(services)
    outcome = services.study.answer(right(asked))
    assert outcome.may_guess
    guessed = services.study.guessed()
    assert (guessed.is_guess, guessed.days, guessed.may_guess) == (True, 0, False)
    assert cards(services) == replayed(services)
    following = services.study.next()
    assert isinstance(following, Asked)
    services.study.answer(right(following))
    # g is halved to 1/6 once "I guessed" was used; the meeting that was a guess was taken at 1/3, so that
    # p0 = (-(1/3) / (2/3) + 20 * 0.4) / 21 = 0.35714; known = p0 / (p0 + (1 - p0) / 6).
    assert rows(services)[-1]["known"] == pytest.approx(0.76923, abs=1e-4)


def test_an_admitted_guess_leaves_the_meetings_before_it_as_they_were(services: Services) -> None:
    asked: Asked | Summary = begun(services)
    for _ in range(6):
        assert isinstance(asked, Asked)
        services.study.answer(right(asked))
        asked = services.study.next()
    assert first_meetings(services._database, services._desk.learner_id) == (6, 6)
    services.study.guessed()
    # Five right, and one wrong at 1/3, the chance that was taken when it was asked: 5 - (1/3) / (2/3).
    recalled, meetings = first_meetings(services._database, services._desk.learner_id)
    assert (recalled, meetings) == (pytest.approx(4.5), 6)


def test_a_skipped_card_is_missed_without_blame(services: Services) -> None:
    outcome = services.study.answer(Skipped()) if begun(services) else None
    assert outcome is not None
    assert outcome.verdict is Verdict.SKIPPED
    assert not outcome.may_overrule
    assert outcome.days == 0


def test_a_card_at_rest_is_not_asked_again(services: Services, clock: Clock) -> None:
    asked = begun(services)
    services.study.answer(wrong(asked))
    following = services.study.rest()
    facts = set()
    while isinstance(following, Asked):
        facts.add(following.question.fact)
        services.study.answer(right(following))
        following = services.study.next()
    assert asked.question.fact not in facts
    clock.move(days=30)
    assert services.today.read().due == 5
    assert cards(services) == replayed(services)


def open_services(tmp_path: Path, clock: Clock, folder: Path | None = None) -> Services:
    """A bank whose only question must be typed: its one person has nobody to be confused with."""
    services = some_services(folder, clock)
    entities = {"ishiba": a_person("Shigeru Ishiba", also=["Sigeru Isiba"])}
    services.library.add(a_bank_file(tmp_path, a_fact(), entities=entities, decoys={}))
    return services


@pytest.mark.parametrize(
    ("typed", "verdict", "may_overrule"),
    [
        ("shigeru ishiba", Verdict.RIGHT, False),
        ("Shigeru Ishibba", Verdict.SPELLING, False),
        ("Ishiba", Verdict.RIGHT, False),
        ("Taro Aso", Verdict.WRONG, True),
    ],
)
def test_a_name_is_graded(tmp_path: Path, clock: Clock, typed: str, verdict: Verdict, may_overrule: bool) -> None:
    services = open_services(tmp_path, clock)
    asked = begun(services)
    assert isinstance(asked.question, OpenQuestion)
    outcome = services.study.answer(Written(typed))
    assert (outcome.verdict, outcome.shown, outcome.may_overrule) == (verdict, "Shigeru Ishiba", may_overrule)
    assert rows(services)[0]["known"] is None
    if may_overrule:
        overruled = services.study.count_as_right()
        assert overruled.is_overruled
        assert services.study.leave().right == 1
        assert cards(services) == replayed(services)


def test_a_hint_makes_a_right_answer_hard(services: Services, clock: Clock) -> None:
    for _ in range(2):
        following: Asked | Summary = begun(services)
        while isinstance(following, Asked):
            if following.can_hint:
                hint = services.study.hint()
                assert isinstance(following.question, ClosedQuestion)
                assert hint == services.study.hint()
                assert hint.removed_option not in (None, following.question.key)
                services.study.answer(right(following))
                # 2 is FSRS's Hard; three options are left, and the learner never said "I guessed".
                assert rows(services)[-1]["rating"] == 2
                return
            services.study.answer(right(following))
            following = services.study.next()
        clock.move(days=2)
    pytest.fail("no question of four came")


def test_a_write_that_fails_changes_nothing_and_can_be_repeated(tmp_path: Path, clock: Clock) -> None:
    services = some_services(tmp_path / "data", clock)
    services.library.add(
        a_bank_file(
            tmp_path, *(an_amount(f"t{year}", f"{year - 1900}.5 billion USD", str(year)) for year in range(2000, 2010))
        )
    )
    asked = begun(services)
    database = services._database
    pages = next(iter(database.rows("PRAGMA page_count")[0].values()))
    database.rows(f"PRAGMA max_page_count={pages}")
    with pytest.raises(WriteError):  # fill what is left of the pages
        for number in range(100_000):
            with database.atomic() as tables:
                tables.table("learners").insert({"id": f"{number:0100}", "name": "", "created_ms": 9})

    for _ in range(20):  # some answers still fit into the log's last page
        before, log = cards(services), rows(services)
        try:
            services.study.answer(wrong(asked))
        except WriteError:
            break
        following = services.study.next()
        assert isinstance(following, Asked)
        asked = following
    else:
        pytest.fail("the disk was never full")

    assert (cards(services), rows(services)) == (before, log)
    database.rows("PRAGMA max_page_count=1000000")
    services.study.answer(wrong(asked))
    assert len(rows(services)) == len(log) + 1
    assert cards(services) == replayed(services)
    services.close()


def test_everything_is_there_after_a_restart(tmp_path: Path, clock: Clock) -> None:
    services = some_services(tmp_path / "data", clock)
    services.library.add(a_bank_file(tmp_path, *six_facts()))
    services.study.answer(right(begun(services)))
    reading, kept, log = services.today.read(), cards(services), rows(services)
    services.close()

    again = some_services(tmp_path / "data", clock)

    assert again.today.read() == reading
    assert cards(again) == kept == replayed(again)
    assert rows(again) == log
    again.close()


def test_answers_are_typed_once_the_memory_holds_a_week(tmp_path: Path, clock: Clock) -> None:
    services = some_services(None, clock)
    services.library.add(a_bank_file(tmp_path, a_fact()))
    forms = []
    for _ in range(200):
        following = services.study.begin()
        if isinstance(following, Asked):
            memory = next(iter(cards(services).values())).memory
            forms.append((following.question.form, memory.stability_days if memory else 0.0))
            clock.move(seconds=5)
            services.study.answer(right(following))
        clock.move(days=1)
    assert forms[0] == ("choice", 0.0)
    assert all((form in ("cloze", "typed")) == (stability >= 7) for form, stability in forms)
    assert [form for form, _ in forms if form in ("cloze", "typed")][:2] == ["cloze", "typed"]


def test_a_quick_answer_with_its_first_letters_on_screen_is_good_and_not_easy(tmp_path: Path, clock: Clock) -> None:
    services = some_services(None, clock)
    services.preferences.change("type_from_days", 3)
    services.library.add(a_file_of_capitals(tmp_path))
    ratings: dict[bool, list[int]] = {True: [], False: []}  # by whether letters were on screen
    while min(map(len, ratings.values())) < 12:
        following = services.study.begin()
        while isinstance(following, Asked):
            if following.question.form in ("cloze", "typed"):
                told = ratings[following.first_letters is not None]
                clock.move(seconds=20 if len(told) < 6 else 2)  # slow until a time is usual
                services.study.answer(right(following))
                told.append(rows(services)[-1]["rating"])
            else:
                services.study.answer(the_right_answer(following.question))
            following = services.study.next()
        clock.move(days=2)
    assert set(ratings[True]) == {3}
    assert 4 in ratings[False]


def test_sides_of_a_fact_are_kept_apart_within_a_day(tmp_path: Path, clock: Clock) -> None:
    services = some_services(None, clock)
    fact = an_amount()
    fact["slots"]["year"]["ask"] = "In which year did trade come to {amount}?"
    services.library.add(a_bank_file(tmp_path, fact))
    assert len(cards(services)) == 2
    services.study.answer(right(begun(services)))
    assert isinstance(services.study.next(), Summary)
    assert services.today.read().ready == 0
    clock.move(days=1)
    assert services.today.read().ready == 1


def test_an_answer_goes_on_from_what_a_quiz_left_meanwhile(services: Services) -> None:
    asked = begun(services)
    answer_a_quiz(services)
    services.study.answer(right(asked))
    assert cards(services) == replayed(services)


def test_an_answer_goes_on_from_what_an_import_left_meanwhile(services: Services, tmp_path: Path, clock: Clock) -> None:
    services.study.answer(right(begun(services)))
    clock.move(days=30)
    asked = begun(services)
    # Every amount is another one now: the memory starts over, also that of the question on screen.
    others = [an_amount(f"t{year}", f"{year - 1990}.5 billion USD", str(year)) for year in range(2020, 2026)]
    assert services.library.add(a_bank_file(tmp_path, *others)).reset == 1
    services.study.answer(right(asked))
    assert cards(services) == replayed(services)
    assert rows(services)[-1]["predicted"] is None


def test_more_can_be_learned_and_missed_ones_practised(tmp_path: Path, clock: Clock) -> None:
    services = some_services(None, clock)
    services.library.add(a_bank_file(tmp_path, *many_facts()))
    following: Asked | Summary = begun(services)
    assert following.total == 10
    while isinstance(following, Asked):
        services.study.answer(wrong(following) if following.position == 1 else right(following))
        following = services.study.next()
    assert (following.missed, following.ready, following.more_new) == (1, 0, 15)
    practised = services.study.practise_missed()
    assert isinstance(practised, Asked)
    assert practised.total == 1
    services.study.leave()
    more = services.study.learn_more(5)
    assert isinstance(more, Asked)
    assert (more.total, more.new_left) == (5, 5)
    services.study.leave()
    five = services.study.five_minutes()
    assert isinstance(five, Asked)
    # Ten seconds a question (six to answer, four to read) until there is a pace: 30 would fit, and 15 are left; but
    # beyond the daily limit there are no more than five.
    assert five.total == 5


def test_five_minutes_keep_to_the_daily_limit_as_long_as_it_lasts(tmp_path: Path, clock: Clock) -> None:
    services = some_services(None, clock)
    services.library.add(a_bank_file(tmp_path, *many_facts()))
    services.preferences.change("new_a_day", 5)
    five = services.study.five_minutes()
    assert isinstance(five, Asked)
    assert (five.total, five.new_left) == (5, 5)


class ALearner(RuleBasedStateMachine):
    """Whatever a learner does in whatever order, the cards are what the log adds up to."""

    @initialize(seed=st.integers(0, 100))
    def start(self, seed: int) -> None:
        import tempfile

        self.clock = Clock()
        self.services = some_services(None, self.clock, seed=seed)
        with tempfile.TemporaryDirectory() as folder:
            self.services.library.add(a_bank_file(Path(folder), *six_facts(), a_fact()))
        self.now: Asked | Summary | None = None
        self.outcome: Any = None
        self.answers = self.length = 0

    def see(self, now: Asked | Summary) -> None:
        self.now, self.outcome = now, None

    @precondition(lambda self: not isinstance(self.now, Asked))
    @rule(how=st.sampled_from(["begin", "five_minutes", "more"]))
    def begin(self, how: str) -> None:
        study = self.services.study
        self.see(study.learn_more(2) if how == "more" else getattr(study, how)())
        self.answers = 0

    @precondition(lambda self: isinstance(self.now, Asked) and self.outcome is None)
    @rule(how=st.sampled_from(["right", "right", "wrong", "skip"]), hint=st.booleans())
    def answer(self, how: str, hint: bool) -> None:
        assert isinstance(self.now, Asked)
        if hint and self.now.can_hint:
            self.services.study.hint()
        given = {"right": right, "wrong": wrong, "skip": lambda _: Skipped()}[how](self.now)
        self.outcome = self.services.study.answer(given)
        self.answers += 1

    @precondition(lambda self: self.outcome is not None)
    @rule(how=st.sampled_from(["next", "guessed", "count_as_right", "rest"]))
    def after(self, how: str) -> None:
        if how == "guessed" and self.outcome.may_guess:
            self.outcome = self.services.study.guessed()
        elif how == "count_as_right" and self.outcome.may_overrule:
            self.outcome = self.services.study.count_as_right()
        elif how in ("next", "rest"):
            self.see(getattr(self.services.study, how)())

    @precondition(lambda self: self.now is not None and self.answers > 0)
    @rule()
    def undo(self) -> None:
        self.see(self.services.study.undo())
        self.answers -= 1

    @precondition(lambda self: isinstance(self.now, Asked))
    @rule()
    def leave(self) -> None:
        self.see(self.services.study.leave())

    @rule()
    def a_quiz_comes_between(self) -> None:
        answer_a_quiz(self.services)

    @rule(hours=st.integers(-72, 24 * 20))
    def time_passes(self, hours: int) -> None:
        self.clock.move(hours=hours)

    @rule(share=st.sampled_from([0.7, 0.8, 0.95]), easy=st.integers(0, 127))
    def other_wishes(self, share: float, easy: int) -> None:
        self.services.preferences.change("target", share)
        self.services.preferences.change("easy_days", easy)

    @rule(learns=st.floats(0.3, 3), is_better=st.booleans())
    def a_fit(self, learns: float, is_better: bool) -> None:
        parameters = tuple(value * (learns if place < 4 else 1) for place, value in enumerate(DEFAULT))
        learner = self.services._desk.learner_id
        self.services.fitting.keep(learner, 500, Fit(parameters, 0.3 - 0.1 * is_better, 0.3, 100, 500))

    @invariant()
    def cards_are_what_the_log_adds_up_to(self) -> None:
        assert cards(self.services) == replayed(self.services)
        assert len(rows(self.services)) >= self.length
        self.length = len(rows(self.services))

    @invariant()
    def figures_are_what_a_recount_gives(self) -> None:
        kept = stored_figures(self.services)
        with self.services._database.atomic() as tables:
            figures.recount_all(tables)
        assert kept == [pytest.approx(row) for row in stored_figures(self.services)]

    @invariant()
    def numbers_are_no_less_than_none(self) -> None:
        reading = self.services.today.read()
        assert min(reading.due, reading.new, reading.more_new, reading.answered, reading.minutes) >= 0


ALearner.TestCase.settings = settings(max_examples=25, stateful_step_count=25)
TestALearner = ALearner.TestCase


def test_an_answer_after_an_undone_one_still_counts_as_remembered(services: Services, clock: Clock) -> None:
    asked = begun(services)
    services.study.answer(right(asked))
    clock.move(days=30)
    due = begun(services)
    services.study.answer(wrong(due))
    services.study.undo()
    services.study.answer(right(due))
    *_, today = figures.by_day(services._database, services._desk.learner_id, figures.Span())
    assert (today.answers, today.right, today.met, today.due, today.due_recalled) == (1, 1, 0, 1, 1.0)


def test_a_guess_that_was_undone_admits_nothing(services: Services) -> None:
    services.study.answer(right(begun(services)))
    services.study.guessed()
    assert admits_guesses(services._database, services._desk.learner_id)
    services.study.undo()
    assert not admits_guesses(services._database, services._desk.learner_id)


def test_half_a_character_is_stored_as_a_mark_of_its_place(services: Services, clock: Clock) -> None:
    for _ in range(40):
        asked = services.study.begin()
        while isinstance(asked, Asked):
            if isinstance(asked.question, OpenQuestion):
                services.study.answer(Written("x\ud83d"))
                assert rows(services)[-1]["given"] == "x?"
                return
            services.study.answer(right(asked))
            asked = services.study.next()
        clock.move(days=7)
    raise AssertionError("nothing was asked in writing")
