"""Which columns of a table stand on its slides: those that carry something."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import pandas as pd

MOST_SAID = 60


def take_notes(cells: pd.DataFrame, heading: str, missing: str) -> tuple[str, ...]:
    """Notes are for who speaks; a slide has no room for them."""
    if heading not in cells.columns:
        return ()
    first = cells.columns[0]
    noted = [(row[first], row[heading]) for row in cells.to_dict("records")]
    return tuple(f"{name}: {note}" for name, note in noted if note not in ("", missing))


def number_sources(
    cells: pd.DataFrame, data: pd.DataFrame, heading: str, numbers: Mapping[str, int]
) -> pd.DataFrame:
    """[2] in place of publisher and day, which stand under the table and in the list at the end."""
    if heading in cells.columns and "source_id" in data.columns:
        told = [f"[{numbers[source]}]" if source in numbers else "" for source in data["source_id"].map(str)]
        cells = cells.assign(**{heading: told})
    return cells


def drop_empty(cells: pd.DataFrame, missing: str) -> pd.DataFrame:
    """Without pictures, addresses and columns in which nothing stands."""
    kept = []
    for i in range(len(cells.columns)):
        values = set(map(str, cells.iloc[:, i]))
        if values - {"", missing} and not any(value.startswith(("data:", "http")) for value in values):
            kept.append(i)
    return cells.iloc[:, kept]


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
