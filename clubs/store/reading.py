"""Reads a declared CSV file into rows, or says why it cannot be read as the declared table."""

import csv
import io
from dataclasses import dataclass
from pathlib import Path

from clubs.errors import Problem, find_nearest
from clubs.store.declaration import Table


@dataclass(frozen=True)
class Rows:
    """The rows of one file; `lines` holds the line on which each row starts, as an editor counts."""

    header: list[str]
    cells: list[list[str]]
    lines: list[int]


class NotCsv(Exception):
    """A record that is not CSV, with the line it starts on."""

    def __init__(self, line: int, reason: str) -> None:
        super().__init__(reason)
        self.line, self.reason = line, reason


def read_rows(data: Path, table: Table) -> Rows | Problem:
    """The rows of a table's file, or the one problem that makes the whole file unreadable."""
    path = data / table.path
    name = file_name(data, table)
    try:
        text = path.read_bytes().decode("utf-8-sig")
        records = _split_records(text)
    except FileNotFoundError:
        return Problem(name, "error-file-missing")
    except OSError as error:
        return Problem(name, "error-file-unreadable", arguments={"reason": error.strerror or str(error)})
    except UnicodeDecodeError as error:
        line = path.read_bytes()[: error.start].count(b"\n") + 1
        return Problem(name, "error-file-encoding", arguments={"line": str(line)})
    except NotCsv as error:
        return Problem(
            name, "error-file-not-csv", arguments={"reason": error.reason, "line": str(error.line)}
        )
    header = records[0][1] if records else []
    if problem := _check_header(name, table, header):
        return problem
    return Rows(header, [cells for _, cells in records[1:]], [line for line, _ in records[1:]])


def file_name(data: Path, table: Table) -> str:
    """The file as a user knows it: data/figures.csv."""
    return f"{data.name}/{table.path}"


def _split_records(text: str) -> list[tuple[int, list[str]]]:
    """Every record with the line it starts on; a quoted cell may run over several lines."""
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    records, start = [], 1
    try:
        for cells in reader:
            records.append((start, cells))
            start = reader.line_num + 1
    except csv.Error as error:
        raise NotCsv(start, str(error)) from error
    return records


def _check_header(name: str, table: Table, header: list[str]) -> Problem | None:
    unknown = [column for column in header if column not in table.columns]
    missing = [column for column in table.columns if column not in header]
    if unknown or missing:
        nearest = [f"{column} ({find_nearest(column, missing or table.columns)})" for column in unknown]
        arguments = {"unknown": ", ".join(nearest) or "—", "missing": ", ".join(missing) or "—"}
        return Problem(name, "error-header-names", arguments=arguments)
    if tuple(header) != table.columns:
        return Problem(name, "error-header-order", arguments={"columns": ",".join(table.columns)})
    return None
