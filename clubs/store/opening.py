"""Opens the file of a version: read-only, whole, with the tables that the queries of this program ask."""

from pathlib import Path

import duckdb

from clubs.errors import ClubsError
from clubs.store import older
from clubs.store.declaration import quote
from clubs.store.fingerprint import running_program
from clubs.store.storage import OFFLINE

# On tables of a few thousand rows most steps of the planner, and a second thread, cost more than they save.
USEFUL_STEPS = {"filter_pushdown", "unused_columns", "cte_inlining", "deliminator", "in_clause", "top_n"}


def open_file(file: Path, version: str) -> duckdb.DuckDBPyConnection:
    """One that another program made is opened as today's program derives it (older.py)."""
    connection = _open_whole(file, version)
    if _read_program(connection) == running_program():
        return connection
    connection.close()
    try:
        return _open_whole(older.derive_anew(file, version), version)
    except ClubsError as error:
        if error.key != "error-version-damaged":
            raise
        older.find_beside(file).unlink(missing_ok=True)
        return _open_whole(older.derive_anew(file, version), version)


def _read_program(connection: duckdb.DuckDBPyConnection) -> str | None:
    """Which program derived the tables; None for one that did not say so yet."""
    info = connection.execute("from build_info").df()
    return info["program"][0] if "program" in info else None


def _open_whole(file: Path, version: str) -> duckdb.DuckDBPyConnection:
    """Opens a file and reads all of it once, so that damage shows here and not in the middle of a page."""
    connection = None
    try:
        connection = duckdb.connect(str(file), read_only=True, config={**OFFLINE, "threads": 1})
        _read_all(connection)
        _plan_less(connection)
        row = connection.execute("select version from build_info").fetchone()
    except (duckdb.Error, RuntimeError) as error:
        if connection:
            connection.close()  # or the file stays open, and one made in its place is not read
        reason = str(error).splitlines()[0][:120]
        raise ClubsError("error-version-damaged", file=file.name, reason=reason) from error
    if row != (version,):
        connection.close()
        raise ClubsError("error-version-damaged", file=file.name, reason=f"build_info: {row}")
    return connection


def _plan_less(connection: duckdb.DuckDBPyConnection) -> None:
    steps = [step for (step,) in connection.execute("select name from duckdb_optimizers()").fetchall()]
    needless = ",".join(step for step in steps if step not in USEFUL_STEPS)
    connection.execute(f"set global disabled_optimizers = '{needless}'")


def _read_all(connection: duckdb.DuckDBPyConnection) -> None:
    """DuckDB holds a checksum for each block, and compares it when the block is read."""
    for (name,) in connection.execute("select table_name from duckdb_tables()").fetchall():
        connection.execute(f"select bit_xor(hash(one)) from {quote(name)} as one").fetchall()
