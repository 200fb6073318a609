"""Makes the derived tables: each file of queries/derive in the order of its ORDER file, then the findings."""

import re
from pathlib import Path

import duckdb

from clubs import checks
from clubs.declaration import QUERIES, quote
from clubs.errors import ClubsError

# What DuckDB raises when the disk refuses; not the fault of the query that was running.
DISK_ERRORS = (duckdb.IOException, duckdb.TransactionException, duckdb.FatalException)

_COMMENTS = re.compile(r"--[^\n]*|/\*.*?\*/", re.DOTALL)


def derive_tables(connection: duckdb.DuckDBPyConnection, queries: Path = QUERIES) -> list[str]:
    """Runs the derive files and returns the names of the tables they made."""
    files = derive_files(queries)
    for file in files:
        _derive(connection, file)
    if not files:
        return []
    _derive_findings(connection, queries)
    return [*(file.stem for file in files), "findings"]


def _derive(connection: duckdb.DuckDBPyConnection, file: Path) -> None:
    if not file.exists():
        raise ClubsError("error-derive-missing", name=file.stem)
    sql = file.read_text(encoding="utf-8")
    try:
        connection.execute(sql if _creates(sql) else f"create table {quote(file.stem)} as\n{sql}")
    except DISK_ERRORS:
        raise
    except duckdb.Error as error:
        raise ClubsError("error-derive", file=file.name, reason=str(error)) from error


def _derive_findings(connection: duckdb.DuckDBPyConnection, queries: Path) -> None:
    """One table of all offences, so that a page asks once; rules that need the reader's day come later."""
    types = {"detail_value": "double", "expected_value": "double"}
    columns = ("check_id", "severity", *checks.COLUMNS)
    declared = ", ".join(f"{name} {types.get(name, 'varchar')}" for name in columns)
    connection.execute(f"create table findings ({declared})")
    for check in checks.catalog(queries):
        if not check.query.params:
            _insert_findings(connection, check)


def _insert_findings(connection: duckdb.DuckDBPyConnection, check: checks.Check) -> None:
    found = f"select $check_id, $severity, {', '.join(checks.COLUMNS)} from ({check.query.sql}\n)"
    values = {"check_id": check.name, "severity": check.severity}
    try:
        connection.execute(f"insert into findings {found}", values)
    except DISK_ERRORS:
        raise
    except duckdb.Error as error:
        file = f"../checks/{check.name}.sql"
        raise ClubsError("error-derive", file=file, reason=str(error)) from error


def derive_files(queries: Path = QUERIES) -> list[Path]:
    """The derive files in the order they must run; none when there is no ORDER file yet."""
    order = queries / "derive" / "ORDER"
    if not order.exists():
        return []
    names = order.read_text(encoding="utf-8").split()
    return [queries / "derive" / f"{name}.sql" for name in names]


def _creates(sql: str) -> bool:
    return _COMMENTS.sub("", sql).lstrip().lower().startswith("create")
