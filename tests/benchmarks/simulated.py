"""A learner whose memory is known, taught by the app's own scheduler: what it promises against what is true."""

import math
from collections import defaultdict, deque
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from random import Random
from statistics import mean, stdev

from truth import Truth

from quizapp.domain.cards import Card, CardKey
from quizapp.domain.fitting import FEWEST_ANSWERS, LEAST_GAIN, PastAnswer, fit, is_time
from quizapp.domain.guessing import FIRST_OPTIONS, MEETINGS_COUNTED, Luck, prior_known, weigh, without_luck
from quizapp.domain.ladder import FormChoice, next_forms
from quizapp.domain.log import EventKind, LogEntry, advance, replay
from quizapp.domain.memory import Memory
from quizapp.domain.queueing import Session, plan
from quizapp.domain.ratings import Rating
from quizapp.domain.scheduling import Schedule
from quizapp.domain.terms import Terms, TermsEvent, Timeline

BINS = (0.0, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 1.0)
TYPED_S, CHOSEN_S = 9, 5
PAIRED_S = 15
"""Four prompts and four options are chosen three times; the last pair falls into place."""

_START = date(2026, 1, 1)
_OPTIONS = {"choice": 4, "true_false": 2}  # what a closed form offers unless the ladder says otherwise
_PAIRS = 4
_PAIRED = ("matching", "order")
_TAKEN = {
    "name": ("choice", "true_false", "matching", "cloze", "typed"),
    "date": ("choice", "true_false", "matching", "cloze", "date", "order"),
}  # forms that a slot of this type can be asked in
_ROWS = 24  # of a table: as many as the app looks at to find others to be asked together
_TABLES_A_DATE = 4  # one table in so many asks for a date
_TRIES = 4  # draws of others, before another form is taken


@dataclass(frozen=True)
class Policy:
    """How somebody is asked, and what is made of their answers.

    Attributes:
        forms: `ladder`, or the one kind of form that is asked: `choice`, `true_false`, `typed`.
        pairs: whether the ladder's matching and order are asked.
        corrects: whether a right answer in a closed form is weighed by the chance that it was luck.
        fits: whether parameters are fitted to the learner.
        fits_from: answers from which on a fit is tried.
        least_gain: by how much a fit must foretell answers better to be used.
        moves: how far parameters go from what they were to what a fit found, 0 to 1; the app goes all the way.
        recounts: whether what was answered before a fit is counted anew with what it found; the app does not.
    """

    name: str
    forms: str = "ladder"
    type_from_days: float = 7.0
    pairs: bool = True
    corrects: bool = True
    fits: bool = False
    fits_from: int = FEWEST_ANSWERS
    least_gain: float = LEAST_GAIN
    moves: float = 1.0
    recounts: bool = False
    target: float = 0.90

    def forms_of(self, card: Card, draw: int) -> Iterator[FormChoice]:
        """What a card may be asked in, the best first."""
        if self.forms == "ladder":
            for form in next_forms(card, draw, self.type_from_days):
                if form.form in _TAKEN[card.key.slot] and (self.pairs or form.form not in _PAIRED):
                    yield form
        else:
            yield FormChoice(self.forms, FIRST_OPTIONS if self.forms == "choice" and card.is_new else None)


@dataclass
class Figures:
    """What a policy came to, added up over learners.

    Attributes:
        bins: for each bin of what was promised of a due card: answers, sum promised, sum of true recall.
        gaps: promised less true recall of each learner.
        remembered: sum over learners of the share remembered on the last day.
    """

    bins: list[list[float]] = field(default_factory=lambda: [[0.0, 0.0, 0.0] for _ in BINS[1:]])
    gaps: list[float] = field(default_factory=list)
    learners: int = 0
    days: int = 0
    answers: int = 0
    seconds: int = 0
    remembered: float = 0.0
    fits: int = 0
    kept_fits: int = 0

    def note(self, promised: float, real: float) -> None:
        """Count an answer that something was promised of."""
        place = next(place for place, end in enumerate(BINS[1:]) if promised < end or end == 1.0)
        for index, value in enumerate((1.0, promised, real)):
            self.bins[place][index] += value

    def add(self, other: "Figures") -> None:
        """Count other learners as well."""
        for mine, theirs in zip(self.bins, other.bins, strict=True):
            for index, value in enumerate(theirs):
                mine[index] += value
        self.gaps += other.gaps
        for name in ("learners", "days", "answers", "seconds", "remembered", "fits", "kept_fits"):
            setattr(self, name, getattr(self, name) + getattr(other, name))

    @property
    def gap(self) -> float:
        """Mean of promised less true recall, at the moments of asking."""
        return (sum(row[1] for row in self.bins) - sum(row[2] for row in self.bins)) / self._asked

    @property
    def gap_of_learners(self) -> tuple[float, float]:
        """Mean of the learners' own gaps, and its standard error."""
        error = stdev(self.gaps) / math.sqrt(len(self.gaps)) if len(self.gaps) > 1 else 0.0
        return mean(self.gaps), error

    @property
    def recall(self) -> float:
        """Mean true recall at the moments of asking."""
        return sum(row[2] for row in self.bins) / self._asked

    @property
    def _asked(self) -> float:
        return max(1.0, sum(row[0] for row in self.bins))


class Course:
    """One learner, one policy, from the first day on.

    Attributes:
        cards: as they are now.
        logs: what was answered of each card, with the chance of a guess, where it is kept for fits.
    """

    def __init__(self, policy: Policy, seed: str, new_a_day: int) -> None:
        self._policy = policy
        self._random = Random(f"{seed}:answers")
        self._truth = Truth(Random(f"{seed}:learner"))
        self._terms = Terms(Memory(), Schedule(target=policy.target))
        self._new_a_day = new_a_day
        self.cards: dict[CardKey, Card] = {}
        self._due: dict[date, list[CardKey]] = defaultdict(list)
        self.logs: dict[CardKey, list[tuple[LogEntry, float | None]]] = defaultdict(list)
        self._meetings = deque[float](maxlen=MEETINGS_COUNTED)
        self._asked_today = set[CardKey]()
        self._seq = self._at_last_fit = 0
        self._figures = Figures(learners=1)

    def run(self, days: int) -> Figures:
        """Study every day; what is due is all asked."""
        for ahead in range(days):
            self._study(_START + timedelta(days=ahead))
            if self._policy.fits and is_time(self._seq, self._at_last_fit, self._policy.fits_from):
                self._fit()
        self._figures.days = days
        self._figures.gaps = [self._figures.gap]
        self._figures.remembered = self._truth.remembered(_START + timedelta(days=days))
        return self._figures

    def _study(self, today: date) -> None:
        due = [self.cards[key] for day in [day for day in self._due if day <= today] for key in self._due.pop(day)]
        met = len(self.cards)
        new = [_key(number) for number in range(met, met + self._new_a_day)]
        planned = plan(
            list(dict.fromkeys(due)), new, today=today, new_left=self._new_a_day, limit=None, memory=self._terms.memory,
            answered_facts=frozenset(),
        )  # fmt: skip
        session = Session.of(planned)
        self._asked_today.clear()
        while (key := session.current) is not None:
            form, keys = self._posed(key)
            is_right = dict(zip(keys, self._answer(form, keys, today), strict=True))
            session = session.after(missed=not is_right[key])
            for beside in keys[1:]:
                session = session.joined(beside, missed=not is_right[beside])

    def _posed(self, key: CardKey) -> tuple[FormChoice, list[CardKey]]:
        """The form that a card is asked in, and the cards that are asked together, itself first."""
        for form in self._policy.forms_of(self._card(key), self._random.getrandbits(32)):
            if form.form not in _PAIRED:
                return form, [key]
            table = [other for other in _table_of(key) if other != key]
            for _ in range(_TRIES):
                beside = self._random.sample(table, _PAIRS - 1)
                if all(other in self.cards and other not in self._asked_today for other in beside):
                    return form, [key, *beside]
        raise AssertionError(f"{key} cannot be asked")

    def _answer(self, form: FormChoice, keys: list[CardKey], today: date) -> list[bool]:
        is_open = form.form not in (*_OPTIONS, *_PAIRED)
        ways = None if is_open else form.options or _OPTIONS.get(form.form, len(keys))
        recalls = [self._truth.recall(key, today) for key in keys]
        knew = [self._random.random() < recall for recall in recalls]
        is_right = self._given(knew, ways)
        promised = [self._promised(self._card(key), today) for key in keys]
        before = [self._prior_known() if each is None else each for each in promised]
        lucks = weigh(before, is_right, ways, admits_guesses=False)
        for place, key in enumerate(keys):
            promise = promised[place]
            if promise is not None and key not in self._asked_today and self._card(key).is_due(today):
                self._figures.note(promise, recalls[place])
            self._record(key, today, form.form, is_open, is_right[place], lucks[place])
            self._truth.meet(key, today, knew=knew[place])
        self._asked_today.update(keys)
        self._figures.seconds += PAIRED_S if form.form in _PAIRED else TYPED_S if is_open else CHOSEN_S
        return is_right

    def _given(self, knew: list[bool], ways: int | None) -> list[bool]:
        """What comes out right: what is known, and what a guess at the rest hits."""
        if len(knew) == 1:
            return [knew[0] or (ways is not None and self._random.random() < 1 / ways)]
        left = [place for place, is_known in enumerate(knew) if not is_known]
        put = dict(zip(left, self._random.sample(left, len(left)), strict=True))
        return [put.get(place, place) == place for place in range(len(knew))]

    def _record(self, key: CardKey, today: date, form: str, is_open: bool, is_right: bool, luck: Luck | None) -> None:
        card = self._card(key)
        self._seq += 1
        known = luck.known if luck is not None and is_right and self._policy.corrects else None
        if card.is_new and luck is not None and form in _OPTIONS:
            self._meetings.append(without_luck(is_right, luck.guess))
        rating = Rating.GOOD if is_right else Rating.AGAIN
        entry = LogEntry(self._seq, EventKind.ANSWER, None, today, form, is_open, rating, known)
        self._put(advance(card, entry, self._terms))
        if self._policy.fits:
            self.logs[key].append((entry, luck.guess if luck is not None else None))
        self._figures.answers += 1

    def _card(self, key: CardKey) -> Card:
        return self.cards.get(key, Card.new(key))

    def _promised(self, card: Card, today: date) -> float | None:
        if card.memory is None or card.last_day is None:
            return None
        return self._terms.memory.retrievability(card.memory, (today - card.last_day).days)

    def _prior_known(self) -> float:
        return prior_known(sum(self._meetings), len(self._meetings))

    def _put(self, card: Card) -> None:
        self.cards[card.key] = card
        assert card.due_day is not None  # it was answered
        self._due[card.due_day].append(card.key)

    def _fit(self) -> None:
        policy, current = self._policy, self._terms.memory
        self._at_last_fit = self._seq
        found = fit([_history(log) for log in self.logs.values()], current, policy.fits_from)
        self._figures.fits += 1
        if found is None or found.gain <= 0 or found.gain < policy.least_gain:
            return
        self._figures.kept_fits += 1
        parameters = tuple(
            old + (new - old) * policy.moves for old, new in zip(current.parameters, found.parameters, strict=True)
        )
        self._terms = replace(self._terms, memory=Memory(parameters))
        if policy.recounts:
            anew = Timeline([TermsEvent(0, parameters, self._terms.schedule)])
            self._due.clear()
            for key, log in self.logs.items():
                self._put(replay(key, (entry for entry, _ in log), anew))


def _key(number: int) -> CardKey:
    """Facts come table by table; one table in four asks for a date."""
    slot = "date" if number // _ROWS % _TABLES_A_DATE == _TABLES_A_DATE - 1 else "name"
    return CardKey("bank", f"fact-{number}", slot)


def _table_of(key: CardKey) -> list[CardKey]:
    first = int(key.fact_id.removeprefix("fact-")) // _ROWS * _ROWS
    return [_key(number) for number in range(first, first + _ROWS)]


def _history(log: list[tuple[LogEntry, float | None]]) -> list[PastAnswer]:
    past, last = [], log[0][0].day
    for entry, guess in log:
        assert entry.rating is not None  # it is an answer
        past.append(PastAnswer(entry.seq, (entry.day - last).days, entry.rating, guess, entry.known))
        last = entry.day
    return past


def simulate(policy: Policy, seed: str, days: int, new_a_day: int = 10) -> Figures:
    """What a policy comes to with one learner; the same seed is the same learner under every policy."""
    return Course(policy, seed, new_a_day).run(days)


def at_target(policy: Policy, target: float) -> Policy:
    """The same policy, aiming at another share."""
    return replace(policy, target=target)
