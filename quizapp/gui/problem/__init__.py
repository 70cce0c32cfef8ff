"""A bank that was refused, or a folder that cannot be used."""
