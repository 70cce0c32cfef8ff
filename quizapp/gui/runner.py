"""Where a presenter sends its calls."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol, TypeVar

from quizapp.domain.errors import QuizappError

if TYPE_CHECKING:
    from quizapp.services.services import Services

T = TypeVar("T")


class Runner(Protocol):
    """Makes calls that take time; a presenter never sees how."""

    def run(
        self, call: "Callable[[Services], T]", then: Callable[[T], None], failed: Callable[[QuizappError], None]
    ) -> None:
        """Call with the services, then exactly one of `then` and `failed`, later and on the GUI thread."""
