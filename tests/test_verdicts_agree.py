"""Every promise and every place of the shipped data: the SQL and the second method say the same."""

import random
from bisect import bisect_right
from datetime import date, timedelta

import duckdb
import pytest

from clubs.store import versions
from clubs.store.build import build
from clubs.store.declaration import DATA
from tests.area_verdict_reference import area_verdict, last_verdict
from tests.verdict_cases import Row, differing
from tests.verdict_reference import verdict
from tests.verdict_tables import Tables, load_tables

TODAY = date(2026, 11, 21)
YEAR_ENDS = [date(year, 12, 31) for year in range(2010, 2036)]
SOME_DAYS = [date(2010, 1, 1) + timedelta(days=n) for n in random.Random(1648).sample(range(26 * 365), 30)]
History = dict[str, list[Row]]


@pytest.fixture(scope="module")
def built() -> duckdb.DuckDBPyConnection:
    return versions.connect(build().version).cursor()


@pytest.fixture(scope="module")
def tables() -> Tables:
    return load_tables(DATA)


def history(built: duckdb.DuckDBPyConnection, table: str, key: str) -> History:
    relation = built.table(table).order(f"{key}, seen_from")
    rows = [dict(zip(relation.columns, row, strict=True)) for row in relation.fetchall()]
    found: History = {}
    for row in rows:
        found.setdefault(row[key], []).append(row)
    return found


def on_day(rows: list[Row], day: date) -> Row | None:
    position = bisect_right([row["seen_from"] for row in rows], day)
    return rows[position - 1] if position else None


def days_of(rows: list[Row]) -> list[date]:
    """Year ends, today, some days, and both sides of every day on which the SQL changes its mind."""
    turns = [row["seen_from"] for row in rows if row["seen_from"].year > 1900]
    return [*YEAR_ENDS, TODAY, *SOME_DAYS, *turns, *(day - timedelta(days=1) for day in turns)]


def test_every_promise_has_the_same_verdict_by_both_methods(
    built: duckdb.DuckDBPyConnection, tables: Tables
) -> None:
    said = history(built, "verdicts", "target_id")
    assert set(said) == set(tables.targets)
    differences = [
        f"{target_id} seen on {day}: {difference}"
        for target_id, rows in said.items()
        for day in days_of(rows)
        for difference in differing(on_day(rows, day), verdict(target_id, day, tables))
    ]
    assert not differences, "\n".join(differences[:40])


def test_every_place_has_the_same_colour_by_both_methods(
    built: duckdb.DuckDBPyConnection, tables: Tables
) -> None:
    differences = []
    for area_id, rows in history(built, "area_verdicts", "area_id").items():
        for day in days_of(rows):
            said, expected = on_day(rows, day), area_verdict(area_id, day, tables)
            if expected is None:
                continue  # the unit did not exist yet and nobody can choose it for that day
            left = (said["state"], said["target_id"]) if said else None
            right = (expected.state, expected.promise.target_id if expected.promise else None)
            if left != right:
                differences.append(f"{area_id} seen on {day}: SQL {left}, second method {right}")
    assert not differences, "\n".join(differences[:40])


def test_the_last_verdict_possible_of_every_place_is_the_same_by_both_methods(
    built: duckdb.DuckDBPyConnection, tables: Tables
) -> None:
    differences = []
    for area_id, rows in history(built, "area_verdicts", "area_id").items():
        row, expected = on_day(rows, TODAY), last_verdict(area_id, tables, TODAY)
        assert row is not None and expected is not None
        last = on_day(rows, row["last_judged_from"]) if row["last_judged_from"] else row
        assert last is not None
        if last["state"] != expected.state:
            differences.append(f"{area_id}: SQL {last['state']}, second method {expected.state}")
    assert not differences, "\n".join(differences[:40])
