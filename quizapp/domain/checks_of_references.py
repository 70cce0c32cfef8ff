"""Does every name in a bank lead somewhere, once?"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Set
from sys import intern

from quizapp.domain.facts import PLACE, Bank, Fact
from quizapp.domain.marking import QT_TRANSLATE_NOOP
from quizapp.domain.problems import Problem, Severity
from quizapp.domain.repeats import repeated
from quizapp.domain.words import nearest

BRACES = re.compile(r"\{[^{}]*\}?|\}")

NO_ENTITY = QT_TRANSLATE_NOOP("problems", "There is no entity “{id}”.")
NO_SOURCE = QT_TRANSLATE_NOOP("problems", "There is no source “{id}”.")
DID_YOU_MEAN = QT_TRANSLATE_NOOP("problems", "Did you mean “{close}”?")
ADD_ENTITY = QT_TRANSLATE_NOOP("problems", "Add it as [entities.{id}].")
ADD_SOURCE = QT_TRANSLATE_NOOP("problems", "Add it as [sources.{id}].")
ID_TWICE = QT_TRANSLATE_NOOP("problems", "The id “{id}” is used by {count} facts.")
RENAME = QT_TRANSLATE_NOOP("problems", "Give each fact its own id.")
SLOT_MISSING = QT_TRANSLATE_NOOP("problems", "The slot “{slot}” is not in the statement.")
WRITE_PLACE = QT_TRANSLATE_NOOP("problems", "Write {{{slot}}} where the answer stands.")
SLOT_TWICE = QT_TRANSLATE_NOOP("problems", "The slot “{slot}” is in the statement {count} times.")
ONCE = QT_TRANSLATE_NOOP("problems", "A blank must hide it: use it once.")
NO_SLOT = QT_TRANSLATE_NOOP("problems", "“{{{slot}}}” has no slot of that name.")
ADD_SLOT = QT_TRANSLATE_NOOP("problems", "Add [facts.slots.{slot}], or write the words themselves.")
OWN_SLOT = QT_TRANSLATE_NOOP("problems", "The question gives its own answer, {{{slot}}}.")
TAKE_OUT = QT_TRANSLATE_NOOP("problems", "Take it out of the question.")
WRONG_IS_RIGHT = QT_TRANSLATE_NOOP("problems", "“{value}” is among the wrong answers and is the right one.")
STRAY = QT_TRANSLATE_NOOP("problems", "“{braces}” is no place for a slot.")
PLACE_IS = QT_TRANSLATE_NOOP(
    "problems", "Write {{name}} with small letters, digits and “_”, and nothing else between the braces."
)
OTHER_KIND = QT_TRANSLATE_NOOP(
    "problems", "“{id}” among the wrong answers is of the kind “{kind}”, and the right one of the kind “{right}”."
)
SAME_KIND = QT_TRANSLATE_NOOP("problems", "Name one of the same kind.")
NO_TRY_ONE = QT_TRANSLATE_NOOP("problems", "“{id}” names no fact and slot that is asked.")
AS_FACT_SLOT = QT_TRANSLATE_NOOP("problems", "Write it as fact:slot.")
UNUSED_ENTITY = QT_TRANSLATE_NOOP("problems", "No fact uses the entity “{id}”.")
MAKE_DECOY = QT_TRANSLATE_NOOP("problems", "Remove it, or make it a decoy with a source.")
UNUSED_SOURCE = QT_TRANSLATE_NOOP("problems", "Nothing names the source “{id}”.")


def reference_problems(bank: Bank, sources: frozenset[str], entities: frozenset[str]) -> Iterator[Problem]:
    """Names that lead nowhere, and things nothing names.

    `sources` and `entities` are also known: their own faults are told already.
    """
    known_sources = sources | bank.sources.keys()
    known_entities = entities | bank.entities.keys() if entities - bank.entities.keys() else bank.entities.keys()
    kinds: dict[str | None, str] = {id_: intern(entity.kind) for id_, entity in bank.entities.items()}
    for fact in bank.facts:
        yield from _of_fact(fact, known_sources, known_entities, kinds)
    twice = repeated(hash(fact.id) for fact in bank.facts)
    again = Counter(fact.id for fact in bank.facts if hash(fact.id) in twice) if twice else Counter()
    for id_, count in again.items():
        if count > 1:
            yield Problem(f'fact "{id_}"', "id", ID_TWICE, RENAME, {"id": id_, "count": count})
    for entity in bank.entities.values():
        record = f'{"decoy" if entity.is_decoy else "entity"} "{entity.id}"'
        for other in entity.overlaps:
            if other not in known_entities:
                yield missing_entity(record, "overlaps", other, known_entities)
        if entity.source and entity.source not in known_sources:
            yield missing_source(record, entity.source, known_sources)


def wrong_try_one(bank: Bank) -> Iterator[Problem]:
    """A question shown to newcomers that does not exist."""
    if bank.try_one is not None:
        asked = (f"{fact.id}:{name}" for fact in bank.facts for name in fact.answer_slots)
        if bank.try_one not in asked:
            yield Problem("bank", "try_one", NO_TRY_ONE, AS_FACT_SLOT, {"id": bank.try_one})


def unused(bank: Bank) -> Iterator[Problem]:
    """Entities and sources that nothing names: notices."""
    used: defaultdict[str, set[str | None]] = defaultdict(set)
    for fact in bank.facts:
        used["sources"].add(fact.source)
        for slot in fact.slots.values():
            used["entities"] |= {slot.entity, *(slot.wrong if slot.type == "entity" else ())}
    for entity in bank.entities.values():
        used["sources"].add(entity.source or "")
        used["entities"] |= set(entity.overlaps)
    for id_, entity in bank.entities.items():
        if id_ not in used["entities"] and not entity.is_decoy:
            yield Problem(f'entity "{id_}"', "", UNUSED_ENTITY, MAKE_DECOY, {"id": id_}, Severity.NOTICE)
    for id_ in bank.sources:
        if id_ not in used["sources"]:
            yield Problem(f'source "{id_}"', "", UNUSED_SOURCE, "", {"id": id_}, Severity.NOTICE)


def _of_fact(fact: Fact, sources: Set[str], entities: Set[str], kinds: Mapping[str | None, str]) -> Iterator[Problem]:
    record = f'fact "{fact.id}"'
    if fact.source not in sources:
        yield missing_source(record, fact.source, sources)
    places = Counter(PLACE.findall(fact.statement))
    for place in places:
        if place not in fact.slots:
            yield Problem(record, "statement", NO_SLOT, ADD_SLOT, {"slot": place})
    texts = [("statement", fact.statement)]
    texts += [(f"slots.{name}", slot.question) for name, slot in fact.slots.items() if slot.question]
    for field, text in texts:
        if match := BRACES.search(PLACE.sub("", text)):
            yield Problem(record, field, STRAY, PLACE_IS, {"braces": match[0]})
    for name, slot in fact.slots.items():
        field = f"slots.{name}"
        if places[name] == 0:
            yield Problem(record, field, SLOT_MISSING, WRITE_PLACE, {"slot": name})
        if places[name] > 1:
            yield Problem(record, field, SLOT_TWICE, ONCE, {"slot": name, "count": places[name]})
        how = "ask" if slot.ask else "pick"
        for given in slot.givens:
            if given == name:
                yield Problem(record, f"{field}.{how}", OWN_SLOT, TAKE_OUT, {"slot": name})
            elif given not in fact.slots:
                yield Problem(record, f"{field}.{how}", NO_SLOT, ADD_SLOT, {"slot": given})
        if slot.type == "entity":
            for id_ in (str(slot.entity), *slot.wrong):
                if id_ not in entities:
                    yield missing_entity(record, field, id_, entities)
        if slot.entity in kinds:
            for id_ in slot.wrong:
                if kinds.get(id_, kinds[slot.entity]) != kinds[slot.entity]:
                    values = {"id": id_, "kind": kinds[id_], "right": kinds[slot.entity]}
                    yield Problem(record, f"{field}.wrong", OTHER_KIND, SAME_KIND, values)
        for value in slot.wrong:
            right = slot.items or (str(getattr(slot, slot.type)),)
            if value.casefold() in {text.casefold() for text in right}:
                yield Problem(record, f"{field}.wrong", WRONG_IS_RIGHT, TAKE_OUT, {"value": value})


def missing_entity(record: str, field: str, id_: str, known: Set[str]) -> Problem:
    """There is no entity of that id."""
    return _missing(record, field, NO_ENTITY, ADD_ENTITY, id_, known)


def missing_source(record: str, id_: str, known: Set[str]) -> Problem:
    """There is no source of that id."""
    return _missing(record, "source", NO_SOURCE, ADD_SOURCE, id_, known)


def _missing(record: str, field: str, sentence: str, otherwise: str, id_: str, known: Set[str]) -> Problem:
    close = nearest(id_, known)
    return Problem(record, field, sentence, DID_YOU_MEAN if close else otherwise, {"id": id_, "close": close})
