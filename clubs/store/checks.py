"""The rules the data must keep: runs every queries/checks/*.sql and lists the rows that break one."""

import datetime as dt

import pandas as pd

from clubs.queries import run_query
from clubs.store.check_files import COLUMNS, SEVERITIES, Check, catalog

__all__ = ["COLUMNS", "SEVERITIES", "catalog", "run_check", "run_checks"]


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
