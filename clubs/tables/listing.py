"""How a long list is shown: its columns by the room there is, and what a click on a row opens."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple

from clubs.tables.cells import Cell


class Listing(NamedTuple):
    """columns, widths: those that fit the window. paragraphs: the columns on a phone, one row a paragraph.

    taken: the columns of the files to take home. opened: what a click on a row changes in the address.
    wraps: rows high enough for texts that would be cut. note, hint: what to mind, and what a click does.
    """

    columns: Mapping[str, Cell]
    widths: Sequence[int | None]
    paragraphs: Mapping[str, Cell]
    taken: Mapping[str, Cell]
    opened: Callable[[Any], dict[str, Any]]
    wraps: bool = False
    note: str = ""
    hint: str = ""
