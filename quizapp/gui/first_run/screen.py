"""Everything the first run shows."""

from dataclasses import dataclass, field

from quizapp.services.readings import BankAdded, ShippedBank


@dataclass(frozen=True, slots=True)
class FirstRunScreen:
    """The banks that come with the app, and which of them are chosen.

    Attributes:
        chosen: places in `banks`.
        added: what is here already, because adding was stopped before all of it was.
        left: names of the files that were not added then.
    """

    banks: tuple[ShippedBank, ...]
    chosen: frozenset[int] = field(default_factory=lambda: frozenset({0}))
    added: tuple[BankAdded, ...] = ()
    left: tuple[str, ...] = ()

    @property
    def can_start(self) -> bool:
        """Whether there is, or is chosen, something to ask."""
        return bool(self.added) or any(place < len(self.banks) for place in self.chosen)
