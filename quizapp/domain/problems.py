"""What is wrong with a bank, in words its author understands."""

import dataclasses
from dataclasses import dataclass
from enum import StrEnum
from typing import Any


class Severity(StrEnum):
    """Whether a problem stops an import."""

    FAULT = "fault"
    NOTICE = "notice"


@dataclass(frozen=True, slots=True)
class Problem:
    """One fault or notice, and where it is.

    Attributes:
        record: such as `fact "trade-2026"`; empty for the file as a whole.
        field: such as `slots.amount.ask`; empty for the whole record.
        sentence: what is wrong, English, with `{named}` places; marked for translation.
        remedy: what to do about it, in the same manner; may be empty.
        values: for the places of both.
        line: line in the file, from 1, where the reader knows it.
    """

    record: str
    field: str
    sentence: str
    remedy: str = ""
    values: dict[str, Any] = dataclasses.field(default_factory=dict)
    severity: Severity = Severity.FAULT
    line: int | None = None

    @property
    def is_fault(self) -> bool:
        """Whether it stops an import."""
        return self.severity is Severity.FAULT

    def in_words(self) -> str:
        """The English sentence with the remedy behind it."""
        return " ".join(part.format(**self.values) for part in (self.sentence, self.remedy) if part)
