"""The districts of one or several provinces."""
