"""Questions as they are asked, and answers as they are given: frozen, one class a form."""

from dataclasses import dataclass
from typing import Any, ClassVar


@dataclass(frozen=True, slots=True)
class Explanation:
    """The fact in full, shown after the answer.

    Attributes:
        statement: the true sentence.
        answer_start, answer_end: where the answer stands in it, as a half-open range.
        note: one more sentence, or empty.
    """

    statement: str
    answer_start: int
    answer_end: int
    note: str

    @property
    def text(self) -> str:
        """Statement and note as one line."""
        return f"{self.statement} {self.note}".strip()


@dataclass(frozen=True, slots=True)
class Option:
    """Something to choose, with the reason why it is right or wrong."""

    text: str
    proof: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """One slot of one fact in one form.

    The same bank digest, fact, revision, slot, form and seed always give the same question.

    Attributes:
        stem: what is asked, with every given and the date it holds for.
        right_answer: the answer as it is shown.
        source: title of the source.
        at: where in the source.
        as_of: the date the fact holds for, as written, or None.
    """

    form: ClassVar[str]
    is_open: ClassVar[bool]

    bank: str
    fact: str
    revision: int
    slot: str
    seed: int
    stem: str
    right_answer: str
    explanation: Explanation
    source: str
    at: str
    as_of: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ClosedQuestion(Question):
    """A question answered by one of its options.

    Attributes:
        key: index of the right option.
    """

    is_open: ClassVar[bool] = False

    options: tuple[Option, ...]
    key: int


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenQuestion(Question):
    """A question answered by typing.

    Attributes:
        kind: the kind of entity that answers it; the grader compares with all of that kind.
        entity: id of the right entity.
        accepted: the right answer and its other names, the shown one first.
    """

    is_open: ClassVar[bool] = True

    kind: str
    entity: str
    accepted: tuple[str, ...]

    @property
    def first_letters(self) -> str:
        """The hint: each word of the answer cut to its first letter, `S… T…`."""
        return " ".join(f"{word[0]}…" for word in self.right_answer.split())


class Choice(ClosedQuestion):
    """The `ask` or `pick` of a slot with options proven wrong beside the right one."""

    __slots__ = ()
    form: ClassVar[str] = "choice"


class TrueFalse(ClosedQuestion):
    """The statement, or the statement with one slot made wrong; the options are True and False."""

    __slots__ = ()
    form: ClassVar[str] = "true_false"


class Cloze(OpenQuestion):
    """The statement with the answer's place blank."""

    __slots__ = ()
    form: ClassVar[str] = "cloze"


class Typed(OpenQuestion):
    """The `ask` of an entity slot."""

    __slots__ = ()
    form: ClassVar[str] = "typed"


@dataclass(frozen=True, slots=True)
class Chosen:
    """The option at an index was chosen."""

    option: int


@dataclass(frozen=True, slots=True)
class Written:
    """A text was typed."""

    text: str


@dataclass(frozen=True, slots=True)
class Skipped:
    """“I don’t know”."""


Answer = Chosen | Written | Skipped


def as_json(question: Question) -> dict[str, Any]:
    """The question as `quizapp questions` prints it; forms without options or typing have empty lists."""
    options = question.options if isinstance(question, ClosedQuestion) else ()
    return {
        "bank": question.bank,
        "fact": question.fact,
        "revision": question.revision,
        "slot": question.slot,
        "form": question.form,
        "seed": question.seed,
        "stem": question.stem,
        "options": [{"text": option.text, "proof": option.proof} for option in options],
        "key": [question.key] if isinstance(question, ClosedQuestion) else [],
        "accepted": list(question.accepted) if isinstance(question, OpenQuestion) else [],
        "explanation": question.explanation.text,
        "source": question.source,
        "at": question.at,
        "as_of": question.as_of,
    }
