"""One start of the real window, measured from inside: `probe.py STARTED_NS DATA start|answers [COUNT]`."""

import json
import statistics
import sys
import time
from functools import partial
from pathlib import Path
from types import SimpleNamespace
from typing import Any

STARTED_NS = int(sys.argv[1])


def since_start_s() -> float:
    return (time.monotonic_ns() - STARTED_NS) / 1e9


def memory_mb() -> float:
    """Resident memory now."""
    with Path("/proc/self/statm").open(encoding="ascii") as file:
        return int(file.read().split()[1]) * 4096 / 1e6


class Starting:
    """Notes first paint and the first numbers, and closes."""

    def __init__(self, window: Any) -> None:
        self.window = window
        self.measured: dict[str, float] = {}
        window.first_painted.connect(self.note_paint)
        window.today_shown.connect(self.note_today)

    def note_paint(self) -> None:
        self.measured["process start to first paint, s"] = since_start_s()

    def note_today(self) -> None:
        self.measured["process start to Today with its numbers, s"] = since_start_s()
        self.measured["memory at Today, MB"] = memory_mb()
        print(json.dumps(self.measured), flush=True)
        self.window.close()


class Answering:
    """Answers question after question by key, and times what comes back, painted.

    Goes from event to event: a loop around `processEvents` would be simpler, but that call loses a
    reference to None in PySide6 6.12, which ends the interpreter after some thousand rounds.
    """

    def __init__(self, window: Any, count: int) -> None:
        self.window, self.left = window, count
        self.to_verdict: list[float] = []
        self.to_next: list[float] = []
        self.pressed_at: float | None = None
        self.is_done = False
        window.screen_opened.connect(self.note_page)

    def note_page(self, name: str) -> None:
        from PySide6.QtCore import QTimer

        if name == "study" and not hasattr(self, "show"):
            view = self.window.study_view
            self.show, view.show_screen = view.show_screen, self.show_and_time
        self.page = name
        if name in ("today", "first_run"):
            import quizapp.bootstrap as bootstrap

            bootstrap.days_ahead += bool(self.to_next)  # type: ignore[attr-defined]
            QTimer.singleShot(400, partial(self.press_until_left, name))  # banks and numbers come first

    def press_until_left(self, name: str) -> None:
        from PySide6.QtCore import QTimer

        if self.page == name:
            self.press_space()
            if name == "today" and self.page == name and self.to_next:  # a day on which nothing is due
                import quizapp.bootstrap as bootstrap

                bootstrap.days_ahead += 1  # type: ignore[attr-defined]
                self.window.open_today()
                return
            QTimer.singleShot(400, partial(self.press_until_left, name))

    def show_and_time(self, screen: Any) -> None:
        from PySide6.QtCore import QTimer

        self.show(screen)
        self.window.repaint()
        if self.pressed_at is not None:
            taken_ms = (time.perf_counter() - self.pressed_at) * 1000
            (self.to_verdict if getattr(screen, "outcome", None) else self.to_next).append(taken_ms)
        self.pressed_at = None
        QTimer.singleShot(5, partial(self.go_on, screen))

    def go_on(self, screen: Any) -> None:
        from PySide6.QtCore import Qt

        if self.left == 0 and not self.is_done:
            self.finish()
        elif not hasattr(screen, "asked"):
            self.press_space()  # the summary
        elif screen.outcome is not None:
            self.left -= 1
            self.pressed_at = time.perf_counter()
            self.press_space()
        elif screen.question.form == "flashcard":  # a slot that no closed form can ask
            if not screen.draft.is_turned:
                self.press_space()
            else:
                self.pressed_at = time.perf_counter()
                self.press(Qt.Key.Key_3)
        elif screen.question.is_open:
            self.type(screen.question.right_answer)
            self.pressed_at = time.perf_counter()
            self.press(Qt.Key.Key_Return)
        else:
            place = self.next_pick(screen)
            if place is None or isinstance(getattr(screen.question, "key", None), int):
                self.pressed_at = time.perf_counter()
            self.press(Qt.Key.Key_Return if place is None else Qt.Key.Key_1 + place)

    def next_pick(self, screen: Any) -> int | None:
        """The option to pick next; None when enough is picked and the answer is to be confirmed."""
        if screen.question.form == "several":
            return next((key for key in screen.question.keys if key not in screen.draft.marked), None)
        key = screen.question.key
        if isinstance(key, int):
            # One in ten is wrong, so that cards come back.
            return key if self.left % 10 else (key + 1) % len(screen.options)
        return None if screen.can_confirm else int(key[screen.draft.current])

    def press_space(self) -> None:
        from PySide6.QtCore import Qt

        self.press(Qt.Key.Key_Space)

    def type(self, text: str) -> None:
        from PySide6.QtTest import QTest
        from PySide6.QtWidgets import QApplication

        QTest.keyClicks(QApplication.focusWidget() or self.window, text)

    def press(self, key: int) -> None:
        from PySide6.QtTest import QTest
        from PySide6.QtWidgets import QApplication

        QTest.keyClick(QApplication.focusWidget() or self.window, key)

    def finish(self) -> None:
        self.is_done = True
        both = [one + other for one, other in zip(self.to_verdict, self.to_next, strict=False)]
        said: dict[str, float] = {"memory, MB": memory_mb()}
        for name, times in (
            ("answer to verdict, ms", self.to_verdict), ("verdict to next question, ms", self.to_next),
            ("answer to next question, ms", both),
        ):  # fmt: skip
            said[name] = statistics.median(times)
            said[f"{name} p99"] = statistics.quantiles(times, n=100)[98]
        print(json.dumps(said), flush=True)
        self.window.close()


def main() -> int:
    folder, what = Path(sys.argv[2]), sys.argv[3]
    import quizapp.bootstrap as bootstrap
    from quizapp.gui import application

    kept: list[Any] = []
    if what == "answers":
        answer_closed_only_and_move_days(bootstrap)
        observe = partial(watch_answers, kept, int(sys.argv[4]))
    else:
        observe = partial(watch_start, kept)
    return application.run(folder, partial(bootstrap.open_services, folder), observe)


def watch_start(kept: list[Any], window: Any) -> None:
    kept.append(Starting(window))


def watch_answers(kept: list[Any], count: int, window: Any) -> None:
    window.first_painted.connect(lambda: kept.append(Answering(window, count)))


def answer_closed_only_and_move_days(bootstrap: Any) -> None:
    """A clock that can be moved a day on, and more new facts a day, so that there is always something to ask.

    What has options or pairs is asked: answers are given by digits.
    """
    from datetime import timedelta

    import quizapp.services.learner as learner
    from quizapp.domain.settings import StudySettings

    bootstrap.days_ahead = 0
    real_now = bootstrap.local_now
    bootstrap.local_now = lambda: real_now() + timedelta(days=bootstrap.days_ahead)
    everything = StudySettings(new_a_day=40, type_from_days=10_000.0)
    learner.StudySettings = SimpleNamespace(of=lambda _stored: everything)  # type: ignore[misc, assignment]


if __name__ == "__main__":
    sys.exit(main())
