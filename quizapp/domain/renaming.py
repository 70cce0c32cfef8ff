"""Whether an entity that goes by another name is still the same answer."""

from quizapp.domain.facts import Entity
from quizapp.domain.grading.names import NameBook
from quizapp.domain.verdicts import Verdict


def is_same_answer(before: Entity, after: Entity, names: NameBook) -> bool:
    """Whether who learned the one knows the other: another spelling, or a name that either has among its others.

    `names` has every name of its kind as they are now: what is near to two of them is no slip for one.
    """
    if names.grade(before.name, after.id).verdict.is_right:
        return True
    old_names = NameBook([before], surnames=names.has_surnames)
    # Nothing else is known of then, so that a slip ("Iraq" for "Iran") says nothing.
    return old_names.grade(after.name, before.id).verdict is Verdict.RIGHT
