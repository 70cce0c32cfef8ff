"""The learner's banks: what is in them, and how to get more."""
