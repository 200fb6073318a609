"""Makes the derived tables: each file of queries/derive, in the order of its ORDER file."""

import re
from pathlib import Path

import duckdb

from clubs.declaration import QUERIES, quote
from clubs.errors import ClubsError

_COMMENTS = re.compile(r"--[^\n]*|/\*.*?\*/", re.DOTALL)


def derive_tables(connection: duckdb.DuckDBPyConnection, queries: Path = QUERIES) -> list[str]:
    """Runs the derive files and returns the names of the tables they made."""
    files = derive_files(queries)
    for file in files:
        _derive(connection, file)
    return [file.stem for file in files]


def _derive(connection: duckdb.DuckDBPyConnection, file: Path) -> None:
    if not file.exists():
        raise ClubsError("error-derive-missing", name=file.stem)
    sql = file.read_text(encoding="utf-8")
    try:
        connection.execute(sql if _creates(sql) else f"create table {quote(file.stem)} as\n{sql}")
    except duckdb.Error as error:
        raise ClubsError("error-derive", file=file.name, reason=str(error)) from error


def derive_files(queries: Path = QUERIES) -> list[Path]:
    """The derive files in the order they must run; none when there is no ORDER file yet."""
    order = queries / "derive" / "ORDER"
    if not order.exists():
        return []
    names = [
        line.split("#")[0].strip().removesuffix(".sql") for line in order.read_text("utf-8").splitlines()
    ]
    return [queries / "derive" / f"{name}.sql" for name in names if name]


def _creates(sql: str) -> bool:
    return _COMMENTS.sub("", sql).lstrip().lower().startswith("create")
