"""Bank files to facts."""
