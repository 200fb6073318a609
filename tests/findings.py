"""Runs one check of queries/checks on a few rows, with thresholds that do not move when the data's do."""

from typing import Any, NamedTuple

import duckdb

from clubs.store.declaration import QUERIES
from tests.store import Row, store

THRESHOLDS = {
    "about_within_pct": 5,
    "members_per_club_max": 70,
    "members_per_club_min": 50,
    "money_rounding_pct": 5,
    "parts_named_min_pct": 50,
    "same_date_within_days": 31,
    "scope_mistaken_min_pct": 50,
    "scope_mistaken_within_days": 183,
    "share_rounding_pp": 0.5,
    "stale_after_months": 24,
}
RULES: list[Row] = [{"rule_id": name, "value": value} for name, value in THRESHOLDS.items()]


class Finding(NamedTuple):
    """One row that breaks a rule: the columns that every check returns, in their order."""

    area_id: str
    figure_id: str | None
    other_figure_id: str | None
    target_id: str | None
    source_id: str | None
    programme_id: str | None
    detail_value: float | None
    expected_value: float | None
    detail: str | None


def names() -> list[str]:
    return sorted(file.stem for file in (QUERIES / "checks").glob("*.sql"))


def sql_of(name: str) -> str:
    return (QUERIES / "checks" / f"{name}.sql").read_text(encoding="utf-8")


def header_of(name: str) -> dict[str, str]:
    lines = [line.removeprefix("-- ") for line in sql_of(name).splitlines() if line.startswith("-- ")]
    return {key: text.strip() for key, _, text in (line.partition(":") for line in lines)}


def run_check(name: str, connection: duckdb.DuckDBPyConnection, **params: Any) -> list[Finding]:
    return [Finding(*row) for row in connection.execute(sql_of(name), params).fetchall()]


def findings(name: str, seen_on: str | None = None, /, **rows: list[Row]) -> list[Finding]:
    """What one check says about a fresh store that holds these rows."""
    params = {} if header_of(name)["params"] == "none" else {"seen_on": seen_on}
    return run_check(name, store(verdict_rules=RULES, **rows), **params)


def figure(area_id: str, value: float, day: str | None = "2023-12-07", **more: object) -> Row:
    return {"area_id": area_id, "value": value, "as_of_to": day, **more}
