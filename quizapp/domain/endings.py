"""How the names of our files end."""

BANKS = (".toml", ".jsonl", ".csv", ".xlsx")
"""What a bank can be read from."""

EVERYTHING = ".quizapp"
"""What “Take everything out” writes."""
