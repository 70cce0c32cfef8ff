"""What Progress shows, as values."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from quizapp.domain.cards import CardKey
from quizapp.domain.statistics import FormFigures, RecallFigures


class Period(StrEnum):
    """Over which days figures are added up."""

    MONTH = "month"  # from its first day on
    YEAR = "year"  # from its first day on
    ALWAYS = "always"


@dataclass(frozen=True, slots=True)
class HardFact:
    """One of the facts that were missed most often after they had been known.

    Attributes:
        key: its card.
        statement: the fact in full.
        lapses: how often it was missed.
    """

    key: CardKey
    statement: str
    bank_title: str
    lapses: int


@dataclass(frozen=True, slots=True)
class ProgressReading:
    """Everything Progress shows, of one bank or of all, over one period.

    Attributes:
        banks: id and title of each bank.
        bank_id: the one that is shown, or None for all.
        share_remembered: of what was due, with what luck gives taken off, 0 to 1; None while it was too little to say.
        target: what the schedule aims for, 0 to 1.
        facts, known: that can be asked, and that are expected to be remembered for a week or more; as of now.
        met: facts answered for the first time in the period.
        answers, seconds: in the period.
        streak_days, best_streak: over all banks; of all time.
        every_day: answers on each of the last 53 weeks' days, from a Monday on, today last.
        coming: facts due on today and the thirteen days after it.
        promises: recalls of the period by what was promised of them.
        forms: answers of the period by the form they were asked in, the most answered first.
        hardest: the hardest first.
    """

    banks: tuple[tuple[str, str], ...]
    bank_id: str | None
    period: Period
    share_remembered: float | None
    target: float
    facts: int
    known: int
    met: int
    answers: int
    seconds: int
    streak_days: int
    best_streak: int
    every_day: tuple[tuple[date, int], ...]
    coming: tuple[tuple[date, int], ...]
    promises: tuple[RecallFigures, ...]
    forms: tuple[FormFigures, ...]
    hardest: tuple[HardFact, ...]
