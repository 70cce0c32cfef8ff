"""A question as a reader meets it: what the detectors look at."""

from dataclasses import dataclass
from functools import cached_property

from quizapp.domain.flaws.shapes import Shape, as_number, shape_of

OPEN = ("cloze", "typed", "number", "date")


@dataclass(frozen=True)
class Item:
    """Stem, options and what they rest on.

    Attributes:
        form: one of `generation.generate.FORMS`.
        keys: indices of the right options; none in open forms.
        accepted: what may be typed, in open forms.
        givens: texts the stem must state.
        other_givens: texts that could have stood in place of a given.
        as_of: the date it holds for, or None.
    """

    form: str
    stem: str
    options: tuple[str, ...] = ()
    keys: tuple[int, ...] = ()
    accepted: tuple[str, ...] = ()
    givens: tuple[str, ...] = ()
    other_givens: tuple[str, ...] = ()
    as_of: str | None = None

    @property
    def is_open(self) -> bool:
        """Whether the answer is written."""
        return self.form in OPEN

    @property
    def key(self) -> str | None:
        """The right option, where there is exactly one among others."""
        return self.options[self.keys[0]] if len(self.keys) == 1 and self.is_choosing else None

    @property
    def is_choosing(self) -> bool:
        """Whether options of its own are chosen from, and not True and False."""
        return len(self.options) > 1 and self.form != "true_false"

    @property
    def has_signs(self) -> bool:
        """Whether the options are signs of a letter or two, such as m, M and mm."""
        return all(len(option) <= 2 for option in self.options)

    @cached_property
    def others(self) -> tuple[str, ...]:
        """The options that are not right."""
        return tuple(option for place, option in enumerate(self.options) if place not in self.keys)

    @cached_property
    def shapes(self) -> tuple[Shape, ...]:
        """How each option is written."""
        found = tuple(map(shape_of, self.options))
        # 1956 is a year beside years, and a number beside numbers.
        is_number = any(shape.type == "number" for shape in found)
        return tuple(as_number(shape) if is_number and shape.type == "year" else shape for shape in found)
