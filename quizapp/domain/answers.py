"""Answers as they are given: frozen, one class a way of answering."""

from dataclasses import dataclass

from quizapp.domain.ratings import Rating


@dataclass(frozen=True, slots=True)
class Chosen:
    """The option at an index was chosen."""

    option: int


@dataclass(frozen=True, slots=True)
class Marked:
    """The options at these indices were marked, the others were not."""

    options: frozenset[int]


@dataclass(frozen=True, slots=True)
class Placed:
    """Each prompt got an option: the index of the option, prompt by prompt.

    In an order question the prompts are the places, the first place first.
    """

    options: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Written:
    """A text was typed."""

    text: str


@dataclass(frozen=True, slots=True)
class SelfGraded:
    """The learner turned a flashcard over and said how it went."""

    rating: Rating


@dataclass(frozen=True, slots=True)
class Skipped:
    """“I don’t know”."""


Answer = Chosen | Marked | Placed | Written | SelfGraded | Skipped
