"""Words that may stand before or after a name without being part of it."""

_ANY_ARTICLE = "the a an"
_PERSON_ARTICLE = "the"  # "A. Modi" has an initial
_COURTESY = "mr mrs ms miss mx dr prof professor sir dame shri sri shree smt shrimati kumari hon honble"
_RANKS = (
    "king queen emperor empress prince princess pope saint lord lady pandit general admiral justice judge crown late"
)
_OFFICES = "pm cm eam minister premier president chancellor secretary ambassador governor senator mayor chairman"
_AFTER = "san sama sensei ji sahib garu"

_BEFORE_ANY = frozenset(f"{_ANY_ARTICLE} {_COURTESY}".split())
_BEFORE_PERSON = frozenset(f"{_PERSON_ARTICLE} {_COURTESY} {_RANKS}".split())
_OFFICE_WORDS = frozenset(_OFFICES.split())
_AFTER_PERSON = frozenset(_AFTER.split())
# An office may come with its field or country: "External Affairs Minister", "then Japanese Prime Minister".
_OFFICE_REACH = 4


def without_titles(words: tuple[str, ...], *, is_person: bool) -> tuple[str, ...]:
    """`words` (folded) without articles and courtesy titles; for a person also without offices, ranks, -san and -ji.

    One word always stays, so no name becomes empty. In other kinds an office is left alone: "President of Japan" and
    "Emperor of Japan" are two things.
    """
    before = _BEFORE_PERSON if is_person else _BEFORE_ANY
    kept = list(words)
    while len(kept) > 1:
        if is_person and kept[-1] in _AFTER_PERSON:
            kept.pop()
        elif kept[0] in before:
            kept.pop(0)
        elif is_person and (office := _end_of_office(kept)):
            del kept[:office]
        else:
            break
    return (*kept[:1], *(word for word in kept[1:] if word != "the"))


def _end_of_office(words: list[str]) -> int:
    """How many leading words are an office; 0 if none. The last word is not looked at."""
    reach = min(_OFFICE_REACH, len(words) - 1)
    return max((place + 1 for place in range(reach) if words[place] in _OFFICE_WORDS), default=0)
