"""One place: its growth, what was promised, what is around it."""
