"""Grades a typed name against everything of its kind that is known."""

from collections import defaultdict
from collections.abc import Iterable
from typing import Protocol

from quizapp.domain.grading.folding import Script
from quizapp.domain.grading.near_names import NearNames, Nearness
from quizapp.domain.grading.short_names import short_key, short_names
from quizapp.domain.grading.slips import is_slip
from quizapp.domain.grading.writing import WAYS, Way, Writing, as_stated, write
from quizapp.domain.marking import QT_TRANSLATE_NOOP
from quizapp.domain.verdicts import Graded, Verdict

LONGEST_NAME = 200

THE_NAME = QT_TRANSLATE_NOOP("grading", "That is the name.")
SHORT_NAME = QT_TRANSLATE_NOOP("grading", "The short name is enough here.")
ONLY_SPELLING = QT_TRANSLATE_NOOP("grading", "Only the spelling differs.")
MANY_FIT = QT_TRANSLATE_NOOP("grading", "More than one name fits; give the full name.")
MANY_NEAR = QT_TRANSLATE_NOOP("grading", "Another name is just as close; check the spelling.")
FIRST_NAME = QT_TRANSLATE_NOOP("grading", "A first name alone is not enough; give the full name.")
ANOTHER = QT_TRANSLATE_NOOP("grading", "That is the name of another.")
NOT_THE_NAME = QT_TRANSLATE_NOOP("grading", "That is not the name.")
NO_NAME = QT_TRANSLATE_NOOP("grading", "There is no letter and no number in this answer.")
TOO_LONG = QT_TRANSLATE_NOOP("grading", "That is too long for a name.")

Judged = tuple[Verdict, str]


class Named(Protocol):
    """What has a fixed name and other accepted ones, such as an entity of a bank."""

    @property
    def id(self) -> str:
        """Unique in a book."""

    @property
    def name(self) -> str:
        """As shown."""

    @property
    def also(self) -> tuple[str, ...]:
        """Accepted, never shown."""


class KnownNames(Protocol):
    """What grades a name: a book of all names of its kind, or what says the same without reading them all."""

    def grade(self, given: str, key_id: str) -> Graded:
        """What `given` is worth as the name of `key_id`."""


class NameBook:
    """All known names of one kind, of facts and of decoys, prepared for grading.

    A book that knows more is stricter, never kinder: what it does not accept, no further name makes it accept.
    """

    def __init__(self, known: Iterable[Named], *, surnames: bool = False) -> None:
        """Prepare `known`; with `surnames` they are persons, who have titles, initials and surnames."""
        self._is_person = surnames
        self._known = {named.id: named for named in known}
        self._writings = {
            named.id: [write(name, is_person=surnames) for name in (named.name, *named.also)]
            for named in self._known.values()
        }
        self._agreeing = {way: _Agreeing(way, self._writings) for way in WAYS}
        self._short: defaultdict[str, set[str]] = defaultdict(set)
        self._first: defaultdict[str, set[str]] = defaultdict(set)
        self._near = NearNames()
        for owner, writings in self._writings.items():
            self._near.add(owner, writings, is_person=surnames)
            core = writings[0].core
            if surnames and len(core) > 1:
                self._first[core[0]].add(owner)
                for short in short_names(core):
                    self._short[short_key(short)].add(owner)

    @property
    def has_surnames(self) -> bool:
        """Whether they are the names of persons."""
        return self._is_person

    def forms(self, key_id: str) -> tuple[str, ...]:
        """What is accepted as it stands: the name first, then its aliases.

        Raises:
            KeyError: if `key_id` is not in the book.
        """
        return (self._known[key_id].name, *self._known[key_id].also)

    def grade(self, given: str, key_id: str) -> Graded:
        """What `given` is worth as the name of `key_id`; any text is graded, and a blank one is wrong.

        Raises:
            KeyError: if `key_id` is not in the book.
        """
        shown = self._known[key_id].name
        if len(given) > LONGEST_NAME:
            return Graded(Verdict.WRONG, shown, TOO_LONG)
        writing = write(given, is_person=self._is_person)
        verdict, why = (
            self._by_agreement(writing, key_id)
            or self._by_short_name(writing, key_id)
            or self._by_nearness(writing, key_id)
        )
        return Graded(verdict, shown, why)

    def slips(self, given: Writing, key_id: str) -> int | None:
        """How many slips there are in `given` as a name of `key_id`; None if it is none with slips."""
        return self._near.slips(given, key_id)

    def _by_agreement(self, given: Writing, key_id: str) -> Judged | None:
        for way, agreeing in self._agreeing.items():
            owners = agreeing.owners(way(given))
            # Only an alias that the bank gives to two entities, word for word, is right for both.
            if key_id in owners and (len(owners) == 1 or way is as_stated):
                if self._is_known_misspelling(given, way, key_id):
                    return Verdict.SPELLING, ONLY_SPELLING
                return Verdict.RIGHT, THE_NAME
            if owners:
                return Verdict.WRONG, MANY_FIT if key_id in owners else ANOTHER
        return None

    def _is_known_misspelling(self, given: Writing, way: Way, key_id: str) -> bool:
        """Whether `given` agrees only with aliases that are slips for the name: misspellings met in a source."""
        name, *aliases = self._writings[key_id]
        agreeing = [alias for alias in aliases if way(alias) == way(given)]
        return way(name) != way(given) and all(
            alias.script is name.script is not Script.HAN
            and len(alias.words) == len(name.words)
            and alias.core != name.core
            and is_slip(alias.core, name.core)
            for alias in agreeing
        )

    def _by_short_name(self, given: Writing, key_id: str) -> Judged | None:
        key = short_key(given.core)
        shorts, firsts = self._short.get(key, set()), self._first.get(key, set())
        if shorts | firsts == {key_id}:
            return (Verdict.RIGHT, SHORT_NAME) if shorts else (Verdict.WRONG, FIRST_NAME)
        if shorts | firsts:
            return Verdict.WRONG, MANY_FIT if key_id in shorts | firsts else ANOTHER
        return None

    def _by_nearness(self, given: Writing, key_id: str) -> Judged:
        if not given.words:
            return Verdict.WRONG, NO_NAME
        match self._near.nearness(given, key_id):
            case Nearness.NEAREST:
                return Verdict.SPELLING, ONLY_SPELLING
            case Nearness.TIED:
                return Verdict.WRONG, MANY_NEAR
        return Verdict.WRONG, NOT_THE_NAME


class _Agreeing:
    """Who goes by a writing, in one way of comparing; a name of one's own goes before an alias."""

    def __init__(self, way: Way, writings: dict[str, list[Writing]]) -> None:
        self._names: defaultdict[str, set[str]] = defaultdict(set)
        self._aliases: defaultdict[str, set[str]] = defaultdict(set)
        for owner, (name, *aliases) in writings.items():
            self._names[way(name)].add(owner)
            for alias in aliases:
                self._aliases[way(alias)].add(owner)

    def owners(self, key: str) -> set[str]:
        """Ids; none for an empty key, which agrees with nothing."""
        return (self._names.get(key) or self._aliases.get(key) or set()) if key else set()
