"""The curated tables in a database: taken from their files, or carried over from an older version."""

from dataclasses import replace

import duckdb

from clubs.errors import InvalidData
from clubs.store.declaration import DATA, Table, create_statements, quote, raw_name, tables
from clubs.store.faults import Faults
from clubs.store.reading import read_file

# A table about what a document says holds facts of one version; the others hold what the program goes by:
# units, words, thresholds.
EVIDENCE = {"sources", "figures", "targets", "programmes"}


def fill_table(connection: duckdb.DuckDBPyConnection, table: Table, is_whole: bool) -> None:
    """Creates a table and takes into it the rows of its raw table; when not all are whole, those that are."""
    for statement in create_statements(table):
        connection.execute(statement)
    connection.execute(f"insert into {quote(table.name)} {_read_raw(table, is_whole)}")


def _read_raw(table: Table, is_whole: bool = True) -> str:
    cast = "cast" if is_whole else "try_cast"
    cells = ", ".join(
        f"{cast}({quote(one.name)} as {one.sql_type}) as {quote(one.name)}" for one in table.fields
    )
    needed = [f"{quote(field.name)} is not null" for field in table.fields if field.is_required]
    rows = f"select {cells} from {raw_name(table)}"
    return rows if is_whole or not needed else f"select * from ({rows}) where {' and '.join(needed)}"


def _read_today(connection: duckdb.DuckDBPyConnection, table: Table) -> None:
    """The raw table of today's file, as the program goes by it."""
    faults = Faults(connection, tables(), DATA)
    if not read_file(connection, table, DATA, faults):
        raise InvalidData(faults.tell(), faults.count())


def carry_over(connection: duckdb.DuckDBPyConnection, table: Table, source: str) -> None:
    """The rows of an older version, attached as `source`, in a table as it is declared today.

    A column of today that it lacks is null. A table that it lacks is empty where documents speak in it, else
    the one of today, and so is a single threshold, word or kind that it lacks (docs/decisions/0024).
    """
    columns = _list_columns(connection, table.name, source)
    if not columns and not is_evidence(table):
        _read_today(connection, table)
        fill_table(connection, table, is_whole=True)
        return
    for statement in create_statements(_without_demands(table)):
        connection.execute(statement)
    if columns:
        cells = [_read_cell(field.name, field.sql_type, columns) for field in table.fields]
        rows = f"select {', '.join(cells)} from {quote(source)}.{quote(table.name)}"
        connection.execute(f"insert into {quote(table.name)} {rows}")
    if not table.foreign_keys and not is_evidence(table):
        key = ", ".join(quote(name) for name in table.primary_key)
        _read_today(connection, table)
        lacking = f"select * from ({_read_raw(table)}) anti join {quote(table.name)} using ({key})"
        connection.execute(f"insert into {quote(table.name)} {lacking}")


def is_evidence(table: Table) -> bool:
    return table.name in EVIDENCE or any(key.table in EVIDENCE for key in table.foreign_keys)


def _list_columns(connection: duckdb.DuckDBPyConnection, table: str, source: str) -> set[str]:
    found = connection.execute(
        "select column_name from duckdb_columns() where database_name = ? and table_name = ?", [source, table]
    )
    return {name for (name,) in found.fetchall()}


def _read_cell(name: str, sql_type: str, columns: set[str]) -> str:
    return f"cast({quote(name) if name in columns else 'null'} as {sql_type})"


def _without_demands(table: Table) -> Table:
    """What is asked of a row today was not asked then."""
    return replace(table, fields=tuple(replace(field, constraints={}) for field in table.fields))
