"""One field that finds every screen, bank, fact and action."""
