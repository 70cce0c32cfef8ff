"""Wrong options a learner might believe, each proven wrong (open world)."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby

from quizapp.domain.facts import Entity, Fact, Slot, parse_date_of_bank
from quizapp.domain.generation.asking import Asking
from quizapp.domain.generation.neighbours import neighbouring_dates, neighbouring_quantities
from quizapp.domain.generation.pool import likeness
from quizapp.domain.values import DateValue, Quantity
from quizapp.domain.wording import capitalised, shown_as, shown_value
from quizapp.domain.words import spaced, words_of

WANTED = 3  # wrong options of a question
_LISTED = 100  # more than any number of shared traits


@dataclass(frozen=True, slots=True)
class Distractor:
    """A wrong value with its proof.

    Attributes:
        text: as shown.
        closeness: traits shared with the right answer; more is harder to tell apart.
        order: where a number or date comes among its like.
        names: everything it is called, for what has a name.
        is_decoy: it is right for nothing in the bank.
    """

    text: str
    proof: str
    closeness: int = 0
    order: float = 0.0
    names: tuple[str, ...] = ()
    is_decoy: bool = False


def distractors(asking: Asking, context: str) -> Iterator[Distractor]:
    """Every value proven wrong for this slot, the closest first, equals in an order of chance.

    `context` is the sentence they will stand with: what it names is never an option. Numbers and dates
    come as many as one question needs, around the right one. One after the other: most questions stop early.
    """
    slot = asking.slot
    # Another fact may answer the very same question: a check refuses it in a file, and a later edit may not.
    also_right = {answer.casefold() for answer in asking.pool.answers_to(asking.question_asked)}
    if slot.type in ("quantity", "date") and not slot.wrong:
        yield from (one for one in _around(asking) if one.text.casefold() not in also_right)
        return
    key, sentence = spaced(asking.right_answer), spaced(context)
    found: dict[str, Distractor] = {}
    for distractor in (*_listed(asking), *_others_of_kind(asking), *_other_rows(asking)):
        if distractor.text.casefold() not in also_right and _may_stand_with(distractor, key, sentence):
            found.setdefault(distractor.text.casefold(), distractor)
    for _, alike in groupby(sorted(found.values(), key=_farness), key=_farness):
        yield from asking.draw.shuffled(alike, lambda one: one.text, "distractors")


def _farness(one: Distractor) -> int:
    return -one.closeness


def _listed(asking: Asking) -> Iterator[Distractor]:
    slot = asking.slot
    for written in slot.wrong:
        text = shown_as(slot, written, asking.pool.entities)
        if slot.type in ("text", "items"):
            text = capitalised(text)
        names: tuple[str, ...] = (text,)
        closeness = _LISTED  # an editor's choice goes before anything found
        if asking.entity:
            other = asking.pool.entities[written]
            if may_be_same(asking.entity, other):
                continue
            closeness, names = _LISTED + shared_traits(asking.entity, other), other.names
        proof = f"The bank lists it as wrong for this question ({asking.whence})."
        yield Distractor(text, proof, closeness, order_of(slot, written), names)


def _others_of_kind(asking: Asking) -> Iterator[Distractor]:
    key = asking.entity
    if not asking.slot.ask or key is None:
        return
    proof = f"“{key.name}” is the only right answer ({asking.whence}); this is another {key.kind}."
    for other in _of_its_kind(asking, key):
        if other.id != key.id and not may_be_same(key, other):
            closeness = shared_traits(key, other)
            yield Distractor(other.name, proof, closeness, names=other.names, is_decoy=other.is_decoy)


def _of_its_kind(asking: Asking, key: Entity) -> Iterator[Entity]:
    """Some of its kind, with those that share a trait; all where a kind is small."""
    start = asking.draw.number(2**63, "kind")
    found: dict[str, Entity] = {}
    for trait in (*key.traits, None):
        found |= {other.id: other for other in asking.pool.of_kind(key.kind, trait, start)}
    return iter(found.values())


def _other_rows(asking: Asking) -> Iterator[Distractor]:
    if not asking.slot.pick or not asking.fact.relation:
        return
    key = asking.entity
    for row in _rows_beside(asking):
        other = row.slots[asking.slot_name]
        other_entity = asking.pool.entities[other.entity] if other.entity else None
        if key and other_entity and may_be_same(key, other_entity):
            continue
        text = shown_value(other, asking.pool.entities)
        proof = f"It belongs to another row of the same table (fact “{row.id}”, {row.at})."
        closeness = shared_traits(key, other_entity) if key and other_entity else 0
        yield Distractor(text, proof, closeness, names=other_entity.names if other_entity else (text,))


def _rows_beside(asking: Asking) -> Iterator[Fact]:
    """Rows that differ in the slot and in one other."""
    start = asking.draw.number(2**63, "rows")
    found: dict[str, Fact] = {}
    for name in asking.fact.slots:
        if name != asking.slot_name:
            found |= {row.id: row for row in asking.pool.alike(likeness(asking.fact, asking.slot_name, name), start)}
    return iter(found.values())


def _around(asking: Asking) -> list[Distractor]:
    slot = asking.slot
    key = asking.texts[asking.slot_name]
    values: Sequence[Quantity | DateValue]
    if slot.quantity is not None:
        values = neighbouring_quantities(slot.as_quantity(slot.quantity), WANTED, asking.draw)
        proof = f"The answer is {key} ({asking.whence}); this lies outside its tolerance."
    else:
        values = neighbouring_dates(parse_date_of_bank(slot.date or ""), WANTED, asking.draw)
        proof = f"The answer is {key} ({asking.whence}); this is another date of the same precision."
    return [Distractor(value.shown, proof, order=value.order) for value in values]


def order_of(slot: Slot, written: str) -> float:
    """Where `written` comes among values of a quantity or date slot; 0 for anything else."""
    if slot.type == "quantity":
        return slot.as_quantity(written).order
    return parse_date_of_bank(written).order if slot.type == "date" else 0.0


def shared_traits(key: Entity, other: Entity) -> int:
    """How many traits the two have in common: more is harder to tell apart."""
    return len(set(key.traits) & set(other.traits))


def may_be_same(key: Entity, other: Entity) -> bool:
    """Whether the two may be the same or part of each other, by id or by any of their names."""
    if other.id in key.overlaps or key.id in other.overlaps:
        return True
    return not _as_words(key.names).isdisjoint(_as_words(other.names))


@lru_cache(maxsize=8192)  # the names of a kind meet each other over and over
def _as_words(names: tuple[str, ...]) -> frozenset[tuple[str, ...]]:
    return frozenset(map(words_of, names))


def _may_stand_with(distractor: Distractor, key: str, sentence: str) -> bool:
    """Whether an option is neither named in the sentence nor contained in the key, or the key in it."""
    words = spaced(distractor.text)
    return words not in key and key not in words and not any(spaced(name) in sentence for name in distractor.names)
