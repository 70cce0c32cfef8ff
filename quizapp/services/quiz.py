"""A quiz: drawn at once, answered one by one, each answer on the disk before the next question."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime
from itertools import zip_longest

from quizapp.domain.answers import Answer, Chosen, Marked, Placed, Written
from quizapp.domain.cards import Card, CardKey
from quizapp.domain.changes import Changes
from quizapp.domain.composing import compose
from quizapp.domain.generation.drawing import draw_questions
from quizapp.domain.grading.grade import grade
from quizapp.domain.questions import ClosedQuestion, PairingQuestion, Question, Several, TrueFalse
from quizapp.domain.quiz import FactKey, Given, QuizPlan, QuizRun
from quizapp.domain.ratings import Rating
from quizapp.domain.verdicts import Verdict
from quizapp.services.desk import Desk
from quizapp.services.log_words import as_given
from quizapp.services.posing import keys_of
from quizapp.services.quiz_readings import QuizOffer, QuizResult, QuizRow, Sheet
from quizapp.services.readings import Asked, Outcome
from quizapp.services.recording import Recorder
from quizapp.services.shelf import Shelf
from quizapp.services.today import SECONDS_A_VERDICT, Today
from quizapp.store import cards, overview
from quizapp.store.tags import askable_facts, tag_counts

_NO_LIMIT = 10_000  # questions; more than anybody answers at one go


class Quiz:
    """Leads one learner through a quiz.

    What is in memory changes only after the commit: a call that raises `WriteError` can be made again.
    """

    def __init__(self, desk: Desk, today: Today) -> None:
        self._desk = desk
        self._today = today
        self._shelf = Shelf(desk.database)
        self._recorder = Recorder(desk, origin="quiz")
        self._run = QuizRun(QuizPlan(), ())
        self._outcome: Outcome | None = None
        self._rows: tuple[tuple[CardKey, int], ...] = ()
        self._shown_at = desk.clock()
        self._paused_at: datetime | None = None

    def offer(self, plan: QuizPlan) -> QuizOffer:
        """What a quiz after this plan would be made from."""
        banks = tuple((row["id"], row["title"]) for row in overview.titles(self._desk.database))
        for bank_id, _ in banks:
            self._shelf.get(bank_id)  # tags are looked up, and an older version knew none
        there = {bank_id for bank_id, _ in banks}
        chosen = tuple(bank_id for bank_id in plan.banks if bank_id in there)
        tags = tuple(tag_counts(self._desk.database, self._desk.learner_id, chosen))
        kept = replace(plan, banks=chosen, tags=tuple(tag for tag in plan.tags if tag in dict(tags)))
        facts = len(self._facts(kept))
        seconds = self._today.seconds_a_question() - (0 if plan.tells else SECONDS_A_VERDICT)
        offer = QuizOffer(kept, bool(self._settled(plan).counts), banks, tags, facts, 0)
        return replace(offer, seconds=round(offer.questions * seconds))

    def begin(self, plan: QuizPlan) -> Asked | None:
        """Draw the questions and ask the first; None if there is nothing to ask."""
        return self._begin(plan, self._facts(plan))

    def worksheet(self, plan: QuizPlan, seed: int | None = None) -> Sheet:
        """A worksheet after this plan, drawn with a seed or else anew; the quiz on its way stays as it is."""
        seed = self._desk.chance() if seed is None else seed
        questions = self._draw(replace(plan, tells=False), self._facts(plan), seed)
        found = ((each.image.hash, self._shelf.picture(each.image)) for each in questions if each.image is not None)
        pictures = {digest: content for digest, content in found if content is not None}
        return Sheet(" · ".join(self._titles(questions)), questions, pictures, seed)

    def retry(self) -> Asked | None:
        """Ask what was missed in the quiz before, in new questions."""
        return self._begin(replace(self._run.plan, count=None), self._run.missed, before=self._run)

    def next(self) -> Asked | QuizResult:
        """The next question, or the result at the end."""
        question = self._run.current
        return self.leave() if question is None else self._ask(question)

    def pause(self) -> None:
        """The question is out of sight: no time is taken for it."""
        self._paused_at = self._paused_at or self._desk.clock()

    def resume(self) -> None:
        """The question is in sight again."""
        if self._paused_at is not None:
            self._shown_at += self._desk.clock() - self._paused_at
            self._paused_at = None

    def answer(self, answer: Answer, *, has_timed_out: bool = False) -> Outcome:
        """Grade an answer; if the quiz counts, it is on the disk when this returns.

        `has_timed_out` is whether it was given by the clock, not by the learner: that is only for the result.

        Raises:
            WriteError: it could not be stored; the question stands.
        """
        question = self._run.current
        assert question is not None  # one is on screen
        if isinstance(answer, Written):
            answer = Written(answer.text.encode(errors="replace").decode())
        graded = grade(question, answer, self._shelf.get(question.bank).names)
        seconds = max(0.0, (self._desk.clock() - self._shown_at).total_seconds())
        asked, days = self._asked(question), None
        rows: tuple[tuple[CardKey, int], ...] = ()
        if self._run.plan.counts:
            recorded = self._recorder.record(asked, answer, graded, None, seconds)
            days = min(_days_until(entered.card, self._desk.day()) for entered in recorded.entered)
            rows = tuple((entered.card.key, entered.seq) for entered in recorded.entered)
        self._rows = rows
        self._run = self._run.with_given(Given(answer, graded, seconds, has_timed_out=has_timed_out))
        self._outcome = Outcome(
            asked=asked,
            answer=answer,
            verdict=graded.verdict,
            shown=graded.shown,
            why=graded.why,
            days=days,
            parts=graded.parts,
            is_guess=False,
            is_overruled=False,
            may_guess=False,
            may_overrule=graded.verdict is Verdict.WRONG and question.is_open,
            may_rest=False,
            may_undo=False,
            changes=Changes(reviews=bool(rows)),
        )
        return self._outcome

    def count_as_right(self) -> Outcome:
        """The last answer was graded wrong and was right."""
        outcome = self._outcome
        assert outcome is not None  # its verdict is on screen
        days = outcome.days
        if self._rows:
            moved = self._recorder.override(self._rows, Rating.GOOD)
            days = min(_days_until(card, self._desk.day()) for card in moved.values())
        self._run = self._run.overruled()
        self._outcome = replace(outcome, days=days, is_overruled=True, may_overrule=False)
        return self._outcome

    def leave(self) -> QuizResult:
        """Stop here; what is answered is kept. A retry without an answer gives the result before it."""
        run = self._run = self._run.left
        rows = [
            _row(question, given, self._shelf.picture(question.image))
            for question, given in zip_longest(run.questions, run.given)
        ]
        facts = {(question.bank, part.fact) for question in run.questions for part in question.parts}
        return QuizResult(
            day=self._desk.clock().date(),
            titles=self._titles(run.questions),
            rows=tuple(rows),
            by_tag=run.by_tag({key: self._tags_of(key) for key in facts}),
            seconds=round(sum(given.seconds for given in run.given)),
            missed=len(run.missed),
            counts=bool(run.plan.counts),
            changes=Changes(reviews=bool(run.plan.counts and run.given)),
        )

    def _begin(self, plan: QuizPlan, facts: Iterable[FactKey], *, before: QuizRun | None = None) -> Asked | None:
        plan = self._settled(plan)
        questions = self._draw(plan, facts, self._desk.chance())
        if not questions:
            return None  # and what was before stays
        self._run, self._outcome = QuizRun(plan, questions, before=before), None
        return self._ask(questions[0])

    def _settled(self, plan: QuizPlan) -> QuizPlan:
        """The plan, with what it leaves to the learner's settings."""
        counts = bool(self._desk.learner.settings.quiz_counts) if plan.counts is None else plan.counts
        return replace(plan, counts=counts)

    def _draw(self, plan: QuizPlan, facts: Iterable[FactKey], seed: int) -> tuple[Question, ...]:
        keys = list(facts)
        pools = {bank_id: self._shelf.get(bank_id).pool for bank_id in {bank_id for bank_id, _ in keys}}
        drawn = draw_questions(pools, keys, plan.forms, seed)
        can_ask = (question for question in drawn if self._has_cards(question))
        return compose(can_ask, _NO_LIMIT if plan.count is None else plan.count, tells=plan.tells)

    def _titles(self, questions: Iterable[Question]) -> tuple[str, ...]:
        return tuple(self._shelf.get(bank_id).title for bank_id in dict.fromkeys(each.bank for each in questions))

    def _ask(self, question: Question) -> Asked:
        self._shown_at, self._paused_at, self._outcome = self._desk.clock(), None, None
        return self._asked(question)

    def _asked(self, question: Question) -> Asked:
        run = self._run
        return Asked(
            bank_title=self._shelf.get(question.bank).title,
            question=question,
            position=run.questions.index(question) + 1,
            total=len(run.questions),
            left=len(run.questions) - run.questions.index(question),
            new_left=0,
            first_letters=None,
            can_undo=False,
            can_hint=False,
            picture=self._shelf.picture(question.image),
            answer_picture=self._shelf.picture(question.answer_image),
        )

    def _facts(self, plan: QuizPlan) -> list[FactKey]:
        return askable_facts(self._desk.database, self._desk.learner_id, plan.banks, plan.tags)

    def _has_cards(self, question: Question) -> bool:
        """Whether every fact of a question may be asked: one that rests is not asked together with others either."""
        database, learner_id = self._desk.database, self._desk.learner_id
        return all(cards.is_asked(database, learner_id, key) for key in keys_of(question))

    def _tags_of(self, key: FactKey) -> tuple[str, ...]:
        bank_id, fact_id = key
        fact = self._shelf.get(bank_id).pool.fact(fact_id)
        return fact.tags if fact else ()


def _days_until(card: Card, today: date) -> int:
    assert card.due_day is not None  # it was answered
    return (card.due_day - today).days


def _row(question: Question, given: Given | None, picture: bytes | None) -> QuizRow:
    return QuizRow(
        stem=question.stem,
        form=question.form,
        given=_in_words(question, given.answer) if given else "",
        right_answer=_in_words(question, _right(question)),
        verdict=given.verdict if given else None,
        truth=question.truth if isinstance(question, TrueFalse) else "",
        statement=" ".join(part.explanation.text for part in question.parts),
        source=question.source,
        at=question.at,
        seconds=round(given.seconds) if given else 0,
        has_timed_out=given is not None and given.has_timed_out,
        image=question.image,
        picture=picture,
    )


def _right(question: Question) -> Answer:
    match question:
        case PairingQuestion():
            return Placed(question.key)
        case Several():
            return Marked(frozenset(question.keys))
        case ClosedQuestion():
            return Chosen(question.key)
        case _:
            return Written(question.right_answer)


def _in_words(question: Question, answer: Answer) -> str:
    """A whole answer, given or right: of several facts each with its prompt."""
    if isinstance(question, PairingQuestion) and isinstance(answer, Placed):
        given = (as_given(question, answer, part) for part in range(len(question.parts)))
        return "; ".join(f"{prompt}: {text}" for prompt, text in zip(question.prompts, given, strict=True))
    return as_given(question, answer, 0)
