"""Everything the first run shows."""

from dataclasses import dataclass, field

from quizapp.services.readings import ShippedBank


@dataclass(frozen=True, slots=True)
class FirstRunScreen:
    """The banks that come with the app, and which of them are chosen.

    Attributes:
        chosen: places in `banks`.
    """

    banks: tuple[ShippedBank, ...]
    chosen: frozenset[int] = field(default_factory=lambda: frozenset({0}))

    @property
    def can_start(self) -> bool:
        """Whether a bank is chosen that is there."""
        return any(place < len(self.banks) for place in self.chosen)
