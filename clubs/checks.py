"""The rules the data must keep: runs every queries/checks/*.sql and lists the rows that break one."""

import datetime as dt
from dataclasses import dataclass
from pathlib import Path

import pandas as pd

from clubs.declaration import QUERIES
from clubs.queries import BrokenQuery, Query, read_query, run_query

SEVERITIES = ("error", "warning", "notice")
COLUMNS = (
    "area_id", "figure_id", "other_figure_id", "target_id", "source_id", "programme_id",
    "detail_value", "expected_value", "detail",
)  # fmt: skip


@dataclass(frozen=True)
class Check:
    """One rule: a query that returns the rows that break it."""

    name: str
    severity: str
    message_key: str
    query: Query


def catalog(queries: Path = QUERIES) -> list[Check]:
    """Every check, the gravest first."""
    checks = [read_check(read_query(file)) for file in sorted((queries / "checks").glob("*.sql"))]
    return sorted(checks, key=lambda check: SEVERITIES.index(check.severity))


def read_check(query: Query) -> Check:
    for line in ("severity", "message"):
        if line not in query.extra:
            raise BrokenQuery("error-query-header", file=f"checks/{query.name}.sql", line=line)
    severity = query.extra["severity"]
    if severity not in SEVERITIES:
        line = f"severity: {'|'.join(SEVERITIES)}"
        raise BrokenQuery("error-query-header", file=f"checks/{query.name}.sql", line=line)
    return Check(query.name, severity, query.extra["message"], query)


def run_check(check: Check, version: str | None = None, seen_on: dt.date | None = None) -> pd.DataFrame:
    """The rows that break one rule, for a reader of that day; today when none is given."""
    params = {"seen_on": seen_on or dt.date.today()} if "seen_on" in check.query.params else {}
    rows = run_query(check.query, version, **params)
    return rows.assign(check=check.name, severity=check.severity)[["check", "severity", *COLUMNS]]


def run_checks(version: str | None = None, seen_on: dt.date | None = None) -> pd.DataFrame:
    """One row per offence of all checks, the gravest first: check, severity and the rows concerned."""
    found = [rows for check in catalog() if not (rows := run_check(check, version, seen_on)).empty]
    if not found:
        return pd.DataFrame(columns=["check", "severity", *COLUMNS])
    return pd.concat(found, ignore_index=True)
