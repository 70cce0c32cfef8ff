"""No flawed question leaves the generator."""

from collections.abc import Sequence
from functools import cached_property

from quizapp.domain.flaws.detect import RULES, flaws_in
from quizapp.domain.flaws.item import Item
from quizapp.domain.generation.asking import Asking
from quizapp.domain.questions import ClosedQuestion, OpenQuestion, Option, PairingQuestion, Question, Several
from quizapp.domain.words import content_stems

_OF_PAIRS = ("other-given", "equal-options", "overlapping-options", "mixed-format", "all-or-none")
"""Rules that one wrong option can break beside the right one, whatever the rest is."""


class Fairness:
    """Judges what is made of one slot in one form."""

    def __init__(self, asking: Asking, form: str) -> None:
        self._asking = asking
        self._form = form

    def suits(self, stem: str, key: str, option: str) -> bool:
        """Whether a wrong option may stand beside the right one under that stem."""
        item = self._item(stem, (key, option), (0,))
        # Most options share no beginning with anything that could have been given: nothing to compare then.
        may_name = not self._starts.isdisjoint(word[:4] for word in content_stems(option) | content_stems(key))
        return not flaws_in(item, _OF_PAIRS if may_name else _OF_PAIRS[1:])

    def flaw_of(self, question: Question) -> str | None:
        """What an author is told about the first flaw of a question; None if it has none."""
        flaws = flaws_in(self._as_item(question))
        return RULES[flaws[0]][1] if flaws else None

    def _as_item(self, question: Question) -> Item:
        match question:
            case ClosedQuestion():
                return self._item(question.stem, _texts(question.options), (question.key,))
            case Several():
                return self._item(question.stem, _texts(question.options), question.keys)
            case PairingQuestion():
                # Its stem gives no single given: each prompt is one.
                return Item(self._form, question.stem, _texts(question.options), as_of=question.as_of)
            case OpenQuestion():
                return self._item(question.stem, accepted=question.accepted)
            case _:
                return self._item(question.stem)

    def _item(
        self, stem: str, options: tuple[str, ...] = (), keys: tuple[int, ...] = (), accepted: tuple[str, ...] = ()
    ) -> Item:
        has_options = bool(options) and self._form != "true_false"
        return Item(
            self._form, stem, options, keys, accepted,
            givens=self._givens, other_givens=self._other_givens if has_options else (),
            as_of=self._asking.fact.as_of,
        )  # fmt: skip

    @cached_property
    def _givens(self) -> tuple[str, ...]:
        return tuple(self._asking.texts[name] for name in self._asking.slot.givens)

    @cached_property
    def _other_givens(self) -> tuple[str, ...]:
        """Names that could have stood in place of those given."""
        asking, found = self._asking, []
        for name in asking.slot.givens:
            given = asking.fact.slots[name].entity
            if given is not None and (entity := asking.pool.entities[given]).kind != self._kind:
                near = asking.pool.of_kind(entity.kind, None, asking.draw.number(2**63, "givens"))
                found += [other.name for other in near if other.id != given]
        return tuple(found)

    @cached_property
    def _starts(self) -> frozenset[str]:
        return frozenset(word[:4] for name in self._other_givens for word in content_stems(name))

    @property
    def _kind(self) -> str | None:
        return self._asking.entity.kind if self._asking.entity else None


def _texts(options: Sequence[Option]) -> tuple[str, ...]:
    return tuple(option.text for option in options)
