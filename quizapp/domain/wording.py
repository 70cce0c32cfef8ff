"""Sentences with their places filled."""

from collections.abc import Mapping

from quizapp.domain.facts import PLACE, Entity, Fact, Slot, parse_date_of_bank

BLANK = "____"


def shown_value(slot: Slot, entities: Mapping[str, Entity]) -> str:
    """The value of a slot as a reader meets it."""
    return shown_as(slot, str(getattr(slot, slot.type)), entities) if slot.type != "items" else _list(slot)


def shown_as(slot: Slot, written: str, entities: Mapping[str, Entity]) -> str:
    """`written`, a value of the same type as the slot's, as a reader meets it.

    Raises:
        KeyError: for an entity that is not known.
        ValueError: for a quantity or date that is none.
    """
    match slot.type:
        case "entity":
            return entities[written].name
        case "quantity":
            return slot.as_quantity(written).shown
        case "date":
            return parse_date_of_bank(written).shown
        case _:
            return written


def _list(slot: Slot) -> str:
    *first, last = slot.items or ("",)
    return f"{', '.join(first)} and {last}" if first else last


def fill(template: str, texts: Mapping[str, str]) -> str:
    """`template` with every `{place}` replaced by its text, starting with a capital letter."""
    return capitalised(PLACE.sub(lambda match: texts[match[1]], template))


def capitalised(sentence: str) -> str:
    """`sentence` with its first letter large; names keep their own spelling elsewhere."""
    return sentence[:1].upper() + sentence[1:]


def texts_of(fact: Fact, entities: Mapping[str, Entity]) -> dict[str, str]:
    """The shown value of every slot of a fact."""
    return {name: shown_value(slot, entities) for name, slot in fact.slots.items()}


def asked_as(fact: Fact, slot_name: str, texts: Mapping[str, str]) -> str:
    """The `ask` or `pick` of a slot with its givens filled, the date it holds for, and the fact's picture."""
    seen = f"[{fact.image.hash}]" if fact.image is not None else ""
    return f"{fill(fact.slots[slot_name].question or '', texts)} {fact.as_of or ''} {seen}".strip()


def place_of(slot_name: str, template: str, texts: Mapping[str, str]) -> tuple[int, int]:
    """Where the text of a slot stands in the filled template, as a half-open range."""
    before = template.split("{" + slot_name + "}", 1)[0]
    start = len(PLACE.sub(lambda match: texts[match[1]], before))
    return start, start + len(texts[slot_name])
