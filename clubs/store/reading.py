"""Reads a declared CSV file, once: every cell as text in a table of the database, with the line it stands on.

The check and the tables of the build are made from that table, so that no two readers can differ. The csv
module reads, strictly, and not DuckDB's reader: it knows the line of each row and survives any file.
"""

import csv
import re
import sys
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path

import duckdb
import numpy as np

from clubs.errors import find_nearest
from clubs.store.declaration import LINE, Table, quote, raw_name
from clubs.store.faults import LONGEST_SHOWN, Faults

ROWS_AT_ONCE = 20_000

_LINE_END = re.compile(rb"\r\n|\r|\n")


class NotCsv(Exception):
    """A record that is not CSV, with the line it starts on."""

    def __init__(self, line: int, reason: str) -> None:
        super().__init__(reason)
        self.line, self.reason = line, reason


def read_file(connection: duckdb.DuckDBPyConnection, table: Table, data: Path, faults: Faults) -> bool:
    """Fills the raw table of one file: an empty cell is null, lines are numbered as an editor counts them.

    Blank rows and rows with too few or too many cells are left out and told. Returns whether the file can be
    read as its table; when not, that is told and the raw table is empty.
    """
    columns = ", ".join(f"{quote(name)} varchar" for name in table.columns)
    connection.execute(f"create or replace temp table {raw_name(table)} ({columns}, {LINE} bigint)")
    path = data / table.path
    try:
        with path.open(encoding="utf-8-sig") as file:  # every line end becomes \n, inside cells as well
            if _read_records(connection, table, _split_records(file), faults):
                return True
    except FileNotFoundError:
        faults.add(table, "error-file-missing")
    except OSError as error:
        faults.add(table, "error-file-unreadable", value=error.strerror or str(error))
    except UnicodeDecodeError:
        faults.add(table, "error-file-encoding", *_find_broken_sign(path.read_bytes()))
    except NotCsv as error:
        faults.add(table, "error-file-not-csv", error.line, error.reason)
    connection.execute(f"truncate {raw_name(table)}")
    return False


def _split_records(lines: Iterable[str]) -> Iterator[tuple[int, list[str]]]:
    """Every record with the line it starts on; a quoted cell may run over several lines."""
    csv.field_size_limit(sys.maxsize)  # how long a cell may be is the declaration's to say
    reader, start = csv.reader(lines, strict=True), 1
    try:
        for cells in reader:
            yield start, cells
            start = reader.line_num + 1
    except csv.Error as error:
        raise NotCsv(start, str(error)) from error


def _read_records(
    connection: duckdb.DuckDBPyConnection,
    table: Table,
    records: Iterator[tuple[int, list[str]]],
    faults: Faults,
) -> bool:
    _, header = next(records, (1, []))
    if not _has_declared_columns(table, header, faults):
        return False
    wanted = len(table.columns)
    while batch := list(islice(records, ROWS_AT_ONCE)):
        # a row of commas, as spreadsheets leave behind, is blank as well
        blank = [line for line, cells in batch if not any(cells)]
        broken = [(line, len(cells)) for line, cells in batch if len(cells) != wanted and any(cells)]
        whole = [(*cells, line) for line, cells in batch if len(cells) == wanted and any(cells)]
        if blank:
            faults.add_rows(table, "error-row-blank", blank, [""] * len(blank))
        if broken:
            lines, counts = zip(*broken, strict=True)
            faults.add_rows(table, "error-row-cells", [*lines], [str(count) for count in counts], str(wanted))
        if whole:
            _insert(connection, table, whole)
    return True


def _insert(connection: duckdb.DuckDBPyConnection, table: Table, rows: list[tuple[object, ...]]) -> None:
    *columns, lines = zip(*rows, strict=True)
    batch = {f"c{place}": np.array(cells, dtype=object) for place, cells in enumerate(columns)}
    batch[LINE] = np.array(lines, dtype=np.int64)
    cells = ", ".join(f"nullif(c{place}, '')" for place in range(len(columns)))
    connection.execute(f"insert into {raw_name(table)} select {cells}, {LINE} from batch")


def _has_declared_columns(table: Table, header: list[str], faults: Faults) -> bool:
    unknown = [column for column in header if column not in table.columns]
    missing = [column for column in table.columns if column not in header]
    if unknown or missing:
        known = missing or table.columns
        near = [f"{name[:LONGEST_SHOWN]} ({find_nearest(name[:LONGEST_SHOWN], known)})" for name in unknown]
        faults.add(table, "error-header-names", 0, ", ".join(near) or "—", ", ".join(missing) or "—")
    elif tuple(header) != table.columns:
        faults.add(table, "error-header-order", wanted=",".join(table.columns))
    else:
        return True
    return False


def _find_broken_sign(content: bytes) -> tuple[int, str]:
    """The line of the first sign that is not UTF-8, and what stands around it."""
    try:
        content.decode("utf-8-sig")
        start = 0
    except UnicodeDecodeError as error:
        start = error.start
    before = _LINE_END.split(content[:start])
    line = before[-1][-LONGEST_SHOWN // 2 :] + _LINE_END.split(content[start : start + LONGEST_SHOWN])[0]
    return len(before), line.decode("utf-8", errors="replace")
