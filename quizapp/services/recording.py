"""From a graded answer to the log and the cards, in one transaction."""

from collections.abc import Sequence
from dataclasses import dataclass

from quizapp.domain.answers import Answer, SelfGraded, Written
from quizapp.domain.cards import Card, CardKey
from quizapp.domain.guessing import Luck, prior_known, weigh
from quizapp.domain.log import EventKind, LogEntry, advance, replay
from quizapp.domain.questions import ClosedQuestion, PairingQuestion, Question, Several
from quizapp.domain.ratings import SAMPLES_KEPT, Rating, capped_ms, is_quick, rate, usual_ms
from quizapp.domain.verdicts import Graded, Verdict
from quizapp.services.desk import Desk
from quizapp.services.log_words import as_given, as_shown
from quizapp.services.posing import keys_of
from quizapp.services.readings import Asked, Hint
from quizapp.store import cards, figures, reviews
from quizapp.store.reviews import append


@dataclass(frozen=True, slots=True)
class Entered:
    """One row of the log, and what its card has become."""

    seq: int
    rating: Rating
    card: Card


@dataclass(frozen=True, slots=True)
class Recorded:
    """An answer on the disk.

    Attributes:
        entered: a row for each part of the question.
        counted_s: the time taken as it is counted.
    """

    entered: tuple[Entered, ...]
    counted_s: float


class Recorder:
    """Writes what one learner answers."""

    def __init__(self, desk: Desk, origin: str = "study") -> None:
        self._origin = origin
        self._desk = desk

    def record(self, asked: Asked, answer: Answer, graded: Graded, hint: Hint | None, seconds: float) -> Recorded:
        """Append an answer for each card that the question is about, and move them on from where they are now.

        Raises:
            WriteError: nothing was stored.
        """
        question = asked.question
        elapsed_ms = capped_ms(round(seconds * 1000))
        verdicts = graded.parts or (graded.verdict,)
        ratings = self._ratings(asked, answer, verdicts, hint, elapsed_ms)
        entered = []
        with self._desk.database.atomic() as tables:
            # Not as they were when the question was drawn: a quiz or an import may have moved them meanwhile.
            answered = [cards.load_card(self._desk.database, self._desk.learner_id, key) for key in keys_of(question)]
            predicted = [self._predicted(card) for card in answered]
            lucks = self._lucks(question, predicted, ratings, hint)
            for place, (card, part, rating, luck) in enumerate(
                zip(answered, question.parts, ratings, lucks, strict=True)
            ):
                is_early = card.due_day is not None and card.due_day > self._desk.day()
                known = luck.known if luck is not None and rating is not Rating.AGAIN else None
                review = self._desk.review(
                    EventKind.ANSWER, card.key, revision=part.revision, form=question.form, is_open=question.is_open,
                    seed=question.seed, shown=as_shown(asked, hint, luck.guess if luck else None, is_early=is_early),
                    given=as_given(question, answer, place), verdict=verdicts[place].value, rating=rating, known=known,
                    predicted=predicted[place], had_hint=hint is not None, elapsed_ms=elapsed_ms // len(verdicts),
                    origin=self._origin,
                )  # fmt: skip
                seq = append(tables, review)
                figures.add(tables, seq)
                entry = LogEntry(
                    seq, EventKind.ANSWER, None, review.day, question.form, question.is_open, rating, known
                )
                moved = advance(card, entry, self._desk.timeline.now)
                cards.put_card(tables, self._desk.learner_id, moved)
                entered.append(Entered(seq, rating, moved))
        return Recorded(tuple(entered), elapsed_ms / 1000)

    def days_after(self, card: Card, question: Question) -> tuple[int, ...]:
        """Days until a card comes back after Again, Hard, Good and Easy."""
        day = self._desk.day()
        entries = (
            LogEntry(0, EventKind.ANSWER, None, day, question.form, question.is_open, rating, None) for rating in Rating
        )
        due = (advance(card, entry, self._desk.timeline.now).due_day for entry in entries)
        return tuple((each - day).days for each in due if each is not None)

    def override(self, rows: Sequence[tuple[CardKey, int]], rating: Rating) -> dict[CardKey, Card]:
        """Give answers another rating, as their learner says; the cards they then are."""
        return self._append(EventKind.OVERRIDE, rows, rating)[1]

    def void(self, rows: Sequence[tuple[CardKey, int]]) -> None:
        """Undo rows of the log, the latest first, all or none."""
        self._append(EventKind.VOID, rows[::-1])

    def note(self, key: CardKey, kind: EventKind) -> int:
        """Append an event about a card as a whole; its sequence number."""
        return self._append(kind, [(key, None)])[0]

    def note_all(self, keys: Sequence[CardKey], kind: EventKind) -> None:
        """Append an event about each of many cards, all or none."""
        if keys:
            self._append(kind, [(key, None) for key in keys])

    def _append(
        self, kind: EventKind, rows: Sequence[tuple[CardKey, int | None]], rating: Rating | None = None
    ) -> tuple[int, dict[CardKey, Card]]:
        with self._desk.database.atomic() as tables:
            for key, target in rows:
                seq = append(
                    tables, self._desk.review(kind, key, target_seq=target, rating=rating, origin=self._origin)
                )
            # What changes the past cannot move a card on: the card is what its whole log adds up to.
            changed = {}
            for key in dict.fromkeys(key for key, _ in rows):
                log = reviews.log_of(self._desk.database, self._desk.learner_id, key)
                changed[key] = replay(key, log, self._desk.timeline)
                cards.put_card(tables, self._desk.learner_id, changed[key])
            if targets := [target for _, target in rows if target is not None]:
                figures.recount(tables, self._desk.learner_id, changed, targets)
        return seq, changed

    def _predicted(self, card: Card) -> float | None:
        """Chance of recall that the schedule promises; None for a card that was never answered."""
        if card.memory is None or card.last_day is None:
            return None
        return self._desk.timeline.now.memory.retrievability(
            card.memory, max(0, (self._desk.day() - card.last_day).days)
        )

    def _ratings(
        self, asked: Asked, answer: Answer, verdicts: Sequence[Verdict], hint: Hint | None, elapsed_ms: int
    ) -> list[Rating]:
        if isinstance(answer, SelfGraded):
            return [answer.rating]
        question = asked.question
        quick = False
        # With the letters on screen there is less to recall, so that it says little to be quick.
        if isinstance(answer, Written) and asked.first_letters is None:
            quick = is_quick(elapsed_ms, self._usual_ms(question, answer.text))
        return [
            rate(verdict, is_closed=not question.is_open, had_hint=hint is not None, is_quick=quick)
            for verdict in verdicts
        ]

    def _lucks(
        self, question: Question, predicted: Sequence[float | None], ratings: Sequence[Rating], hint: Hint | None
    ) -> tuple[Luck | None, ...]:
        """What luck may have had to do with each part, by what the schedule promised before it was asked."""
        ways = _ways_to_guess(question)
        if ways is None:
            return (None,) * len(predicted)
        recalls = [self._prior_known() if each is None else each for each in predicted]
        is_right = [rating is not Rating.AGAIN for rating in ratings]
        return weigh(recalls, is_right, ways - (hint is not None), admits_guesses=self._admits_guesses())

    def _prior_known(self) -> float:
        """Chance that the learner knew a fact before they met it here."""
        return prior_known(*reviews.first_meetings(self._desk.database, self._desk.learner_id))

    def _admits_guesses(self) -> bool:
        return reviews.admits_guesses(self._desk.database, self._desk.learner_id)

    def _usual_ms(self, question: Question, given: str) -> float | None:
        known = reviews.right_answers_in(self._desk.database, self._desk.learner_id, question.form, SAMPLES_KEPT)
        return usual_ms(known, len(given))


def _ways_to_guess(question: Question) -> int | None:
    """Among how many equally likely answers a guess chooses; None where there is nothing to guess."""
    match question:
        case ClosedQuestion() | PairingQuestion():
            return len(question.options)
        case Several():
            return 1 << len(question.options)
        case _:
            return None
