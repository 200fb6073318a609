"""Data frames as plain rows: what pandas calls missing is None, a timestamp is a day."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import Any

import pandas as pd

from clubs.store.rows import list_records

Row = dict[str, Any]


def list_rows(frame: pd.DataFrame | None, columns: Iterable[str]) -> list[Row]:
    """The rows of `frame` with exactly these columns; a column that the frame does not have is None."""
    if frame is None or not len(frame):
        return []
    wanted = list(columns)
    missing = dict.fromkeys(name for name in wanted if name not in frame.columns)
    rows = list_records(frame, [name for name in wanted if name not in missing])
    return [{**missing, **{name: _to_plain(value) for name, value in row.items()}} for row in rows]


def _to_plain(value: Any) -> Any:
    if value is None or value is pd.NaT or value is pd.NA:
        return None
    if isinstance(value, float):
        return None if value != value else value
    if isinstance(value, dt.datetime):
        return value.date()
    return value
