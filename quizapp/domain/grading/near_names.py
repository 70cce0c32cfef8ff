"""Which of many names a misspelt one is nearest to."""

from collections import defaultdict
from collections.abc import Iterable
from enum import Enum

from quizapp.domain.grading.folding import Script
from quizapp.domain.grading.short_names import short_names
from quizapp.domain.grading.slips import is_slip, slips_allowed, slips_between
from quizapp.domain.grading.writing import Writing

Words = tuple[str, ...]


class Nearness(Enum):
    """How a misspelt name lies to the right one."""

    NEAREST = 1
    TIED = 2
    FAR = 3


class NearNames:
    """Every way to write every known name, to find slips against.

    Names in Han have no slips: another sign is another name.
    """

    def __init__(self) -> None:
        self._forms: dict[Script, defaultdict[str, set[tuple[str, Words]]]] = {
            script: defaultdict(set) for script in Script
        }
        self._of: defaultdict[str, list[tuple[Script, Words]]] = defaultdict(list)

    def add(self, owner: str, names: Iterable[Writing], *, is_person: bool) -> None:
        """Know all `names` of `owner`, its own name first."""
        for place, name in enumerate(names):
            has_short = is_person and place == 0
            if has_short and len(name.core) > 1:  # only in the way of others: a first name alone is not enough
                self._forms[name.script][name.core[0]].add((owner, ()))
            for words in ways_to_write(name, has_short=has_short):
                self._forms[name.script]["".join(words)].add((owner, words))
                self._of[owner].append((name.script, words))

    def slips(self, given: Writing, owner: str) -> int | None:
        """How many slips lead from `given` to the nearest name of `owner`; None if it is no slip for any of them."""
        letters = "".join(given.core)
        allowed = slips_allowed(len(letters))
        if given.script is Script.HAN or not allowed:
            return None
        own = [slips_between(letters, "".join(words)) for script, words in self._of[owner]
               if script is given.script and is_slip(given.core, words)]  # fmt: skip
        nearest = min(own, default=allowed + 1)
        return nearest if nearest <= allowed else None

    def nearness(self, given: Writing, owner: str) -> Nearness:
        """NEAREST if `given` is a slip for a name of `owner` and further from every name of all others.

        FAR if it is no slip for a name of `owner`; TIED if a name of another is as near or nearer.
        """
        # Here and not above: the start of the app must not wait for it.
        from rapidfuzz.distance import OSA
        from rapidfuzz.process import extract

        letters, nearest = "".join(given.core), self.slips(given, owner)
        if nearest is None:
            return Nearness.FAR  # most wrong answers end here, before all others are looked through
        forms, rival = self._forms[given.script], nearest + 1
        # One further, for a letter that has moved counts less than its distance says.
        for form, *_ in extract(letters, forms.keys(), scorer=OSA.distance, score_cutoff=nearest + 1, limit=None):
            for who, words in forms[form]:
                if who != owner:
                    rival = min(rival, _slips_of_rival(slips_between(letters, form), given.core, words))
        return Nearness.NEAREST if nearest < rival else Nearness.TIED


def _slips_of_rival(slips: int, given: Words, words: Words) -> int:
    """One more for what is near in letters but no slip: "Elizabet II" is nearer to "Elizabeth II" than to "I"."""
    return slips if is_slip(given, words) or (not words and len(given) == 1) else slips + 1


def ways_to_write(name: Writing, *, has_short: bool) -> set[Words]:
    """The words of a name in every order, and those of its short names, that a slip may be made in."""
    found = {name.words, *_turned(name.core)}
    if has_short:
        found |= {short for short in short_names(name.core) if all(len(word) > 1 for word in short)}
    return found - {()}


def _turned(core: Words) -> set[Words]:
    """As it is, with the family name first, and with it last."""
    return {core, core[-1:] + core[:-1], core[1:] + core[:1]}
