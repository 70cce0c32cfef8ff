"""Choice: the `ask` or `pick` of a slot, with options proven wrong beside the right one."""

from collections.abc import Iterable
from dataclasses import replace
from itertools import combinations, cycle

from quizapp.domain.flaws.detect import flaws_in
from quizapp.domain.flaws.item import Item
from quizapp.domain.flaws.of_options import LONGEST_KEY
from quizapp.domain.generation.asking import Asking, Declined
from quizapp.domain.generation.distractors import WANTED, Distractor, distractors, order_of
from quizapp.domain.generation.draw import Draw
from quizapp.domain.generation.fairness import Fairness
from quizapp.domain.questions import Choice, Option
from quizapp.domain.words import content_stems

LEAST_WRONG = 2
_OF_THE_WHOLE = ("shared-word", "long-key", "lone-round", "absolute", "article-cue")
"""Rules that fewer options may break where more did not."""
ENOUGH = 10  # to choose from, some longer and some with a word of the question


def choice(asking: Asking) -> Choice | Declined:
    """The question with up to four options, the closest wrong ones first to be chosen."""
    if asking.slot.type == "items":
        return Declined(Choice.form, "A list has more than one right entry.")
    found = _fair(asking, distractors(asking, asking.stem))
    chosen = _chosen(asking, found)
    if isinstance(chosen, str):
        return Declined(Choice.form, chosen)
    right = Distractor(asking.right_answer, f"The fact says so ({asking.whence}).", order=_order_of_key(asking))
    if asking.slot.type in ("quantity", "date"):
        places = sorted([right, *chosen], key=lambda one: one.order)
    else:
        places = asking.draw.shuffled([right, *chosen], lambda one: one.text, "places")
    options = tuple(Option(one.text, one.proof) for one in places)
    return Choice(**asking.common, stem=asking.stem, options=options, key=places.index(right))


def shortened(question: Choice, count: int) -> Choice:
    """The same question with `count` options, the key among them; with more where fewer would give it away."""
    if len(question.options) <= count:
        return question
    right = question.options[question.key]
    draw = Draw(question.bank, question.fact, question.slot, question.seed, "shortened")
    wrong = draw.shuffled(
        (option for option in question.options if option is not right), lambda option: option.text, "kept"
    )
    for kept in combinations(wrong, count - 1):
        options = tuple(option for option in question.options if option is right or option in kept)
        key = options.index(right)
        item = Item(Choice.form, question.stem, tuple(option.text for option in options), (key,))
        if not flaws_in(item, _OF_THE_WHOLE):
            return replace(question, options=options, key=key)
    return question


def _fair(asking: Asking, found: Iterable[Distractor]) -> list[Distractor]:
    """Those that may stand beside the right answer; no more are judged than a question may need."""
    fairness, fair = Fairness(asking, Choice.form), []
    for one in found:
        if fairness.suits(asking.stem, asking.right_answer, one.text):
            fair.append(one)
            if len(fair) == ENOUGH:
                break
    return fair


def _chosen(asking: Asking, found: list[Distractor]) -> list[Distractor] | str:
    """The wrong options, or why there are not enough fair ones."""
    if len(found) < LEAST_WRONG:
        return f"It needs {LEAST_WRONG} wrong options that are proven wrong and has {len(found)}."
    chosen = _on_both_sides(asking, found)
    # A word that the question shares with the key alone gives the key away; an option that has it too mends that.
    shared = (content_stems(asking.stem) & content_stems(asking.right_answer)) - _stems_of(chosen)
    if shared:
        echo = next((one for one in found if shared <= content_stems(one.text)), None)
        if echo is None:
            return f"The question shares “{min(shared)}…” with the right answer alone."
        chosen = [*chosen[: WANTED - 1], echo]
    least = len(asking.right_answer) / LONGEST_KEY
    if max(len(one.text) for one in chosen) < least:
        long = next((one for one in found if len(one.text) >= least and shared <= content_stems(one.text)), None)
        if long is None:
            return "The right answer is much longer than every wrong option."
        chosen = [*chosen[: WANTED - 1], long]
    return chosen


def _on_both_sides(asking: Asking, found: list[Distractor]) -> list[Distractor]:
    """The closest, with as many below the right answer as is drawn: shorter ones, of numbers and dates smaller ones.

    Else a key that is longer than most of its kind would be the longest option most of the time.
    """
    is_ordered = asking.slot.type in ("quantity", "date")
    if is_ordered:
        key = _order_of_key(asking)
        is_below = [one.order < key for one in found]
    else:
        # Of the same length is either, one after the other.
        length, turns = len(asking.right_answer), cycle((True, False))
        is_below = [len(one.text) < length or (len(one.text) == length and next(turns)) for one in found]
    below = [place for place, lies_below in enumerate(is_below) if lies_below]
    above = [place for place, lies_below in enumerate(is_below) if not lies_below]
    least, most = max(0, WANTED - len(above)), min(WANTED, len(below))
    if least > most:
        return found[:WANTED]
    if is_ordered:  # each place it can have as often as another
        count = least + asking.draw.number(most - least + 1, "below the key")
    else:  # the longest or the shortest no more often than chance, but where it cannot be anything else
        count = min(most, max(least, asking.draw.number(WANTED + 1, "below the key")))
    return [found[place] for place in sorted((*below[:count], *above[: WANTED - count]))]


def _stems_of(chosen: list[Distractor]) -> frozenset[str]:
    return frozenset(stem for one in chosen for stem in content_stems(one.text))


def _order_of_key(asking: Asking) -> float:
    return order_of(asking.slot, str(getattr(asking.slot, asking.slot.type)))
