"""Does a bank read and ask well? Notices that its author should look at."""

import re
from collections import defaultdict
from collections.abc import Iterator

from quizapp.domain.close_options import CloseOptions
from quizapp.domain.facts import Bank, Entity, Fact, Slot, Status
from quizapp.domain.flaws.detect import OF_OPTIONS, OF_STEMS, RULES, flaws_in
from quizapp.domain.flaws.item import Item
from quizapp.domain.flaws.of_stems import AGEING
from quizapp.domain.marking import QT_TRANSLATE_NOOP
from quizapp.domain.problems import Problem, Severity
from quizapp.domain.repeats import repeated
from quizapp.domain.wording import capitalised, shown_as
from quizapp.domain.words import words_of

LEAST_CLOSE_OPTIONS = 3
_ALIKE = 0.8  # share of words two statements about the same values may have in common

AGES = QT_TRANSLATE_NOOP("problems", "“{words}” will age.")
ADD_AS_OF = QT_TRANSLATE_NOOP("problems", "Add as_of, or name the date.")
SELDOM_ONE = QT_TRANSLATE_NOOP("problems", "“{words}” seldom has only one right answer in the world.")
USE_PICK = QT_TRANSLATE_NOOP("problems", "Ask with a pick, or add what makes the answer the only one.")
ARTICLE = QT_TRANSLATE_NOOP("problems", "“{words}” stands before the slot “{slot}”; another name may not fit it.")
POSSESSIVE = QT_TRANSLATE_NOOP("problems", "“’s” stands behind the slot “{slot}”; another name may not fit it.")
REWORD = QT_TRANSLATE_NOOP("problems", "Put the sentence another way.")
ALIAS_TWICE = QT_TRANSLATE_NOOP("problems", "“{name}” belongs to “{first}” and to “{second}”.")
NEVER_TOGETHER = QT_TRANSLATE_NOOP(
    "problems", "They are never options together, and typing it counts for neither alone."
)
ALMOST_SAME = QT_TRANSLATE_NOOP("problems", "It says almost the same as fact “{other}”.")
DROP_ONE = QT_TRANSLATE_NOOP("problems", "Keep one of them, or say how they differ.")
FEW_OPTIONS = QT_TRANSLATE_NOOP("problems", "The answer has {count} close options; {least} make a fair question.")
ADD_DECOYS = QT_TRANSLATE_NOOP("problems", "Add decoys that share traits with it, or wrong answers.")
MEND_FLAW = QT_TRANSLATE_NOOP("problems", "It may not be asked until that is mended.")
NEVER_ASKED = QT_TRANSLATE_NOOP("problems", "Nothing in it is asked.")
ADD_ASK = QT_TRANSLATE_NOOP("problems", "Give a slot an ask or a pick.")

_SELDOM = re.compile(r"\b(visited|met|meets|a top|one of|among|praised|supports?|includes?|discussed)\b", re.IGNORECASE)
_ARTICLE = re.compile(r"\b(an?|the) \{([a-z][a-z0-9_]*)\}", re.IGNORECASE)
_POSSESSIVE = re.compile(r"\{([a-z][a-z0-9_]*)\}['’]s\b")


def writing_notices(bank: Bank) -> Iterator[Problem]:
    """What its author may want to look at; none of it stops an import."""
    options = CloseOptions(bank)
    for fact in bank.facts:
        yield from _wording(fact)
        for name, slot in fact.slots.items():
            count = options.count(fact, name, slot)
            if count is not None and count < LEAST_CLOSE_OPTIONS:
                values = {"count": count, "least": LEAST_CLOSE_OPTIONS}
                yield Problem(f'fact "{fact.id}"', f"slots.{name}", FEW_OPTIONS, ADD_DECOYS, values, Severity.NOTICE)
        yield from _flaws(fact)
        if not fact.answer_slots and fact.status is not Status.DRAFT:
            yield Problem(f'fact "{fact.id}"', "slots", NEVER_ASKED, ADD_ASK, {}, Severity.NOTICE)
    yield from _shared_names(bank)
    yield from _almost_same(bank)


def _wording(fact: Fact) -> Iterator[Problem]:
    record = f'fact "{fact.id}"'
    if fact.as_of is None and (match := AGEING.search(fact.statement)):
        yield Problem(record, "statement", AGES, ADD_AS_OF, {"words": match[0]}, Severity.NOTICE)
    for match in _ARTICLE.finditer(fact.statement):
        if match[2] in fact.slots and fact.slots[match[2]].type == "entity":
            values = {"words": match[1], "slot": match[2]}
            yield Problem(record, "statement", ARTICLE, REWORD, values, Severity.NOTICE)
    for match in _POSSESSIVE.finditer(fact.statement):
        if match[1] in fact.slots and fact.slots[match[1]].type == "entity":
            yield Problem(record, "statement", POSSESSIVE, REWORD, {"slot": match[1]}, Severity.NOTICE)
    for name, slot in fact.slots.items():
        # A date makes most of these one of a kind.
        dated = any(other.type == "date" for other in fact.slots.values()) or re.search(r"\d{4}", fact.statement)
        if slot.ask and not dated and (match := _SELDOM.search(slot.ask)):
            values = {"words": match[0]}
            yield Problem(record, f"slots.{name}.ask", SELDOM_ONE, USE_PICK, values, Severity.NOTICE)


def _flaws(fact: Fact) -> Iterator[Problem]:
    """Flaws that an author wrote: of a question as such, and of a phrase or list with its wrong ones."""
    for name, slot in fact.slots.items():
        field = f"slots.{name}.{'ask' if slot.ask else 'pick'}"
        broken = list(flaws_in(Item("choice", slot.question, as_of=fact.as_of), OF_STEMS)) if slot.question else []
        if slot.question:
            broken += _flaws_of_options(fact, slot)
        for rule in broken:
            yield Problem(f'fact "{fact.id}"', field, RULES[rule][1], MEND_FLAW, {}, Severity.NOTICE)


def _flaws_of_options(fact: Fact, slot: Slot) -> tuple[str, ...]:
    """Rules that the right answer breaks with the wrong ones an author listed for it."""
    question = slot.question or ""
    match slot.type:
        case "text":
            options = tuple(map(capitalised, (slot.text or "", *slot.wrong)))
            # Rows of a table lend each other their answers, so the listed ones are not all there is.
            rules = (*OF_OPTIONS, "long-key") if len(options) > 1 and fact.relation is None else OF_OPTIONS
            return flaws_in(Item("choice", question, options, (0,)), rules)
        case "items":
            right = tuple(map(capitalised, slot.items or ()))
            options = (*right, *map(capitalised, slot.wrong))
            return flaws_in(Item("several", question, options, tuple(range(len(right)))), OF_OPTIONS)
        case "quantity" if slot.wrong:
            options = tuple(shown_as(slot, written, {}) for written in (slot.quantity or "", *slot.wrong))
            return flaws_in(Item("choice", question, options, (0,)), ("close-numbers", "equal-options"))
        case _:
            return ()


def _shared_names(bank: Bank) -> Iterator[Problem]:
    for entity, name, first in _met_before(bank):
        values = {"name": name, "first": first, "second": entity.id}
        record = f'{"decoy" if entity.is_decoy else "entity"} "{entity.id}"'
        yield Problem(record, "also", ALIAS_TWICE, NEVER_TOGETHER, values, Severity.NOTICE)


def _met_before(bank: Bank) -> Iterator[tuple[Entity, str, str]]:
    """Names of entities that another one of their kind has too, with the id of the first that has it."""
    # Numbers stand for the names: a large bank has many and shares few.
    shared = repeated(
        number for entity in bank.entities.values() for number in {_number(entity, name) for name in entity.names}
    )
    owners: dict[int, str] = {}
    for entity in bank.entities.values() if shared else ():
        for name in entity.names:
            if (number := _number(entity, name)) in shared:
                first = owners.setdefault(number, entity.id)
                if first != entity.id:
                    yield entity, name, first


def _number(entity: Entity, name: str) -> int:
    return hash((entity.kind, name.casefold()))


def _almost_same(bank: Bank) -> Iterator[Problem]:
    # Only facts about the same values can say the same; comparing within those groups stays quick.
    shared = repeated(_values(fact) for fact in bank.facts)
    groups: dict[int, list[tuple[str, str]]] = defaultdict(list)  # each with its words in one text, not in a set
    for fact in bank.facts if shared else ():
        values = _values(fact)
        if values not in shared:
            continue
        words = set(words_of(fact.statement)) - fact.slots.keys()
        for other, text in groups[values]:
            theirs = set(text.split())
            if len(words & theirs) >= _ALIKE * max(len(words | theirs), 1):
                record = f'fact "{fact.id}"'
                yield Problem(record, "statement", ALMOST_SAME, DROP_ONE, {"other": other}, Severity.NOTICE)
                break
        groups[values].append((fact.id, " ".join(words)))


def _values(fact: Fact) -> int:
    return hash(tuple(sorted(str(getattr(slot, slot.type)) for slot in fact.slots.values())))
