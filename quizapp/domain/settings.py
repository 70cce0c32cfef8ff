"""How a learner wants to study."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields, replace
from typing import Any, Self

from quizapp.domain.scheduling import Schedule

LIMITS: dict[str, tuple[float, float]] = {
    "goal": (1, 1000),
    "new_a_day": (0, 500),
    "target": (0.70, 0.97),
    "type_from_days": (3, 21),
    "rollover_hour": (0, 12),
    "quiz_counts": (0, 1),
    "easy_days": (0, 127),
}
"""What each number may be, both ends included."""


@dataclass(frozen=True, slots=True)
class StudySettings:
    """The learner's own numbers, with the values a new learner starts from.

    Attributes:
        goal: answers a day.
        new_a_day: new facts a day.
        target: share to remember of what is due, 0.70 to 0.97.
        type_from_days: stability from which answers are typed, 3 to 21.
        rollover_hour: local hour at which a new day starts.
        quiz_counts: whether answers of a quiz move the memory on, 0 or 1, unless a quiz says otherwise.
        easy_days: weekdays on which less should come back, as bits: 1 for Monday to 64 for Sunday.
    """

    goal: int = 20
    new_a_day: int = 10
    target: float = 0.90
    type_from_days: float = 7.0
    rollover_hour: int = 4
    quiz_counts: int = 1
    easy_days: int = 0

    @classmethod
    def of(cls, stored: Mapping[str, Any]) -> Self:
        """The settings in what was stored; what is missing or cannot be is as for a new learner."""
        found = cls()
        for field in fields(cls):
            value = stored.get(field.name)
            if isinstance(value, int | float) and not isinstance(value, bool) and _is_possible(field.name, value):
                found = replace(found, **{field.name: type(getattr(found, field.name))(value)})
        return found

    def with_value(self, name: str, value: float) -> Self:
        """The settings with one number changed.

        Raises:
            ValueError: if it cannot be that, or there is no such setting.
        """
        if name not in LIMITS or not _is_possible(name, value):
            raise ValueError(f"{name} cannot be {value}")
        return replace(self, **{name: type(getattr(self, name))(value)})

    @property
    def schedule(self) -> Schedule:
        """How cards come back."""
        return Schedule(self.target, easy_days=frozenset(day for day in range(7) if self.easy_days >> day & 1))

    def as_stored(self) -> dict[str, Any]:
        """As it is stored."""
        return asdict(self)


def _is_possible(name: str, value: float) -> bool:
    least, most = LIMITS[name]
    return least <= value <= most
