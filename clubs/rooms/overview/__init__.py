"""The country and its provinces."""
