"""Question, answer, verdict: one card after the other, each answer on the disk before the next question."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from quizapp.domain.answers import Answer, SelfGraded, Written
from quizapp.domain.cards import Card, CardKey
from quizapp.domain.changes import Changes
from quizapp.domain.giveaways import FRESH, gives_away
from quizapp.domain.grading.grade import grade
from quizapp.domain.log import EventKind
from quizapp.domain.questions import Choice, ClosedQuestion, Flashcard, OddOneOut, OpenQuestion
from quizapp.domain.queueing import Planned, Session, plan
from quizapp.domain.ratings import Rating
from quizapp.domain.verdicts import Verdict
from quizapp.services.desk import Desk
from quizapp.services.posing import pose
from quizapp.services.readings import Asked, Hint, Outcome, Summary, SummaryRow
from quizapp.services.recording import Recorder
from quizapp.services.shelf import Shelf
from quizapp.services.sitting import Result, Sitting, Step
from quizapp.services.today import Today
from quizapp.store import cards, reviews

FIVE_MINUTES_S = 300
NEW_IN_FIVE_MINUTES = 5
"""Beyond the daily limit; as many as “Today” offers when nothing is due."""


class Study:
    """Leads one learner through a sitting.

    What is in memory changes only after the commit: a call that raises `WriteError` can be made again.
    """

    def __init__(self, desk: Desk, today: Today) -> None:
        self._desk = desk
        self._today = today
        self._shelf = Shelf(desk.database)
        self._recorder = Recorder(desk)
        self._sitting = Sitting(Session(()))
        self._asked: Asked | None = None
        self._outcome: Outcome | None = None
        self._hint: Hint | None = None
        self._shown_at = desk.clock()

    def begin(self) -> Asked | Summary:
        """Start with what is due, then new facts within the daily limit."""
        return self._start(self._plan(new_left=self._new_left()))

    def learn_more(self, count: int) -> Asked | Summary:
        """Start with `count` new facts beyond the daily limit."""
        return self._start(self._plan(new_left=count, with_due=False))

    def five_minutes(self) -> Asked | Summary:
        """Start with the top of the same list, as much as takes about five minutes.

        When the list is done, whoever wants more gets a few new facts: each of them is asked again soon, so that many
        would be more than five minutes, today and on the days after.
        """
        count = max(1, round(FIVE_MINUTES_S / self._today.seconds_a_question()))
        planned = self._plan(new_left=self._new_left(), limit=count)
        return self._start(planned or self._plan(new_left=min(count, NEW_IN_FIVE_MINUTES), with_due=False))

    def practise_missed(self) -> Asked | Summary:
        """Start with the cards that were missed in the sitting before."""
        return self.practise(self._sitting.missed)

    def practise_fact(self, bank_id: str, fact_id: str) -> Asked | Summary:
        """Start with every card of one fact, due or not."""
        return self.practise(cards.keys_of_fact(self._desk.database, self._desk.learner_id, bank_id, fact_id))

    def practise(self, keys: Sequence[CardKey]) -> Asked | Summary:
        """Start with these cards, due or not; those that are no longer asked are left out."""
        there = [key for key in keys if cards.is_asked(self._desk.database, self._desk.learner_id, key)]
        return self._start([Planned(key, 0.0) for key in there])

    def next(self) -> Asked | Summary:
        """The next question, or the summary at the end."""
        while (key := self._sitting.session.current) is not None:
            card = cards.load_card(self._desk.database, self._desk.learner_id, key)
            shelved = self._shelf.get(key.bank_id)
            type_from_days = self._desk.learner.settings.type_from_days
            posed = pose(card, shelved, self._desk.chance(), type_from_days, self._may_join)
            if posed is None:  # the fact lost its options since the plan was made
                self._sitting = replace(self._sitting, session=self._sitting.session.without(key.fact))
                continue
            if self._sitting.session.can_postpone and gives_away(self._just_shown(), posed.question):
                self._sitting = replace(self._sitting, session=self._sitting.session.after_others())
                continue
            question, session = posed.question, self._sitting.session
            letters = (
                question.first_letters
                if posed.form.shows_first_letters and isinstance(question, OpenQuestion)
                else None
            )
            return self._show(
                Asked(
                    bank_title=shelved.title,
                    question=question,
                    position=session.position,
                    total=session.total,
                    left=session.left,
                    new_left=session.new_left,
                    first_letters=letters,
                    can_undo=bool(self._sitting.steps),
                    can_hint=letters is None if isinstance(question, OpenQuestion) else _can_lose_one(question),
                    days_after=(self._recorder.days_after(card, question) if isinstance(question, Flashcard) else ()),
                    picture=self._shelf.picture(question.image),
                    answer_picture=self._shelf.picture(question.answer_image),
                )
            )
        self._asked = None
        return self._summary()

    def hint(self) -> Hint:
        """Give something away: a wrong option, or the first letters. The same hint if asked again."""
        asked = self._current()
        if self._hint is None:
            question = asked.question
            removed = None
            if isinstance(question, ClosedQuestion):
                wrong = [index for index in range(len(question.options)) if index != question.key]
                removed = wrong[question.seed % len(wrong)]
            letters = question.first_letters if isinstance(question, OpenQuestion) else None
            self._hint = Hint(removed, letters)
        return self._hint

    def answer(self, answer: Answer) -> Outcome:
        """Grade an answer and store it; it is on the disk when this returns.

        Raises:
            WriteError: it could not be stored; the question stands.
        """
        if isinstance(answer, Written):
            # A keyboard may leave half a character behind, and that is no text that can be stored.
            answer = Written(answer.text.encode(errors="replace").decode())
        asked = self._current()
        assert self._outcome is None  # one answer a question
        graded = grade(asked.question, answer, self._shelf.get(asked.question.bank).names)
        seconds = max(0.0, (self._desk.clock() - self._shown_at).total_seconds())
        recorded = self._recorder.record(asked, answer, graded, self._hint, seconds)
        is_right = tuple(row.rating is not Rating.AGAIN for row in recorded.entered)
        after = tuple(row.card for row in recorded.entered)
        rows = tuple((row.card.key, row.seq) for row in recorded.entered)
        return self._settle(
            Step(self._sitting, asked, after, rows, is_right, min(seconds, recorded.counted_s)),
            Outcome(
                asked=asked,
                answer=answer,
                verdict=graded.verdict,
                shown=graded.shown,
                why=graded.why,
                days=0,
                parts=graded.parts,
                is_guess=False,
                is_overruled=False,
                may_guess=any(is_right) and not isinstance(answer, SelfGraded),
                may_overrule=graded.verdict is Verdict.WRONG and asked.question.is_open,
                may_rest=True,
                may_undo=True,
                changes=Changes(reviews=True),
            ),
        )

    def guessed(self) -> Outcome:
        """The last answer was right and a guess: it counts as Again."""
        return self._overrule(Rating.AGAIN, is_guess=True)

    def count_as_right(self) -> Outcome:
        """The last answer was graded wrong and was right."""
        return self._overrule(Rating.GOOD, is_guess=False)

    def rest(self) -> Asked | Summary:
        """Do not ask the last card again until it is woken; on to the next question."""
        step = self._sitting.steps[-1]
        key = _asked_card(step).key
        seq = self._recorder.note(key, EventKind.REST)
        session = self._sitting.session.without(key.fact)
        steps = (*self._sitting.steps[:-1], replace(step, rows=(*step.rows, (key, seq))))
        # What is not asked again has no day to come back on, and is not practised.
        results = {each: result for each, result in self._sitting.results.items() if each != key}
        self._sitting = replace(self._sitting, session=session, steps=steps, results=results)
        return self.next()

    def undo(self) -> Asked:
        """Take back the last answer, with all that was said about it, and ask the question again."""
        step = self._sitting.steps[-1]
        self._recorder.void(step.rows)
        self._sitting = step.before
        return self._show(step.asked)

    def leave(self) -> Summary:
        """Stop here; what is answered is kept."""
        self._asked = None
        return self._summary()

    def _start(self, planned: Sequence[Planned]) -> Asked | Summary:
        self._sitting = Sitting(Session.of(planned))
        return self.next()

    def _new_left(self) -> int:
        """New facts within today's limit."""
        met = reviews.new_facts_met(self._desk.database, self._desk.learner_id, self._desk.day())
        return self._desk.learner.settings.new_a_day - met

    def _plan(self, *, new_left: int, limit: int | None = None, with_due: bool = True) -> tuple[Planned, ...]:
        today = self._desk.day()
        due = cards.due_cards(self._desk.database, self._desk.learner_id, today)
        return plan(
            due if with_due else (),
            cards.new_cards(self._desk.database, self._desk.learner_id, today, new_left),
            today=today,
            new_left=new_left,
            limit=limit,
            memory=self._desk.timeline.now.memory,
            answered_facts=reviews.answered_facts(self._desk.database, self._desk.learner_id, today),
        )

    def _show(self, asked: Asked) -> Asked:
        self._asked, self._outcome, self._hint = asked, None, None
        self._shown_at = self._desk.clock()
        return asked

    def _current(self) -> Asked:
        assert self._asked is not None  # a question is on screen
        return self._asked

    def _overrule(self, rating: Rating, *, is_guess: bool) -> Outcome:
        outcome, step = self._outcome, self._sitting.steps[-1]
        assert outcome is not None  # a verdict is on screen
        said = [row for row, is_right in zip(step.rows, step.is_right, strict=False) if is_right is is_guess]
        moved = self._recorder.override(said, rating)
        after = tuple(moved.get(card.key, card) for card in step.after)
        return self._settle(
            replace(step, after=after, is_right=(not is_guess,) * len(after)),
            replace(outcome, is_guess=is_guess, is_overruled=not is_guess, may_guess=False, may_overrule=False),
        )

    def _settle(self, step: Step, outcome: Outcome) -> Outcome:
        """Put an answer, or what was said about it, into the sitting."""
        before, asked_key, today = step.before, _asked_card(step).key, self._desk.day()
        is_right = dict(zip((card.key for card in step.after), step.is_right, strict=True))
        session = before.session.after(missed=not is_right[asked_key])
        for key, is_known in is_right.items():
            if key != asked_key:
                session = session.joined(key, missed=not is_known)
        sitting = replace(before, session=session, steps=(*before.steps, step))
        for card, part in zip(step.after, outcome.asked.question.parts, strict=True):
            days = _days_until(card, today)
            statement, image = part.explanation.statement, outcome.asked.question.image
            sitting = sitting.with_result(Result(card.key, is_right[card.key], statement, days, image))
        self._sitting = sitting
        comes_back = asked_key in session.queue
        self._outcome = replace(outcome, days=0 if comes_back else _days_until(_asked_card(step), today))
        return self._outcome

    def _just_shown(self) -> list[str]:
        """The facts behind the last few answers."""
        steps = self._sitting.steps[-FRESH:]
        return [part.explanation.text for step in steps for part in step.asked.question.parts]

    def _may_join(self, key: CardKey) -> bool:
        """Whether a fact may be asked together with another: met before, and no side of it today."""
        database, learner_id = self._desk.database, self._desk.learner_id
        card = cards.find_card(database, learner_id, key)
        if card is None or card.is_new or card.is_resting:
            return False
        return not reviews.is_answered(database, learner_id, key.fact, self._desk.day())

    def _summary(self) -> Summary:
        sitting, reading = self._sitting, self._today.read()
        rows = sorted(sitting.results.values(), key=lambda result: result.is_right)
        return Summary(
            answers=sum(len(step.is_right) for step in sitting.steps),
            right=sum(sum(step.is_right) for step in sitting.steps),
            seconds=round(sum(step.seconds for step in sitting.steps)),
            answered_today=reading.answered,
            goal=reading.goal,
            rows=tuple(map(self._row, rows)),
            missed=len(sitting.missed),
            ready=reading.ready,
            more_new=reading.more_new,
            can_undo=bool(sitting.steps),
            changes=Changes(),
            left=sitting.session.left,
        )

    def _row(self, result: Result) -> SummaryRow:
        picture = self._shelf.picture(result.image)
        return SummaryRow(result.statement, result.is_right, result.days, result.image, picture)


def _asked_card(step: Step) -> Card:
    """The card that the session asked; others came with it."""
    question = step.asked.question
    return next(card for card in step.after if (card.key.fact_id, card.key.slot) == (question.fact, question.slot))


def _days_until(card: Card, today: date) -> int:
    assert card.due_day is not None  # it was answered
    return (card.due_day - today).days


def _can_lose_one(question: object) -> bool:
    """Whether an option may be removed: only where four leave three."""
    return isinstance(question, Choice | OddOneOut) and len(question.options) >= 4
