"""What people added to the curated tables: acts, which SQL turns into rows of the same tables."""

from dataclasses import dataclass
from pathlib import Path

import duckdb

from clubs.errors import ClubsError
from clubs.store.declaration import QUERIES, quote
from clubs.store.storage import DISK_ERRORS

ACTS = "create temp table acts (number bigint, kind varchar, acted_on date, acted_at timestamp, says json)"
INTO = ("sources", "figures", "clubs", "club_reports")  # in this order: a figure refers to its source


@dataclass(frozen=True)
class Addition:
    """One act in effect. at: UTC; says: JSON."""

    number: int
    kind: str
    at: str
    says: str


@dataclass(frozen=True)
class Additions:
    """The acts in effect, in their order, and a hash of them; it is empty where there are none."""

    fingerprint: str = ""
    acts: tuple[Addition, ...] = ()


def add_rows(connection: duckdb.DuckDBPyConnection, additions: Additions, queries: Path = QUERIES) -> None:
    """Adds the rows of queries/acts/TABLE.sql to each table; they were checked when they were saved."""
    if not additions.acts:
        return
    connection.execute(ACTS)
    connection.executemany(
        "insert into acts values (?, ?, cast(?::timestamp as date), ?::timestamp, ?)",
        [[act.number, act.kind, act.at.rstrip("Z"), act.at.rstrip("Z"), act.says] for act in additions.acts],
    )
    for table in INTO:
        rows = (queries / "acts" / f"{table}.sql").read_text(encoding="utf-8")
        _execute(connection, table, f"insert into {quote(table)} by name\n{rows}")
    _execute(connection, "withdrawn", (queries / "acts" / "withdrawn.sql").read_text(encoding="utf-8"))
    connection.execute("drop table acts")


def _execute(connection: duckdb.DuckDBPyConnection, name: str, sql: str) -> None:
    try:
        connection.execute(sql)
    except DISK_ERRORS:
        raise
    except duckdb.Error as error:
        raise ClubsError("error-derive", file=f"../acts/{name}.sql", reason=str(error)) from error
