"""Which columns of a table stand on its slides: those that carry something."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import pandas as pd

from clubs.tables.columns import NOTE, SOURCE, Column
from clubs.tables.columns import write_plain as write_cells
from clubs.words.text import Words

MOST_SAID = 60


def write_plain(
    data: pd.DataFrame, columns: Sequence[Column], words: Words, numbers: Mapping[str, int]
) -> pd.DataFrame:
    """Without pictures, addresses and columns in which nothing stands.

    [2] in place of publisher and day, which stand under the table and in the list at the end.
    """
    cells = write_cells(data, columns, words)
    missing = {"", words("value-missing")}
    for column in columns:
        if column.role == SOURCE and "source_id" in data.columns:
            ids = data["source_id"].map(str)
            cells[column.heading] = [f"[{numbers[one]}]" if one in numbers else "" for one in ids]
    said = {heading: set(map(str, cells[heading])) - missing for heading in cells.columns}
    return cells[[heading for heading, texts in said.items() if texts and not _is_address(texts)]]


def _is_address(texts: set[str]) -> bool:
    return any(text.startswith("http") for text in texts)


def take_notes(data: pd.DataFrame, columns: Sequence[Column], words: Words) -> tuple[str, ...]:
    """Notes are for who speaks; a slide has no room for them."""
    notes = [column for column in columns if column.role == NOTE]
    cells, missing = write_cells(data, [columns[0], *notes], words), {"", words("value-missing")}
    first, *others = cells.columns
    noted = [(row[first], row[heading]) for row in cells.to_dict("records") for heading in others]
    return tuple(f"{name}: {note}" for name, note in noted if note not in missing)


def drop_constant(cells: pd.DataFrame, never_said: Sequence[str]) -> tuple[list[int], tuple[str, ...]]:
    """Positions of the columns to keep; one value for all rows is said once, above the table."""
    kept, said = [], []
    for i, heading in enumerate(cells.columns):
        values = list(map(str, cells.iloc[:, i]))
        if i and len(values) > 1 and len(set(values)) == 1 and len(values[0]) < MOST_SAID:
            said += [f"{heading}: {values[0]}"] if heading not in never_said else []
        else:
            kept.append(i)
    return kept, tuple(said)
