"""A file as cells, read in a process of its own that can be killed (clubs/intake/reading/reader.py)."""
