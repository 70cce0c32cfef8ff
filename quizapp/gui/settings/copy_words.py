"""What a copy is called: when it was made, and why."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from quizapp.gui import words
from quizapp.services.backups import Copy

translate = QCoreApplication.translate  # by this name the translation tool finds the sentences

BEFORE_RESTORE = "before-restore"
"""Why what was here is copied when a copy is put back."""


def names_of(copies: Sequence[Copy]) -> list[str]:
    """`Thu 17 Dec, 15:03 · before adding a bank`; with seconds where two would be called the same."""
    names = [_named(copy, words.moment(copy.made)) for copy in copies]
    return [
        _named(copy, words.exact_moment(copy.made)) if names.count(name) > 1 else name
        for copy, name in zip(copies, names, strict=True)
    ]


def _named(copy: Copy, when: str) -> str:
    return " · ".join(part for part in (when, why(copy.reason)) if part)


def why(reason: str) -> str:
    """Why a copy was made, by the word in its file's name; empty for one that is not known."""
    return {
        "use": translate("Copies", "while in use"),
        "exit": translate("Copies", "when Quizapp closed"),
        "start": translate("Copies", "when Quizapp started"),
        "before-import": translate("Copies", "before adding a bank"),
        BEFORE_RESTORE: translate("Copies", "before putting one back"),
        "restored": translate("Copies", "after putting one back"),
        "before-moving-in": translate("Copies", "before taking a file in"),
        "after-moving-in": translate("Copies", "after taking a file in"),
        "before-update": translate("Copies", "before an update"),
        "recovered": translate("Copies", "after a repair"),
        "command": translate("Copies", "asked for"),
    }.get(reason, "")
