"""Quiz and flashcards drawn from checked facts."""
