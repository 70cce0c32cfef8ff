"""Questions drawn from many facts, in an order and in forms that a seed decides."""

import hashlib
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping

from quizapp.domain.generation.asking import Declined
from quizapp.domain.generation.generate import generate
from quizapp.domain.generation.pool import Pool
from quizapp.domain.questions import Question
from quizapp.domain.quiz import FactKey


def draw_questions(
    pools: Mapping[str, Pool], facts: Iterable[FactKey], forms: Collection[str], seed: int
) -> Iterator[Question]:
    """One question for each fact that some form can ask, made when it is needed; the forms take turns.

    The same banks, facts, forms and seed give the same questions in the same order, on every machine.

    Args:
        pools: by bank id.
        forms: names of `generate.FORMS`.
    """
    used = Counter[str]()
    for bank_id, fact_id in sorted(facts, key=lambda fact: _drawn(seed, *fact)):
        pool = pools[bank_id]
        fact = pool.fact(fact_id)
        if fact is None:
            continue
        ways = [(slot, form) for slot in fact.answer_slots for form in forms]
        ways.sort(key=lambda way: (used[way[1]], _drawn(seed, bank_id, fact_id, *way)))
        for slot, form in ways:
            question_seed = _drawn(seed, bank_id, fact_id) >> 33  # 31 bits, as every seed of a question
            question = generate(pool, fact, pool.revision_of(fact_id), slot, form, question_seed)
            if not isinstance(question, Declined):
                used[form] += 1
                yield question
                break


def _drawn(seed: int, *names: str) -> int:
    text = "\x1f".join((str(seed), *names))
    return int.from_bytes(hashlib.sha256(text.encode()).digest()[:8], "big")
