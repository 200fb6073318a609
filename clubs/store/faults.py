"""What is wrong in the data files: a table with one row per fault, told as problems for people.

There may be a million of them: set work finds them, the first are told, a file has all.
"""

import csv
from collections.abc import Iterator
from pathlib import Path

import duckdb

from clubs.errors import Problem, find_nearest
from clubs.store.declaration import Table, quote, raw_name

TOLD = 100
LONGEST_SHOWN = 60
ROWS_AT_ONCE = 20_000
NOTHING_NEAR = "—"

COLUMNS = "(place, line, column_name, fault, value, wanted)"
CREATE = """
    drop table if exists temp.faults;
    create or replace temp sequence fault_number;
    create temp table faults (
        place integer, line bigint, column_name varchar, fault varchar, value varchar, wanted varchar,
        number bigint default nextval('fault_number')
    )
"""
# The first fault of each cell, in the order of the declaration and then by line.
READ = """
    select place, line, column_name, fault, value, wanted
    from temp.faults
    qualify row_number() over (partition by place, line, column_name order by number) = 1
    order by place, line, number
"""

Row = tuple[int, int, str, str, str, str]


class Faults:
    """The faults of the declared files, found in one connection; `data` is where the files lie."""

    def __init__(self, connection: duckdb.DuckDBPyConnection, declared: dict[str, Table], data: Path) -> None:
        self._connection, self._tables, self._data = connection, list(declared.values()), data
        self._near: dict[tuple[str, str], str] = {}
        self._known: dict[tuple[int, str], list[str]] = {}
        connection.execute(CREATE)

    def add(self, table: Table, fault: str, line: int = 0, value: str = "", wanted: str = "") -> None:
        """One that is not in a cell: it concerns a row, or keeps the whole file from being read."""
        self.add_rows(table, fault, [line], [value], wanted)

    def add_rows(
        self, table: Table, fault: str, lines: list[int], values: list[str], wanted: str = ""
    ) -> None:
        self._connection.execute(
            f"insert into temp.faults {COLUMNS}"
            " select ?, unnest(?::bigint[]), '', ?, unnest(?::varchar[]), ?",
            [self._tables.index(table), lines, fault, values, wanted],
        )

    def add_found(self, table: Table, sql: str) -> None:
        """What a query finds: line, column_name, fault, value, wanted."""
        place = self._tables.index(table)
        self._connection.execute(
            f"insert into temp.faults {COLUMNS}"
            f" select {place}, line, column_name, fault, value, wanted from ({sql})"
        )

    def count(self) -> dict[str, int]:
        """How many of each kind, the most frequent first."""
        counted = f"select fault, count(*) from ({READ}) group by fault order by count(*) desc, fault"
        return dict(self._connection.execute(counted).fetchall())

    def tell(self, most: int | None = None) -> list[Problem]:
        limit = "" if most is None else f"limit {most}"
        rows = self._connection.execute(f"{READ} {limit}").fetchall()
        self._find_near(rows)
        return [self._tell(row) for row in rows]

    def write(self, target: Path) -> None:
        """All of them as a spreadsheet, which words/errors.py says in the reader's language.

        The nearest name stands only where `tell` has looked for it: a look takes longer than all the rest.
        """
        with target.open("w", encoding="utf-8-sig", newline="") as file:
            writer = csv.writer(file)
            writer.writerow(["file", "line", "column", "fault", "value", "wanted", "nearest"])
            for problem in map(self._tell, self._stream()):
                place = [problem.file, problem.line or "", problem.column, problem.key]
                writer.writerow([*place, *problem.arguments.values()])

    def _stream(self) -> Iterator[Row]:
        result = self._connection.execute(READ)
        while rows := result.fetchmany(ROWS_AT_ONCE):
            yield from rows

    def _tell(self, row: Row) -> Problem:
        place, line, column, fault, value, wanted = row
        near = self._near.get((wanted, value), NOTHING_NEAR)
        arguments = {"value": show_plainly(value), "wanted": wanted, "nearest": near}
        return Problem(f"{self._data.name}/{self._tables[place].path}", fault, line, column, arguments)

    def _find_near(self, rows: list[Row]) -> None:
        """The name that was perhaps meant, for a word that is not allowed and a row that does not exist."""
        for place, _, column, fault, value, wanted in rows:
            if fault == "error-constraint-enum":
                known = wanted.split(", ")
            elif fault == "error-foreign-key":
                known = self._list_known(place, column)
            else:
                continue
            if (wanted, value) not in self._near:
                self._near[wanted, value] = find_nearest(value[:LONGEST_SHOWN], known) or NOTHING_NEAR

    def _list_known(self, place: int, column: str) -> list[str]:
        if (place, column) not in self._known:
            key = next(key for key in self._tables[place].foreign_keys if key.column == column)
            other = next(other for other in self._tables if other.name == key.table)
            asked = f"select distinct {quote(key.other_column)} from {raw_name(other)}"
            found = self._connection.execute(asked).fetchall()
            self._known[place, column] = [known for (known,) in found if known]
        return self._known[place, column]


def show_plainly(text: str) -> str:
    """A value as it can be printed anywhere: not without end, signs without a shape by their number."""
    shown = "".join(sign if sign.isprintable() else f"\\u{ord(sign):04x}" for sign in text[:LONGEST_SHOWN])
    return shown if len(text) <= LONGEST_SHOWN else f"{shown}… ({len(text)})"
