"""Columns of a table for a test, by their headings."""

from collections.abc import Mapping

from clubs.tables.cells import Cell
from clubs.tables.columns import Column


def make_columns(cells: Mapping[str, Cell]) -> list[Column]:
    return [Column(heading, cell) for heading, cell in cells.items()]
