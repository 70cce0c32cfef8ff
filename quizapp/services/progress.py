"""How it is going: read from figures that are kept answer by answer, so that the length of the log does not matter."""

import csv
import io
from datetime import date, timedelta
from pathlib import Path

from quizapp.domain.statistics import best_streak, share_remembered, streak
from quizapp.domain.wording import fill
from quizapp.services.desk import Desk
from quizapp.services.progress_readings import HardFact, Period, ProgressReading
from quizapp.services.shelf import Shelf
from quizapp.services.today import Today
from quizapp.services.whole_file import whole_file
from quizapp.store import cards, figures, overview

WEEKS_SHOWN = 53
DAYS_AHEAD = 14
HARDEST = 8

CSV_HEADER = ("day", "bank", "answers", "right", "new facts", "due", "remembered", "seconds")


class Progress:
    """The statistics of one learner."""

    def __init__(self, desk: Desk, today: Today) -> None:
        self._desk = desk
        self._today = today
        self._shelf = Shelf(desk.database)

    def read(self, bank_id: str | None = None, period: Period = Period.YEAR) -> ProgressReading:
        """Everything Progress shows; a bank that is gone means all."""
        database, learner_id, today = self._desk.database, self._desk.learner_id, self._desk.day()
        rows = overview.bank_rows(database, learner_id)
        banks = tuple((row["id"], row["title"]) for row in rows)
        if bank_id not in dict(banks):
            bank_id = None
        meant = [row for row in rows if bank_id in (None, row["id"])]
        since = _first_day(period, today)
        every_day = figures.by_day(database, learner_id, figures.Span(bank_id))
        in_period = [day for day in every_day if since is None or day.day >= since]
        # A streak is about coming back at all, so another bank's days count as well.
        learned = [day.day for day in figures.by_day(database, learner_id, figures.Span())] if bank_id else None
        days = [day.day for day in every_day] if learned is None else learned
        span = figures.Span(bank_id, since)
        return ProgressReading(
            banks=banks,
            bank_id=bank_id,
            period=period,
            share_remembered=share_remembered(in_period),
            target=self._desk.learner.settings.target,
            facts=sum(row["facts"] for row in meant),
            known=sum(row["known"] for row in meant),
            met=sum(day.met for day in in_period),
            answers=sum(day.answers for day in in_period),
            seconds=round(sum(day.elapsed_ms for day in in_period) / 1000),
            streak_days=streak(days, today),
            best_streak=best_streak(days),
            every_day=_weeks({day.day: day.answers for day in every_day}, today),
            coming=self._coming(bank_id, today),
            promises=tuple(figures.by_promise(database, learner_id, span)),
            forms=tuple(figures.by_form(database, learner_id, span)),
            hardest=self._hardest(bank_id, dict(banks)),
        )

    def table(self) -> str:
        """Every day of every bank as CSV, with the header `CSV_HEADER`; `remembered` is with luck taken off."""
        text = io.StringIO(newline="")
        writer = csv.writer(text)
        writer.writerow(CSV_HEADER)
        titles = {row["id"]: row["title"] for row in overview.titles(self._desk.database)}
        for bank_id in figures.banks_with_answers(self._desk.database, self._desk.learner_id):
            for day in figures.by_day(self._desk.database, self._desk.learner_id, figures.Span(bank_id)):
                writer.writerow(
                    (
                        day.day.isoformat(), titles.get(bank_id, bank_id), day.answers, day.right, day.met, day.due,
                        f"{day.due_recalled:.2f}", round(day.elapsed_ms / 1000),
                    )
                )  # fmt: skip
        return text.getvalue()

    def export(self, path: Path) -> Path:
        """Write `table` to a file, whole or not at all; the path.

        Raises:
            WriteError: it could not be written.
        """
        self._desk.refuse_own(path)
        with whole_file(path) as beside:
            beside.write_text(self.table(), "utf-8-sig", newline="")  # the mark tells spreadsheets that it is UTF-8
        return path

    def _coming(self, bank_id: str | None, today: date) -> tuple[tuple[date, int], ...]:
        last = today + timedelta(days=DAYS_AHEAD - 1)
        later = overview.facts_due_by_day(self._desk.database, self._desk.learner_id, today, last, bank_id)
        due = self._today.facts_due(bank_id)
        days = [today + timedelta(days=ahead) for ahead in range(1, DAYS_AHEAD)]
        return ((today, due), *((day, later.get(day, 0)) for day in days))

    def _hardest(self, bank_id: str | None, titles: dict[str, str]) -> tuple[HardFact, ...]:
        found = []
        for card in cards.hardest_cards(self._desk.database, self._desk.learner_id, bank_id, HARDEST):
            pool = self._shelf.get(card.key.bank_id).pool
            fact = pool.fact(card.key.fact_id)
            assert fact is not None  # a card that is not retired has its fact
            statement = fill(fact.statement, pool.texts_of(fact))
            found.append(HardFact(card.key, statement, titles[card.key.bank_id], card.lapses))
        return tuple(found)


def _first_day(period: Period, today: date) -> date | None:
    match period:
        case Period.MONTH:
            return today.replace(day=1)
        case Period.YEAR:
            return today.replace(month=1, day=1)
        case Period.ALWAYS:
            return None


def _weeks(answers: dict[date, int], today: date) -> tuple[tuple[date, int], ...]:
    monday = today - timedelta(days=today.weekday(), weeks=WEEKS_SHOWN - 1)
    days = (monday + timedelta(days=ahead) for ahead in range((today - monday).days + 1))
    return tuple((day, answers.get(day, 0)) for day in days)
