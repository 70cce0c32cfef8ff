"""Long work: how far it is, and a way to stop it."""
