"""A learner whose memory is known, taught by the app's own scheduler: what it promises against what is true."""

import math
from collections import defaultdict
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from random import Random

from quizapp.domain.cards import Card, CardKey
from quizapp.domain.fitting import PastAnswer, fit, is_time
from quizapp.domain.guessing import FIRST_OPTIONS, guess_chance, known_share, prior_known
from quizapp.domain.ladder import FormChoice, next_forms
from quizapp.domain.log import EventKind, LogEntry, advance, replay
from quizapp.domain.memory import DEFAULT, Memory, MemoryState
from quizapp.domain.queueing import Session, plan
from quizapp.domain.ratings import Rating
from quizapp.domain.scheduling import Schedule
from quizapp.domain.terms import Terms, TermsEvent, Timeline

BINS = (0.0, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 1.0)
TYPED_S, CHOSEN_S = 9, 5
_START = date(2026, 1, 1)
_OPTIONS = {"choice": 4, "true_false": 2}  # what a closed form offers unless the ladder says otherwise
_TAKEN = ("choice", "true_false", "cloze", "typed")  # forms that the slot of a name can be asked in


@dataclass(frozen=True)
class Policy:
    """How somebody is asked, and what is made of their answers.

    Attributes:
        forms: `ladder`, or the one kind of form that is asked: `choice`, `true_false`, `typed`.
        corrects: whether a right answer in a closed form is weighed by the chance that it was luck.
        fits: whether parameters are fitted to the learner.
        recounts: whether what was answered before a fit is counted anew with what it found; the app does not.
    """

    name: str
    forms: str = "ladder"
    type_from_days: float = 7.0
    corrects: bool = True
    fits: bool = False
    recounts: bool = False
    target: float = 0.90

    def form_of(self, card: Card, draw: int) -> FormChoice:
        """What a card is asked in."""
        if self.forms == "ladder":
            return next(form for form in next_forms(card, draw, self.type_from_days) if form.form in _TAKEN)
        return FormChoice(self.forms, FIRST_OPTIONS if self.forms == "choice" and card.is_new else None)


class Truth:
    """What one learner really remembers: FSRS with parameters of their own, and facts that are not all alike.

    Initial stabilities vary by a factor of e^0.5 from learner to learner and e^0.4 from fact to fact, difficulty by
    1 from fact to fact, the other parameters by a tenth, the decay by a fifth (one standard deviation each). Between
    none and all of the facts are known beforehand, 0.4 of them on average.
    """

    def __init__(self, random: Random) -> None:
        self._random = random
        parameters = [value * math.exp(random.gauss(0, 0.1)) for value in DEFAULT]
        learns = math.exp(random.gauss(0, 0.5))
        parameters[:4] = [value * learns for value in parameters[:4]]
        parameters[20] = min(max(0.1, DEFAULT[20] * math.exp(random.gauss(0, 0.2))), 0.8)
        self._memory = Memory(parameters)
        self._known_beforehand = random.betavariate(2, 3)
        self._states: dict[CardKey, tuple[MemoryState, date]] = {}

    def recall(self, key: CardKey, today: date) -> float:
        """The true chance that something is known today."""
        if key not in self._states:
            return self._known_beforehand
        state, day = self._states[key]
        return self._memory.retrievability(state, (today - day).days)

    def meet(self, key: CardKey, today: date, *, knew: bool) -> None:
        """An answer and the fact after it: what was not known is learned again."""
        rating = Rating.GOOD if knew else Rating.AGAIN
        if key in self._states:
            state, day = self._states[key]
            after = self._memory.after(state, (today - day).days, rating)
        else:
            first = self._memory.after(None, 0, rating)
            after = MemoryState(
                min(max(0.01, first.stability_days * math.exp(self._random.gauss(0, 0.4))), 36500),
                min(max(1.0, first.difficulty + self._random.gauss(0, 1)), 10.0),
            )
        self._states[key] = after, today

    def remembered(self, today: date) -> float:
        """Mean chance of recall over everything that was met."""
        return sum(self.recall(key, today) for key in self._states) / max(1, len(self._states))


@dataclass
class Figures:
    """What a policy came to, added up over learners.

    Attributes:
        bins: for each bin of what was promised: answers, sum promised, sum of true recall.
        remembered: sum over learners of the share remembered on the last day.
    """

    bins: list[list[float]] = field(default_factory=lambda: [[0.0, 0.0, 0.0] for _ in BINS[1:]])
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
        for name in ("learners", "days", "answers", "seconds", "remembered", "fits", "kept_fits"):
            setattr(self, name, getattr(self, name) + getattr(other, name))

    @property
    def gap(self) -> float:
        """Mean of promised less true recall, at the moments of asking."""
        return (sum(row[1] for row in self.bins) - sum(row[2] for row in self.bins)) / self._asked

    @property
    def recall(self) -> float:
        """Mean true recall at the moments of asking."""
        return sum(row[2] for row in self.bins) / self._asked

    @property
    def _asked(self) -> float:
        return max(1.0, sum(row[0] for row in self.bins))


class Course:
    """One learner, one policy, from the first day on."""

    def __init__(self, policy: Policy, seed: str, new_a_day: int) -> None:
        self._policy = policy
        self._random = Random(f"{seed}:answers")
        self._truth = Truth(Random(f"{seed}:learner"))
        self._terms = Terms(Memory(), Schedule(target=policy.target))
        self._new_a_day = new_a_day
        self._cards: dict[CardKey, Card] = {}
        self._due: dict[date, list[CardKey]] = defaultdict(list)
        self._logs: dict[CardKey, list[tuple[LogEntry, float | None]]] = defaultdict(list)
        self._first = [0, 0]  # first meetings: all, right
        self._seq = self._at_last_fit = 0
        self._figures = Figures(learners=1)

    def run(self, days: int) -> Figures:
        """Study every day; what is due is all asked."""
        for ahead in range(days):
            self._study(_START + timedelta(days=ahead))
            if self._policy.fits and is_time(self._seq, self._at_last_fit):
                self._fit()
        self._figures.days = days
        self._figures.remembered = self._truth.remembered(_START + timedelta(days=days))
        return self._figures

    def _study(self, today: date) -> None:
        due = [self._cards[key] for day in [day for day in self._due if day <= today] for key in self._due.pop(day)]
        met = len(self._cards)
        new = [CardKey("bank", f"fact-{number}", "answer") for number in range(met, met + self._new_a_day)]
        planned = plan(
            list(dict.fromkeys(due)), new, today=today, new_left=self._new_a_day, limit=None, memory=self._terms.memory,
            answered_facts=frozenset(),
        )  # fmt: skip
        session, asked = Session.of(planned), set[CardKey]()
        while (key := session.current) is not None:
            is_right = self._answer(key, today, is_first=key not in asked)
            asked.add(key)
            session = session.after(missed=not is_right)

    def _answer(self, key: CardKey, today: date, *, is_first: bool) -> bool:
        card, policy = self._cards.get(key, Card.new(key)), self._policy
        form = policy.form_of(card, self._random.getrandbits(32))
        is_open = form.form not in _OPTIONS
        guess = None if is_open else guess_chance(form.options or _OPTIONS[form.form], admits_guesses=False)
        recall = self._truth.recall(key, today)
        knew = self._random.random() < recall
        is_right = knew or (guess is not None and self._random.random() < guess)
        elapsed = 0 if card.last_day is None else (today - card.last_day).days
        promised = None if card.memory is None else self._terms.memory.retrievability(card.memory, elapsed)
        if promised is not None and is_first:
            self._figures.note(promised, recall)
        self._seq += 1
        rating = Rating.GOOD if is_right else Rating.AGAIN
        known = self._known(promised, guess) if is_right and policy.corrects else None
        if promised is None:
            self._first[0] += 1
            self._first[1] += is_right
        entry = LogEntry(self._seq, EventKind.ANSWER, None, today, form.form, is_open, rating, known)
        self._put(advance(card, entry, self._terms))
        self._truth.meet(key, today, knew=knew)
        if policy.fits:
            self._logs[key].append((entry, guess))
        self._figures.answers += 1
        self._figures.seconds += TYPED_S if is_open else CHOSEN_S
        return is_right

    def _known(self, promised: float | None, guess: float | None) -> float | None:
        if guess is None:
            return None
        if promised is None:
            first_guess = _OPTIONS["true_false"] if self._policy.forms == "true_false" else FIRST_OPTIONS
            promised = prior_known(self._first[1], self._first[0], 1 / first_guess)
        return known_share(promised, guess)

    def _put(self, card: Card) -> None:
        self._cards[card.key] = card
        assert card.due_day is not None  # it was answered
        self._due[card.due_day].append(card.key)

    def _fit(self) -> None:
        self._at_last_fit = self._seq
        found = fit([_history(log) for log in self._logs.values()], self._terms.memory)
        self._figures.fits += 1
        if found is None or not found.is_better:
            return
        self._figures.kept_fits += 1
        self._terms = replace(self._terms, memory=Memory(found.parameters))
        if self._policy.recounts:
            anew = Timeline([TermsEvent(0, found.parameters, self._terms.schedule)])
            self._due.clear()
            for key, log in self._logs.items():
                self._put(replay(key, (entry for entry, _ in log), anew))


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
