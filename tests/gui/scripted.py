"""Services that answer what a test says, and runners that call them."""

from collections import deque
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta, timezone
from pathlib import Path
from typing import Any, cast

from gui.made import a_banks_reading, a_progress, a_shipped_bank, a_today, an_added_bank, an_offer

from quizapp.bank.columns import Column, guessed
from quizapp.bank.meaning import Meaning
from quizapp.domain.answers import Answer
from quizapp.domain.cards import CardKey
from quizapp.domain.changes import Changes
from quizapp.domain.contents import Contents
from quizapp.domain.errors import QuizappError, StorageError
from quizapp.domain.quiz import QuizPlan
from quizapp.domain.settings import StudySettings
from quizapp.services.backups import BackupsReading, Copy, RestorePreview
from quizapp.services.library import Library
from quizapp.services.moving import Preview
from quizapp.services.preferences import PreferencesReading
from quizapp.services.profiles import Profile, ProfilesReading
from quizapp.services.progress_readings import Period, ProgressReading
from quizapp.services.quiz_readings import QuizOffer, QuizResult
from quizapp.services.readings import Asked, BankAdded, BanksReading, Hint, Outcome, ShippedBank, Summary, TodayReading
from quizapp.services.recovering import Recovered
from quizapp.services.search import Found
from quizapp.services.services import Services
from quizapp.services.work import Work


class ScriptedServices:
    """Answers in the order a test gave them, writes down every call, and raises what a test wants raised."""

    def __init__(self, *answers: Any) -> None:
        """`answers` are given out by the calls that lead from question to question, one each."""
        self.calls: list[tuple[Any, ...]] = []
        self.answers = deque(answers)
        self.faults: deque[Exception | None] = deque()
        self.reading: TodayReading = a_today()
        self.banks: tuple[ShippedBank, ...] = (a_shipped_bank(),)
        self.added: BankAdded = an_added_bank()
        self.is_closed = False
        self.today = self.study = self
        self.library = ScriptedLibrary(self)
        self.columns = ScriptedColumns(self)
        self.quiz = ScriptedQuiz(self)
        self.preferences = ScriptedPreferences(self)
        self.progress = ScriptedProgress(self)
        self.profiles = ScriptedProfiles(self)
        self.search = ScriptedSearch(self)
        self.moving = ScriptedMoving(self)
        self.fitting = ScriptedFitting()
        self.backups = ScriptedBackups(self)
        self.health = ScriptedHealth()

    def as_services(self) -> Services:
        """The same, for the type checker."""
        return cast("Services", self)

    def read(self) -> TodayReading:
        self._note("read")
        return self.reading

    def begin(self) -> Asked | Summary:
        return cast("Asked | Summary", self._next("begin"))

    def learn_more(self, count: int) -> Asked | Summary:
        return cast("Asked | Summary", self._next("learn_more", count))

    def practise_missed(self) -> Asked | Summary:
        return cast("Asked | Summary", self._next("practise_missed"))

    def practise(self, keys: list[CardKey]) -> Asked | Summary:
        return cast("Asked | Summary", self._next("practise", keys))

    def practise_fact(self, bank_id: str, fact_id: str) -> Asked | Summary:
        return cast("Asked | Summary", self._next("practise_fact", bank_id, fact_id))

    def five_minutes(self) -> Asked | Summary:
        return cast("Asked | Summary", self._next("five_minutes"))

    def hint(self) -> Hint:
        return cast("Hint", self._next("hint"))

    def answer(self, answer: Answer) -> Outcome:
        return cast("Outcome", self._next("answer", answer))

    def guessed(self) -> Outcome:
        return cast("Outcome", self._next("guessed"))

    def count_as_right(self) -> Outcome:
        return cast("Outcome", self._next("count_as_right"))

    def rest(self) -> Asked | Summary:
        return cast("Asked | Summary", self._next("rest"))

    def next(self) -> Asked | Summary:
        return cast("Asked | Summary", self._next("next"))

    def undo(self) -> Asked:
        return cast("Asked", self._next("undo"))

    def leave(self) -> Summary:
        return cast("Summary", self._next("leave"))

    def recover(self) -> Recovered:
        self._note("recover")
        return Recovered(Path("/learner/quizapp.sqlite.damaged"), date(2026, 11, 22), 1200, 34, 1)

    def close(self) -> None:
        self.is_closed = True

    def called(self, name: str) -> list[tuple[Any, ...]]:
        """The calls of a name, each with what it was given."""
        return [call for call in self.calls if call[0] == name]

    def faults_after(self, calls: int, fault: Exception) -> None:
        """That many more calls work, then one does not."""
        self.faults.extend([*([None] * calls), fault])

    def _note(self, *call: Any) -> None:
        self.calls.append(call)
        if self.faults and (fault := self.faults.popleft()) is not None:
            raise fault

    def _next(self, *call: Any) -> Any:
        self._note(*call)
        return self.answers.popleft()


class ScriptedBackups:
    """There are two copies, and it is not time for another."""

    def __init__(self, services: "ScriptedServices") -> None:
        self._services = services
        zone = timezone(timedelta(hours=1))
        moments = [datetime(2026, 11, day, 14, 5, tzinfo=zone) for day in (23, 22, 21, 20, 13, 6)]
        self.copies = tuple(Copy(at, "exit", Path(f"/learner/backups/{at:%Y%m%d}-exit.sqlite")) for at in moments)
        self.trouble: StorageError | None = None

    def make_if_time(self) -> bool:
        if self.trouble is not None:
            raise self.trouble
        return False

    def read(self) -> BackupsReading:
        return BackupsReading(self.copies, self.trouble)

    def preview(self, path: Path) -> RestorePreview:
        self._services._note("look at copy", path)
        copy = next(each for each in self.copies if each.path == path)
        here = Contents(3, ("Asha", "Kenji"), 5021, date(2026, 11, 23))
        return RestorePreview(copy, here, Contents(2, ("Asha",), 4800, date(2026, 11, 20)))

    def restore(self, path: Path, work: Work) -> BackupsReading:
        self._services._note("restore", path)
        work.tell_last(0.5)
        made = self.copies[0].made + timedelta(hours=1)
        before = Copy(made, "before-restore", Path("/learner/backups/before.sqlite"))
        return BackupsReading((before, *self.copies), Changes(banks=True, reviews=True))


class ScriptedHealth:
    """All was looked at today."""

    def begin(self) -> None:
        return None


class ScriptedFitting:
    """It is too early for a fit."""

    def begin(self) -> None:
        return None


class ScriptedLibrary:
    """The banks of scripted services."""

    def __init__(self, services: ScriptedServices) -> None:
        self._services = services
        self.reading = a_banks_reading()

    def shipped(self) -> tuple[ShippedBank, ...]:
        self._services._note("shipped")
        return self._services.banks

    def read(self) -> BanksReading:
        self._services._note("read banks")
        return self.reading

    def add(self, path: Path, work: Work) -> BankAdded:
        self._services._note("add", path)
        work.tell(1.0)
        return self._services.added

    add_all = Library.add_all  # which only adds one after the other

    def export(self, bank_id: str, path: Path, work: Work) -> Path:
        self._services._note("export bank", bank_id, path)
        work.tell(1.0)
        return path

    def remove(self, bank_id: str) -> BanksReading:
        return self._changed("remove", bank_id)

    def bring_back(self, bank_id: str) -> BanksReading:
        return self._changed("bring back", bank_id)

    def wake(self, bank_id: str) -> BanksReading:
        return self._changed("wake", bank_id)

    def _changed(self, *call: str) -> BanksReading:
        self._services._note(*call)
        return replace(self.reading, changes=Changes(banks=True))


class ScriptedColumns:
    """A table of capitals, whatever is looked at."""

    def __init__(self, services: ScriptedServices) -> None:
        self._services = services
        self.header: tuple[str, ...] = ("Country", "Capital", "People", "Seen", "Seen")
        self.rows: list[tuple[str, ...]] = [
            ("Japan", "Tokyo", "37200000", "x", ""),
            ("Nepal", "Kathmandu", "1460000", "", ""),
            ("India", "New Delhi", "33800000", "", "x"),
        ]

    def look(self, table: Path) -> tuple[Column, ...]:
        self._services._note("look", table)
        return guessed(self.header, self.rows)

    def remember(self, table: Path, meaning: Meaning) -> Path:
        self._services._note("remember", table, meaning)
        return table

    def forget(self, table: Path) -> None:
        self._services._note("forget", table)


class ScriptedQuiz:
    """The quiz of scripted services: it offers one thing, and leads on with their answers."""

    def __init__(self, services: ScriptedServices) -> None:
        self._services = services
        self.offered: QuizOffer = an_offer()

    def offer(self, plan: QuizPlan) -> QuizOffer:
        self._services._note("offer", plan)
        return replace(self.offered, plan=plan, counts=plan.counts is not False)

    def pause(self) -> None:
        pass

    def resume(self) -> None:
        pass

    def begin(self, plan: QuizPlan) -> Asked | None:
        return cast("Asked | None", self._services._next("begin", plan))

    def answer(self, answer: Answer, *, has_timed_out: bool) -> Outcome:
        return cast("Outcome", self._services._next("answer", answer))

    def next(self) -> Asked | QuizResult:
        return cast("Asked | QuizResult", self._services._next("next"))

    def leave(self) -> QuizResult:
        return cast("QuizResult", self._services._next("leave"))


class ScriptedProgress:
    """The statistics of scripted services."""

    def __init__(self, services: ScriptedServices) -> None:
        self._services = services
        self.reading = a_progress()

    def read(self, bank_id: str | None, period: Period) -> ProgressReading:
        self._services._note("read progress", bank_id, period)
        return replace(self.reading, bank_id=bank_id, period=period)

    def export(self, path: Path) -> Path:
        self._services._note("export", path)
        return path


class ScriptedSearch:
    """What scripted services find, whatever is looked for."""

    def __init__(self, services: ScriptedServices) -> None:
        self._services = services
        self.found = Found("")

    def find(self, text: str) -> Found:
        self._services._note("find", text)
        return replace(self.found, text=text)


class ScriptedProfiles:
    """The learners of scripted services: two, and one who was removed."""

    def __init__(self, services: ScriptedServices) -> None:
        self._services = services
        self.reading = ProfilesReading(
            (Profile("k", "Kenji", is_current=True), Profile("a", "Asha", is_current=False)),
            (Profile("m", "Mei", is_current=False),),
        )

    def read(self) -> ProfilesReading:
        return self.reading

    def add(self, name: str) -> ProfilesReading:
        return self._changed("add learner", name)

    def rename(self, learner_id: str, name: str) -> ProfilesReading:
        return self._changed("rename", learner_id, name)

    def switch(self, learner_id: str) -> ProfilesReading:
        here = tuple(replace(each, is_current=each.id == learner_id) for each in self.reading.here)
        self.reading = replace(self.reading, here=here)
        return replace(self._changed("switch", learner_id), changes=Changes(learner=True))

    def remove(self, learner_id: str) -> ProfilesReading:
        return self._changed("remove learner", learner_id)

    def bring_back(self, learner_id: str) -> ProfilesReading:
        return self._changed("bring back learner", learner_id)

    def _changed(self, *call: str) -> ProfilesReading:
        self._services._note(*call)
        return replace(self.reading, changes=Changes(settings=True))


class ScriptedMoving:
    """What scripted services move."""

    def __init__(self, services: ScriptedServices) -> None:
        self._services = services

    def file_name(self) -> str:
        return "quizapp-2026-11-23.quizapp"

    def take_out(self, path: Path, work: Work) -> Path:
        self._services._note("take out", path)
        work.tell(1.0)
        return path

    def preview(self, path: Path) -> Preview:
        self._services._note("preview", path)
        here, there = Contents(1, ("Kenji",), 12, date(2026, 11, 22)), Contents(3, ("Asha", "Kenji"), 5021, None)
        return Preview(path, here, there)

    def take_in(self, path: Path, work: Work) -> Changes:
        self._services._note("take in", path)
        work.tell_last(0.5)
        return Changes(learner=True)


class ScriptedPreferences:
    """The settings of scripted services."""

    def __init__(self, services: ScriptedServices) -> None:
        self._services = services
        self.reading = PreferencesReading(StudySettings(), Path("/home/me/.local/share/quizapp"), Changes())

    def read(self) -> PreferencesReading:
        self._services._note("read preferences")
        return self.reading

    def change(self, name: str, value: float) -> PreferencesReading:
        self._services._note("change", name, value)
        self.reading = replace(self.reading, settings=self.reading.settings.with_value(name, value))
        return self.reading


class ImmediateRunner:
    """Answers at once, on the calling thread."""

    def __init__(self, services: ScriptedServices | Services) -> None:
        self._services = services if isinstance(services, Services) else services.as_services()

    def run(
        self,
        call: Callable[[Services], Any],
        then: Callable[[Any], None],
        failed: Callable[[QuizappError], None],
    ) -> None:
        try:
            result = call(self._services)
        except QuizappError as error:
            failed(error)
        else:
            then(result)


class WaitingRunner(ImmediateRunner):
    """Answers when it is told to, as a slow disk would."""

    def __init__(self, services: ScriptedServices) -> None:
        super().__init__(services)
        self.waiting: deque[tuple[Any, Any, Any]] = deque()

    def run(
        self,
        call: Callable[[Services], Any],
        then: Callable[[Any], None],
        failed: Callable[[QuizappError], None],
    ) -> None:
        self.waiting.append((call, then, failed))

    def answer(self) -> None:
        """Make the first call that waits."""
        super().run(*self.waiting.popleft())
