"""Chance that is the same everywhere: drawn from a hash, not from a generator with a state."""

import hashlib
from collections.abc import Callable, Iterable
from typing import TypeVar

T = TypeVar("T")


class Draw:
    """Choices that depend on nothing but the parts given.

    A hash instead of `random`: the order of calls does not matter, and no version of Python changes it.
    """

    def __init__(self, *parts: str | int) -> None:
        self._seed = "\x1f".join(map(str, parts)).encode()

    def number(self, below: int, label: str) -> int:
        """A whole number from 0 to `below` - 1; `label` tells one draw from another."""
        digest = hashlib.sha256(self._seed + b"\x1e" + label.encode()).digest()
        return int.from_bytes(digest[:8], "big") % below

    def shuffled(self, things: Iterable[T], name: Callable[[T], str], label: str) -> list[T]:
        """The things in an order of their own; `name` tells one from another."""
        return sorted(things, key=lambda thing: (self.number(2**63, f"{label}\x1e{name(thing)}"), name(thing)))
