"""How check, import and one question grow with a bank: `python tests/benchmarks/size.py [--facts N ...]`.

Makes banks of 1,000, 10,000 and 100,000 facts as JSON Lines, runs the real commands on them in fresh processes and
prints a table. The machine is yours: read ratios and medians, and run it again before you believe a difference.
"""

import argparse
import json
import random
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

SYLLABLES = ("ka", "ri", "mo", "ten", "sal", "vi", "dor", "na", "pe", "lu", "gan", "shi", "bra", "to", "wen", "za")
REGIONS = 40
ASKED = ("choice", "true_false", "matching", "order", "cloze")
"""Forms that look other facts up; the rest are quicker."""


def a_name(number: int) -> str:
    """A name of its own for each number, as unlike its neighbours as real names are."""
    draw, name = random.Random(number), ""
    for _ in range(draw.randint(2, 3)):
        name += draw.choice(SYLLABLES)
    digits = []
    while number:
        number, rest = divmod(number, len(SYLLABLES))
        digits.append(SYLLABLES[rest])
    return f"{name.capitalize()} {''.join(digits).capitalize() or 'O'}"


def lines(count: int) -> Iterator[str]:
    """Half of the facts say where a town lies, half when it was founded; a town and a district for each two facts."""
    towns = count // 2
    yield json.dumps({"bank": {"format": 1, "id": "large", "title": "Large"}})
    yield json.dumps({"source": {"id": "list", "title": "List"}})
    for place in range(towns):
        traits = [f"region-{place % REGIONS}", f"size-{place % 7}"]
        yield json.dumps({"entity": {"id": f"t{place}", "kind": "town", "name": a_name(2 * place), "traits": traits}})
        yield json.dumps(
            {"entity": {"id": f"d{place}", "kind": "district", "name": a_name(2 * place + 1), "traits": traits[:1]}}
        )
    yield json.dumps({"relation": {
        "id": "lies", "statement": "{town} lies in {district}.", "source": "list", "at": "table",
        "ask": {"district": "In which district does {town} lie?"}, "columns": ["id", "town", "district"],
    }})  # fmt: skip
    yield json.dumps({"relation": {
        "id": "founded", "statement": "{town} was founded in {year}.", "source": "list", "at": "table",
        "ask": {"year": "In which year was {town} founded?"}, "kinds": {"year": "year"},
        "columns": ["id", "town", "year"],
    }})  # fmt: skip
    for place in range(towns):
        yield json.dumps({"row": {"relation": "lies", "cells": [f"l{place}", f"t{place}", f"d{place}"]}})
        year = str(1000 + place * 7 % 1000)
        yield json.dumps({"row": {"relation": "founded", "cells": [f"f{place}", f"t{place}", year]}})


def lone_facts(count: int) -> Iterator[str]:
    """Facts that stand alone, each with its own sentence, and one person for each two of them."""
    yield json.dumps({"bank": {"format": 1, "id": "lone", "title": "Lone"}})
    yield json.dumps({"source": {"id": "list", "title": "List"}})
    for place in range(count // 2):
        yield json.dumps({"entity": {"id": f"p{place}", "kind": "person", "name": a_name(place), "traits": ["writer"]}})
    for place in range(count):
        book, topic = a_name(count + place), a_name(3 * count + place)
        person = {"entity": f"p{place % (count // 2)}", "ask": f"Who wrote {book}, the book about {topic}?"}
        yield json.dumps({"fact": {
            "id": f"f{place}", "statement": f"{{person}} wrote {book}, the book about {topic}.", "source": "list",
            "at": "page 1", "slots": {"person": person},
        }})  # fmt: skip


def a_table(path: Path, count: int) -> Path:
    """A CSV table of two names a row, with its mapping beside it."""
    rows = (f"{a_name(2 * place)},{a_name(2 * place + 1)}" for place in range(count))
    path.write_text("\n".join(("Country,Capital", *rows)) + "\n", encoding="utf-8")
    path.with_name(f"{path.name}.toml").write_text(MAPPING, encoding="utf-8")
    return path


MAPPING = """format = 1
id = "table"
title = "Table"
[sources.list]
title = "List"
[relations.capital]
statement = "{city} is the capital of {country}."
source = "list"
ask = { city = "What is the capital of {country}?" }
[tables.capital]
columns = { "Country" = "country", "Capital" = "city" }
kinds = { country = "country", city = "city" }
"""


def measured(path: Path, what: str) -> dict[str, float]:
    """What one process of this file says of itself."""
    said = subprocess.run(
        [sys.executable, __file__, "--inside", what, str(path)], check=True, capture_output=True, text=True
    )
    return dict(json.loads(said.stdout))


def memory_mb() -> float:
    """The most memory this program ever had.

    Not what `getrusage` says where the system tells more: that begins with the peak of the process that started it.
    """
    status = Path("/proc/self/status")
    if status.exists():
        return int(status.read_text().split("VmHWM:")[1].split()[0]) / 1000
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000


def check(path: Path) -> dict[str, float]:
    """Time and memory of `quizapp check`."""
    from quizapp.bank.reading import read_bank

    before, began = memory_mb(), time.perf_counter()
    assert read_bank(path).bank is not None
    return {"check, s": time.perf_counter() - began, "check, MB over idle": memory_mb() - before}


def study(path: Path) -> dict[str, float]:
    """Time and memory of an import, and of questions for cards of the bank that is then in the database."""
    from quizapp.bootstrap import chance, local_now
    from quizapp.domain.generation.asking import Declined
    from quizapp.domain.generation.generate import generate
    from quizapp.services.services import Services
    from quizapp.services.shelf import Shelf
    from quizapp.store.banks import facts_there
    from quizapp.store.opening import open_database

    with tempfile.TemporaryDirectory() as folder:
        database = open_database(Path(folder), datetime.now(UTC).astimezone())
        services = Services(database, local_now, chance, Path(folder))
        before, began = memory_mb(), time.perf_counter()
        services.library.add(path)
        said = {"import, s": time.perf_counter() - began, "import, MB over idle": memory_mb() - before}
        ids = facts_there(database, "large")
        times: dict[str, list[float]] = {"question": []}
        draw = random.Random(1)
        for _ in range(500):
            pool = Shelf(database).get("large").pool  # as after a start: nothing is kept from the question before
            fact_id = draw.choice(ids)
            form = draw.choice(ASKED)
            began = time.perf_counter()
            fact = pool.fact(fact_id)
            assert fact is not None
            made = generate(pool, fact, 1, fact.answer_slots[0], form, draw.randrange(2**31))
            if not isinstance(made, Declined):
                times["question"].append((time.perf_counter() - began) * 1000)
        services.close()
    said["one question, ms"] = statistics.median(times["question"])
    said["one question p99, ms"] = statistics.quantiles(times["question"], n=100)[98]
    return said


def questions(path: Path) -> dict[str, float]:
    """Time of 10,000 questions from 1,000 facts of a bank in memory."""
    from quizapp.bank.reading import read_bank
    from quizapp.domain.generation.asking import Declined
    from quizapp.domain.generation.bank_pool import BankPool
    from quizapp.domain.generation.generate import FORMS, generate

    bank = read_bank(path).bank
    assert bank is not None
    pool, facts = BankPool(bank), list(bank.ready_facts)
    made, seed, began = 0, 0, time.perf_counter()
    while made < 10_000:
        for fact in facts[:1000]:
            for form in FORMS:
                question = generate(pool, fact, 1, fact.answer_slots[0], form, seed)
                made += not isinstance(question, Declined)
        seed += 1
    return {"10,000 questions, s": (time.perf_counter() - began) * 10_000 / made}


INSIDE = {"check": check, "study": study, "questions": questions}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--facts", type=int, nargs="+", default=[1_000, 10_000, 100_000])
    parser.add_argument("--inside", nargs=2, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.inside:
        print(json.dumps(INSIDE[options.inside[0]](Path(options.inside[1]))))
        return
    table: dict[str, dict[int, float]] = {}
    with tempfile.TemporaryDirectory() as folder:
        for count in options.facts:
            path = Path(folder) / f"{count}.jsonl"
            path.write_text("\n".join(lines(count)) + "\n", encoding="utf-8")
            for what in ("check", "study", "questions"):
                for name, figure in measured(path, what).items():
                    table.setdefault(name, {})[count] = figure
            lone = Path(folder) / f"lone-{count}.jsonl"
            lone.write_text("\n".join(lone_facts(count)) + "\n", encoding="utf-8")
            for kind, file in (("lone facts", lone), ("CSV", a_table(Path(folder) / f"{count}.csv", count))):
                for name, figure in measured(file, "check").items():
                    table.setdefault(f"{kind}: {name}", {})[count] = figure
    print(f"{'':34}" + "".join(f"{count:>14,}" for count in options.facts))
    for name, figures in table.items():
        print(f"{name:34}" + "".join(f"{figures.get(count, float('nan')):14.3f}" for count in options.facts))


if __name__ == "__main__":
    main()
