"""Painted and composed controls, one idea a file."""
