"""Numbers and days in words."""

from collections.abc import Iterable
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, QTime

from quizapp.domain.errors import QuizappError
from quizapp.domain.problems import Problem

translate = QCoreApplication.translate  # by this name the translation tool finds the sentences


def facts(count: int) -> str:
    """`1 fact`, `12 facts`."""
    return translate("words", "1 fact") if count == 1 else translate("words", "{count} facts").format(count=count)


def answers(count: int) -> str:
    """`1 answer`, `12 answers`."""
    return translate("words", "1 answer") if count == 1 else translate("words", "{count} answers").format(count=count)


def questions(count: int) -> str:
    """`1 question`, `12 questions`."""
    one, more = translate("words", "1 question"), translate("words", "{count} questions")
    return one if count == 1 else more.format(count=count)


def tag(name: str) -> str:
    """A tag as it is read: `largest-cities` is two words."""
    return name.replace("-", " ").replace("_", " ")


def answer(text: str, form: str) -> str:
    """An answer or an option as the window says it: a bank's words stay, but “True” and “False” are the app's own."""
    if form != "true_false":
        return text
    return {"True": translate("words", "True"), "False": translate("words", "False")}.get(text, text)


def with_truth(said: str, truth: str) -> str:
    """`False: This is the flag of Japan.`; where nothing false was stated there is no truth to add."""
    return f"{said}: {truth}" if truth else said


def clock(seconds: int) -> str:
    """`0:45`, `9:05`."""
    return f"{max(0, seconds) // 60}:{max(0, seconds) % 60:02d}"


def took(seconds: int) -> str:
    """`6 s`, `3 min 12 s`."""
    if seconds < 60:
        return translate("words", "{count} s").format(count=seconds)
    return translate("words", "{minutes} min {seconds} s").format(minutes=seconds // 60, seconds=seconds % 60)


def minutes(count: int) -> str:
    """`1 minute`, `4 minutes`."""
    return translate("words", "1 minute") if count == 1 else translate("words", "{count} minutes").format(count=count)


def spent(seconds: int) -> str:
    """How long something took, in the unit a person would say."""
    if seconds < 60:
        return translate("words", "under a minute")
    return minutes(round(seconds / 60))


def hours(seconds: int) -> str:
    """`12 min`, `2 h 12 min`."""
    in_minutes = round(seconds / 60)
    if in_minutes < 60:
        return translate("words", "{minutes} min").format(minutes=in_minutes)
    return translate("words", "{hours} h {minutes} min").format(hours=in_minutes // 60, minutes=in_minutes % 60)


def in_days(days: int) -> str:
    """`later today`, `tomorrow`, `in 6 days`."""
    if days <= 0:
        return translate("words", "later today")
    return translate("words", "tomorrow") if days == 1 else translate("words", "in {days} days").format(days=days)


def back_in(days: int | None) -> str:
    """`Again in this session`, `Back tomorrow`, `Back in 6 days`; empty for None."""
    if days is None:
        return ""
    if days <= 0:
        return translate("words", "Again in this session")
    return (
        translate("words", "Back tomorrow")
        if days == 1
        else translate("words", "Back in {days} days").format(days=days)
    )


def percent(share: float) -> str:
    """A share from 0 to 1 as `91%`."""
    return translate("words", "{number}%").format(number=round(share * 100))


def greeting(now: datetime) -> str:
    """By the hour."""
    if 4 <= now.hour < 12:
        return translate("words", "Good morning")
    return translate("words", "Good afternoon") if 12 <= now.hour < 18 else translate("words", "Good evening")


def long_day(day: date) -> str:
    """`Monday 23 November`, in the order of the language."""
    locale = QLocale()
    return translate("words", "{weekday} {day} {month}").format(
        weekday=locale.dayName(day.isoweekday()), day=day.day, month=locale.monthName(day.month)
    )


def dated(day: date) -> str:
    """`Monday, 23 November 2026`, in the order of the language."""
    return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)


def briefly_dated(day: date) -> str:
    """`Tue 24 Nov 2026`, for a column of days."""
    return QLocale().toString(QDate(day.year, day.month, day.day), translate("words", "ddd d MMM yyyy"))


def moment(at: datetime) -> str:
    """`Mon 23 Nov, 14:05`."""
    when = QDateTime(QDate(at.year, at.month, at.day), QTime(at.hour, at.minute))
    return QLocale().toString(when, translate("words", "ddd d MMM, HH:mm"))


def exact_moment(at: datetime) -> str:
    """`Mon 23 Nov, 14:05:09`."""
    when = QDateTime(QDate(at.year, at.month, at.day), QTime(at.hour, at.minute, at.second))
    return QLocale().toString(when, translate("words", "ddd d MMM, HH:mm:ss"))


def short_day(day: date) -> str:
    """`Mon`."""
    return QLocale().dayName(day.isoweekday(), QLocale.FormatType.ShortFormat)


def shortest_day(day: date) -> str:
    """`Mo`; what the language itself has for so little room where two letters of a name are no name."""
    short = short_day(day)[:2]
    return short if short.isascii() else QLocale().dayName(day.isoweekday(), QLocale.FormatType.NarrowFormat)


def added(title: str, count: int) -> str:
    """`“Capitals” is here: 12 facts.`"""
    return translate("words", "“{title}” is here: {facts}.").format(title=title, facts=facts(count))


def not_added(files: Iterable[str]) -> str:
    """`Not added: rivers.toml, lakes.toml.`"""
    return translate("words", "Not added: {files}.").format(files=", ".join(files))


def trouble(error: QuizappError | None) -> str:
    """What happened and what to do about it; empty if nothing did."""
    return f"{fault(error)} {remedy(error)}".strip() if error is not None else ""


def fault(error: QuizappError) -> str:
    """What happened, in the window's language."""
    return QCoreApplication.translate("errors", error.sentence).format(**error.values)


def remedy(error: QuizappError) -> str:
    """What to do about it, in the window's language."""
    return QCoreApplication.translate("errors", error.remedy).format(**error.values) if error.remedy else ""


def problem(found: Problem) -> tuple[str, str]:
    """What is wrong with a bank, and what to do about it, in the window's language."""
    what, todo = (
        QCoreApplication.translate("problems", part).format(**found.values) if part else ""
        for part in (found.sentence, found.remedy)
    )
    return what, todo


def told(found: Problem) -> str:
    """Both as one text."""
    return " ".join(part for part in problem(found) if part)
