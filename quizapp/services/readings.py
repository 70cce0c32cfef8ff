"""What the use cases return: frozen values that carry everything a screen shows."""

from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from quizapp.domain.answers import Answer
from quizapp.domain.changes import Changes
from quizapp.domain.errors import BankFileError, CancelledError, StorageError, WriteError
from quizapp.domain.problems import Problem
from quizapp.domain.questions import Picture, Question
from quizapp.domain.verdicts import Verdict


@dataclass(frozen=True, slots=True)
class BankOverview:
    """One bank of the learner.

    Attributes:
        facts: how many can be asked.
        share_known: facts expected to be remembered for a week or more, 0 to 1.
        due: facts waiting today.
        new: facts never met, whatever today's limit lets in.
        resting: facts the learner does not want to be asked again.
        digest: of its content.
    """

    id: str
    title: str
    subtitle: str
    facts: int
    share_known: float
    due: int
    new: int
    resting: int = 0
    digest: str = ""


@dataclass(frozen=True, slots=True)
class Remembered:
    """How much of what was due was remembered.

    Attributes:
        share: right answers among the answers to due cards of the last `days` days, 0 to 1.
        target: what the schedule aims for, 0 to 1.
    """

    share: float
    target: float
    days: int


@dataclass(frozen=True, slots=True)
class TodayReading:
    """Everything “Today” shows.

    Attributes:
        now: local time, aware.
        learner: name of who learns.
        due, new: facts to review and to meet in the next session.
        minutes: how long that takes at the learner's usual pace, at least 1 if anything is ready.
        answered, goal: answers today and the daily goal.
        coming: facts due on today and the six days after it.
        streak_days: days in a row with answers, today or up to yesterday.
        more_new: further facts that could be learned today beyond the daily limit.
        remembered: None until there are enough answers to say.
        heat: answers on each of the last 100 days, today last.
        brought_back: answers that were missing and that the journal gave back at this start.
        copy_trouble: why no copy of everything can be made; None if it can.
    """

    now: datetime
    learner: str
    due: int
    new: int
    minutes: int
    answered: int
    goal: int
    coming: tuple[tuple[date, int], ...]
    streak_days: int
    more_new: int
    banks: tuple[BankOverview, ...]
    remembered: Remembered | None
    heat: tuple[int, ...]
    brought_back: int = 0
    copy_trouble: StorageError | None = None

    @property
    def ready(self) -> int:
        """Facts the next session asks."""
        return self.due + self.new


@dataclass(frozen=True, slots=True)
class ShippedBank:
    """A bank that comes with the app.

    Attributes:
        teaser: the stem of one of its questions.
        digest: of its content.
    """

    path: Path
    id: str
    title: str
    subtitle: str
    facts: int
    teaser: str
    digest: str = ""


@dataclass(frozen=True, slots=True)
class BanksReading:
    """Everything “Banks” shows.

    Attributes:
        removed: id and title of each bank that can be brought back.
        offered: banks that come with the app and are not here.
        newer: banks that come with the app in another version than is here.
        changes: what the call changed.
    """

    banks: tuple[BankOverview, ...]
    removed: tuple[tuple[str, str], ...]
    offered: tuple[ShippedBank, ...]
    newer: tuple[ShippedBank, ...]
    changes: Changes


@dataclass(frozen=True, slots=True)
class BankAdded:
    """What an import did.

    Attributes:
        new, changed, retired: facts.
        reset: answers whose memory starts over because the right answer changed.
        notices: what the author may want to look at; nothing that stops an import.
    """

    bank_id: str
    title: str
    facts: int
    new: int
    changed: int
    retired: int
    reset: int
    notices: tuple[Problem, ...]
    changes: Changes


@dataclass(frozen=True, slots=True)
class BanksAdded:
    """What became of several files; each was added whole or not at all.

    Attributes:
        added: in the order of the files.
        refused: files that have problems, with what they are.
        left: files that were not added because somebody stopped it or storing failed.
        reason: why they were left; None if none was.
    """

    added: tuple[BankAdded, ...]
    refused: tuple[tuple[Path, BankFileError], ...] = ()
    left: tuple[Path, ...] = ()
    reason: CancelledError | WriteError | None = None


@dataclass(frozen=True, slots=True)
class Asked:
    """A question on its way to the learner.

    Attributes:
        position, total: place in the session, from 1.
        left: answers left in the session, with this one.
        new_left: new facts among them.
        first_letters: shown from the start, where the ladder says so.
        can_undo: whether an answer of this session can be taken back.
        can_hint: whether there is a hint to ask for.
        days_after: for a flashcard, days until it comes back after Again, Hard, Good and Easy.
        picture, answer_picture: the bytes of the question's pictures, PNG or JPEG.
    """

    bank_title: str
    question: Question
    position: int
    total: int
    left: int
    new_left: int
    first_letters: str | None
    can_undo: bool
    can_hint: bool
    days_after: tuple[int, ...] = ()
    picture: bytes | None = None
    answer_picture: bytes | None = None


@dataclass(frozen=True, slots=True)
class Hint:
    """What a hint gave away: an option that is wrong, or the first letters."""

    removed_option: int | None
    first_letters: str | None


@dataclass(frozen=True, slots=True)
class Outcome:
    """An answer, graded and stored.

    Attributes:
        shown: the right answer as it is spelt.
        why: one sentence for a verdict that needs one; may be empty.
        days: study days until the fact comes back; 0 for later in this session; None if it moved nothing.
        parts: the verdict on each part of a question about several facts; else none.
        is_guess: the learner said it was a guess.
        is_overruled: the learner counted it as right.
        may_guess, may_overrule, may_rest, may_undo: whether those keys apply.
    """

    asked: Asked
    answer: Answer
    verdict: Verdict
    shown: str
    why: str
    days: int | None
    parts: tuple[Verdict, ...]
    is_guess: bool
    is_overruled: bool
    may_guess: bool
    may_overrule: bool
    may_rest: bool
    may_undo: bool
    changes: Changes


@dataclass(frozen=True, slots=True)
class SummaryRow:
    """One fact of a finished session: was it right the first time, and when it comes back.

    Attributes:
        image, picture: what its question showed, and the bytes of that; without it the statement may say nothing.
    """

    statement: str
    is_right: bool
    days: int
    image: Picture | None = None
    picture: bytes | None = None


@dataclass(frozen=True, slots=True)
class Summary:
    """A session that is over.

    Attributes:
        answers, right: of this session.
        seconds: time spent answering.
        answered_today, goal: answers today, with this session, and the daily goal.
        rows: one a fact, missed ones first.
        missed: facts that were missed and can be practised again.
        ready: facts that could follow at once (due, and new within the limit).
        more_new: new facts beyond today's limit.
        left: cards of this session that were not asked.
        can_undo: whether the last answer can be taken back.
    """

    answers: int
    right: int
    seconds: int
    answered_today: int
    goal: int
    rows: tuple[SummaryRow, ...]
    missed: int
    ready: int
    more_new: int
    can_undo: bool
    changes: Changes
    left: int = 0
