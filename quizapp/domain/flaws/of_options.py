"""Flaws of options: what tells one from another before it is read for its sense."""

import re
from decimal import Decimal
from functools import lru_cache
from itertools import combinations

from quizapp.domain.flaws.item import Item
from quizapp.domain.flaws.shapes import Shape
from quizapp.domain.flaws.spelling import asks_for_spelling, bare
from quizapp.domain.words import spaced, words_of

LONGEST_KEY = 1.25  # times the longest other option: a longer key gives itself away
LEAST_SHARE = Decimal("0.15")  # closer numbers ask for digits, not for knowledge
REPEATED = 3  # words
LONG_REPEATED = 4  # so many go into the stem though they are part of a name

_ALL_OR_NONE = re.compile(
    r"\b(?:all|none|any|both|neither|either|some|one|two|three|most) of (?:the (?!\w+ (?:in|of|at)\b)|these|those|them)"
    r"|\b(?:all|none) (?:are|is) (?:right|correct|true|wrong)\b|\b(?:everything|nothing) (?:above|here|listed)\b"
    r"|^the (?:others?|rest)\b.*\b(?:are|is|were|was)\b|^(?:all|none|both|neither|either)[,;:]"
    r"|^(?:both|neither|either) [a-f1-9]\b"
    r"|^[a-f] (?:and|or|&) [a-f]\b|\b(?:options?|answers?) [a-f1-9] (?:and|or)\b"
    r"|^(?:all|none|both|neither|either)$|\b(?:all|none) (?:the )?(?:above|others)\b|\ball three\b|\ball four\b"
    r"|^[1-9] (?:and|or) [1-9](?: only)?$|^the (?:first|last|other) (?:two|three|four)$|^the (?:former|latter)$",
    re.IGNORECASE,
)
_CLAUSE = re.compile(r"^(?:the|it|they) [a-z]+ [a-z]+(?:s|ed)$")
_LETTER = re.compile(r"^[a-f1-9][.)]\s+", re.IGNORECASE)  # "D. both A and B"
_ABSOLUTE = re.compile(
    r"\b(?:always|never|only|all|every|everyone|everybody|nobody|none|completely|entirely|totally|absolutely|wholly"
    r"|impossible|solely|exclusively|invariably|without exception|under no circumstances|in no case|no one"
    r"|every single|purely|forever|usually|sometimes|often|generally|typically|mostly|occasionally|frequently|rarely"
    r"|in most cases|as a rule|(?-i:may(?= [a-z]))|might|probably|possibly|perhaps|regularly|inevitably|definitely"
    r"|certainly|undoubtedly|seldom|hardly ever|in all cases|in every case|by no means|not ever)\b",
    re.IGNORECASE,
)
_BOUND = re.compile(
    r"^(?P<how>more than|over|above|at least|less than|under|below|at most|up to|fewer than|from|before|after|until)\s+"
    r"(?P<number>.*)$",
    re.IGNORECASE,
)
_RANGE = re.compile(r"^\D{0,3}(?P<low>[\d,.]+)\D{0,12}?(?:-|–|to|and)\s?\D{0,3}(?P<high>[\d,.]+)\D*$", re.IGNORECASE)


def mixed_format(item: Item) -> bool:
    """Options of unlike kind, precision, unit or style."""
    if not item.is_choosing or item.form == "order":  # names of one table, whatever they look like
        return False
    shapes = item.shapes
    if len({shape.type for shape in shapes}) > 1:
        return True
    if any(shape.type == "number" for shape in shapes) and _differ_as_numbers(shapes):
        return True
    if shapes[0].type == "day" and len({shape.notation for shape in shapes}) > 1:
        return True
    if len({shape.opening for shape in shapes}) > 1 or sum("(" in option for option in item.options) == 1:
        return True
    if item.has_signs:
        return False
    # "the plant breathes" beside "osmosis": a clause among words.
    clauses = [option for option in item.options if _CLAUSE.match(option) and not _speaks_of_others(option)]
    if len(clauses) == 1 and sum(len(option.split()) == 1 for option in item.options) == len(item.options) - 1:
        return True
    capitals = {shape.is_capital for shape in shapes if shape.is_capital is not None}
    return len(capitals) > 1 or len({shape.ends_in_stop for shape in shapes}) > 1


def equal_options(item: Item) -> bool:
    """Two options that differ in writing alone."""
    is_sign = item.has_signs
    if _are_equal(item, is_sign, False) and (not asks_for_spelling(item.stem) or _are_equal(item, is_sign, True)):
        return True
    values = [(shape.order, shape.unit) for shape in item.shapes if shape.type == "number"]
    return len(set(values)) < len(values)


def overlapping_options(item: Item) -> bool:
    """An option that contains another, by its words or by its range."""
    if not item.is_choosing:
        return False
    texts = [spaced(option) for option in item.options]
    if any(one != two and (one in two or two in one) for one, two in combinations(texts, 2)):
        return not all(shape.type == "number" for shape in item.shapes)
    if _bounds_overlap(item.options):
        return True
    ranges = [found for option in item.options if (found := _range(option)) is not None]
    return any(one[0] < two[1] and two[0] < one[1] for one, two in combinations(ranges, 2))


def all_or_none(item: Item) -> bool:
    """“All of the above” and its like."""
    return item.is_choosing and any(map(_speaks_of_others, item.options))


def long_key(item: Item) -> bool:
    """A right option much longer than every other."""
    return item.key is not None and len(item.key) > LONGEST_KEY * max(map(len, item.others))


def unordered(item: Item) -> bool:
    """Numbers or dates that neither rise nor fall."""
    shapes = item.shapes
    if not item.is_choosing or len({shape.type for shape in shapes}) > 1:
        return False
    orders = [shape.order for shape in shapes]
    if shapes[0].type == "text":
        ranges = [found for option in item.options if (found := _range(option)) is not None]
        orders = [low for low, _ in ranges] if len(ranges) == len(shapes) else []
    return orders != sorted(orders) and orders != sorted(orders, reverse=True)


def lone_round(item: Item) -> bool:
    """A right number that alone is round, or alone is not."""
    if item.key is None or any(shape.type != "number" for shape in item.shapes) or len(item.options) < 3:
        return False
    key = item.shapes[item.keys[0]].roundness
    others = [shape.roundness for place, shape in enumerate(item.shapes) if place not in item.keys]
    return key >= max(others) + 1 or key <= min(others) - 1


def close_numbers(item: Item) -> bool:
    """A wrong number too close to the right one to be told apart by knowledge."""
    if item.key is None or any(shape.type != "number" for shape in item.shapes):
        return False
    key = item.shapes[item.keys[0]].order
    others = [shape.order for place, shape in enumerate(item.shapes) if place not in item.keys]
    # Small counts differ by whole steps: seven beside eight is a fair question.
    if abs(key) <= 12 and all(each == int(each) for each in (key, *others)):
        return False
    return any(abs(other - key) < LEAST_SHARE * abs(key) for other in others)


def absolute(item: Item) -> bool:
    """“Always”, “never”, “usually” in some of the options."""
    if not item.is_choosing:
        return False
    found = list(map(_is_absolute, item.options))
    return any(found) and not all(found)


def repeated_words(item: Item) -> bool:
    """Three or more words that begin or end every option, and belong into the stem."""
    if not item.is_choosing:
        return False
    words = [words_of(option) for option in item.options]
    # A unit of three words may stand behind every number.
    count = REPEATED if all(shape.type == "text" for shape in item.shapes) else REPEATED + 1
    if min(map(len, words)) <= count:
        return False
    first = item.options[0].split()
    if len({each[:count] for each in words}) == 1 and not _has_name(first[1:count]):
        return True
    if len({each[-count:] for each in words}) > 1:
        return False
    if min(map(len, words)) > LONG_REPEATED and len({each[-LONG_REPEATED:] for each in words}) == 1:
        return True  # "… of the United States"
    # "…, King of England" is no part of a name: it stands behind a comma.
    return not _has_name(first[-count:]) or all("," in option for option in item.options)


def _differ_as_numbers(shapes: tuple[Shape, ...]) -> bool:
    """In unit, in notation, or in precision: 5 and 7.5 are written alike, 5 and 7.25 are not."""
    decimals = [shape.decimals for shape in shapes]
    notations = {shape.notation for shape in shapes}
    if not notations & {"words", "fraction"}:
        notations -= {"small"}
    return len({shape.unit for shape in shapes}) > 1 or len(notations) > 1 or max(decimals) - min(decimals) > 1


def _are_equal(item: Item, is_sign: bool, has_accents: bool) -> bool:
    return len({bare(option, is_sign, has_accents) for option in item.options}) < len(item.options)


@lru_cache(maxsize=4096)  # the names of a bank are options over and over
def _speaks_of_others(option: str) -> bool:
    return _ALL_OR_NONE.search(_LETTER.sub("", option.strip(" ."))) is not None


@lru_cache(maxsize=4096)
def _is_absolute(option: str) -> bool:
    return _ABSOLUTE.search(option) is not None and not _is_title(option) and not _speaks_of_others(option)


def _has_name(words: list[str]) -> bool:
    """Whether words that do not begin an option have a capital: then they are part of a name and stay in it."""
    return any(word[:1].isupper() for word in words)


def _is_title(option: str) -> bool:
    """A name of a work or a group: most of its longer words begin with capitals."""
    words = [word for word in option.split() if len(word) > 2]
    capitals = sum(word[:1].isupper() for word in words)
    return capitals > 1 and capitals >= len(words) - 1


def _bounds_overlap(options: tuple[str, ...]) -> bool:
    """ "More than 5" and "more than 10": two bounds on the same side."""
    sides = [found["how"].lower() for option in options if (found := _BOUND.match(option)) and any(
        letter.isdigit() for letter in found["number"])]  # fmt: skip
    upward = sum(side in ("more than", "over", "above", "at least", "from", "after") for side in sides)
    return upward > 1 or len(sides) - upward > 1


def _range(option: str) -> tuple[Decimal, Decimal] | None:
    found = _RANGE.match(option.strip())
    if found is None:
        return None
    try:
        low, high = (Decimal(found[side].replace(",", "").rstrip(".")) for side in ("low", "high"))
    except ArithmeticError:
        return None
    return (low, high) if low < high else None
