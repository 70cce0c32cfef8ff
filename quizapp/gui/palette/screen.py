"""Everything the palette shows."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

MOST_ROWS = 8


@dataclass(frozen=True, slots=True)
class Command:
    """Something the window can do.

    Attributes:
        title: in the window's language.
        icon: name of its icon.
        keys: the keys that do the same, or empty.
    """

    title: str
    icon: str
    run: Callable[[], object]
    keys: str = ""


@dataclass(frozen=True, slots=True)
class Entry:
    """A row of the palette.

    Attributes:
        note: a word beside the title, such as the bank of a fact.
    """

    title: str
    icon: str
    run: Callable[[], object]
    note: str = ""
    keys: str = ""


@dataclass(frozen=True, slots=True)
class PaletteScreen:
    """What was typed and what fits it, the best first.

    Attributes:
        is_looking: whether facts are still being looked for.
    """

    text: str
    entries: tuple[Entry, ...]
    is_looking: bool = False


def fitting(commands: Sequence[Command], text: str) -> list[Command]:
    """Commands of whose title every typed word begins a word; those whose title begins with the text come first."""
    typed = text.casefold().split()
    found = [command for command in commands if all(map(_begins_a_word(command.title), typed))]
    whole = text.strip().casefold()
    return sorted(found, key=lambda command: not command.title.casefold().startswith(whole))


def _begins_a_word(title: str) -> Callable[[str], bool]:
    words = [word.strip("“”\"'(") for word in title.casefold().replace("–", " ").split()]
    return lambda typed: any(word.startswith(typed) for word in words)
