"""What one learner remembers of one answer slot of one fact."""

from dataclasses import dataclass
from datetime import date
from typing import Self

from quizapp.domain.memory import MemoryState

KNOWN_FROM_DAYS = 7.0
"""A memory of a week or more counts as known; the same week from which answers are typed.

Facts known are kept counted in the database: another number needs a migration that counts them anew.
"""


@dataclass(frozen=True, slots=True, order=True)
class CardKey:
    """Which answer slot a card is about; ordered, to settle ties the same way everywhere."""

    bank_id: str
    fact_id: str
    slot: str

    @property
    def fact(self) -> tuple[str, str]:
        """Bank and fact: what cards of the same fact share."""
        return self.bank_id, self.fact_id


@dataclass(frozen=True, slots=True)
class Card:
    """The state that the log of one card adds up to.

    Attributes:
        memory: None until the first answer.
        last_day: study day of the last answer.
        due_day: study day on which to ask next.
        reviews: answers since the memory began.
        lapses: times it was missed after it had been right.
        is_missed: the last answer was Again; closed forms until it is right once.
        open_right: answers in open forms since the last miss that were not Again.
        last_form: form of the last answer.
        is_resting: the learner said "not again".
    """

    key: CardKey
    memory: MemoryState | None
    last_day: date | None
    due_day: date | None
    reviews: int
    lapses: int
    is_missed: bool
    open_right: int
    last_form: str | None
    is_resting: bool

    @classmethod
    def new(cls, key: CardKey) -> Self:
        """A card that was never answered."""
        return cls(
            key=key,
            memory=None,
            last_day=None,
            due_day=None,
            reviews=0,
            lapses=0,
            is_missed=False,
            open_right=0,
            last_form=None,
            is_resting=False,
        )

    @property
    def is_new(self) -> bool:
        """Whether there is nothing to remember yet."""
        return self.memory is None

    def is_due(self, today: date) -> bool:
        """Whether it should be asked on `today`: its day has come and it does not rest."""
        return self.due_day is not None and self.due_day <= today and not self.is_resting
