"""Everything the page about a table's columns shows."""

from dataclasses import dataclass
from pathlib import Path

from quizapp.bank.columns import Column
from quizapp.bank.meaning import Meaning, filled, lacking, shown
from quizapp.domain.errors import QuizappError
from quizapp.domain.problems import Problem


@dataclass(frozen=True, slots=True)
class MappingScreen:
    """What is said about a table so far.

    Attributes:
        trouble: why it could not be remembered.
    """

    table: Path
    meaning: Meaning
    trouble: QuizappError | None = None

    @property
    def sentence(self) -> str:
        """The sentence with the first row in its places."""
        return filled(self.meaning.statement, self.meaning)

    def question_of(self, column: Column) -> str:
        """A column’s question with the first row in its places, and its answer; empty if there is none."""
        return f"{filled(column.question, self.meaning)} – {shown(column)}" if column.question.strip() else ""

    @property
    def missing(self) -> tuple[Problem, ...]:
        """What has to be said or mended before the bank can be added."""
        return lacking(self.meaning)
