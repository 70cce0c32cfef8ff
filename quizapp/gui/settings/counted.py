"""What is in a folder, in words."""

from PySide6.QtCore import QCoreApplication

from quizapp.domain.contents import Contents
from quizapp.gui import words

translate = QCoreApplication.translate  # by this name the translation tool finds the sentences


def counted(contents: Contents) -> str:
    """`Asha and Kenji, 2 banks, 120 answers, the last on Mon 23 Nov 2026`."""
    banks = translate("Counted", "1 bank") if contents.banks == 1 else translate("Counted", "{count} banks")
    parts = [", ".join(contents.learners), banks.format(count=contents.banks), words.answers(contents.answers)]
    if contents.last_day is not None:
        parts.append(translate("Counted", "the last on {day}").format(day=words.briefly_dated(contents.last_day)))
    return ", ".join(part for part in parts if part)
