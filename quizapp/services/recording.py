"""From a graded answer to the log and the card, in one transaction."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from quizapp.domain.cards import Card, CardKey
from quizapp.domain.grading.verdicts import Graded
from quizapp.domain.guessing import guess_chance, known_share, prior_known
from quizapp.domain.log import EventKind, LogEntry, advance, replay
from quizapp.domain.memory import Memory
from quizapp.domain.questions import Answer, Chosen, ClosedQuestion, OpenQuestion, Question, Written
from quizapp.domain.ratings import SAMPLES_KEPT, Rating, capped_ms, is_quick, rate, usual_ms
from quizapp.domain.scheduling import Schedule
from quizapp.services.desk import Desk
from quizapp.services.readings import Asked, Hint
from quizapp.store import cards, reviews
from quizapp.store.reviews import append

_FIRST_OPTIONS = 3  # of the short choice in which facts are first met


@dataclass(frozen=True, slots=True)
class Recorded:
    """An answer on the disk.

    Attributes:
        counted_s: the time taken as it is counted.
    """

    seq: int
    rating: Rating
    card: Card
    counted_s: float


class Recorder:
    """Writes what one learner answers."""

    def __init__(self, desk: Desk, memory: Memory, schedule: Schedule) -> None:
        self._desk = desk
        self._memory = memory
        self._schedule = schedule

    def record(
        self, card: Card, asked: Asked, answer: Answer, graded: Graded, hint: Hint | None, seconds: float
    ) -> Recorded:
        """Append an answer and move its card on.

        Raises:
            WriteError: nothing was stored.
        """
        question, day = asked.question, self._desk.day()
        elapsed_ms = capped_ms(round(seconds * 1000))
        quick = isinstance(answer, Written) and is_quick(elapsed_ms, self._usual_ms(question, answer.text))
        rating = rate(graded.verdict, is_closed=not question.is_open, had_hint=hint is not None, is_quick=quick)
        predicted = None
        if card.memory is not None and card.last_day is not None:
            predicted = self._memory.retrievability(card.memory, max(0, (day - card.last_day).days))
        known = self._known(question, predicted, hint) if rating is not Rating.AGAIN else None
        review = self._desk.review(
            EventKind.ANSWER, card.key, revision=question.revision, form=question.form, is_open=question.is_open,
            seed=question.seed, shown=_as_shown(asked, hint), given=_as_given(question, answer),
            verdict=graded.verdict.value, rating=rating, known=known, predicted=predicted,
            had_hint=hint is not None, elapsed_ms=elapsed_ms,
        )  # fmt: skip
        with self._desk.database.atomic() as tables:
            seq = append(tables, review)
            entry = LogEntry(seq, EventKind.ANSWER, None, review.day, question.form, question.is_open, rating, known)
            moved = advance(card, entry, self._memory, self._schedule)
            cards.put_card(tables, self._desk.learner_id, moved)
        return Recorded(seq, rating, moved, elapsed_ms / 1000)

    def override(self, key: CardKey, answer_seq: int, rating: Rating) -> Card:
        """Give an answer another rating, as its learner says."""
        return self._append(key, EventKind.OVERRIDE, [answer_seq], rating)[1]

    def void(self, key: CardKey, seqs: Sequence[int]) -> Card:
        """Undo rows of the log, the latest first, all or none."""
        return self._append(key, EventKind.VOID, seqs[::-1])[1]

    def note(self, key: CardKey, kind: EventKind) -> int:
        """Append an event about a card as a whole; its sequence number."""
        return self._append(key, kind, [None])[0]

    def _append(
        self, key: CardKey, kind: EventKind, targets: Sequence[int | None], rating: Rating | None = None
    ) -> tuple[int, Card]:
        with self._desk.database.atomic() as tables:
            for target in targets:
                seq = append(tables, self._desk.review(kind, key, target_seq=target, rating=rating))
            # What changes the past cannot move a card on: the card is what its whole log adds up to.
            card = replay(
                key, reviews.log_of(self._desk.database, self._desk.learner_id, key), self._memory, self._schedule
            )
            cards.put_card(tables, self._desk.learner_id, card)
        return seq, card

    def _known(self, question: Question, predicted: float | None, hint: Hint | None) -> float | None:
        """Chance that a right answer was no luck; None where luck has no part."""
        if not isinstance(question, ClosedQuestion):
            return None
        admits = reviews.admits_guesses(self._desk.database, self._desk.learner_id)
        options = len(question.options) - (hint is not None)
        if predicted is None:
            answered, right = reviews.first_meetings(self._desk.database, self._desk.learner_id)
            predicted = prior_known(right, answered, guess_chance(_FIRST_OPTIONS, admits))
        return known_share(predicted, guess_chance(options, admits))

    def _usual_ms(self, question: Question, given: str) -> float | None:
        known = reviews.right_answers_in(self._desk.database, self._desk.learner_id, question.form, SAMPLES_KEPT)
        return usual_ms(known, len(given))


def _as_shown(asked: Asked, hint: Hint | None) -> dict[str, Any]:
    """What the learner saw, and the key."""
    question = asked.question
    shown: dict[str, Any] = {"stem": question.stem, "right": question.right_answer}
    if isinstance(question, ClosedQuestion):
        shown |= {"options": [option.text for option in question.options], "key": question.key}
        if hint is not None:
            shown["removed"] = hint.removed_option
    if isinstance(question, OpenQuestion):
        shown["accepted"] = list(question.accepted)
        if letters := asked.first_letters or (hint and hint.first_letters):
            shown["letters"] = letters
    return shown


def _as_given(question: Question, answer: Answer) -> str:
    if isinstance(answer, Written):
        return answer.text
    if isinstance(answer, Chosen) and isinstance(question, ClosedQuestion):
        return question.options[answer.option].text
    return ""
