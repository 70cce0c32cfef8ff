"""Every flaw of a question: one detector a rule."""

from collections.abc import Callable, Iterable

from quizapp.domain.flaws import of_options, of_stems
from quizapp.domain.flaws.item import Item
from quizapp.domain.marking import QT_TRANSLATE_NOOP

RULES: dict[str, tuple[Callable[[Item], bool], str]] = {
    "no-question": (
        of_stems.no_question, QT_TRANSLATE_NOOP("flaws", "It is neither a whole question nor a sentence with a gap.")
    ),
    "missing-given": (of_stems.missing_given, QT_TRANSLATE_NOOP("flaws", "It leaves out what the answer depends on.")),
    "names-answer": (of_stems.names_answer, QT_TRANSLATE_NOOP("flaws", "It names its own answer.")),
    "negative": (of_stems.negative, QT_TRANSLATE_NOOP("flaws", "It is asked with a negation.")),
    "ageing": (of_stems.ageing, QT_TRANSLATE_NOOP("flaws", "It has words that age, and no date it holds for.")),
    "shared-word": (
        of_stems.shared_word, QT_TRANSLATE_NOOP("flaws", "It shares a word with the right option alone.")
    ),
    "article-cue": (of_stems.article_cue, QT_TRANSLATE_NOOP("flaws", "Its grammar fits only some of the options.")),
    "other-given": (of_stems.other_given, QT_TRANSLATE_NOOP("flaws", "An option names what was not asked about.")),
    "all-or-none": (of_options.all_or_none, QT_TRANSLATE_NOOP("flaws", "An option speaks of the other options.")),
    "equal-options": (of_options.equal_options, QT_TRANSLATE_NOOP("flaws", "Two options are the same.")),
    "overlapping-options": (
        of_options.overlapping_options, QT_TRANSLATE_NOOP("flaws", "An option contains another one.")
    ),
    "mixed-format": (of_options.mixed_format, QT_TRANSLATE_NOOP("flaws", "The options are not written alike.")),
    "long-key": (of_options.long_key, QT_TRANSLATE_NOOP("flaws", "The right option is much longer than the others.")),
    "unordered": (of_options.unordered, QT_TRANSLATE_NOOP("flaws", "Its numbers or dates are in no order.")),
    "lone-round": (of_options.lone_round, QT_TRANSLATE_NOOP("flaws", "The right number alone is round, or is not.")),
    "close-numbers": (
        of_options.close_numbers, QT_TRANSLATE_NOOP("flaws", "A wrong number is too close to the right one.")
    ),
    "absolute": (of_options.absolute, QT_TRANSLATE_NOOP("flaws", "Some options say “always”, “only” or the like.")),
    "repeated-words": (
        of_options.repeated_words, QT_TRANSLATE_NOOP("flaws", "The options repeat what belongs into the question.")
    ),
}  # fmt: skip
"""By name: the detector, and what an author is told."""

OF_STEMS = ("no-question", "negative", "ageing")
"""Rules that need neither options nor an answer."""

OF_OPTIONS = ("all-or-none", "equal-options", "overlapping-options", "mixed-format", "absolute", "repeated-words")
"""Rules that need no stem and hold for any choice among the options."""


def flaws_in(item: Item, rules: Iterable[str] = RULES) -> tuple[str, ...]:
    """Names of the rules that a question breaks."""
    return tuple(name for name in rules if RULES[name][0](item))
