"""What guessing from the options alone is worth: `python tests/benchmarks/guesser.py [--seeds N]`.

Asks every choice of the shipped banks with several seeds, guesses by each strategy, and prints its share of right
answers beside chance. Then tests with chi-square whether the key's place is drawn evenly. Ends with 1 if a strategy is
more than three points above chance, or the places are uneven.
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


def choices(seeds: int) -> list[Choice]:
    """Every choice of the shipped banks."""
    found = []
    for path in sorted(questions_folder().glob("*.toml")):
        bank = read_bank(path).bank
        assert bank is not None
        pool = BankPool(bank)
        for fact in bank.ready_facts:
            for slot in fact.answer_slots:
                made = (generate(pool, fact, 1, slot, "choice", seed) for seed in range(seeds))
                found += [each for each in made if not isinstance(each, Declined) and isinstance(each, Choice)]
    return found


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--seeds", type=int, default=10)
    asked = choices(parser.parse_args().seeds)
    chance = sum(1 / len(question.options) for question in asked) / len(asked)
    is_fair = True
    print(f"{len(asked):,} questions; chance {chance:.3f}")
    for name, strategy in STRATEGIES.items():
        right = 0.0
        for question in asked:
            guesses = strategy([option.text for option in question.options])
            right += (question.key in guesses) / len(guesses)
        share = right / len(asked)
        is_fair &= share <= chance + ABOVE_CHANCE
        print(f"  {name:14} {share:.3f}  {share - chance:+.3f}")
    for size in sorted({len(question.options) for question in asked}):
        # Where numbers and dates stand is their order; an editor's own wrong ones may all lie on one side.
        drawn = [q.key for q in asked if len(q.options) == size and shape_of(q.options[0].text).type == "text"]
        places = Counter(drawn)
        expected = len(drawn) / size
        chi_square = sum((places[place] - expected) ** 2 / expected for place in range(size))
        is_even = chi_square <= CRITICAL[size - 1]
        is_fair &= is_even
        counts = "/".join(str(places[place]) for place in range(size))
        print(
            f"places of the key among {size} texts: {counts}; chi-square {chi_square:.2f}, at most {CRITICAL[size - 1]}"
        )
    return 0 if is_fair else 1


if __name__ == "__main__":
    sys.exit(main())
