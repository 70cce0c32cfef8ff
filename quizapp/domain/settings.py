"""How a learner wants to study."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class StudySettings:
    """The learner's own numbers, with the values a new learner starts from.

    Attributes:
        goal: answers a day.
        new_a_day: new facts a day.
        target: share to remember of what is due, 0.70 to 0.97.
        type_from_days: stability from which answers are typed, 3 to 21.
        rollover_hour: local hour at which a new day starts.
    """

    goal: int = 20
    new_a_day: int = 10
    target: float = 0.90
    type_from_days: float = 7.0
    rollover_hour: int = 4
