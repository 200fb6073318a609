"""The places of a version of the data, to be asked by name."""

from __future__ import annotations

import datetime as dt
from functools import lru_cache
from typing import Any

from clubs import queries
from clubs.names.places import Places

KEPT_VERSIONS = 2  # some 20 MB each with all communes


@lru_cache(KEPT_VERSIONS)
def find_places(version: str) -> Places:
    """Made once, in about a second for all communes; then a name is found in a thousandth."""
    tables = ("units_to_name", "spellings_of_units", "steps_of_units")
    return Places(*(_list_rows(name, version) for name in tables))


def _list_rows(name: str, version: str) -> list[dict[Any, Any]]:
    """Days as dates, None where there is none."""
    rows = queries.run(name, version=version)
    return [
        {key: _to_plain(value) for key, value in zip(rows.columns, row, strict=True)}
        for row in rows.itertuples(index=False, name=None)
    ]


def _to_plain(value: Any) -> Any:
    if value is None or value != value:  # NaN and NaT
        return None
    return value.date() if isinstance(value, dt.datetime) else value
