"""An `ask` promises one right answer: where two facts break that promise."""

from collections import defaultdict
from collections.abc import Iterator

from quizapp.domain.facts import Bank, Fact, Slot
from quizapp.domain.marking import QT_TRANSLATE_NOOP
from quizapp.domain.problems import Problem, Severity
from quizapp.domain.repeats import repeated
from quizapp.domain.wording import asked_as, shown_value, texts_of

TWO_ANSWERS = QT_TRANSLATE_NOOP(
    "problems", "Two right answers to “{question}”: {first} in fact “{fact}”, and {second} here."
)
KEEP_ONE = QT_TRANSLATE_NOOP("problems", "Keep one, ask with a pick, or put what tells them apart into the question.")
DROPPED = QT_TRANSLATE_NOOP(
    "problems",
    "“{question}” has {count} right answers in this table, so these rows are not asked for {slot}.",
)

Asked = tuple[Fact, str, Slot]


def _clashes(bank: Bank) -> Iterator[tuple[str, list[Asked]]]:
    """Questions with more than one right answer, and who asks them."""
    # Numbers stand for the sentences at first: a large bank has many questions and few that come twice.
    twice = repeated(hash(question) for _, (question, _, _) in _asked_in(bank))
    found: dict[str, list[Asked]] = defaultdict(list)
    for fact, (question, name, slot) in _asked_in(bank) if twice else ():
        if hash(question) in twice:
            found[question].append((fact, name, slot))
    for question, asked in found.items():
        if len({shown_value(slot, bank.entities) for _, _, slot in asked}) > 1:
            yield question, asked


def _asked_in(bank: Bank) -> Iterator[tuple[Fact, tuple[str, str, Slot]]]:
    """Every `ask` with its givens filled and the date it holds for, with its slot."""
    for fact in bank.ready_facts:
        texts = texts_of(fact, bank.entities)
        for name, slot in fact.slots.items():
            if slot.ask and all(place in texts for place in slot.givens):
                yield fact, (asked_as(fact, name, texts), name, slot)


def broken_promises(bank: Bank) -> Iterator[Problem]:
    """A fault for each fact beside a table that answers another fact's question differently; a notice for a table."""
    for question, asked in _clashes(bank):
        first_fact, first_name, first_slot = asked[0]
        if all(fact.relation and fact.relation == first_fact.relation for fact, _, _ in asked):
            count = len({shown_value(slot, bank.entities) for _, _, slot in asked})
            values = {"question": question, "count": count, "slot": first_name}
            yield Problem(f'fact "{first_fact.id}"', f"slots.{first_name}.ask", DROPPED, "", values, Severity.NOTICE)
            continue
        for fact, name, slot in asked[1:]:
            first, second = shown_value(first_slot, bank.entities), shown_value(slot, bank.entities)
            if first != second:
                values = {"question": question, "fact": first_fact.id, "first": first, "second": second}
                yield Problem(f'fact "{fact.id}"', f"slots.{name}.ask", TWO_ANSWERS, KEEP_ONE, values)


def without_broken_asks(bank: Bank) -> Bank:
    """The bank with the `ask` of table rows dropped where equal givens have different answers."""
    dropped: dict[str, set[str]] = defaultdict(set)
    for _, asked in _clashes(bank):
        for fact, name, _ in asked:
            dropped[fact.id].add(name)
    if not dropped:
        return bank

    def mended(fact: Fact) -> Fact:
        slots = {
            name: slot.model_copy(update={"ask": None}) if name in dropped[fact.id] else slot
            for name, slot in fact.slots.items()
        }
        return fact.model_copy(update={"slots": slots})

    # As they were, packed or not.
    facts = type(bank.facts)(mended(fact) if fact.id in dropped else fact for fact in bank.facts)  # type: ignore[call-arg]
    return bank.model_copy(update={"facts": facts})
