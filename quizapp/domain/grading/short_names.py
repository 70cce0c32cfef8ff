"""The shorter names a person goes by: "Modi", "N. Modi", "von der Leyen"."""

from quizapp.domain.grading.numerals import numbers

Words = tuple[str, ...]


def short_names(words: Words) -> set[Words]:
    """What may stand for the full name `words` (folded) where no one else goes by it; never the first name alone.

    The surname, with none or some of the names or all the initials before it; the first name or its initial and the
    surname; the full name without its middle initials or its "Jr". Nothing for a single word or for a name with a
    number ("Charles III").
    """
    full, words = words, words[:-1] if words[-1:] in (("jr",), ("sr",)) else words
    if len(words) < 2 or numbers(words):
        return set()
    first, *middle, last = words
    found = {words, (first, last), (first[0], *(name[0] for name in middle), last)}
    # All or none of the middle initials: "George W. Bush" does not stand for "George H. W. Bush".
    found.add((first, *(name for name in middle if len(name) > 1), last))
    for surname in (words[start:] for start in range(1, len(words)) if len(words[start]) > 1):
        found |= {surname, (first[0], *surname)}
    return found - {full}


def short_key(words: Words) -> str:
    """What two writings of a short name share: "S. K. Rao", "SK Rao"; but not "K. Ono" and "Kono"."""
    return f"{''.join(words[:-1])} {words[-1]}".strip() if words else ""
