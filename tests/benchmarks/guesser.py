"""What guessing from the options alone is worth: `python tests/benchmarks/guesser.py [--seeds N]`.

Asks every choice of the shipped banks with several seeds, guesses by each strategy, and prints its share of right
answers above chance, for each bank and all. Then tests with chi-square whether the key's place is drawn evenly. Ends
with 1 if a strategy is more than three points above chance, or the places are uneven.
"""

import argparse
import sys
from collections import Counter
from collections.abc import Callable
from difflib import SequenceMatcher

from quizapp.bank.reading import read_bank
from quizapp.domain.flaws.shapes import shape_of
from quizapp.domain.generation.asking import Declined
from quizapp.domain.generation.bank_pool import BankPool
from quizapp.domain.generation.generate import generate
from quizapp.domain.questions import Choice
from quizapp.paths import questions_folder

ABOVE_CHANCE = 0.03
LEAST_QUESTIONS = 2000
LEAST_OPINIONS = 300  # fewer leave three points to chance
# Chi-square with 1, 2 and 3 degrees of freedom is above these once in a thousand times by chance (any table of it).
CRITICAL = {1: 10.83, 2: 13.82, 3: 16.27}

Strategy = Callable[[list[str]], list[int]]


def extreme(texts: list[str], measure: Callable[[str], float], sign: int) -> list[int]:
    """All places where the measure is largest (1) or smallest (-1): a guesser takes one of them."""
    values = [sign * measure(text) for text in texts]
    return [place for place, value in enumerate(values) if value == max(values)]


def likeness(texts: list[str], place: int) -> float:
    """How alike one option is to the others."""
    return sum(SequenceMatcher(None, texts[place], other).ratio() for other in texts if other != texts[place])


def most_alike(texts: list[str]) -> list[int]:
    """The option that resembles the others most: it may be what they were made from."""
    values = [likeness(texts, place) for place in range(len(texts))]
    return [place for place, value in enumerate(values) if value == max(values)]


def middle_number(texts: list[str]) -> list[int]:
    """The middle of numbers or dates; without them, any."""
    shapes = [shape_of(text) for text in texts]
    if any(shape.type == "text" for shape in shapes):
        return list(range(len(texts)))
    ranked = sorted(range(len(texts)), key=lambda place: shapes[place].order)
    return ranked[(len(ranked) - 1) // 2 : len(ranked) // 2 + 1]


def odd_format(texts: list[str]) -> list[int]:
    """The option that is written unlike the others, by its words, capitals and digits; without one, any."""
    forms = [(len(text.split()), text[:1].isupper(), any(map(str.isdigit, text))) for text in texts]
    counts = Counter(forms)
    single = [place for place, form in enumerate(forms) if counts[form] == 1]
    return single if len(single) == 1 else list(range(len(texts)))


STRATEGIES: dict[str, Strategy] = {
    "longest": lambda texts: extreme(texts, len, 1),
    "shortest": lambda texts: extreme(texts, len, -1),
    "most alike": most_alike,
    "middle number": middle_number,
    "odd format": odd_format,
    "first": lambda _: [0],
    "last": lambda texts: [len(texts) - 1],
}


def choices(seeds: int) -> dict[str, list[Choice]]:
    """Every choice of the shipped banks, by bank."""
    found: dict[str, list[Choice]] = {}
    for path in sorted(questions_folder().glob("*.toml")):
        bank = read_bank(path).bank
        assert bank is not None
        pool = BankPool(bank)
        asked = found.setdefault(bank.id, [])
        for fact in bank.ready_facts:
            for slot in fact.answer_slots:
                made = (generate(pool, fact, 1, slot, "choice", seed) for seed in range(seeds))
                asked += [each for each in made if not isinstance(each, Declined) and isinstance(each, Choice)]
    return found


def worth(strategy: Strategy, asked: list[Choice]) -> tuple[int, float]:
    """Over how many questions a strategy has an opinion, and its share of right answers above chance there."""
    count, above = 0, 0.0
    for question in asked:
        guesses = strategy([option.text for option in question.options])
        if len(guesses) < len(question.options):
            count += 1
            above += (question.key in guesses) / len(guesses) - 1 / len(question.options)
    return count, above / max(1, count)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--seeds", type=int, default=10)
    by_bank = choices(parser.parse_args().seeds)
    asked = [question for questions in by_bank.values() for question in questions]
    groups = {"all": asked, **by_bank}
    is_fair = len(asked) >= LEAST_QUESTIONS
    print(f"{len(asked):,} questions; share of right answers above chance, over those where the guesser has an opinion")
    print(f"{'':16}" + "".join(f"{name[:20]:>24}" for name in groups))
    for name, strategy in STRATEGIES.items():
        line = f"  {name:14}"
        for questions in groups.values():
            count, above = worth(strategy, questions)
            is_fair &= above <= ABOVE_CHANCE or count < LEAST_OPINIONS
            line += f"{f'{above:+.3f} of {count:,}':>24}"
        print(line)
    for what, of_what in (("texts", True), ("numbers and dates", False)):
        for size in sorted({len(question.options) for question in asked}):
            drawn = [q.key for q in asked if len(q.options) == size and is_text(q) is of_what]
            if len(drawn) < LEAST_OPINIONS:
                continue
            places = Counter(drawn)
            expected = len(drawn) / size
            chi_square = sum((places[place] - expected) ** 2 / expected for place in range(size))
            counts = "/".join(str(places[place]) for place in range(size))
            print(f"places of the key among {size} {what}: {counts}; chi-square {chi_square:.2f}, ", end="")
            print(f"at most {CRITICAL[size - 1]}")
            is_fair &= chi_square <= CRITICAL[size - 1]
    return 0 if is_fair else 1


def is_text(question: Choice) -> bool:
    """Whether its options are texts, whose places are drawn; those of numbers and dates are their order."""
    return shape_of(question.options[0].text).type == "text"


if __name__ == "__main__":
    sys.exit(main())
