"""How the learner wants to study, and how it looks."""
