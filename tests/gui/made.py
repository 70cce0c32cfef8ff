"""Readings as the services give them; a test names only what matters to it."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from quizapp.domain.answers import Answer, Chosen
from quizapp.domain.cards import CardKey
from quizapp.domain.changes import Changes
from quizapp.domain.questions import (
    Choice,
    ClosedQuestion,
    Cloze,
    Explanation,
    Flashcard,
    Matching,
    NameSought,
    OpenQuestion,
    Option,
    Order,
    Part,
    Question,
    Several,
    TrueFalse,
    Typed,
)
from quizapp.domain.quiz import QuizPlan
from quizapp.domain.statistics import FormFigures, RecallFigures
from quizapp.domain.verdicts import Verdict
from quizapp.paths import questions_folder
from quizapp.services.progress_readings import HardFact, Period, ProgressReading
from quizapp.services.quiz_readings import QuizOffer, QuizResult, QuizRow
from quizapp.services.readings import (
    Asked,
    BankAdded,
    BankOverview,
    BanksReading,
    Outcome,
    Remembered,
    ShippedBank,
    Summary,
    SummaryRow,
    TodayReading,
)

NOW = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)  # a Monday
FLAG = (questions_folder() / "flags-of-asia" / "jp.png").read_bytes()  # a red disc
MINISTERS = ("Shigeru Ishiba", "Toshimitsu Motegi", "Noriyaki Abe", "Sanae Takaichi")


def an_explanation(**changes: Any) -> Explanation:
    statement = "Shigeru Ishiba was Japan’s Prime Minister when Narendra Modi visited in August 2025."
    note = "Sanae Takaichi took office later: Modi met her in December 2025."
    return replace(Explanation(statement, 0, len("Shigeru Ishiba"), note), **changes)


def a_choice(**changes: Any) -> Choice:
    options = changes.pop("options", MINISTERS)
    return Choice(
        **{
            **_of_a_question(),
            "stem": "Who was Prime Minister of Japan when Narendra Modi visited in August 2025?",
            "options": tuple(Option(text, "") for text in options),
            "key": 0,
            **changes,
        }
    )


def a_true_false(**changes: Any) -> TrueFalse:
    return TrueFalse(
        **{
            **_of_a_question(),
            "stem": "Shigeru Ishiba was Prime Minister of Japan in August 2025.",
            "right_answer": "True",
            "options": (Option("True", ""), Option("False", "")),
            "key": 0,
            **changes,
        }
    )


def a_several(**changes: Any) -> Several:
    """Four colours of which the first and the third belong."""
    options = tuple(Option(text, "") for text in ("Saffron", "Yellow", "Green", "Purple"))
    stem = "Which colours are on the flag of India? Mark all that belong."
    return Several(**{**_of_a_question(), "stem": stem, "options": options, "keys": (0, 2), **changes})


def a_matching(**changes: Any) -> Matching:
    """Three countries and their capitals; the key is 2, 0, 1."""
    capitals = {"Nepal": "Kathmandu", "Laos": "Vientiane", "Bhutan": "Thimphu"}
    parts = tuple(
        Part(country, 1, "city", city, Explanation(f"{city} is the capital of {country}.", 0, len(city), ""), "table")
        for country, city in capitals.items()
    )
    options = tuple(Option(text, "") for text in ("Vientiane", "Thimphu", "Kathmandu"))
    return Matching(
        **{
            **_of_a_question(),
            "stem": "What is the capital of each of these?",
            "prompts": tuple(capitals),
            "options": options,
            "key": (2, 0, 1),
            "asked": parts,
            **changes,
        }
    )


def an_order(**changes: Any) -> Order:
    """Three visits, the earliest first; the key is 1, 2, 0."""
    hosts = {"Tokyo": "2018", "Ahmedabad": "2017", "Delhi": "2015"}
    parts = tuple(
        Part(city.lower(), 1, "day", year, Explanation(f"{city} was the host in {year}.", 0, len(city), ""), "table")
        for city, year in sorted(hosts.items(), key=lambda host: host[1])
    )
    return Order(
        **{
            **_of_a_question(),
            "stem": "Put these in the order in which each was the host, the earliest first.",
            "right_answer": "Delhi, Ahmedabad, Tokyo",
            "prompts": ("1st", "2nd", "3rd"),
            "options": tuple(Option(city, "") for city in ("Tokyo", "Delhi", "Ahmedabad")),
            "key": (1, 2, 0),
            "asked": parts,
            **changes,
        }
    )


def a_flashcard(**changes: Any) -> Flashcard:
    stem = "Who was Prime Minister of Japan in August 2025?"
    return Flashcard(**{**_of_a_question(), "stem": stem, **changes})


def a_typed(**changes: Any) -> Typed:
    return Typed(**{**_of_a_typed(), **changes})


def a_cloze(**changes: Any) -> Cloze:
    stem = "In December 2025 Narendra Modi met ____, then Prime Minister of Japan."
    return Cloze(**{**_of_a_typed(), "stem": stem, **changes})


def asked(question: Question | None = None, **changes: Any) -> Asked:
    question = question or a_choice()
    is_long = isinstance(question, ClosedQuestion) and len(question.options) >= 4
    reading = Asked(
        bank_title="Japan–India relations",
        question=question,
        position=4,
        total=12,
        left=8,
        new_left=2,
        first_letters=None,
        can_undo=True,
        can_hint=question.is_open or is_long,
    )
    return replace(reading, **changes)


def outcome(on: Asked | None = None, answer: Answer = Chosen(0), **changes: Any) -> Outcome:  # noqa: B008 - a value
    """By default the right answer to a question with options."""
    on = on or asked()
    reading = Outcome(
        asked=on,
        answer=answer,
        verdict=Verdict.RIGHT,
        shown=on.question.right_answer,
        why="",
        days=6,
        parts=(),
        is_guess=False,
        is_overruled=False,
        may_guess=True,
        may_overrule=False,
        may_rest=True,
        may_undo=True,
        changes=Changes(reviews=True),
    )
    return replace(reading, **changes)


def a_miss(on: Asked | None = None, answer: Answer = Chosen(3), **changes: Any) -> Outcome:  # noqa: B008 - a value
    """A wrong answer; a typed one may be counted as right."""
    on = on or asked()
    missed = {"verdict": Verdict.WRONG, "days": 0, "may_guess": False, "may_overrule": on.question.is_open}
    return outcome(on, answer, **{**missed, **changes})


def a_summary(**changes: Any) -> Summary:
    statements = (
        ("Shigeru Ishiba was Prime Minister of Japan in August 2025", False, 1),
        ("Trade came to $25.17 billion in 2026", False, 1),
        ("The target is 500,000 two-way exchanges", True, 6),
        ("Motegi gave Jaishankar a cricket jersey", True, 9),
        ("The roadmap has eight areas", True, 12),
        *((f"Statement number {number}", True, 12) for number in range(6, 13)),
    )
    reading = Summary(
        answers=12,
        right=10,
        seconds=240,
        answered_today=20,
        goal=20,
        rows=tuple(SummaryRow(*row) for row in statements),
        missed=2,
        ready=0,
        more_new=3,
        can_undo=True,
        changes=Changes(),
    )
    return replace(reading, **changes)


def nothing_answered() -> Summary:
    """What a session gives that never began."""
    return a_summary(answers=0, right=0, seconds=0, rows=(), missed=0, can_undo=False)


def a_today(**changes: Any) -> TodayReading:
    days = [NOW.date() + timedelta(days=n) for n in range(7)]
    reading = TodayReading(
        now=NOW,
        learner="Kenji",
        due=9,
        new=3,
        minutes=4,
        answered=8,
        goal=20,
        coming=tuple(zip(days, (9, 14, 6, 11, 4, 8, 5), strict=True)),
        streak_days=9,
        more_new=20,
        banks=(
            a_bank(),
            a_bank(id="capitals", title="Capitals of Asia", subtitle="geography", facts=48, share_known=0.83, due=3,
                   new=0),
            a_bank(id="leaders", title="Leaders of India and Japan", subtitle="since 1947 · history", facts=40,
                   share_known=0.12, due=0, new=0),
        ),
        remembered=Remembered(0.91, 0.9, 30),
        heat=tuple(n * 7 % 11 for n in range(100)),
    )  # fmt: skip
    return replace(reading, **changes)


def a_rest_day(**changes: Any) -> TodayReading:
    """Nothing is due."""
    coming: tuple[tuple[date, int], ...] = tuple(
        (NOW.date() + timedelta(days=n), count) for n, count in enumerate((0, 14, 6, 11, 4, 8, 5))
    )
    return a_today(**{"due": 0, "new": 0, "minutes": 0, "answered": 20, "coming": coming, **changes})


def a_bank(**changes: Any) -> BankOverview:
    bank = BankOverview("japan-india", "Japan–India relations", "current affairs 2025–26", 52, 0.58, 6, 3)
    return replace(bank, **changes)


def a_shipped_bank(**changes: Any) -> ShippedBank:
    bank = ShippedBank(
        Path("japan-india.toml"), "japan-india", "Japan–India relations", "current affairs 2025–26", 52,
        "Which Indian minister received a cricket jersey?",
    )  # fmt: skip
    return replace(bank, **changes)


def a_banks_reading(**changes: Any) -> BanksReading:
    today = a_today()
    flags = a_shipped_bank(id="leaders-2", title="Leaders of India and Japan, part 2", subtitle="since 1947")
    reading = BanksReading(
        banks=(replace(today.banks[0], resting=2), *today.banks[1:]),
        removed=(("people", "People of the Japan–India relations"),),
        offered=(flags,),
        newer=(a_shipped_bank(id="capitals"),),
        changes=Changes(),
    )
    return replace(reading, **changes)


def an_added_bank(**changes: Any) -> BankAdded:
    added = BankAdded(
        bank_id="japan-india", title="Japan–India relations", facts=52, new=52, changed=0, retired=0, reset=0,
        notices=(), changes=Changes(banks=True, facts=True),
    )  # fmt: skip
    return replace(added, **changes)


def _of_a_question() -> dict[str, Any]:
    return {
        "bank": "japan-india",
        "fact": "pm-august",
        "revision": 1,
        "slot": "person",
        "seed": 7,
        "stem": "",
        "right_answer": "Shigeru Ishiba",
        "explanation": an_explanation(),
        "source": "Article",
        "at": "paragraph 3",
        "as_of": None,
    }


def _of_a_typed() -> dict[str, Any]:
    statement = "In December 2025 Narendra Modi met Sanae Takaichi, then Prime Minister of Japan."
    start = statement.index("Sanae")
    return {
        **_of_a_question(),
        "stem": "Which Prime Minister of Japan did Narendra Modi meet in December 2025?",
        "right_answer": "Sanae Takaichi",
        "explanation": Explanation(statement, start, start + len("Sanae Takaichi"), ""),
        "at": "paragraph 5",
        "sought": NameSought("person", "takaichi"),
        "accepted": ("Sanae Takaichi",),
    }


def letters_of(question: OpenQuestion) -> str:
    """The first letters of its answer."""
    return question.first_letters


def an_offer(**more: Any) -> QuizOffer:
    """What a quiz can be made from."""
    tags = ("japan", "india", "united-nations", "capitals", "currencies", "largest-cities", "people", "economy")
    banks = (("japan-india-2026", "Japan–India relations"), ("capitals-of-asia", "Capitals of Asia"),
             ("leaders", "Leaders of India and Japan since independence"))  # fmt: skip
    counted = tuple((tag, 40 - place) for place, tag in enumerate(tags))
    return replace(QuizOffer(QuizPlan(), True, banks, counted, 547, 190), **more)


def a_result(**more: Any) -> QuizResult:
    """A quiz of six: right, spelt otherwise, wrong, a true statement called false, skipped, not reached."""
    rows = (
        a_row("Who was Prime Minister of Japan in August 2025?", "Shigeru Ishiba", "Shigeru Ishiba", Verdict.RIGHT),
        a_row("In December 2025 Modi met ____.", "Sanae Takachi", "Sanae Takaichi", Verdict.SPELLING),
        a_row("How much did trade come to in 2026? (in US dollars)", "$21 billion", "$25.17 billion", Verdict.WRONG),
        a_row(a_true_false().stem, "False", "True", Verdict.WRONG, form="true_false"),
        a_row("Which body holds Japan Travel Fair 2026?", "", "Japan National Tourism Organization", Verdict.SKIPPED),
        a_row("Which of these is NOT on the roadmap?", "", "agriculture", None),
    )
    by_tag = (("people", 2, 2), ("largest-cities", 0, 2))
    made = QuizResult(NOW.date(), ("Japan–India relations",), rows, by_tag, 192, 3, counts=True, changes=Changes())
    return replace(made, **more)


def a_row(stem: str, given: str, right: str, verdict: Verdict | None, form: str = "typed") -> QuizRow:
    """One question of a result."""
    return QuizRow(stem, form, given, right, verdict, f"{right} it is.", "Article on a report", "paragraph 3", 14)


def a_progress(**changes: Any) -> ProgressReading:
    """A year with 300 answers on 60 of its days."""
    today, monday = date(2026, 11, 23), date(2025, 11, 24)
    days = [monday + timedelta(days=ahead) for ahead in range((today - monday).days + 1)]
    reading = ProgressReading(
        banks=(("japan-india-2026", "Japan–India relations"), ("capitals-of-asia", "Capitals of Asia")),
        bank_id=None,
        period=Period.YEAR,
        share_remembered=0.914,
        target=0.9,
        facts=152,
        known=118,
        met=14,
        answers=1284,
        seconds=7961,
        streak_days=9,
        best_streak=23,
        every_day=tuple((day, 5 if len(days) - place <= 60 else 0) for place, day in enumerate(days)),
        coming=tuple((today + timedelta(days=ahead), count) for ahead, count in enumerate((9, 14, 6, *[3] * 11))),
        promises=(RecallFigures(3, 1.4, 1.0), RecallFigures(40, 30.0, 29.0), RecallFigures(100, 92.0, 90.0)),
        forms=(FormFigures("choice", 800, 720), FormFigures("typed", 400, 300), FormFigures("matching", 84, 80)),
        hardest=(
            HardFact(CardKey("japan-india-2026", "visit", "host"), an_explanation().statement, "Japan–India", 4),
            HardFact(CardKey("capitals-of-asia", "np", "capital"), "Kathmandu is the capital of Nepal.", "Capitals", 1),
        ),
    )
    return replace(reading, **changes)
