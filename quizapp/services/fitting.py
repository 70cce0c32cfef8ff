"""A learner's own FSRS parameters: found after a session, kept if they predict better."""

from dataclasses import dataclass, replace

from quizapp.domain.cards import CardKey
from quizapp.domain.changes import Changes
from quizapp.domain.fitting import Fit, PastAnswer, is_time
from quizapp.domain.log import EventKind
from quizapp.domain.memory import Memory
from quizapp.services.desk import Desk
from quizapp.store.histories import answered_cards, count_answers, histories
from quizapp.store.reviews import OF_NO_CARD, answers_at_last_fit, note_parameters

MOST_ANSWERS = 100_000
"""Of the cards answered last; what was learned years ago says little about today, and the fit stays short."""

_CARDS_A_STEP = 100  # read in about 5 ms: no answer waits for it


@dataclass(frozen=True, slots=True)
class Histories:
    """What a fit is made from, read step by step.

    Attributes:
        learner_id: whose answers these are.
        answers: how many of theirs count now, which may be more than are read.
        current: the memory in use, to be compared with.
        waiting: cards that are still to be read.
    """

    learner_id: str
    answers: int
    current: Memory
    waiting: tuple[CardKey, ...]
    read: tuple[tuple[PastAnswer, ...], ...] = ()

    @property
    def is_complete(self) -> bool:
        """Whether the fit can be made."""
        return not self.waiting


class Fitting:
    """Reads what a fit needs in steps that no answer waits for, and writes down what it found.

    The fit itself is pure and takes up to a second: whoever calls makes it on a thread of its own.
    """

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def begin(self) -> Histories | None:
        """What is to be read; None while it is too early for another fit."""
        answers = count_answers(self._desk.database, self._desk.learner_id)
        if not is_time(answers, answers_at_last_fit(self._desk.database, self._desk.learner_id)):
            return None
        waiting = answered_cards(self._desk.database, self._desk.learner_id, MOST_ANSWERS)
        return Histories(self._desk.learner_id, answers, self._desk.timeline.now.memory, tuple(waiting))

    def read_on(self, so_far: Histories) -> Histories:
        """Read some more cards."""
        now, later = so_far.waiting[:_CARDS_A_STEP], so_far.waiting[_CARDS_A_STEP:]
        found = histories(self._desk.database, so_far.learner_id, now)
        return replace(so_far, waiting=later, read=(*so_far.read, *found))

    def keep(self, learner_id: str, answers: int, found: Fit | None) -> Changes:
        """Write down what was found of so many answers; if it is better, it holds from the next answer on.

        Where nothing was found that is written down as well: only more answers can change it.

        Raises:
            WriteError: it could not be stored; the next session tries again.
        """
        if learner_id == self._desk.learner_id:  # nobody else sat down meanwhile
            with self._desk.database.atomic() as tables:
                note_parameters(tables, self._desk.review(EventKind.PARAMETERS, OF_NO_CARD), answers, found)
            self._desk.forget_timeline()
        return Changes()
