"""How long one question takes, over every shipped bank, slot and form; JSON on stdout."""

import json
import statistics
import time

from quizapp.bank.toml import read_toml
from quizapp.domain.generation.asking import Declined
from quizapp.domain.generation.bank_pool import BankPool
from quizapp.domain.generation.generate import FORMS, generate
from quizapp.paths import questions_folder


def main() -> None:
    times: list[float] = []
    for path in sorted(questions_folder().glob("*.toml")):
        bank = read_toml(path).bank
        assert bank is not None
        pool = BankPool(bank)
        for seed in range(10):
            for fact in bank.ready_facts:
                for slot in fact.answer_slots:
                    for form in FORMS:
                        began = time.perf_counter()
                        question = generate(pool, fact, 1, slot, form, seed)
                        if not isinstance(question, Declined):
                            times.append((time.perf_counter() - began) * 1e6)
    p99 = statistics.quantiles(times, n=100)[98]
    print(json.dumps({"median, µs": statistics.median(times), "p99, µs": p99, "count": len(times)}))


if __name__ == "__main__":
    main()
