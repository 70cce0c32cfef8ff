"""One thread owns the services; answers come back on the GUI thread, in order."""

import threading
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from gui.scripted import ScriptedServices
from pytestqt.qtbot import QtBot

from quizapp.domain.errors import BrokenPagesError, FolderError, QuizappError
from quizapp.gui.service_thread import ServiceThread


def never(unexpected: object) -> None:
    """What must not be called."""
    raise AssertionError(unexpected)


class Building:
    """Builds services on demand, after as many faults as it was given."""

    def __init__(self, *faults: QuizappError) -> None:
        self.services = ScriptedServices()
        self.faults = list(faults)
        self.built_on: list[str] = []

    def __call__(self) -> Any:
        self.built_on.append(threading.current_thread().name)
        if self.faults:
            raise self.faults.pop(0)
        return self.services


@pytest.fixture
def building() -> Building:
    return Building()


@pytest.fixture
def start() -> Iterator[Callable[[Building], ServiceThread]]:
    threads: list[ServiceThread] = []

    def begin(building: Building) -> ServiceThread:
        threads.append(ServiceThread(building))
        threads[-1].start()
        return threads[-1]

    yield begin
    for thread in threads:
        thread.stop()


Start = Callable[[Building], ServiceThread]


def test_services_are_built_and_called_on_their_thread_and_answer_on_this_one(
    qtbot: QtBot, building: Building, start: Start
) -> None:
    answers: list[tuple[str, str]] = []
    here = threading.current_thread().name
    start(building).run(
        lambda _: threading.current_thread().name,
        lambda name: answers.append((name, threading.current_thread().name)),
        never,
    )
    qtbot.waitUntil(lambda: bool(answers))
    assert answers == [("services", here)]
    assert building.built_on == ["services"]


def test_calls_keep_their_order_and_share_one_set_of_services(qtbot: QtBot, building: Building, start: Start) -> None:
    thread, answers = start(building), []
    for number in range(20):
        thread.run(lambda services, n=number: (n, services), answers.append, never)
    qtbot.waitUntil(lambda: len(answers) == 20)
    assert [number for number, _ in answers] == list(range(20))
    assert {id(services) for _, services in answers} == {id(building.services)}


def test_calls_wait_for_the_start(qtbot: QtBot, building: Building) -> None:
    thread, answers = ServiceThread(building), []
    thread.run(lambda _: "early", answers.append, never)
    thread.start()
    qtbot.waitUntil(lambda: answers == ["early"])
    thread.stop()


def test_a_fault_the_learner_can_mend_goes_to_the_caller(qtbot: QtBot, building: Building, start: Start) -> None:
    fault, seen = FolderError(folder="/learner", reason="permission denied"), []

    def call(_: object) -> None:
        raise fault

    start(building).run(call, never, seen.append)
    qtbot.waitUntil(lambda: seen == [fault])


def test_services_that_could_not_be_built_are_built_by_the_next_call(qtbot: QtBot, start: Start) -> None:
    fault = FolderError(folder="/learner", reason="permission denied")
    building, seen = Building(fault), []
    thread = start(building)
    thread.run(lambda _: "never", never, seen.append)
    thread.run(lambda _: "mended", seen.append, never)
    qtbot.waitUntil(lambda: seen == [fault, "mended"])


def test_a_bug_is_told_with_its_traceback_and_the_thread_goes_on(
    qtbot: QtBot, building: Building, start: Start
) -> None:
    thread, answers = start(building), []
    with qtbot.waitSignal(thread.crashed) as crashed:
        thread.run(lambda _: 1 // 0, never, never)
    assert "ZeroDivisionError" in crashed.args[0]
    thread.run(lambda _: "alive", answers.append, never)
    qtbot.waitUntil(lambda: answers == ["alive"])


def test_stopping_finishes_what_is_queued_and_closes_the_services(building: Building, qapp: object) -> None:
    thread = ServiceThread(building)
    may_go_on, done = threading.Event(), []
    thread.start()
    thread.run(lambda _: may_go_on.wait(5), lambda _: None, never)
    thread.run(lambda _: done.append("stored"), lambda _: None, never)
    may_go_on.set()
    thread.stop()
    assert done == ["stored"]
    assert building.services.is_closed


def test_what_never_started_stops(building: Building, qapp: object) -> None:
    ServiceThread(building).stop()
    assert building.built_on == []


def test_a_thread_that_is_started_after_the_end_ends_too(building: Building, qapp: object) -> None:
    thread = ServiceThread(building)
    thread.stop()
    thread.start()
    thread._thread.join(5)
    assert not thread._thread.is_alive()


def test_damage_is_told_whoever_meets_it_and_not_to_whoever_asked(
    qtbot: QtBot, building: Building, start: Start
) -> None:
    thread, damage = start(building), BrokenPagesError(path="/learner/quizapp.sqlite")

    def meet(_: object) -> None:
        raise damage

    with qtbot.waitSignal(thread.damaged) as told:
        thread.run(meet, never, never)
    assert told.args == [damage]
