"""A call that takes long: made with somebody looking on who can stop it."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol, TypeVar

from quizapp.domain.errors import QuizappError
from quizapp.gui.runner import Runner

if TYPE_CHECKING:
    from quizapp.services.services import Services
    from quizapp.services.work import Work

T = TypeVar("T")


class Onlooker(Protocol):
    """Who shows how far it is."""

    def watch(self, what: str) -> "tuple[Work, Callable[[], None]]":
        """Something begins: the work to look at, and what to call when it is over."""


def run_long(
    runner: Runner,
    onlooker: Onlooker,
    what: str,
    call: "Callable[[Services, Work], T]",
    then: Callable[[T], None],
    failed: Callable[[QuizappError], None],
) -> None:
    """As `Runner.run`, with the work for the call to tell how far it is; `what` is worked on, such as a file."""
    work, over = onlooker.watch(what)

    def done(result: T) -> None:
        over()
        then(result)

    def not_done(error: QuizappError) -> None:
        over()
        failed(error)

    runner.run(lambda services: call(services, work), done, not_done)
