"""Flaws of questions that a program can see (Haladyna, Downing and Rodriguez 2002, and ours)."""
