"""How the app answers at size: `python tests/benchmarks/large.py [--reviews N ...] [--facts 100000]`.

Makes folders with a bank of 100,000 facts, 200,000 cards and so many reviews, and measures in a fresh process what a
learner waits for. Prints one table: milliseconds by the clock and, in brackets, of the processor; an aim is for the
clock of a machine that does nothing else.
"""

import argparse
import json
import random
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from datetime import time as clock_time
from functools import partial
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

sys.path[:0] = [str(Path(__file__).parent), str(Path(__file__).parents[2])]  # what it measures is of its own checkout

from size import a_name  # noqa: E402 - only now is it found

from quizapp.domain.cards import Card, CardKey  # noqa: E402
from quizapp.domain.guessing import FIRST_KNOWN_SHARE, known_share  # noqa: E402
from quizapp.domain.ladder import next_forms  # noqa: E402
from quizapp.domain.log import EventKind, LogEntry, advance  # noqa: E402
from quizapp.domain.ratings import Rating  # noqa: E402
from quizapp.domain.terms import Timeline  # noqa: E402
from quizapp.store.chain import sealed  # noqa: E402

if TYPE_CHECKING:
    from quizapp.domain.answers import Answer
    from quizapp.services.readings import Asked, Summary
    from quizapp.services.study import Study

REVIEWS = (1_000, 10_000, 100_000, 1_000_000)
TODAY, PROGRESS, FIT = "Today, first after the start", "Progress, a year, first", "fitting them, in the background"
NEXT, SEARCH = "answer to next question", "search for a word"
AIMS = {
    TODAY: "150", PROGRESS: "100", f"{NEXT}, p99": "16", f"{SEARCH}, median": "4", FIT: "500",
    **{f"… {what}, p99": "16" for what in ("chosen", "matched", "typed", "typed with a slip")},
}  # fmt: skip
"""In milliseconds."""

_ANSWERS = 400
_CHUNK = 10_000
_SHORTEST = 20
_DUE = 300  # at least so many cards are due, where so many were met
_SHARE_RIGHT = 0.88
_GUESSES = {"choice": 0.25, "true_false": 0.5}
_SHOWN = {form: json.dumps({"guess": guess, "options": ["Kari", "Moten"]}) for form, guess in _GUESSES.items()}
_SHOWN |= dict.fromkeys(("cloze", "typed"), "{}")


def lines(facts: int) -> Iterator[str]:
    """A bank of one relation that is asked from both sides."""
    yield json.dumps({"bank": {"format": 1, "id": "large", "title": "Large"}})
    yield json.dumps({"source": {"id": "list", "title": "List"}})
    for place in range(facts):
        traits = [f"region-{place % 40}"]
        yield json.dumps({"entity": {"id": f"t{place}", "kind": "town", "name": a_name(2 * place), "traits": traits}})
        yield json.dumps(
            {"entity": {"id": f"d{place}", "kind": "district", "name": a_name(2 * place + 1), "traits": traits}}
        )
    yield json.dumps({"relation": {
        "id": "lies", "statement": "{town} lies in {district}.", "source": "list", "at": "table",
        "ask": {"district": "In which district does {town} lie?", "town": "Which town lies in {district}?"},
        "columns": ["id", "town", "district"],
    }})  # fmt: skip
    for place in range(facts):
        yield json.dumps({"row": {"relation": "lies", "cells": [f"l{place}", f"t{place}", f"d{place}"]}})


def make(folder: Path, facts: int) -> None:
    """A folder with the bank, and nobody has answered anything."""
    from quizapp.bootstrap import open_services

    folder.mkdir(parents=True)
    bank = folder / "large.jsonl"
    bank.write_text("\n".join(lines(facts)), encoding="utf-8")
    services = open_services(folder)
    services.library.add(bank)
    services.abandon()
    bank.unlink()


def learn(folder: Path, reviews: int) -> None:
    """Put `reviews` answers into the log of a folder, as somebody gives them who keeps up; then stays away for a while.

    The cards are what the app's own replay makes of that log: who wrote it has no say in them.
    """
    from quizapp.bootstrap import local_now
    from quizapp.store.opening import open_database
    from quizapp.store.rebuilding import cards_in_log, rebuild

    database = open_database(folder, local_now())
    (learner,) = database.rows("SELECT l.id AS learner_id, i.device_id FROM learners l, installation i")
    keys = database.rows("SELECT bank_id, fact_id, slot FROM cards ORDER BY bank_id, fact_id, slot")
    with database.atomic() as tables:
        for rows in _in_chunks(_sealed(_answers(keys, reviews, local_now().date()), learner)):
            columns = ", ".join(rows[0])
            marks = ", ".join(f":{column}" for column in rows[0])
            tables.conn.executemany(f"INSERT INTO reviews ({columns}) VALUES ({marks})", rows)
        rebuild(database, tables, cards_in_log(database))
    database.close()


def _answers(keys: list[dict[str, Any]], reviews: int, today: date) -> list[dict[str, Any]]:
    """So many answers in the order of their days: each card on the day it was due, in the form the ladder gives."""
    days = max(_SHORTEST, round(1.1 * reviews**0.5))  # a million in three years, a thousand in five weeks
    away = max(1, _DUE * days // reviews)
    draw, terms, answers = random.Random(1), Timeline().now, list[dict[str, Any]]()
    for row in draw.sample(keys, len(keys)):
        card = Card.new(CardKey(row["bank_id"], row["fact_id"], row["slot"]))
        day = today - timedelta(days=draw.randint(away, days))
        while day <= today - timedelta(days=away):
            form = _form(card, draw.randrange(1 << 30))
            is_right = draw.random() < _SHARE_RIGHT
            is_open = form not in _GUESSES
            elapsed = (day - card.last_day).days if card.last_day else 0
            predicted = card.memory and terms.memory.retrievability(card.memory, elapsed)
            known = None if is_open or not is_right else known_share(predicted or FIRST_KNOWN_SHARE, _GUESSES[form])
            rating = Rating.GOOD if is_right else Rating.AGAIN
            card = advance(card, LogEntry(1, EventKind.ANSWER, None, day, form, is_open, rating, known), terms)
            answers.append({
                **row, "form": form, "is_open": int(is_open), "rating": int(rating), "known": known,
                "predicted": predicted, "day": day, "verdict": "right" if is_right else "wrong",
                "shown": _SHOWN[form],
            })  # fmt: skip
            assert card.due_day is not None  # it was answered
            day = card.due_day
        if len(answers) >= reviews:
            break
    return sorted(answers, key=lambda answer: answer["day"])


def _form(card: Card, draw: int) -> str:
    """As the ladder has it, of the forms that a name can take and that ask for one card alone."""
    return next(each.form for each in next_forms(card, draw) if each.form in (*_GUESSES, "cloze", "typed"))


def _sealed(answers: list[dict[str, Any]], learner: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """The answers as rows of the log."""
    previous = ""
    for seq, answer in enumerate(answers, 1):
        noon = datetime.combine(answer["day"], clock_time(12), UTC)
        row = {
            **learner, **answer, "seq": seq, "id": f"{seq:032x}", "kind": "answer", "target_seq": None, "revision": 1,
            "seed": seq, "given": "Kari", "had_hint": 0, "elapsed_ms": 4000 + seq % 3000, "offset_minutes": 0,
            "at_ms": int(noon.timestamp() * 1000), "day": answer["day"].isoformat(), "origin": "study",
            "previous_hash": previous,
        }  # fmt: skip
        row["hash"] = previous = sealed(row)
        yield row


def _in_chunks(rows: Iterator[dict[str, Any]]) -> Iterator[list[dict[str, Any]]]:
    while chunk := list(islice(rows, _CHUNK)):
        yield chunk


Figure = tuple[float, float]
"""Milliseconds by the clock, and of the processor: where others work too, only the second is the app's own."""


def measure(folder: Path) -> dict[str, Figure | str]:
    """What a learner waits for, in a folder that is there; call it in a fresh process."""
    from quizapp.bootstrap import open_services
    from quizapp.domain.fitting import fit
    from quizapp.services.progress_readings import Period
    from quizapp.services.readings import Asked

    found: dict[str, Figure | str] = {}
    services, found["open"] = timed(partial(open_services, folder))
    # Not `partial`: what is imported for it belongs to the wait.
    today, found[TODAY] = timed(lambda: services.today.read())
    found["due today"] = f"{today.due:,}"
    _ = services.study  # as the app does once "Today" is shown: what a session needs is there before it is asked for
    found[PROGRESS] = timed(lambda: services.progress.read(None, Period.YEAR))[1]
    found["Progress, all time, again"] = timed(partial(services.progress.read, None, Period.ALWAYS))[1]
    services.preferences.change("new_a_day", 100)
    now, found["first question"] = timed(lambda: services.study.begin())
    taken: dict[str, list[Figure]] = {}
    for count in range(_ANSWERS):
        if not isinstance(now, Asked):
            break
        what, answer = answered(now, count)
        now, figure = timed(partial(_answer_and_go_on, services.study, answer))
        for each in (NEXT, f"… {what}"):
            taken.setdefault(each, []).append(figure)
    for what in sorted(taken):
        found[f"{what}, p99"] = _percentile(taken[what], 0.99)
    found[f"{NEXT}, median"] = _percentile(taken[NEXT], 0.5)
    words = [word for number in range(0, 4_000, 50) for word in a_name(number).split()]
    times = [timed(partial(services.search.find, word))[1] for word in words]
    found[f"{SEARCH}, median"], found[f"{SEARCH}, p99"] = _percentile(times, 0.5), _percentile(times, 0.99)
    typed = [word[:length] for word in words[:40] for length in range(2, len(word))]
    times = [timed(partial(services.search.find, text))[1] for text in typed]
    found["… a beginning of one, median"], found["… a beginning of one, p99"] = (
        _percentile(times, 0.5),
        _percentile(times, 0.99),
    )
    so_far, steps = services.fitting.begin(), list[Figure]()
    while so_far is not None and not so_far.is_complete:
        so_far, step = timed(partial(services.fitting.read_on, so_far))
        steps.append(step)
    if so_far is not None:
        found["answers a fit reads"] = f"{sum(map(len, so_far.read)):,}"
        found["reading them, the longest step"] = max(steps)
        found[FIT] = timed(partial(fit, so_far.read, so_far.current))[1]
    look, steps = services.health.begin(), list[Figure]()
    while look is not None and not look.is_over:
        look, step = timed(partial(services.health.look_on, look))
        steps.append(step)
    if look is not None:
        services.health.finish(look)
        found["the look of the day, its longest step"] = max(steps)
        found["… all of it, in the background"] = sum(each[0] for each in steps), sum(each[1] for each in steps)
    # The copies of a day look at what came since the look.
    found["a copy of everything"] = timed(partial(services.backups.make, "use"))[1]
    services.abandon()
    return found


def answered(asked: "Asked", count: int) -> tuple[str, "Answer"]:
    """What to answer, and how it is called: right but for each tenth, and each fourth name has a slip."""
    from quizapp.domain.answers import Chosen, Placed, Skipped, Written
    from quizapp.domain.questions import ClosedQuestion, OpenQuestion, PairingQuestion

    is_right = count % 10 > 0
    match asked.question:
        case ClosedQuestion() as question:
            return "chosen", Chosen(question.key if is_right else (question.key + 1) % len(question.options))
        case PairingQuestion() as question:
            return "matched", Placed(question.key if is_right else question.key[::-1])
        case OpenQuestion() as question if is_right and count % 4 == 1:
            return "typed with a slip", Written(question.right_answer[:3] + question.right_answer[4:])
        case OpenQuestion() as question:
            return "typed", Written(question.right_answer if is_right else "Katen Salvi")
    return "skipped", Skipped()


def _answer_and_go_on(study: "Study", answer: "Answer") -> "Asked | Summary":
    study.answer(answer)
    return study.next()


T = TypeVar("T")


def timed(call: Callable[[], T]) -> tuple[T, Figure]:
    """What a call gives, and how long it takes."""
    began, worked = time.perf_counter(), time.process_time()
    given = call()
    return given, (1000 * (time.perf_counter() - began), 1000 * (time.process_time() - worked))


def _percentile(taken: list[Figure], share: float) -> Figure:
    """Of each of the two by itself."""
    clock, processor = (sorted(each[place] for each in taken) for place in range(2))
    place = min(len(taken) - 1, int(share * len(taken)))
    return clock[place], processor[place]


def table(facts: int, columns: dict[int, dict[str, Figure | str]]) -> str:
    """Everything measured, a column a size, with the aims beside it."""
    lines = [f"| {facts:,} facts, reviews: | aim | {' | '.join(f'{reviews:,}' for reviews in columns)} |"]
    lines.append("| --- " * (2 + len(columns)) + "|")
    # Matching needs four facts that were met: the first sizes have no line for it.
    for what in dict.fromkeys(what for column in sorted(columns.values(), key=len)[::-1] for what in column):
        cells = " | ".join(_cell(column.get(what, "–")) for column in columns.values())
        lines.append(f"| {what} | {AIMS.get(what, '')} | {cells} |")
    return "\n".join(lines)


def _cell(figure: Figure | str | list[float]) -> str:
    if isinstance(figure, str):
        return figure
    clock, processor = (f"{each:.1f}" if each < 20 else f"{each:,.0f}" for each in figure)
    return f"{clock} ({processor})"


def measured(facts: int, sizes: list[int], tell: Callable[[str], None]) -> dict[int, dict[str, Figure | str]]:
    """Make each size, and measure it in a fresh process."""
    columns = {}
    with tempfile.TemporaryDirectory() as place:
        empty, folder = Path(place) / "empty", Path(place) / "data"
        make(empty, facts)
        for reviews in sizes:
            shutil.copytree(empty, folder)
            _, (taken, _) = timed(partial(learn, folder, reviews))
            tell(f"{reviews:,} reviews are made, in {taken / 1000:.0f} s")
            # What goes wrong in there is said as it goes wrong.
            command = [sys.executable, __file__, "--inside", str(folder)]
            columns[reviews] = json.loads(subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout)
            shutil.rmtree(folder)
    return columns


def main() -> None:
    """Measure each size and print one table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--facts", type=int, default=100_000)
    parser.add_argument("--reviews", type=int, nargs="*", default=list(REVIEWS))
    parser.add_argument("--inside", type=Path, help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.inside:
        print(json.dumps(measure(asked.inside)))
        return
    columns = measured(asked.facts, asked.reviews, lambda line: print(line, file=sys.stderr, flush=True))
    print(table(asked.facts, columns))


if __name__ == "__main__":
    main()
