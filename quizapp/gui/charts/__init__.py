"""Drawings of numbers that can also be heard, and read point by point."""
