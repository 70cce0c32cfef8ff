"""Digits of any script."""

import unicodedata


def in_ascii_digits(text: str) -> str:
    """`text` with its digits as ASCII digits: ２５ and २५ as 25."""
    digits = (
        str(unicodedata.decimal(letter)) if unicodedata.decimal(letter, None) is not None else letter
        for letter in text
    )  # fmt: skip
    return "".join(digits)
