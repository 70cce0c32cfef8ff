"""Rules across the facts of a bank: faults that stop an import, and notices that do not."""

from collections.abc import Callable, Iterator

from quizapp.domain.checks_of_references import reference_problems, unused, wrong_try_one
from quizapp.domain.checks_of_writing import writing_notices
from quizapp.domain.facts import Bank
from quizapp.domain.problems import Problem
from quizapp.domain.promises import broken_promises


def check(
    bank: Bank,
    sources: frozenset[str] = frozenset(),
    entities: frozenset[str] = frozenset(),
    *,
    is_complete: bool = True,
    progress: Callable[[float], None] = lambda _: None,
) -> Iterator[Problem]:
    """Everything that is wrong across the records of `bank`.

    `sources` and `entities` are ids that exist though their records are faulty themselves; `is_complete` is
    False if any record is, so that nothing is said about what it may have contained. `progress` is told the
    share that is done, 0 to 1.
    """
    faults = list(reference_problems(bank, sources, entities))
    yield from faults
    progress(0.25)
    if faults or not is_complete:
        return  # what follows puts the values into the sentences, so every name must lead somewhere
    yield from wrong_try_one(bank)
    yield from broken_promises(bank)
    progress(0.4)
    yield from unused(bank)
    progress(0.6)
    yield from writing_notices(bank)
    progress(1.0)
