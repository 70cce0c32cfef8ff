"""Everything Settings shows."""

from dataclasses import dataclass

from quizapp.domain.errors import QuizappError
from quizapp.services.preferences import PreferencesReading

SYSTEM = "system"
THEMES = (SYSTEM, "light", "dark")

OFFERED: dict[str, tuple[float, ...]] = {
    "goal": (10, 20, 30, 50, 100),
    "new_a_day": (0, 5, 10, 20, 40),
    "target": (0.70, 0.80, 0.85, 0.90, 0.95, 0.97),
    "type_from_days": (3, 7, 14, 21),
    "rollover_hour": (0, 2, 4, 6),
    "quiz_counts": (1, 0),
}
"""What can be chosen for each number of `StudySettings`."""


@dataclass(frozen=True, slots=True)
class SettingsScreen:
    """The settings as they are.

    Attributes:
        theme: one of `THEMES`.
        scale: text size, 1.0 to 2.0.
        language: "system", or one of `languages`, the codes of what there is.
        trouble: why the last change could not be kept.
    """

    reading: PreferencesReading
    theme: str
    scale: float
    language: str = SYSTEM
    languages: tuple[str, ...] = ()
    trouble: QuizappError | None = None

    def value(self, name: str) -> float:
        """A number of the learner's."""
        return float(getattr(self.reading.settings, name))

    def is_easy(self, weekday: int) -> bool:
        """Whether less comes back on a weekday, 0 for Monday."""
        return weekday in self.reading.settings.schedule.easy_days

    def offered(self, name: str) -> tuple[float, ...]:
        """What can be chosen; what is set is always among it."""
        offered = OFFERED[name]
        return offered if self.value(name) in offered else tuple(sorted({*offered, self.value(name)}))

    @property
    def offered_languages(self) -> tuple[str, ...]:
        """What can be chosen to speak."""
        return (SYSTEM, *self.languages)
