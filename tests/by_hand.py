"""The second method: the same answers from data/*.csv with plain Python, no SQL and no derived table."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from datetime import date
from functools import cache
from typing import Any

import duckdb
import pandas as pd

from clubs import queries
from clubs.store.declaration import DATA

Row = dict[str, Any]
TODAY = date(2026, 11, 21)


BEFORE, AFTER = date(2025, 6, 30), date(2025, 7, 1)  # the last day of the 63 provinces, the first of the 34


@cache
def rows(table: str) -> list[dict[str, str]]:
    with (DATA / f"{table}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def figures(**wanted: str) -> list[dict[str, str]]:
    """The dated figures that stand, with these cells."""
    return [
        row
        for row in rows("figures")
        if row["as_of_to"]
        and not row["withdrawn_on"]
        and all(row[name] == value for name, value in wanted.items())
    ]


def areas() -> dict[str, dict[str, str]]:
    return {row["area_id"]: row for row in rows("areas")}


def provinces(units: str | int) -> set[str]:
    """The provinces of the 63 or the 34, by the squares of the grid map."""
    return {
        row["area_id"] for row in rows("tiles") if row["units"] == str(units) and row["kind"] == "province"
    }


def mergers() -> list[dict[str, str]]:
    """Steps from an old province to a new one."""
    return [row for row in rows("area_changes") if row["kind"] == "merge" and "." not in row["from_area_id"]]


def shipped(name: str, **params: Any) -> list[Row]:
    """What the query says of the shipped data."""
    return records(queries.run(name, **params))


def asked(connection: duckdb.DuckDBPyConnection, name: str, **params: Any) -> list[Row]:
    """What the query says of a small store."""
    return records(connection.execute(queries.find_query(name).sql, params).df())


def records(frame: pd.DataFrame) -> list[Row]:
    """Rows as Python values: days as dates, missing ones as None."""
    return [{str(name): _plain(value) for name, value in row.items()} for row in frame.to_dict("records")]


def _plain(value: Any) -> Any:
    if isinstance(value, pd.Timestamp):
        return value.date()
    if hasattr(value, "tolist"):
        return value.tolist()
    return None if not isinstance(value, list) and pd.isna(value) else value


def pick(found: Iterable[Row], *columns: str) -> list[tuple[Any, ...]]:
    return [tuple(row[column] for column in columns) for row in found]


def day(text: str) -> date:
    return date.fromisoformat(text)
