"""The whole window with scripted services, brought into any state by keys."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from gui.made import (
    a_banks_reading,
    a_choice,
    a_cloze,
    a_flashcard,
    a_matching,
    a_miss,
    a_progress,
    a_rest_day,
    a_result,
    a_several,
    a_shipped_bank,
    a_summary,
    a_today,
    a_true_false,
    a_typed,
    an_offer,
    an_order,
    asked,
    outcome,
)
from gui.scripted import ImmediateRunner, ScriptedServices
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import delete

from quizapp.domain.answers import Chosen, Marked, Placed, Skipped, Written
from quizapp.domain.errors import (
    BankFileError,
    CancelledError,
    CutShortError,
    FullDiskError,
    UnmappedTableError,
    WriteError,
)
from quizapp.domain.grading.grade import LITTLE_RIGHT, SOME_RIGHT
from quizapp.domain.problems import Problem
from quizapp.domain.questions import Picture
from quizapp.domain.verdicts import Verdict
from quizapp.gui.appearance import Appearance
from quizapp.gui.banks.bank_row import BankRow
from quizapp.gui.look import Look
from quizapp.gui.main_window import MainWindow
from quizapp.gui.progress.chart_card import ChartCard
from quizapp.gui.service_thread import ServiceThread
from quizapp.gui.settings.learners_card import LearnersCard
from quizapp.gui.settings.moving_card import MovingCard
from quizapp.paths import questions_folder
from quizapp.services.readings import Hint
from quizapp.services.search import Found, FoundFact, FoundTag

Key = Qt.Key
NONE, CONTROL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
TYPED = asked(a_typed(), position=5, left=7, new_left=0)
LONG = asked(
    a_choice(
        stem="Which of these roadmaps, signed in New Delhi during the annual summit and published with an annex of "
        "eight areas, names semiconductors first?",
        options=(
            "The Japan–India Joint Vision for the Next Decade: Eight Directions to Steer the Partnership",
            "The Human Resource Exchange and Cooperation Action Plan of the two governments",
            "The Economic Security Initiative of the two governments and their industries",
            "A short one",
        ),
        source="Ministry of External Affairs of India: joint statements and fact sheets of the annual summits",
        at="paragraph 14, footnote 3",
    ),
    bank_title="Leaders, Treaties and Institutions of India, Japan and the wider Indo-Pacific since 1947",
)
PROBLEMS = (
    Problem('fact "bhutan"', "slots.city", "The slot “{slot}” is not in the statement.",
            "Write {{{slot}}} where the answer stands.", {"slot": "city"}, line=41),
    Problem('fact "laos"', "", "There is no entity “{id}”.", "Did you mean “{near}”?",
            {"id": "vientianne", "near": "vientiane"}, line=58),
    Problem('facts "india" and "bharat"', "", "Two right answers for the same question."),
)  # fmt: skip
FOUND = Found(
    "",
    (("trade", "Trade of nations"),),
    (FoundFact("trade", "trade-2026", "Trade came to $25.17 billion in 2026.", "Japan–India relations"),),
    (FoundTag("trade", 9),),
)
FLAG = (questions_folder() / "flags-of-asia" / "jp.png").read_bytes()
FULL_DISK = WriteError(folder="/learner/quizapp", reason="no space left on the device")


class ImmediateThread(ServiceThread):
    """Answers at once, on the GUI thread."""

    def __init__(self, services: ScriptedServices) -> None:
        super().__init__(services.as_services)
        self._runner = ImmediateRunner(services)
        self.is_stopped = False

    def start(self) -> None:
        pass

    def run(self, call: Any, then: Any, failed: Any) -> None:
        self._runner.run(call, then, failed)

    def recover(self, then: Any, failed: Any) -> None:
        self._runner.run(lambda services: services.recover(), then, failed)

    def stop(self) -> None:
        self.is_stopped = True


class Stage:
    """A window that is shown and active."""

    def __init__(self, folder: Path, *, scale: float = 1.0, is_dark: bool = False, size: tuple[int, int]) -> None:
        self.services = ScriptedServices()
        self.appearance = Appearance(is_dark=is_dark, scale=scale)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.setFont(self.appearance.font("body"))
        self.thread = ImmediateThread(self.services)
        self.window = MainWindow(self.appearance, Look(folder), self.thread)
        self.window.resize(*size)
        self.window.show()
        assert QTest.qWaitForWindowActive(self.window)

    def start(self, *answers: Any) -> None:
        """Read the numbers; what leads from question to question answers with `answers`."""
        self.services.answers.extend(answers)
        self.window.start()
        self.settle()

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """Press a key where the keyboard is."""
        QTest.keyClick(self.focused, key, modifiers)
        self.settle()

    def type(self, text: str) -> None:
        """Type where the keyboard is."""
        QTest.keyClicks(self.focused, text)
        self.settle()

    @property
    def focused(self) -> QWidget:
        """What has the keyboard."""
        return QApplication.focusWidget() or self.window

    def settle(self) -> None:
        """Let every layout come to rest: what a layout changes may make another one change."""
        for _ in range(8):
            QApplication.sendPostedEvents()
            QApplication.processEvents()

    def turn(self) -> None:
        """One turn of the event loop, after which the window may be painted."""
        QApplication.sendPostedEvents()


@contextmanager
def staged(
    folder: Path, *, scale: float = 1.0, is_dark: bool = False, size: tuple[int, int] = (1280, 800)
) -> Iterator[Stage]:
    """A stage that is cleared away afterwards."""
    stage = Stage(folder, scale=scale, is_dark=is_dark, size=size)
    try:
        yield stage
    finally:
        stage.window.close()
        QApplication.sendPostedEvents()
        # Through Shiboken, which first takes every wrapper of a part from its part. `deleteLater` leaves that to the
        # destructors, and there PySide6 6.11 at times follows a pointer to what Python has freed (about one window
        # in a thousand, in the destructor of a layout).
        delete(stage.window)
        QApplication.processEvents()


def _today(stage: Stage) -> None:
    stage.start()


def _much_to_do(stage: Stage) -> None:
    stage.services.reading = a_today(due=90, minutes=12)
    stage.start()


def _data_in_trouble(stage: Stage) -> None:
    stage.services.reading = a_today(brought_back=60, copy_trouble=FullDiskError(folder="/learner/backups"))
    stage.start()


def _nothing_due(stage: Stage) -> None:
    stage.services.reading = a_rest_day()
    stage.start()


def _first_run(stage: Stage) -> None:
    stage.services.reading = a_today(banks=())
    stage.services.banks = (
        a_shipped_bank(),
        a_shipped_bank(id="capitals", title="Capitals of Asia", subtitle="geography", teaser="What is the capital?"),
        a_shipped_bank(id="leaders", title="Leaders of India and Japan", teaser="Who led Japan in May 1999?"),
    )
    stage.start()


def _first_run_stopped(stage: Stage) -> None:
    _first_run(stage)
    stage.services.faults_after(1, CancelledError())
    stage.window._first_run.add_all([Path(f"/home/me/{name}.toml") for name in ("relations", "rivers", "lakes")])
    stage.settle()


def _question(stage: Stage) -> None:
    stage.start(asked())
    stage.press(Key.Key_Space)


def _question_with_a_picture(stage: Stage) -> None:
    picture = Picture("0" * 64, "A red disc in the middle of a white field", "drawn for Quizapp, CC0 1.0")
    question = asked(a_choice(image=picture), picture=FLAG)
    stage.start(question, a_miss(question))
    stage.press(Key.Key_Space)


def _question_with_a_hint(stage: Stage) -> None:
    stage.start(asked(), Hint(2, None))
    stage.press(Key.Key_Space)
    stage.press(Key.Key_H)


def _true_or_false(stage: Stage) -> None:
    question = asked(a_true_false())
    stage.start(question, a_miss(question, Chosen(1)))
    stage.press(Key.Key_Space)
    stage.press(Key.Key_2)


def _several(stage: Stage) -> None:
    stage.start(asked(a_several()))
    stage.press(Key.Key_Space)
    stage.press(Key.Key_1)


def _several_partly_right(stage: Stage) -> None:
    question = asked(a_several())
    told = {"verdict": Verdict.PARTLY, "why": SOME_RIGHT}
    stage.start(question, a_miss(question, Marked(frozenset({0, 1})), **told))
    stage.press(Key.Key_Space)
    for key in (Key.Key_1, Key.Key_2, Key.Key_Return):
        stage.press(key)


def _matching(stage: Stage) -> None:
    stage.start(asked(a_matching()))
    stage.press(Key.Key_Space)
    stage.press(Key.Key_3)


def _matching_wrong(stage: Stage) -> None:
    question = asked(a_matching())
    stage.start(question, a_miss(question, Placed((2, 1, 0)), why=LITTLE_RIGHT))
    stage.press(Key.Key_Space)
    for key in (Key.Key_3, Key.Key_2, Key.Key_1, Key.Key_Return):
        stage.press(key)


def _order(stage: Stage) -> None:
    stage.start(asked(an_order()))
    stage.press(Key.Key_Space)
    stage.press(Key.Key_2)


def _flashcard(stage: Stage) -> None:
    stage.start(asked(a_flashcard(), days_after=(0, 1, 4, 9)))
    stage.press(Key.Key_Space)


def _flashcard_turned(stage: Stage) -> None:
    _flashcard(stage)
    stage.press(Key.Key_Space)


def _right(stage: Stage) -> None:
    stage.start(asked(), outcome())
    stage.press(Key.Key_Space)
    stage.press(Key.Key_1)


def _wrong(stage: Stage) -> None:
    stage.start(asked(), a_miss())
    stage.press(Key.Key_Space)
    stage.press(Key.Key_4)


def _long_wrong(stage: Stage) -> None:
    stage.start(LONG, a_miss(LONG))
    stage.press(Key.Key_Space)
    stage.press(Key.Key_4)


def _typing(stage: Stage) -> None:
    stage.start(TYPED, Hint(None, "S… T…"))
    stage.press(Key.Key_Space)
    stage.type("Sanae Tak")
    stage.press(Key.Key_H, CONTROL)


def _cloze(stage: Stage) -> None:
    stage.start(asked(a_cloze(), first_letters="S… T…", can_hint=False))
    stage.press(Key.Key_Space)


def _typed_wrong(stage: Stage) -> None:
    stage.start(TYPED, a_miss(TYPED, Written("Fumio Kishida"), why="That is the name of another."))
    stage.press(Key.Key_Space)
    stage.type("Fumio Kishida")
    stage.press(Key.Key_Return)


def _typed_spelling(stage: Stage) -> None:
    stage.start(TYPED, outcome(TYPED, Written("Sanae Takachi"), verdict=Verdict.SPELLING, days=3))
    stage.press(Key.Key_Space)
    stage.type("Sanae Takachi")
    stage.press(Key.Key_Return)


def _typed_skipped(stage: Stage) -> None:
    stage.start(TYPED, a_miss(TYPED, Skipped(), verdict=Verdict.SKIPPED))
    stage.press(Key.Key_Space)
    stage.press(Key.Key_D, CONTROL)


def _not_saved(stage: Stage) -> None:
    stage.start(asked())
    stage.press(Key.Key_Space)
    stage.services.faults.append(FULL_DISK)
    stage.press(Key.Key_1)


def _summary(stage: Stage) -> None:
    stage.start(asked(), outcome(), a_summary())
    stage.press(Key.Key_Space)
    stage.press(Key.Key_1)
    stage.press(Key.Key_Space)


def _copy_chosen(stage: Stage) -> None:
    stage.start()
    stage.press(Key.Key_Comma, CONTROL)
    stage.window.settings_view._cards["copies"].stops[1].click()
    stage.settle()


def _refused_bank(stage: Stage) -> None:
    stage.start()
    file = Path(__file__)  # any file that is there
    stage.services.faults.append(BankFileError(str(file), PROBLEMS))
    stage.window._today.add_bank(file)
    stage.settle()


def _unmapped_table(stage: Stage) -> None:
    """A table that nothing explains, with nothing said about it yet."""
    stage.start()
    file = Path("/home/me/capitals-of-asia.csv")
    stage.services.faults.append(UnmappedTableError(str(file), ()))
    stage.window._today.add_bank(file)
    stage.settle()


def _table_explained(stage: Stage) -> None:
    _unmapped_table(stage)
    say = stage.window._unmapped._presenter
    say.set_source("World Atlas, 12th edition")
    say.set_unit("people", "people")
    say.set_statement("{capital}, the capital of {country}, has {people}.")
    say.set_question("capital", "What is the capital of {country}?")
    say.set_question("people", "How many people live in {capital}?")
    stage.settle()


def _table_not_remembered(stage: Stage) -> None:
    _table_explained(stage)
    stage.services.faults.append(FULL_DISK)
    stage.press(Key.Key_Return, CONTROL)


def _damaged(stage: Stage) -> None:
    stage.services.faults.append(CutShortError(path="/learner/quizapp.sqlite", there=4096, whole=40960))
    stage.start()


def _recovered(stage: Stage) -> None:
    _damaged(stage)
    stage.press(Key.Key_B)


def _crash(stage: Stage) -> None:
    stage.start()
    stage.window.show_crash("Traceback (most recent call last):\n  File\nZeroDivisionError: division by zero\n")
    stage.settle()


def _quiz_setup(stage: Stage) -> None:
    stage.start()
    stage.press(Key.Key_2, CONTROL)


def _quiz_setup_with_many_tags(stage: Stage) -> None:
    stage.services.quiz.offered = an_offer(
        banks=tuple((str(place), f"Capitals of Asia, part {place}") for place in range(6)),
        tags=tuple((f"largest-cities-{place}", 40 - place) for place in range(22)),
    )
    _quiz_setup(stage)


def _quiz_question(stage: Stage) -> None:
    stage.start(asked(can_undo=False, can_hint=False))
    stage.press(Key.Key_2, CONTROL)
    stage.window._quiz.set_limit(600, None)
    stage.press(Key.Key_Return, CONTROL)


def _quiz_paused(stage: Stage) -> None:
    _quiz_question(stage)
    stage.press(Key.Key_P)


def _quiz_timed_out(stage: Stage) -> None:
    first = asked(can_undo=False, can_hint=False)
    skipped = outcome(first, Skipped(), verdict=Verdict.SKIPPED, may_undo=False, may_rest=False)
    stage.start(first, skipped, asked(can_undo=False, can_hint=False, position=5))
    stage.press(Key.Key_2, CONTROL)
    stage.window._quiz.set_limit(None, 20)
    stage.press(Key.Key_Return, CONTROL)
    for _ in range(20):
        stage.window._quiz.tick()
    stage.settle()


def _quiz_result(stage: Stage) -> None:
    stage.start(asked(can_undo=False, can_hint=False), outcome(may_undo=False, may_rest=False), a_result())
    stage.press(Key.Key_2, CONTROL)
    stage.press(Key.Key_Return, CONTROL)
    stage.press(Key.Key_1)


def _palette(stage: Stage) -> None:
    stage.start()
    stage.press(Key.Key_K, CONTROL)


def _palette_with_facts(stage: Stage) -> None:
    stage.services.search.found = FOUND
    _palette(stage)
    stage.type("trade")


def _palette_without(stage: Stage) -> None:
    _palette(stage)
    stage.type("xyzzy")


def _banks(stage: Stage) -> None:
    stage.start()
    stage.press(Key.Key_3, CONTROL)


def _bank_removed(stage: Stage) -> None:
    _banks(stage)
    stage.window.banks_view.findChildren(BankRow)[1].buttons["remove"].click()
    stage.settle()


def _no_bank(stage: Stage) -> None:
    stage.services.library.reading = a_banks_reading(banks=(), newer=())
    _banks(stage)


def _bank_not_exported(stage: Stage) -> None:
    _banks(stage)
    stage.services.faults.append(FULL_DISK)
    stage.window.banks_view.export_chosen.emit("capitals", Path("/home/me/capitals.jsonl"))
    stage.settle()


def _progress(stage: Stage) -> None:
    stage.start()
    stage.press(Key.Key_5, CONTROL)


def _progress_as_tables(stage: Stage) -> None:
    _progress(stage)
    for card in stage.window.progress_view.findChildren(ChartCard):
        card.switch.click()
    stage.settle()


def _no_progress(stage: Stage) -> None:
    days = a_progress().every_day
    stage.services.progress.reading = a_progress(
        answers=0,
        seconds=0,
        met=0,
        share_remembered=None,
        promises=(),
        forms=(),
        hardest=(),
        streak_days=0,
        best_streak=0,
        every_day=tuple((day, 0) for day, _ in days),
    )
    _progress(stage)


def _settings(stage: Stage) -> None:
    stage.start()
    stage.press(Key.Key_Comma, CONTROL)


def _renaming(stage: Stage) -> None:
    _settings(stage)
    stage.window.settings_view.findChildren(LearnersCard)[0].renaming_begun.emit("a")
    stage.settle()


def _moving_in(stage: Stage) -> None:
    _settings(stage)
    stage.window.settings_view.findChildren(MovingCard)[0].looked_at.emit(Path("/home/me/quizapp-2026-11-20.quizapp"))
    stage.settle()


STATES: dict[str, Callable[[Stage], None]] = {
    "today": _today, "much to do": _much_to_do, "nothing due": _nothing_due, "data in trouble": _data_in_trouble,
    "first run": _first_run, "first run, stopped": _first_run_stopped,
    "question": _question,
    "question with a picture": _question_with_a_picture,
    "question with a hint": _question_with_a_hint, "true or false": _true_or_false,
    "several": _several, "several, partly right": _several_partly_right, "matching": _matching,
    "matching, wrong": _matching_wrong, "order": _order, "flashcard": _flashcard,
    "flashcard, turned": _flashcard_turned, "right": _right, "wrong": _wrong,
    "long and wrong": _long_wrong, "typing": _typing, "cloze": _cloze, "typed, wrong": _typed_wrong,
    "typed, spelling": _typed_spelling, "typed, skipped": _typed_skipped, "not saved": _not_saved,
    "summary": _summary, "refused bank": _refused_bank, "unmapped table": _unmapped_table,
    "table explained": _table_explained, "table not remembered": _table_not_remembered,
    "copy chosen": _copy_chosen, "damaged": _damaged,
    "recovered": _recovered,
    "crash": _crash,
    "quiz setup": _quiz_setup,
    "quiz setup, many tags": _quiz_setup_with_many_tags,
    "quiz question": _quiz_question,
    "quiz paused": _quiz_paused,
    "quiz timed out": _quiz_timed_out,
    "quiz result": _quiz_result,
    "palette": _palette,
    "palette, facts found": _palette_with_facts,
    "palette, nothing found": _palette_without,
    "settings": _settings,
    "renaming": _renaming,
    "moving in": _moving_in,
    "banks": _banks,
    "bank removed": _bank_removed,
    "no bank": _no_bank,
    "bank not exported": _bank_not_exported,
    "progress": _progress,
    "progress as tables": _progress_as_tables,
    "no progress": _no_progress,
}  # fmt: skip
