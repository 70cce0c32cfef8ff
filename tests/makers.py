"""Makers of inputs: a test names only what matters to it."""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from random import Random
from typing import Any

from quizapp.bank.records import bank_from
from quizapp.domain.answers import Answer, Chosen, Marked, Placed, SelfGraded, Written
from quizapp.domain.facts import Bank
from quizapp.domain.questions import ClosedQuestion, OpenQuestion, PairingQuestion, Question, Several
from quizapp.domain.ratings import Rating
from quizapp.services.services import Services
from quizapp.services.work import Work
from quizapp.store.database import Database
from quizapp.store.opening import open_database

PEOPLE = {
    "ishiba": "Shigeru Ishiba",
    "takaichi": "Sanae Takaichi",
    "kishida": "Fumio Kishida",
    "suga": "Yoshihide Suga",
    "modi": "Narendra Modi",
}


def a_person(name: str, **more: Any) -> dict[str, Any]:
    """An entity of kind person, as a bank file has it."""
    return {"kind": "person", "name": name, "traits": ["politician"], **more}


def a_fact(id_: str = "pm", **more: Any) -> dict[str, Any]:
    """Who was Prime Minister of Japan in August 2025, as a bank file has it."""
    return {
        "id": id_,
        "statement": "{person} was Prime Minister of Japan in {month}.",
        "source": "article",
        "at": "paragraph 3",
        "slots": {
            "person": {"entity": "ishiba", "ask": "Who was Prime Minister of Japan in {month}?"},
            "month": {"date": "2025-08"},
        },
        **more,
    }


def an_amount(id_: str = "trade", quantity: str = "25.17 billion USD", year: str = "2026") -> dict[str, Any]:
    """What trade came to in a year, as a bank file has it."""
    return {
        "id": id_,
        "statement": "Trade came to {amount} in {year}.",
        "source": "article",
        "at": "paragraph 8",
        "slots": {
            "amount": {"quantity": quantity, "ask": "How much did trade come to in {year}?"},
            "year": {"date": year},
        },
    }


CAPITALS = {
    "jp": ("Japan", "Tokyo", 1956), "in": ("India", "New Delhi", 1945), "np": ("Nepal", "Kathmandu", 1955),
    "bt": ("Bhutan", "Thimphu", 1971), "la": ("Laos", "Vientiane", 1955), "mn": ("Mongolia", "Ulaanbaatar", 1961),
    "kw": ("Kuwait", "Kuwait City", 1963), "om": ("Oman", "Muscat", 1971),
}  # fmt: skip
"""Country, capital, and the year it joined the United Nations."""


def a_document_of_capitals(**more: Any) -> dict[str, Any]:
    """Two tables, capitals and years of joining the United Nations, as a bank file has them."""
    entities = {}
    for code, (country, capital, _) in CAPITALS.items():
        entities[code] = {"kind": "country", "name": country}
        entities[f"{code}-city"] = {"kind": "city", "name": capital}
    return {
        "format": 1, "id": "capitals", "title": "Capitals", "sources": {"list": {"title": "List"}},
        "entities": entities,
        "relations": {
            "capital": {
                "statement": "{city} is the capital of {country}.", "source": "list", "at": "table",
                "ask": {"city": "What is the capital of {country}?"},
                "columns": ["id", "country", "city"],
                "rows": [[f"{code}-capital", code, f"{code}-city"] for code in CAPITALS],
            },
            "joined": {
                "statement": "{country} joined the United Nations in {year}.", "source": "list", "at": "table",
                "ask": {"year": "In which year did {country} join the United Nations?"},
                "kinds": {"year": "year"},
                "columns": ["id", "country", "year"],
                "rows": [[f"{code}-un", code, str(year)] for code, (_, _, year) in CAPITALS.items()],
            },
        },
        **more,
    }  # fmt: skip


def a_table_of_capitals(**more: Any) -> Bank:
    """The bank of the two tables."""
    reading = bank_from(a_document_of_capitals(**more), {})
    assert reading.bank is not None, [problem.in_words() for problem in reading.problems]
    return reading.bank


def a_file_of_capitals(folder: Path) -> Path:
    """The two tables as a bank file in `folder`."""
    path = folder / "capitals.toml"
    path.write_text(as_toml(a_document_of_capitals()), encoding="utf-8")
    return path


def a_list(**more: Any) -> dict[str, Any]:
    """The colours of a flag, as a bank file has it."""
    return {
        "id": "flag",
        "statement": "The flag of India has {colours} on it.",
        "source": "article",
        "at": "paragraph 1",
        "slots": {
            "colours": {
                "items": ["saffron", "white", "green", "navy blue"],
                "ask": "Which colours are on the flag of India?",
                "wrong": ["yellow", "purple", "black"],
            }
        },
        **more,
    }


def a_document(*facts: Mapping[str, Any], **more: Any) -> dict[str, Any]:
    """A whole bank as a file has it; people of `PEOPLE` that no fact names are decoys."""
    used = {slot.get("entity") for fact in facts for slot in fact["slots"].values()}
    decoys = {id_: a_person(name, source="article") for id_, name in PEOPLE.items() if id_ not in used}
    return {
        "format": 1,
        "id": "sample",
        "title": "Sample",
        "sources": {"article": {"title": "Article"}},
        "entities": {id_: a_person(name) for id_, name in PEOPLE.items() if id_ in used},
        "decoys": decoys,
        "facts": list(facts),
        **more,
    }


def a_bank(*facts: Mapping[str, Any], **more: Any) -> Bank:
    """A bank without faults."""
    reading = bank_from(a_document(*(facts or (a_fact(),)), **more), {})
    assert reading.bank is not None, [problem.in_words() for problem in reading.problems]
    return reading.bank


def as_toml(document: Mapping[str, Any]) -> str:
    """A document as TOML text; enough of the format for banks."""
    lines: list[str] = []

    def value(thing: Any) -> str:
        if isinstance(thing, bool):
            return str(thing).lower()
        if isinstance(thing, str):
            return '"' + thing.replace("\\", "\\\\").replace('"', '\\"') + '"'
        if isinstance(thing, list | tuple):
            return "[" + ", ".join(map(value, thing)) + "]"
        if isinstance(thing, dict):
            return "{" + ", ".join(f"{key} = {value(inner)}" for key, inner in thing.items()) + "}"
        return str(thing)

    for key, thing in document.items():
        if not isinstance(thing, dict) and key != "facts":
            lines.append(f"{key} = {value(thing)}")
    for group in ("sources", "entities", "decoys", "relations"):
        for name, fields in document.get(group, {}).items():
            lines += ["", f"[{group}.{name}]", *(f"{key} = {value(inner)}" for key, inner in fields.items())]
    for fact in document.get("facts", []):
        lines += ["", "[[facts]]", *(f"{key} = {value(inner)}" for key, inner in fact.items())]
    return "\n".join(lines) + "\n"


def a_bank_file(folder: Path, *facts: Mapping[str, Any], name: str = "sample.toml", **more: Any) -> Path:
    """A bank file in `folder`."""
    path = folder / name
    path.write_text(as_toml(a_document(*(facts or (a_fact(),)), **more)), encoding="utf-8")
    return path


def the_right_answer(question: Question) -> Answer:
    """What is right, in whatever form it is asked."""
    match question:
        case ClosedQuestion():
            return Chosen(question.key)
        case Several():
            return Marked(frozenset(question.keys))
        case PairingQuestion():
            return Placed(question.key)
        case OpenQuestion():
            return Written(question.right_answer)
        case _:
            return SelfGraded(Rating.GOOD)


class Clock:
    """A clock that stands still until it is moved; local time is five and a half hours ahead of UTC."""

    def __init__(self, start: datetime = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)) -> None:
        self.zone = timezone(timedelta(hours=5, minutes=30))
        self.now = start

    def __call__(self) -> datetime:
        return self.now.astimezone(self.zone)

    def move(self, **by: float) -> None:
        """Move by `days`, `hours`, `seconds` and so on."""
        self.now += timedelta(**by)


def a_chance(seed: int = 1) -> Callable[[], int]:
    """Chance that is the same in every run."""
    random = Random(seed)
    return lambda: random.randrange(2**31)


def some_services(
    folder: Path | None, clock: Callable[[], datetime], shipped: Path = Path("nowhere"), seed: int = 1
) -> Services:
    """The use cases on a folder, or in memory."""
    database = Database.in_memory() if folder is None else open_database(folder, clock())
    return Services(database, clock, a_chance(seed), shipped)


class StoppedAt(Work):
    """Somebody stops it as soon as so much is done."""

    def __init__(self, share: float) -> None:
        super().__init__()
        self._stop_at = share

    def tell(self, share: float) -> None:
        super().tell(share)
        if share >= self._stop_at:
            self.cancel()
