"""Marks a sentence for translation without needing Qt."""


def QT_TRANSLATE_NOOP(context: str, sentence: str) -> str:
    """`sentence` unchanged; the translation tool finds it by this function's name.

    `context` is the group under which `gui` looks the translation up.
    """
    del context
    return sentence
