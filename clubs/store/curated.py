"""The curated tables in a database: read from their CSV, or carried over from an older version."""

from dataclasses import replace
from pathlib import Path

import duckdb

from clubs.store.declaration import DATA, Table, create_statements, quote, quote_text

# A table about what a document says holds facts of one version; the others hold what the program goes by:
# units, words, thresholds.
EVIDENCE = {"sources", "figures", "targets", "programmes"}


def load_table(connection: duckdb.DuckDBPyConnection, table: Table, data: Path = DATA) -> None:
    for statement in create_statements(table):
        connection.execute(statement)
    connection.execute(
        f"insert into {quote(table.name)} select * from {_read_file(table)}", [str(data / table.path)]
    )


def _read_file(table: Table) -> str:
    """The rows of its CSV file, whose path is the one parameter."""
    columns = ", ".join(f"{quote_text(field.name)}: {quote_text(field.sql_type)}" for field in table.fields)
    return (
        f"read_csv(?, columns = {{{columns}}}, header = true,"
        " auto_detect = false, delim = ',', quote = '\"', escape = '\"', nullstr = '', encoding = 'utf-8')"
    )


def carry_over(connection: duckdb.DuckDBPyConnection, table: Table, source: str) -> None:
    """The rows of an older version, attached as `source`, in a table as it is declared today.

    A column of today that it lacks is null. A table that it lacks is empty where documents speak in it, else
    the one of today, and so is a single threshold, word or kind that it lacks (docs/decisions/0024).
    """
    columns = _list_columns(connection, table.name, source)
    if not columns and not is_evidence(table):
        load_table(connection, table)
        return
    for statement in create_statements(_without_demands(table)):
        connection.execute(statement)
    if columns:
        cells = [_read_cell(field.name, field.sql_type, columns) for field in table.fields]
        rows = f"select {', '.join(cells)} from {quote(source)}.{quote(table.name)}"
        connection.execute(f"insert into {quote(table.name)} {rows}")
    if not table.foreign_keys and not is_evidence(table):
        key = ", ".join(quote(name) for name in table.primary_key)
        lacking = f"select * from {_read_file(table)} anti join {quote(table.name)} using ({key})"
        connection.execute(f"insert into {quote(table.name)} {lacking}", [str(DATA / table.path)])


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
