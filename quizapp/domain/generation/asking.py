"""What every form needs to know about the slot it asks for."""

from dataclasses import dataclass
from functools import cached_property
from typing import Any

from quizapp.domain.facts import Entity, Fact, Slot
from quizapp.domain.generation.draw import Draw
from quizapp.domain.generation.pool import Pool
from quizapp.domain.questions import Explanation, Part
from quizapp.domain.wording import asked_as, capitalised, fill, place_of
from quizapp.domain.words import content_stems


@dataclass(frozen=True, slots=True)
class Declined:
    """A form that cannot ask a slot well, and why."""

    form: str
    reason: str


@dataclass(frozen=True)
class Asking:
    """One slot of one fact, about to be asked in some form."""

    pool: Pool
    fact: Fact
    revision: int
    slot_name: str
    seed: int
    draw: Draw

    @property
    def slot(self) -> Slot:
        """The slot itself."""
        return self.fact.slots[self.slot_name]

    @cached_property
    def texts(self) -> dict[str, str]:
        """The shown value of every slot of the fact."""
        return self.pool.texts_of(self.fact)

    @cached_property
    def right_answer(self) -> str:
        """The right answer as it is shown where it stands alone."""
        return capitalised(self.texts[self.slot_name]) if self.slot.type == "text" else self.texts[self.slot_name]

    @property
    def entity(self) -> Entity | None:
        """The right entity, for a slot that holds one."""
        return self.pool.entities[self.slot.entity] if self.slot.entity else None

    @cached_property
    def stem(self) -> str:
        """The slot's question, with the date it holds for behind it."""
        return self.dated(self.question)

    @cached_property
    def question(self) -> str:
        """The slot's question."""
        return fill(self.slot.question or "", self.texts)

    @cached_property
    def question_asked(self) -> str:
        """The `ask` under which `Pool.answers_to` knows it."""
        return asked_as(self.fact, self.slot_name, self.texts)

    @property
    def says_its_answer(self) -> bool:
        """Whether the givens hold the answer, as in “What is the capital of Singapore?”."""
        answer = content_stems(self.right_answer)
        return self.slot.type in ("entity", "text") and bool(answer) and answer <= content_stems(self.question)

    def dated(self, sentence: str, wanted: str = "") -> str:
        """`sentence` with what is wanted and the fact's `as_of`."""
        notes = [wanted, f"as of {self.fact.as_of}" if self.fact.as_of else ""]
        said = "; ".join(note for note in notes if note)
        return f"{sentence} ({said})" if said else sentence

    def statement_with(self, text: str) -> str:
        """The statement with `text` in the slot's place."""
        return fill(self.fact.statement, {**self.texts, self.slot_name: text})

    @property
    def statement_without(self) -> str:
        """The words of the statement around the slot."""
        return fill(self.fact.statement, {**self.texts, self.slot_name: " "})

    @property
    def common(self) -> dict[str, Any]:
        """What every question carries, whatever its form."""
        source = self.pool.sources[self.fact.source]
        return {
            "bank": self.pool.id, "fact": self.fact.id, "revision": self.revision, "slot": self.slot_name,
            "seed": self.seed, "right_answer": self.right_answer, "source": source.title, "at": self.fact.at,
            "as_of": self.fact.as_of,
            "explanation": self.explanation,
        }  # fmt: skip

    @cached_property
    def explanation(self) -> Explanation:
        """The fact in full."""
        start, end = place_of(self.slot_name, self.fact.statement, self.texts)
        return Explanation(fill(self.fact.statement, self.texts), start, end, self.fact.note or "")

    def is_asked_alike(self, fact: Fact) -> bool:
        """Whether another fact of the table is asked for the same slot in the same words."""
        own, slot = self.slot, fact.slots.get(self.slot_name)
        return fact.id != self.fact.id and slot is not None and slot.ask == own.ask and slot.type == own.type

    def beside(self, fact: Fact) -> "Asking":
        """The same slot of another fact of the table."""
        # Not `replace`: a matching looks at dozens of rows, and that takes four times as long.
        return Asking(self.pool, fact, self.pool.revision_of(fact.id), self.slot_name, self.seed, self.draw)

    @property
    def part(self) -> Part:
        """The slot as a part of a question about several facts."""
        return Part(self.fact.id, self.revision, self.slot_name, self.right_answer, self.explanation, self.fact.at)

    @cached_property
    def whence(self) -> str:
        """The source and the place in it, for a proof."""
        return f"{self.pool.sources[self.fact.source].title}, {self.fact.at}"
