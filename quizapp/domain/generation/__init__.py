"""From facts to questions."""
