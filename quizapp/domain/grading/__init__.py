"""What a typed answer was worth, and why."""
