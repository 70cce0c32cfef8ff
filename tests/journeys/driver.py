"""Runs `quizapp --data DATA` in a process of its own and says on stdout what it shows; it never acts itself.

`driver.py DATA [--banks DIR] [--dark] [--four-options]`: one JSON object a line. The keys come from outside, as a
person's would. Only with `--tireless` it presses them itself, as fast as the window takes them, until it is killed.
"""

import argparse
import json
import random
import sys
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from quizapp import __main__, bootstrap
from quizapp.gui import application
from quizapp.gui.appearance import Appearance
from quizapp.gui.main_window import MainWindow
from quizapp.gui.pages import Pages

# Nothing else of the app is imported here: a test asks what is loaded at the first paint.


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("data", type=Path)
    parser.add_argument("--banks", type=Path, help="folder of the banks that come with the app")
    parser.add_argument("--dark", action="store_true", help="the dark theme, whatever the system's")
    parser.add_argument("--four-options", action="store_true", help="chance never asks for true or false")
    parser.add_argument("--tireless", action="store_true", help="answer one question after the other, by keys")
    chosen = parser.parse_args()
    if chosen.banks:
        bootstrap.questions_folder = lambda: chosen.banks
    if chosen.dark:
        made = Appearance.__init__
        Appearance.__init__ = lambda self, **given: made(self, **{**given, "is_dark": True})  # type: ignore[method-assign]
    if chosen.four_options:
        # The ladder asks true or false on every draw that four divides.
        bootstrap.chance = lambda: 4 * random.randrange(2**29) + 1
    watch_pages()
    if chosen.tireless:
        answer_tirelessly()
    run = application.run
    application.run = lambda folder, open_services, recover: run(folder, open_services, watch, recover)
    sys.argv = ["quizapp", "--data", str(chosen.data)]
    __main__.main()


def say(event: str, **more: Any) -> None:
    sys.stdout.write(json.dumps({"event": event, **more}) + "\n")
    sys.stdout.flush()


def watch(window: MainWindow) -> None:
    """Say what the window does, and what "Today" shows."""
    look = window.today_view._appearance
    window.first_painted.connect(
        lambda: say("painted", modules=sorted(sys.modules), is_dark=look.is_dark, scale=look.scale)
    )
    window.screen_opened.connect(lambda name: say("opened", name=name))
    window.state_watcher = StateWatcher(window)  # type: ignore[attr-defined] # lives as long as the window
    instance = QApplication.instance()
    assert isinstance(instance, QApplication)
    instance.focusWindowChanged.connect(lambda focused: say("focused", title=focused.title() if focused else ""))
    instance.focusChanged.connect(lambda _, widget: widget and QTimer.singleShot(0, widget, lambda: say_focus(widget)))
    listen(window.today_view, say_today)


def watch_pages() -> None:
    """Listen to the pages that are made later, when they are."""
    add_page = Pages.add
    tell = {"study": say_study, "first_run": say_first_run, "problem": say_problem, "quiz": say_quiz}

    def add_and_listen(pages: Pages, name: str, page: Any, presenter: Any = None) -> None:
        add_page(pages, name, page, presenter)
        if name in tell:
            listen(page, tell[name])

    Pages.add = add_and_listen  # type: ignore[method-assign]


def answer_tirelessly() -> None:
    """Press the key that leads on, whatever is shown; what was acknowledged is what was said before."""
    add_page = Pages.add

    def press(*keys: Any) -> None:
        for key in keys:
            QTest.keyClick(QApplication.focusWidget() or QApplication.activeWindow(), key)

    def lead_on(screen: Any) -> None:
        if hasattr(screen, "summary"):
            QTimer.singleShot(0, lambda: press(Qt.Key.Key_5))
        elif screen.outcome is not None:
            QTimer.singleShot(0, lambda: press(Qt.Key.Key_Space))
        elif screen.question.is_open:
            QTimer.singleShot(0, lambda: press(*screen.question.right_answer[:1], Qt.Key.Key_Return))
        else:
            QTimer.singleShot(0, lambda: press(Qt.Key.Key_1))

    def add_and_press(pages: Pages, name: str, page: Any, presenter: Any = None) -> None:
        add_page(pages, name, page, presenter)
        if name == "study":
            listen(page, lead_on)

    Pages.add = add_and_press  # type: ignore[method-assign]
    MainWindow.note_today = lambda window, _: QTimer.singleShot(0, window.start_studying)  # type: ignore[method-assign]


def listen(view: Any, tell: Any) -> None:
    """Tell what a view is given to show, after it shows it."""
    show = view.show_screen

    def show_and_tell(screen: Any) -> None:
        show(screen)
        tell(screen)

    view.show_screen = show_and_tell


class StateWatcher(QObject):
    """Says when the window fills the screen, and when it no longer does."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.WindowStateChange:
            say("state", is_full_screen=self._window.isFullScreen())
        return False


def say_focus(widget: QWidget) -> None:
    def say_now() -> None:
        is_whole = widget.visibleRegion().boundingRect() == widget.rect()
        say("focus", name=widget.accessibleName(), is_whole=is_whole)

    QTimer.singleShot(0, widget, say_now)  # after whatever the page does about it


def say_today(screen: Any) -> None:
    reading = screen.reading
    say(
        "today",
        due=reading.due,
        new=reading.new,
        answered=reading.answered,
        coming=[count for _, count in reading.coming],
        more_new=reading.more_new,
        streak=reading.streak_days,
        banks=[[bank.title, bank.facts, bank.due, bank.new] for bank in reading.banks],
    )


def say_first_run(screen: Any) -> None:
    say("first_run", banks=[bank.title for bank in screen.banks], chosen=sorted(screen.chosen))


def say_problem(screen: Any) -> None:
    faults = [problem.in_words() for problem in screen.faults]
    say("problem", error=type(screen.error).__name__, details=screen.details, faults=faults)


def say_quiz(screen: Any) -> None:
    if hasattr(screen, "offer"):
        say("setup", facts=screen.offer.facts, questions=screen.offer.questions, tags=list(screen.plan.tags))
    elif hasattr(screen, "result"):
        result = screen.result
        say("result", right=result.right, answered=result.answered, rows=len(result.rows), missed=result.missed)
    else:
        say_study(screen)


def say_study(screen: Any) -> None:
    if hasattr(screen, "summary"):
        summary = screen.summary
        say("summary", answers=summary.answers, right=summary.right, missed=summary.missed, facts=len(summary.rows))
        return
    asked, question, outcome = screen.asked, screen.question, screen.outcome
    shown = {
        "form": question.form, "fact": question.fact, "slot": question.slot, "stem": question.stem,
        "options": list(screen.options), "key": getattr(question, "key", None), "right": question.right_answer,
        "accepted": list(getattr(question, "accepted", ())), "position": asked.position, "total": asked.total,
        "left": asked.left,
    }  # fmt: skip
    if outcome is None:
        removed = screen.hint.removed_option if screen.hint else None
        say("question", **shown, letters=screen.letters, removed=removed, can_hint=asked.can_hint)
        return
    say(
        "verdict", **shown, verdict=outcome.verdict.value, days=outcome.days, is_guess=outcome.is_guess,
        is_overruled=outcome.is_overruled, chosen=getattr(outcome.answer, "option", None),
        written=getattr(outcome.answer, "text", None),
    )  # fmt: skip


if __name__ == "__main__":
    main()
