"""Data frames as plain rows: what pandas calls missing is None, a timestamp is a day."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import Any

import pandas as pd

Row = dict[str, Any]


def list_rows(frame: pd.DataFrame | None, columns: Iterable[str]) -> list[Row]:
    """The rows of `frame` with exactly these columns; a column that the frame does not have is None."""
    if frame is None or not len(frame):
        return []
    known = {c: [_to_plain(v) for v in frame[c].tolist()] for c in columns if c in frame.columns}
    missing = dict.fromkeys(c for c in columns if c not in known)
    return [{**missing, **{c: values[i] for c, values in known.items()}} for i in range(len(frame))]


def _to_plain(value: Any) -> Any:
    if value is None or value is pd.NaT or value is pd.NA:
        return None
    if isinstance(value, float):
        return None if value != value else value
    if isinstance(value, dt.datetime):
        return value.date()
    return value
