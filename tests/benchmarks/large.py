"""How the app answers at size: `python tests/benchmarks/large.py [--reviews N ...] [--facts 100000]`.

Makes a folder with a bank of 100,000 facts, 200,000 cards and so many reviews, each sealed, then measures in a fresh
process what a learner waits for. Prints medians and, where many were measured, the 99th of 100.
"""

import argparse
import json
import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

sys.path[:0] = [str(Path(__file__).parent)]

from size import a_name  # noqa: E402 - only now is it found

REVIEWS = (1_000, 10_000, 100_000, 1_000_000)
YEARS = 3
_CHUNK = 10_000


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


def make(folder: Path, facts: int, reviews: int) -> None:
    """A folder with the bank, and a log of `reviews` answers over three years, as the app would have written it."""
    from quizapp.bootstrap import chance, local_now
    from quizapp.domain.cards import Card, CardKey
    from quizapp.domain.log import EventKind, LogEntry, advance
    from quizapp.domain.ratings import Rating
    from quizapp.domain.terms import Timeline
    from quizapp.services.services import Services
    from quizapp.store import figures
    from quizapp.store.chain import sealed
    from quizapp.store.opening import open_database

    bank = folder / "large.jsonl"
    folder.mkdir(parents=True, exist_ok=True)
    bank.write_text("\n".join(lines(facts)), encoding="utf-8")
    database = open_database(folder, local_now())
    services = Services(database, local_now, chance, folder)
    services.library.add(bank)
    learner, device = services._desk.learner_id, services._desk.learner.device_id
    draw, terms = random.Random(1), Timeline().now
    today = local_now().date()
    keys = [CardKey("large", f"l{place}", slot) for place in range(facts) for slot in ("district", "town")]
    asked = draw.sample(keys, min(len(keys), max(1, reviews // 5)))
    plan = sorted(
        (today - timedelta(days=1 + draw.randrange(365 * YEARS)), place, key)
        for place, key in enumerate(asked * (-(-reviews // len(asked))))
    )[:reviews]
    cards: dict[CardKey, Card] = {}
    previous, rows = "", []
    began = datetime(2020, 1, 1, tzinfo=UTC)
    with database.atomic() as tables:
        for seq, (day, _, key) in enumerate(plan, 1):
            card = cards.get(key) or Card.new(key)
            is_right = draw.random() < 0.88
            rating = Rating.GOOD if is_right else Rating.AGAIN
            elapsed = (day - card.last_day).days if card.last_day else 0
            predicted = None if card.memory is None else terms.memory.retrievability(card.memory, elapsed)
            cards[key] = advance(card, LogEntry(seq, EventKind.ANSWER, None, day, "choice", False, rating, None), terms)
            row = {
                "seq": seq, "id": f"{seq:032x}", "learner_id": learner, "device_id": device, "kind": "answer",
                "target_seq": None, "bank_id": "large", "fact_id": key.fact_id, "slot": key.slot, "revision": 1,
                "form": "choice", "is_open": 0, "seed": seq, "shown": '{"guess": 0.25, "options": ["Kari", "Moten"]}',
                "given": "Kari", "verdict": "right" if is_right else "wrong", "rating": int(rating), "known": None,
                "predicted": predicted, "had_hint": 0, "elapsed_ms": 4000 + seq % 3000,
                "at_ms": int((began + timedelta(days=(day - date(2020, 1, 1)).days)).timestamp() * 1000),
                "offset_minutes": 0, "day": day.isoformat(), "origin": "study", "previous_hash": previous,
            }  # fmt: skip
            row["hash"] = previous = sealed(row)
            rows.append(row)
            if len(rows) == _CHUNK or seq == len(plan):
                names = ", ".join(row)
                marks = ", ".join(f":{name}" for name in row)
                tables.conn.executemany(f"INSERT INTO reviews ({names}) VALUES ({marks})", rows)
                rows = []
        tables.conn.executemany(
            """UPDATE cards SET stability_days = ?, difficulty = ?, last_day = ?, due_day = ?, reviews = ?, lapses = ?,
                is_missed = ?, open_right = 0, last_form = 'choice'
                WHERE learner_id = ? AND bank_id = 'large' AND fact_id = ? AND slot = ?""",
            (_state(card, learner, today, draw) for card in cards.values()),
        )
        figures.recount_all(tables)
    database.close()
    bank.unlink()


def _state(card: Any, learner: str, today: date, draw: random.Random) -> tuple[Any, ...]:
    # Whoever has so many cards keeps up: what would be due long ago is due in the next half year, 200 today.
    due = max(card.due_day, today + timedelta(days=draw.randrange(1, 180)))
    return (
        card.memory.stability_days, card.memory.difficulty, card.last_day.isoformat(), due.isoformat(), card.reviews,
        card.lapses, int(card.is_missed), learner, card.key.fact_id, card.key.slot,
    )  # fmt: skip


def measure(folder: Path) -> dict[str, str]:
    """What a learner waits for, in a folder that is there."""
    from quizapp.bootstrap import open_services
    from quizapp.domain.answers import Chosen, Written
    from quizapp.domain.fitting import fit
    from quizapp.domain.questions import ClosedQuestion
    from quizapp.services.progress_readings import Period

    said: dict[str, str] = {}
    began = time.perf_counter()
    services = open_services(folder)
    said["open, ms"] = f"{1000 * (time.perf_counter() - began):.0f}"
    said["Today, ms"] = _median(services.today.read, 5)
    services.preferences.change("new_a_day", 300)
    answers, following = [], []
    now: Any = services.study.begin()
    for _ in range(200):
        if not hasattr(now, "question"):
            break  # a small bank has no more
        question = now.question
        closed = isinstance(question, ClosedQuestion)
        answer = Chosen(question.key) if closed else Written(question.right_answer)
        began = time.perf_counter()
        services.study.answer(answer)
        middle = time.perf_counter()
        now = services.study.next()
        answers.append(1000 * (middle - began))
        following.append(1000 * (time.perf_counter() - middle))
    said["answer, ms"] = _spread(answers)
    said["next question, ms"] = _spread(following)
    words = [a_name(random.Random(place).randrange(200_000)).split()[0] for place in range(60)]
    typed = [word[:length] for word in words for length in range(2, len(word) + 1)]
    times = []
    for text in typed:
        began = time.perf_counter()
        services.search.find(text)
        times.append(1000 * (time.perf_counter() - began))
    said["search as you type, ms"] = _spread(times)
    said["Progress, ms"] = _median(lambda: services.progress.read(None, Period.YEAR), 5)
    began = time.perf_counter()
    so_far = services.fitting.begin()
    steps = []
    while so_far is not None and not so_far.is_complete:
        step = time.perf_counter()
        so_far = services.fitting.read_on(so_far)
        steps.append(1000 * (time.perf_counter() - step))
    if so_far is not None:
        middle = time.perf_counter()
        fit(so_far.read, so_far.current)
        count = sum(map(len, so_far.read))
        said["fit"] = (f"{count:,} answers: read {middle - began:.1f} s in steps of {statistics.median(steps):.0f} ms, "
                       f"fitted {time.perf_counter() - middle:.2f} s")  # fmt: skip
    began = time.perf_counter()
    services.backups.make("use")
    size = services.backups.read().copies[0].path.stat().st_size / 1e6
    said["copy"] = f"{time.perf_counter() - began:.2f} s, {size:.0f} MB"
    services.abandon()
    return said


def _median(call: Callable[[], object], times: int) -> str:
    taken = []
    for _ in range(times):
        began = time.perf_counter()
        call()
        taken.append(1000 * (time.perf_counter() - began))
    return f"{statistics.median(taken):.0f}"


def _spread(taken: list[float]) -> str:
    return f"{statistics.median(taken):.1f}, p99 {sorted(taken)[int(0.99 * len(taken))]:.1f}"


def main() -> None:
    """Make each size and print a column for it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--facts", type=int, default=100_000)
    parser.add_argument("--reviews", type=int, nargs="*", default=list(REVIEWS))
    parser.add_argument("--inside", type=Path, help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.inside:
        print(json.dumps(measure(asked.inside)))
        return
    for reviews in asked.reviews:
        with tempfile.TemporaryDirectory() as place:
            began = time.perf_counter()
            make(Path(place) / "data", asked.facts, reviews)
            print(f"\n{asked.facts:,} facts, {2 * asked.facts:,} cards, {reviews:,} reviews "
                  f"(made in {time.perf_counter() - began:.0f} s)")  # fmt: skip
            command = [sys.executable, __file__, "--inside", str(Path(place) / "data")]
            found = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
            for what, value in found.items():
                print(f"  {what}: {value}", flush=True)


if __name__ == "__main__":
    main()
