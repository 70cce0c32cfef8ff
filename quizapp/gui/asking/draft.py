"""What is picked so far and not yet confirmed."""

from dataclasses import dataclass, replace
from typing import Self

from quizapp.domain.answers import Answer, Marked, Placed
from quizapp.domain.questions import PairingQuestion, Question, Several


@dataclass(frozen=True, slots=True)
class Draft:
    """The answer to a question that takes more than one pick.

    Attributes:
        marked: indices of marked options.
        placed: the option of each prompt, None where it has none yet.
        current: the prompt that takes the next option.
        is_turned: whether a flashcard shows its other side.
    """

    marked: frozenset[int] = frozenset()
    placed: tuple[int | None, ...] = ()
    current: int = 0
    is_turned: bool = False

    @classmethod
    def of(cls, question: Question) -> Self:
        """Nothing picked yet."""
        return cls(placed=(None,) * len(question.prompts) if isinstance(question, PairingQuestion) else ())

    def toggled(self, option: int) -> Self:
        """With an option marked, or no longer marked."""
        return replace(self, marked=self.marked ^ {option})

    def with_option(self, option: int) -> Self:
        """With an option at the current prompt, taken away from where it was; on to the next prompt without one.

        The option that stands there already is taken back.
        """
        is_taken_back = self.placed[self.current] == option
        placed = [None if each == option else each for each in self.placed]
        if is_taken_back:
            return replace(self, placed=tuple(placed))
        placed[self.current] = option
        ahead = [*range(self.current, len(placed)), *range(self.current)]
        free = next((place for place in ahead if placed[place] is None), self.current)
        return replace(self, placed=tuple(placed), current=free)

    def at(self, prompt: int) -> Self:
        """With another prompt to take the next option."""
        return replace(self, current=prompt % len(self.placed))

    def without_last(self) -> Self:
        """Without the option of the current prompt or, if it has none, of the nearest one before it."""
        behind = [*range(self.current, -1, -1), *range(len(self.placed) - 1, self.current, -1)]
        last = next((place for place in behind if self.placed[place] is not None), None)
        if last is None:
            return self
        placed = tuple(None if place == last else option for place, option in enumerate(self.placed))
        return replace(self, placed=placed, current=last)

    def answer_to(self, question: Question) -> Answer | None:
        """The answer, once enough is picked for one."""
        if isinstance(question, Several) and self.marked:
            return Marked(self.marked)
        places = tuple(option for option in self.placed if option is not None)
        if isinstance(question, PairingQuestion) and len(places) == len(self.placed):
            return Placed(places)
        return None


NOTHING_PICKED = Draft()
