"""Rows as the cells of a table, on screen and to take home, each with its sources."""
