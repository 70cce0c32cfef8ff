"""Runs the real window in a process of its own and says on stdout what it shows; it never acts itself.

`driver.py DATA [--banks DIR] [--dark]`: one JSON object a line. The keys come from outside, as a person's would.
"""

import argparse
import json
import sys
from functools import partial
from pathlib import Path
from typing import Any

import quizapp.bootstrap as bootstrap
from quizapp.gui import application
from quizapp.gui.appearance import Appearance
from quizapp.gui.main_window import MainWindow


def say(**event: Any) -> None:
    print(json.dumps(event, default=str), flush=True)


def watch(window: MainWindow) -> None:
    """Say what every screen shows, after it shows it."""
    window.first_painted.connect(lambda: say(event="painted", modules=sorted(sys.modules)))
    window.screen_opened.connect(lambda name: say(event="opened", name=name))
    listen(window.today_view, say_today)


def listen(view: Any, tell: Any) -> None:
    show = view.show_screen

    def show_and_tell(screen: Any) -> None:
        show(screen)
        tell(screen)

    view.show_screen = show_and_tell


def say_today(screen: Any) -> None:
    reading = screen.reading
    say(
        event="today", due=reading.due, new=reading.new, answered=reading.answered, coming=[n for _, n in reading.coming],
        more_new=reading.more_new, streak=reading.streak_days, banks=[bank.title for bank in reading.banks],
    )  # fmt: skip


def say_study(screen: Any) -> None:
    if hasattr(screen, "summary"):
        summary = screen.summary
        say(event="summary", answers=summary.answers, right=summary.right, missed=summary.missed, rows=len(summary.rows))
        return
    question, outcome = screen.question, screen.outcome
    shown = {"form": question.form, "fact": question.fact, "stem": question.stem, "right": question.right_answer}
    if outcome is None:
        say(
            event="question", **shown, key=getattr(question, "key", None), options=list(screen.options),
            position=screen.asked.position, left=screen.asked.left, letters=screen.letters,
            removed=screen.hint.removed_option if screen.hint else None,
        )  # fmt: skip
    else:
        say(event="verdict", **shown, verdict=outcome.verdict.value, days=outcome.days, is_guess=outcome.is_guess,
            is_overruled=outcome.is_overruled)  # fmt: skip


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("data", type=Path)
    parser.add_argument("--banks", type=Path)
    parser.add_argument("--dark", action="store_true")
    chosen = parser.parse_args()
    if chosen.banks:
        bootstrap.questions_folder = lambda: chosen.banks  # type: ignore[assignment]
    if chosen.dark:
        make = Appearance.__init__
        Appearance.__init__ = lambda self, *, is_dark, scale: make(self, is_dark=True, scale=scale)  # type: ignore[method-assign]

    add_page = MainWindow._add_page

    def add_and_watch(window: MainWindow, name: str, page: Any) -> None:
        add_page(window, name, page)
        if name == "study":
            listen(page, say_study)
        if name == "first_run":
            listen(page, lambda screen: say(event="first_run", banks=[bank.title for bank in screen.banks]))
        if name == "problem":
            listen(page, lambda screen: say(event="problem", error=type(screen.error).__name__, details=screen.details))

    MainWindow._add_page = add_and_watch  # type: ignore[method-assign]
    return application.run(chosen.data, partial(bootstrap.open_services, chosen.data), watch)


if __name__ == "__main__":
    sys.exit(main())
