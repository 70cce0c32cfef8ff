"""Question, verdict and summary."""
