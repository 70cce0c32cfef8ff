"""What is ready, and how it is going."""
