"""Pure values and functions: no Qt, no SQL, no files, no clock."""
