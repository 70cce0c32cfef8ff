"""Wrong options a learner might believe, each proven wrong (open world)."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from quizapp.domain.facts import Entity, Slot, parse_date_of_bank
from quizapp.domain.generation.asking import Asking
from quizapp.domain.generation.neighbours import neighbouring_dates, neighbouring_quantities
from quizapp.domain.values import DateValue, Quantity
from quizapp.domain.wording import capitalised, shown_as, shown_value
from quizapp.domain.words import words_of

WANTED = 3  # wrong options of a question
_LISTED = 100  # more than any number of shared traits


@dataclass(frozen=True, slots=True)
class Distractor:
    """A wrong value with its proof.

    Attributes:
        text: as shown.
        closeness: traits shared with the right answer; more is harder to tell apart.
        order: where a number or date comes among its like.
    """

    text: str
    proof: str
    closeness: int = 0
    order: float = 0.0


def distractors(asking: Asking, context: str) -> list[Distractor]:
    """Every value proven wrong for this slot, the closest first, equals in an order of chance.

    `context` is the sentence they will stand with: what it names is never an option. Numbers and dates
    come as many as one question needs, around the right one.
    """
    slot = asking.slot
    if slot.type in ("quantity", "date") and not slot.wrong:
        return _around(asking)
    found: dict[str, Distractor] = {}
    for distractor in (*_listed(asking), *_others_of_kind(asking), *_other_rows(asking)):
        if _may_stand_with(distractor.text, asking, context):
            found.setdefault(distractor.text.casefold(), distractor)
    mixed = asking.draw.shuffled(found.values(), lambda one: one.text, "distractors")
    return sorted(mixed, key=lambda one: -one.closeness)


def _listed(asking: Asking) -> Iterator[Distractor]:
    slot = asking.slot
    for written in slot.wrong:
        text = shown_as(slot, written, asking.pool.entities)
        if slot.type == "text":
            text = capitalised(text)
        closeness = _LISTED  # an editor's choice goes before anything found
        if asking.entity:
            other = asking.pool.entities[written]
            if _overlap(asking.entity, other):
                continue
            closeness = _LISTED + _shared_traits(asking.entity, other)
        proof = f"The bank lists it as wrong for this question ({asking.whence})."
        yield Distractor(text, proof, closeness, order_of(slot, written))


def _others_of_kind(asking: Asking) -> Iterator[Distractor]:
    key = asking.entity
    if not asking.slot.ask or key is None:
        return
    # Another fact may answer the very same question: the check refuses it, a later edit may not.
    also_right = asking.pool.answers_to(asking.question_asked)
    for other in asking.pool.of_kind[key.kind]:
        if other.id != key.id and other.name not in also_right and not _overlap(key, other):
            proof = f"“{key.name}” is the only right answer ({asking.whence}); this is another {other.kind}."
            yield Distractor(other.name, proof, _shared_traits(key, other))


def _other_rows(asking: Asking) -> Iterator[Distractor]:
    if not asking.slot.pick or not asking.fact.relation:
        return
    key = asking.entity
    for row in asking.pool.rows_of[asking.fact.relation]:
        other = row.slots.get(asking.slot_name)
        if other is None or other == asking.slot or _also_right(asking, other.entity or other.text):
            continue
        other_entity = asking.pool.entities[other.entity] if other.entity else None
        if key and other_entity and _overlap(key, other_entity):
            continue
        text = shown_value(other, asking.pool.entities)
        proof = f"It belongs to another row of the same table (fact “{row.id}”, {row.at})."
        closeness = _shared_traits(key, other_entity) if key and other_entity else 0
        yield Distractor(text, proof, closeness)


def _also_right(asking: Asking, value: str | None) -> bool:
    """Whether some row with the same other slots has this value: then it is right here too."""
    name = asking.slot_name
    mine = {slot: text for slot, text in asking.texts.items() if slot != name}
    for row in asking.pool.rows_of[asking.fact.relation or ""]:
        theirs = {slot: text for slot, text in asking.pool.texts_of(row).items() if slot != name}
        if theirs == mine and (row.slots[name].entity or row.slots[name].text) == value:
            return True
    return False


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


def _shared_traits(key: Entity, other: Entity) -> int:
    return len(set(key.traits) & set(other.traits))


def _overlap(key: Entity, other: Entity) -> bool:
    """Whether the two may be the same or part of each other, by id or by any of their names."""
    if other.id in key.overlaps or key.id in other.overlaps:
        return True
    ours, theirs = ({" ".join(words_of(name)) for name in entity.names} for entity in (key, other))
    return bool(ours & theirs)


def _may_stand_with(text: str, asking: Asking, context: str) -> bool:
    """Whether an option is neither named in the sentence nor contained in the key, or the key in it."""
    words, key, sentence = (f" {' '.join(words_of(part))} " for part in (text, asking.right_answer, context))
    return words not in sentence and words not in key and key not in words
