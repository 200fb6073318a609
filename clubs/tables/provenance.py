"""A number is shown with its source or not at all."""

from __future__ import annotations

import pandas as pd

SHOWN_VALUES = ("value", "now_value", "latest_value")


class UnsourcedData(RuntimeError):
    """A mistake of the page, not of the reader: its query does not return where the numbers come from."""


def require_sources(data: pd.DataFrame, shown_by: str) -> pd.DataFrame:
    """The data, unless a number in it has no source.

    A row without any value, such as a province that never reported, needs none.
    Raises UnsourcedData.
    """
    if "source_id" not in data.columns:
        raise UnsourcedData(
            f"{shown_by} got the columns {', '.join(map(str, data.columns))} but no source_id. "
            "Return source_id from the query."
        )
    if data["source_id"].notna().all():
        return data
    values = [column for column in SHOWN_VALUES if column in data.columns]
    has_number = data[values].notna().any(axis=1) if values else pd.Series(True, index=data.index)
    bare = data.index[has_number & data["source_id"].isna()]
    if len(bare):
        raise UnsourcedData(
            f"{shown_by} got {len(bare)} of {len(data)} rows with a value and no source_id; first: {bare[0]}."
        )
    return data


def list_source_ids(*tables: pd.DataFrame) -> list[str]:
    """Every source of the tables, once, in the order of first use; a sum has those of all its parts."""
    columns = [table[name] for table in tables for name in table.columns if str(name).endswith("source_id")]
    cells = [cell for column in columns for cell in column.dropna()]
    return list(
        dict.fromkeys(source for cell in cells for source in ([cell] if isinstance(cell, str) else cell))
    )
