"""A question on screen: how it is shown, picked, typed and answered, wherever it is asked."""
