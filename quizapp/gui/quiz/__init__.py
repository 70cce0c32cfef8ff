"""Setting a quiz up, answering it, and what it came to."""
