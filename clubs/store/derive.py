"""Makes the derived tables: each file of queries/derive in the order of its ORDER file, then the findings."""

import re
from pathlib import Path

import duckdb

from clubs.errors import ClubsError
from clubs.store import checks
from clubs.store.declaration import QUERIES, quote
from clubs.store.storage import DISK_ERRORS

FINDINGS = "findings"

_COMMENTS = re.compile(r"--[^\n]*|/\*.*?\*/", re.DOTALL)


def derive_tables(connection: duckdb.DuckDBPyConnection, queries: Path = QUERIES) -> list[str]:
    """Runs the derive files and, where ORDER says so, the checks; returns the names of the tables made."""
    names = list_names(queries)
    for name in names:
        if name == FINDINGS:
            _derive_findings(connection, queries)
        else:
            _derive(connection, queries / "derive" / f"{name}.sql")
    return names


def _derive(connection: duckdb.DuckDBPyConnection, file: Path) -> None:
    if not file.exists():
        raise ClubsError("error-derive-missing", name=file.stem)
    sql = file.read_text(encoding="utf-8")
    _execute(connection, file.name, sql if _creates(sql) else f"create table {quote(file.stem)} as\n{sql}")


def _execute(connection: duckdb.DuckDBPyConnection, file: str, sql: str, **values: str) -> None:
    try:
        connection.execute(sql, values)
    except DISK_ERRORS:
        raise
    except duckdb.Error as error:
        raise ClubsError("error-derive", file=file, reason=str(error)) from error


def _derive_findings(connection: duckdb.DuckDBPyConnection, queries: Path) -> None:
    """One table of the rules there are, and one of what breaks those that hold on any day.

    A rule that asks for the reader's day finds its rows in a table with spans of days; finding_cards has all.
    """
    types = {"detail_value": "double", "expected_value": "double"}
    columns = ("check_id", "severity", *checks.COLUMNS)
    declared = ", ".join(f"{name} {types.get(name, 'varchar')}" for name in columns)
    connection.execute(f"create table findings ({declared})")
    connection.execute("create table checks (check_id varchar, severity varchar)")
    for check in checks.catalog(queries):
        connection.execute("insert into checks values (?, ?)", [check.name, check.severity])
        if not check.query.params:
            _insert_findings(connection, check)


def _insert_findings(connection: duckdb.DuckDBPyConnection, check: checks.Check) -> None:
    found = f"select $check_id, $severity, {', '.join(checks.COLUMNS)} from ({check.query.sql}\n)"
    values = {"check_id": check.name, "severity": check.severity}
    _execute(connection, f"../checks/{check.name}.sql", f"insert into findings {found}", **values)


def derive_files(queries: Path = QUERIES) -> list[Path]:
    """The derive files in the order they must run; none when there is no ORDER file yet."""
    return [queries / "derive" / f"{name}.sql" for name in list_names(queries) if name != FINDINGS]


def list_names(queries: Path) -> list[str]:
    """The lines of ORDER; FINDINGS is not a file but what the checks find at that point."""
    order = queries / "derive" / "ORDER"
    if not order.exists():
        return []
    lines = order.read_text("utf-8").splitlines()
    return [name for line in lines if (name := line.split("#")[0].strip().removesuffix(".sql"))]


def _creates(sql: str) -> bool:
    return _COMMENTS.sub("", sql).lstrip().lower().startswith("create")
