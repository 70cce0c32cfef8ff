"""What comes more than once among very many things, in little memory."""

from array import array
from collections.abc import Iterable
from itertools import pairwise


def repeated(numbers: Iterable[int]) -> frozenset[int]:
    """The numbers that come more than once, such as hashes of names: a name of them may, no other can."""
    in_order = sorted(array("q", numbers))  # eight bytes a number while they are collected
    return frozenset(one for one, two in pairwise(in_order) if one == two)
