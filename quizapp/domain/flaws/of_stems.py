"""Flaws of stems: what is asked, and what gives the answer away."""

import re
from functools import lru_cache

from quizapp.domain.flaws.item import Item
from quizapp.domain.wording import BLANK
from quizapp.domain.words import content_stems, is_compound, is_related, spaced, without_accents, words_of

_PARENTHESIS = re.compile(r"\s*\([^()]*\)\s*$")
_TASK = re.compile(
    r"(?:please )?(?:mark|choose|select|tick|pick|match|put|arrange|order|sort|name|give|state|identify|find|list"
    r"|complete|fill in|calculate|compute|convert|write|spell|translate|type|enter|drag|connect|pair"
    r"|link|assign|group)\b",
    re.IGNORECASE,
)
_NO_VERB = re.compile(r"\b(?:being|having been)\b", re.IGNORECASE)
_AUXILIARY = re.compile(
    r"\b(?:is|are|was|were|has|have|had|can|could|will|would|does|do|did|may|might|must|should)\b", re.IGNORECASE
)
_QUOTED = re.compile(r"“[^”]*”|\"[^\"]*\"|‘[^’]*’|(?<!\w)'[^']*'(?!\w)")
_NEGATIVE = re.compile(
    r"\b(?:not|never|except|excluding|neither|nor|false|incorrect|incorrectly|untrue|wrong|cannot|unlikely|unlike|least"
    r"|other than|exceptions?|lacks?(?! of)|fails? to|none|nobody|no one|nothing)\b|\bno\b(?![-.]|\s+\d)"
    r"|n[’']t\b",
    re.IGNORECASE,
)
_HARMLESS = re.compile(
    r"\bat least\b|\bnot only\b|\blast but not least\b|\byes or no\b"
    r"|\bno man[’']s land\b|\bno more than\b|\bnone other\b",
    re.IGNORECASE,
)
AGEING = re.compile(
    r"\b((?<!electric )(?<!alternating )(?<!direct )(?<!ocean )(?<!of )(?<!a )(?<!an )current"
    r"(?!\s+(?:in|of|flow\w*|through|is|at|from|to|that|which|and|between|pass\w*|when)\b)(?=\s)"
    r"|currently|recent(?:ly)?|now|today|nowadays|at present|presently|newest"
    r"|newly (?:elected|appointed|opened|built|released)|(?<!to )(?<!to the )latest|so far|to date|yet"
    r"|these days|at the moment|up to now|until now|ongoing|upcoming|modern-day|present-day"
    r"|(?:is|are|was|were|has|have) still|still (?:the|in|has|have|is|are|holds?|runs?|lives?|used)"
    r"|(?<=the )present(?=\s(?!tense|participle|perfect|value|simple|continuous|in|at|is|for|from)[a-z])|reigning"
    r"|incumbent|lately|tomorrow|yesterday|tonight|this century|in recent years|as of now"
    r"|(?:last|this|next|past|coming) (?:year|month|week|decade|summer|winter|spring|autumn|season"
    r"|january|february|march|april|may|june|july|august|september|october|november|december"
    r"|monday|tuesday|wednesday|thursday|friday|saturday|sunday)"
    r"|(?:last|past|next|coming|recent) (?:few |couple of )?(?:\w+ )?(?:years|months|weeks|decades)"
    r"|years? ago|months? ago)\b",
    re.IGNORECASE,
)
_ARTICLE_CUE = re.compile(rf"\b(?P<article>an?)\s*(?:{BLANK}|[:?.…'\"’”]*\s*$)", re.IGNORECASE)
_PLURAL_CUE = re.compile(
    rf"\b(?P<verb>is|are|was|were|has|have)\s*(?:(?:called|known as)\s+)?(?:the\s+)?(?:{BLANK}|[:…]*\s*$)",
    re.IGNORECASE,
)
_PLURALS = (
    "people", "children", "men", "women", "mice", "geese", "teeth", "feet", "bacteria", "mitochondria", "fungi",
    "nuclei", "larvae", "algae", "vertebrae", "phenomena", "criteria", "oxen", "dice", "lice",
)  # fmt: skip
_SPOKEN_VOWELS = "aefhilmnorsx"  # letters whose names begin with a vowel: an MP, an X-ray
_VERB_BEHIND = re.compile(rf"{BLANK}\s+(?P<verb>is|are|was|were|has|have)\b", re.IGNORECASE)
_WHICH_CUE = re.compile(
    r"^(?:which|what)\s+(?!of\b)(?:\w+\s+)?(?P<noun>\w+)\s+(?P<verb>is|are|was|were|has|have|live|lives)\b",
    re.IGNORECASE,
)


def no_question(item: Item) -> bool:
    """Neither a whole question or task nor a sentence with a gap nor, for true or false, a statement."""
    stem = _PARENTHESIS.sub("", item.stem.strip())
    if item.form == "cloze":
        return BLANK not in stem or len(words_of(stem.replace("_", " "))) < 3
    if item.form == "true_false":
        if _NO_VERB.search(stem) and not _AUXILIARY.search(stem):
            return True  # "The boiling point being low."
        return stem.endswith("?") or not stem.endswith((".", "”", ")", "!")) or len(words_of(stem)) < 3
    if BLANK in stem:
        return len(words_of(stem.replace("_", " "))) < 3
    return ("?" not in stem and _TASK.match(stem) is None) or len(words_of(stem)) < 3


def missing_given(item: Item) -> bool:
    """A given that the stem does not state."""
    stem, stems = spaced(item.stem), content_stems(item.stem)
    return any(
        spaced(given) not in stem and not _all_related(content_stems(given) or frozenset(words_of(given)), stems)
        for given in item.givens
    )


def shared_word(item: Item) -> bool:
    """A word that the stem has in common with the right option alone."""
    if item.key is None or item.form == "odd_one_out":
        return False
    stem = content_stems(item.stem)
    others = frozenset(each for option in item.others for each in content_stems(option))
    if any(shape.type != "text" for shape in item.shapes):
        return False
    return any(
        any(_share(word, other) for other in stem) and not any(_share(word, other) for other in others)
        for word in content_stems(item.key)
    )


def names_answer(item: Item) -> bool:
    """A stem of an open form that says what is asked for."""
    if not item.is_open:
        return False
    stem, stems = spaced(without_accents(item.stem)), content_stems(item.stem)
    for name in item.accepted:
        is_word = item.form in ("cloze", "typed") or name.isalpha()  # "sevens" says seven
        words = content_stems(name) if is_word else frozenset()
        if spaced(without_accents(name)) in stem or (
            words and all(any(is_related(word, other) for other in stems) for word in words)
        ):
            return True
    return False


def negative(item: Item) -> bool:
    """A negation, but for odd one out, where it stands in capitals."""
    stem = _HARMLESS.sub(" ", _QUOTED.sub(" ", item.stem))
    found = [match[0] for match in _NEGATIVE.finditer(stem) if not _is_in_a_name(stem, match)]
    if item.form == "odd_one_out":
        return any(not word.isupper() for word in found if word.lower() in ("not", "except", "never", "n’t", "n't"))
    return bool(found)


def ageing(item: Item) -> bool:
    """Words whose truth passes, without a date."""
    if item.as_of is not None:
        return False
    stem = _QUOTED.sub(" ", item.stem)
    return any(not _is_in_a_name(stem, match) for match in AGEING.finditer(stem))


def article_cue(item: Item) -> bool:
    """“an ____” or “are ____” where only some of the options fit."""
    if not item.is_choosing:
        return False
    stem = _PARENTHESIS.sub("", item.stem.strip())
    if match := _ARTICLE_CUE.search(stem):
        fitting = {_begins_with_vowel(option) == (match["article"].lower() == "an") for option in item.options}
        return len(fitting) > 1
    if match := _PLURAL_CUE.search(stem) or _VERB_BEHIND.search(stem) or _WHICH_CUE.search(stem):
        return len({_is_plural(option) for option in item.options}) > 1 and all(
            option[:1].islower() or len(option.split()) == 1 for option in map(_without_article, item.options)
        )
    return False


def other_given(item: Item) -> bool:
    """An option that shares a word with what the stem could have asked about instead.

    Not where the option is one of those itself: then it is of the same kind, and points nowhere.
    """
    if not item.is_choosing or not item.other_givens:
        return False
    others, by_start, long_names = _pointers(item.other_givens)
    stated = content_stems(item.stem)
    whole = [option for option in item.options if option.casefold() not in others]
    # "does what Ctrl+X does"
    if long_names and any(name in spaced(option) for option in whole for name in long_names):
        return True
    return any(
        is_related(word, other) or word in (f"{other}ling", f"{other}let")  # a duckling is a duck's
        for option in whole
        for word in content_stems(option) - stated
        for other in by_start.get(word[:4], ())
        if other not in stated
    )


@lru_cache(maxsize=256)  # the options of a question are judged one by one against the same names
def _pointers(other_givens: tuple[str, ...]) -> tuple[frozenset[str], dict[str, list[str]], tuple[str, ...]]:
    """The names case-folded, the stems of their longer words by their first letters, and names of several words."""
    by_start: dict[str, list[str]] = {}
    for other in other_givens:
        for word in content_stems(other):
            if len(word) > 3:
                by_start.setdefault(word[:4], []).append(word)
    long_names = tuple(spaced(other) for other in other_givens if len(words_of(other)) > 1)
    return frozenset(map(str.casefold, other_givens)), by_start, long_names


def _share(one: str, two: str) -> bool:
    return is_related(one, two) or is_compound(one, two)


def _without_article(option: str) -> str:
    return re.sub(r"^(?:the|an?)\s+", "", option, flags=re.IGNORECASE)


def _all_related(wanted: frozenset[str], there: frozenset[str]) -> bool:
    return bool(wanted) and all(any(is_related(word, other) for other in there) for word in wanted)


def _is_in_a_name(text: str, match: re.Match[str]) -> bool:
    """Whether a word is part of a name: a capital that no start of a sentence explains."""
    word, before = match[0], text[: match.start()].rstrip()
    is_start = not before or before[-1] in ".?!:"
    return word[:1].isupper() and not word.isupper() and not is_start


def _begins_with_vowel(option: str) -> bool:
    word = option.strip().lower()
    first = option.strip().split(" ")[0]
    if (first.isupper() and 1 < len(first) <= 4) or first[1:2] == "-":
        return word[:1] in _SPOKEN_VOWELS
    if word.startswith(("hour", "honest", "heir", "honour", "honor")):
        return True
    return word[:1] in "aeiou" and not word.startswith(
        ("uni", "use", "eu", "one", "once", "ura", "uti", "uku", "ufo", "usu", "ubi")
    )


def _is_plural(option: str) -> bool:
    words = option.strip(" .").split()
    word = words[-1].lower() if words else ""
    return (word.endswith("s") and not word.endswith(("ss", "us", "is"))) or word in _PLURALS
