"""What goes on paper: worksheets with their answer key, and results."""
