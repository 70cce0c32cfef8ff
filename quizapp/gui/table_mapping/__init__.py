"""What the columns of a table mean, asked of who adds it."""
