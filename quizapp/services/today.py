"""What is ready today, and how it is going. Needs no fact to be read, so the numbers come first."""

from dataclasses import asdict
from datetime import date, timedelta
from typing import Any

from quizapp.domain.statistics import DayFigures, share_remembered, streak
from quizapp.services.desk import Desk
from quizapp.services.readings import BankOverview, Remembered, TodayReading
from quizapp.store import figures, overview, reviews

SECONDS_AN_ANSWER = 6.0  # until the learner's own pace is known: between a choice (5 s) and typing (9 s)
SECONDS_A_VERDICT = 4.0  # to read the fact
REMEMBERED_DAYS = 30
HEAT_DAYS = 100


class Today:
    """The numbers of one learner's day."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def read(self) -> TodayReading:
        """Everything "Today" shows."""
        now = self._desk.clock()
        today = self._desk.learner.day_of(now)
        settings = self._desk.learner.settings
        due_in, new_in = self._waiting(today)
        due, new = sum(due_in.values()), sum(new_in.values())
        allowed = max(0, settings.new_a_day - reviews.new_facts_met(self._desk.database, self._desk.learner_id, today))
        let_in = min(new, allowed)
        every_day = self._days()
        by_day = {day.day: day.answers for day in every_day}
        ready = due + let_in
        return TodayReading(
            now=now,
            learner=self._desk.learner.name,
            due=due,
            new=let_in,
            minutes=-(-round(ready * self.seconds_a_question()) // 60),
            answered=by_day.get(today, 0),
            goal=settings.goal,
            coming=self._coming(today, due),
            streak_days=streak(list(by_day), today),
            more_new=new - let_in,
            banks=self._overviews(due_in, new_in),
            remembered=self._remembered(every_day, today),
            heat=tuple(by_day.get(today - timedelta(days=HEAT_DAYS - 1 - n), 0) for n in range(HEAT_DAYS)),
            brought_back=self._desk.database.brought_back,
            copy_trouble=self._desk.copy_trouble,
        )

    def numbers(self) -> dict[str, Any]:
        """The numbers of `quizapp stats`, in JSON's own types: counts, shares from 0 to 1, days."""
        reading = self.read()
        every_day = self._days()
        return {
            "answers": sum(day.answers for day in every_day),
            "right": sum(day.right for day in every_day),
            "answers_today": reading.answered,
            "goal": reading.goal,
            "due": reading.due,
            "new": reading.new,
            "streak_days": reading.streak_days,
            "share_remembered": reading.remembered.share if reading.remembered else None,
            "banks": [{key: value for key, value in asdict(bank).items() if key != "digest"} for bank in reading.banks],
        }

    def seconds_a_question(self) -> float:
        """How long a question and its verdict take this learner."""
        usual = reviews.usual_seconds(self._desk.database, self._desk.learner_id)
        return (usual if usual is not None else SECONDS_AN_ANSWER) + SECONDS_A_VERDICT

    def banks(self) -> tuple[BankOverview, ...]:
        """Each bank with its numbers."""
        return self._overviews(*self._waiting(self._desk.day()))

    def facts_due(self, bank_id: str | None = None) -> int:
        """How many facts of a bank, or of all, are due and were not answered today."""
        due = overview.facts_due(self._desk.database, self._desk.learner_id, self._desk.day())
        return sum(due.values()) if bank_id is None else due.get(bank_id, 0)

    def _waiting(self, today: date) -> tuple[dict[str, int], dict[str, int]]:
        """How many facts of each bank are due, and how many are new, without those answered today."""
        return (
            overview.facts_due(self._desk.database, self._desk.learner_id, today),
            overview.facts_new(self._desk.database, self._desk.learner_id, today),
        )

    def _coming(self, today: date, due: int) -> tuple[tuple[date, int], ...]:
        later = overview.facts_due_by_day(self._desk.database, self._desk.learner_id, today, today + timedelta(days=6))
        days = [today + timedelta(days=n) for n in range(1, 7)]
        return ((today, due), *((day, later.get(day, 0)) for day in days))

    def _overviews(self, due_in: dict[str, int], new_in: dict[str, int]) -> tuple[BankOverview, ...]:
        return tuple(
            BankOverview(
                id=row["id"],
                title=row["title"],
                subtitle=row["subtitle"],
                facts=row["facts"],
                share_known=row["known"] / row["facts"] if row["facts"] else 0.0,
                due=due_in.get(row["id"], 0),
                new=new_in.get(row["id"], 0),
                resting=row["resting"],
                digest=row["digest"],
            )
            for row in overview.bank_rows(self._desk.database, self._desk.learner_id)
        )

    def _remembered(self, days: list[DayFigures], today: date) -> Remembered | None:
        since = today - timedelta(days=REMEMBERED_DAYS - 1)
        share = share_remembered(day for day in days if day.day >= since)
        return None if share is None else Remembered(share, self._desk.learner.settings.target, REMEMBERED_DAYS)

    def _days(self) -> list[DayFigures]:
        return figures.by_day(self._desk.database, self._desk.learner_id, figures.Span())
