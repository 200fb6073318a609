"""The rules the data must keep, as files: every queries/checks/*.sql with its severity and its message."""

from dataclasses import dataclass
from pathlib import Path

from clubs.store.declaration import QUERIES
from clubs.store.query_files import BrokenQuery, Query, read_query

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
