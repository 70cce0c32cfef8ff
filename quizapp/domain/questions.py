"""Questions as they are asked: frozen, one class a form."""

from dataclasses import dataclass
from typing import Any, ClassVar

from quizapp.domain.values import DateValue, Quantity


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
class Picture:
    """A picture of a question; its bytes are looked up by their hash."""

    hash: str
    alt: str
    licence: str


@dataclass(frozen=True, slots=True)
class Option:
    """Something to choose, with the reason why it is right or wrong."""

    text: str
    proof: str


@dataclass(frozen=True, slots=True)
class Part:
    """One answer slot of one fact that a question asks about: an answer reviews its card.

    Attributes:
        right_answer: as it is shown.
        at: where in the source.
    """

    fact: str
    revision: int
    slot: str
    right_answer: str
    explanation: Explanation
    at: str


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
        image: shown with the stem.
        answer_image: shown once it is answered.
    """

    form: ClassVar[str]
    is_open: ClassVar[bool] = False

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
    image: Picture | None = None
    answer_image: Picture | None = None

    @property
    def parts(self) -> tuple[Part, ...]:
        """What it asks about; more than one where several facts are asked together."""
        return (Part(self.fact, self.revision, self.slot, self.right_answer, self.explanation, self.at),)


@dataclass(frozen=True, slots=True, kw_only=True)
class ClosedQuestion(Question):
    """A question answered by one of its options.

    Attributes:
        key: index of the right option.
    """

    options: tuple[Option, ...]
    key: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PairingQuestion(Question):
    """A question answered by giving each prompt its option; as many options as prompts.

    Attributes:
        prompts: what gets an option, each the prompt of the part at the same index.
        key: index of the right option, prompt by prompt.
        asked: the part behind each prompt.
    """

    prompts: tuple[str, ...]
    options: tuple[Option, ...]
    key: tuple[int, ...]
    asked: tuple[Part, ...]

    @property
    def parts(self) -> tuple[Part, ...]:
        """The part behind each prompt."""
        return self.asked


@dataclass(frozen=True, slots=True)
class NameSought:
    """The name of an entity is the answer; the grader compares with all of its kind."""

    kind: str
    entity: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenQuestion(Question):
    """A question answered by typing.

    Attributes:
        sought: what an answer is compared with.
        accepted: the right answer and its other names, the shown one first.
    """

    is_open: ClassVar[bool] = True

    sought: NameSought | Quantity | DateValue
    accepted: tuple[str, ...]

    @property
    def first_letters(self) -> str:
        """The hint: each word cut to its first letter, each number to its first digits: `S… T…`, `20·· …`."""
        shown_digits = 2 if isinstance(self.sought, DateValue) else 1
        return " ".join(_cut(word, shown_digits) for word in self.right_answer.split())


def _cut(word: str, shown_digits: int) -> str:
    if not any(character.isdigit() for character in word):
        return f"{word[0]}…"
    cut, seen = "", 0
    for character in word:
        seen += character.isdigit()
        cut += "·" if character.isdigit() and seen > shown_digits else character
    return cut


class Choice(ClosedQuestion):
    """The `ask` or `pick` of a slot with options proven wrong beside the right one."""

    __slots__ = ()
    form: ClassVar[str] = "choice"


class TrueFalse(ClosedQuestion):
    """The statement, or the statement with one slot made wrong; the options are True and False."""

    __slots__ = ()
    form: ClassVar[str] = "true_false"

    @property
    def truth(self) -> str:
        """What is true, where the statement that is asked is not; else empty."""
        return "" if self.options[self.key].text == "True" else self.explanation.statement


class OddOneOut(ClosedQuestion):
    """Entries of a list with one that does not belong, which is the key."""

    __slots__ = ()
    form: ClassVar[str] = "odd_one_out"


@dataclass(frozen=True, slots=True, kw_only=True)
class Several(Question):
    """A question answered by marking every option that is right.

    Attributes:
        keys: indices of the right options, ascending.
    """

    form: ClassVar[str] = "several"

    options: tuple[Option, ...]
    keys: tuple[int, ...]


class Matching(PairingQuestion):
    """Several facts of one table: each given gets its answer."""

    __slots__ = ()
    form: ClassVar[str] = "matching"


class Order(PairingQuestion):
    """Several facts of one table in the order of their dates; the prompts are the places."""

    __slots__ = ()
    form: ClassVar[str] = "order"


class Cloze(OpenQuestion):
    """The statement with the answer's place blank."""

    __slots__ = ()
    form: ClassVar[str] = "cloze"


class Typed(OpenQuestion):
    """The `ask` of an entity slot."""

    __slots__ = ()
    form: ClassVar[str] = "typed"


class Number(OpenQuestion):
    """The `ask` of a quantity slot, answered by writing the number."""

    __slots__ = ()
    form: ClassVar[str] = "number"


class Date(OpenQuestion):
    """The `ask` of a date slot, answered by writing the date as precisely as it is asked for."""

    __slots__ = ()
    form: ClassVar[str] = "date"


class Flashcard(Question):
    """The `ask`, then the statement; the learner says how it went."""

    __slots__ = ()
    form: ClassVar[str] = "flashcard"


def as_json(question: Question) -> dict[str, Any]:
    """The question as `quizapp questions` prints it; what a form does not have is an empty list.

    Matching and order have one field more, `prompts`; their `key` is in the order of the prompts.
    """
    options: tuple[Option, ...] = ()
    key: list[int] = []
    match question:
        case ClosedQuestion():
            options, key = question.options, [question.key]
        case Several():
            options, key = question.options, list(question.keys)
        case PairingQuestion():
            options, key = question.options, list(question.key)
    printed = {
        "bank": question.bank,
        "fact": question.fact,
        "revision": question.revision,
        "slot": question.slot,
        "form": question.form,
        "seed": question.seed,
        "stem": question.stem,
        "options": [{"text": option.text, "proof": option.proof} for option in options],
        "key": key,
        "accepted": list(question.accepted) if isinstance(question, OpenQuestion) else [],
        "explanation": " ".join(part.explanation.text for part in question.parts),
        "source": question.source,
        "at": question.at,
        "as_of": question.as_of,
    }
    if isinstance(question, PairingQuestion):
        printed["prompts"] = list(question.prompts)
    for name, picture in (("image", question.image), ("answer_image", question.answer_image)):
        if picture is not None:
            printed[name] = {"hash": picture.hash, "alt": picture.alt}
    return printed
