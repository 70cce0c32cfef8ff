"""The first start: choose a bank."""
