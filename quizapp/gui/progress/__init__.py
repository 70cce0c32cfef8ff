"""How it is going: numbers, charts, and the facts that are hard."""
