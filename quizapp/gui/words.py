"""Numbers and days in words."""

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QLocale

from quizapp.domain.errors import QuizappError


def tr(text: str) -> str:
    """`text` in the window's language, for words that more than one screen uses."""
    return QCoreApplication.translate("words", text)


def facts(count: int) -> str:
    """`1 fact`, `12 facts`."""
    return tr("1 fact") if count == 1 else tr("{count} facts").format(count=count)


def answers(count: int) -> str:
    """`1 answer`, `12 answers`."""
    return tr("1 answer") if count == 1 else tr("{count} answers").format(count=count)


def minutes(count: int) -> str:
    """`1 minute`, `4 minutes`."""
    return tr("1 minute") if count == 1 else tr("{count} minutes").format(count=count)


def spent(seconds: int) -> str:
    """How long something took, in the unit a person would say."""
    if seconds < 60:
        return tr("under a minute")
    return minutes(round(seconds / 60))


def in_days(days: int) -> str:
    """`later today`, `tomorrow`, `in 6 days`."""
    if days <= 0:
        return tr("later today")
    return tr("tomorrow") if days == 1 else tr("in {days} days").format(days=days)


def back_in(days: int) -> str:
    """`Again in this session`, `Back tomorrow`, `Back in 6 days`."""
    if days <= 0:
        return tr("Again in this session")
    return tr("Back tomorrow") if days == 1 else tr("Back in {days} days").format(days=days)


def percent(share: float) -> str:
    """A share from 0 to 1 as `91%`."""
    return tr("{number}%").format(number=round(share * 100))


def greeting(now: datetime) -> str:
    """By the hour."""
    if 4 <= now.hour < 12:
        return tr("Good morning")
    return tr("Good afternoon") if 12 <= now.hour < 18 else tr("Good evening")


def long_day(day: date) -> str:
    """`Monday 23 November`."""
    locale = QLocale()
    return f"{locale.dayName(day.isoweekday())} {day.day} {locale.monthName(day.month)}"


def short_day(day: date) -> str:
    """`Mon`."""
    return QLocale().dayName(day.isoweekday(), QLocale.FormatType.ShortFormat)


def fault(error: QuizappError) -> str:
    """What happened, in the window's language."""
    return QCoreApplication.translate("errors", error.sentence).format(**error.values)


def remedy(error: QuizappError) -> str:
    """What to do about it, in the window's language."""
    return QCoreApplication.translate("errors", error.remedy).format(**error.values) if error.remedy else ""
