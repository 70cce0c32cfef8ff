import pytest

from quizapp.domain.facts import Entity
from quizapp.domain.grading.names import NameBook
from quizapp.domain.renaming import is_same_answer


def a_country(name: str, id_: str = "it") -> Entity:
    return Entity(id=id_, kind="country", name=name)


@pytest.mark.parametrize(
    ("before", "after", "is_same"),
    [
        ("Kathmandu", "Katmandu", True),
        ("Sao Tome", "São Tomé", True),
        ("Austria", "Australia", False),
        ("Kiev", "Odesa", False),
    ],
)
def test_a_slip_of_the_pen_is_the_same_answer_and_another_name_is_not(before: str, after: str, is_same: bool) -> None:
    now = a_country(after)
    assert is_same_answer(a_country(before), now, NameBook([now])) is is_same


def test_a_name_that_another_goes_by_now_is_no_slip() -> None:
    now = a_country("Iraq")
    assert not is_same_answer(a_country("Iran"), now, NameBook([now, a_country("Iran", "other")]))


def test_the_full_name_and_the_short_one_are_the_same_person() -> None:
    full = Entity(id="it", kind="person", name="Shigeru Ishiba")
    short = Entity(id="it", kind="person", name="Ishiba")
    assert is_same_answer(full, short, NameBook([short], surnames=True))
    assert is_same_answer(short, full, NameBook([full], surnames=True))
