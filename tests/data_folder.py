"""A copy of the shipped data that a test may break."""

import csv
import io
import shutil
from collections.abc import Mapping
from pathlib import Path

from clubs.store.declaration import DATA

LONG_TABLES = ("area_names", "area_changes")  # nothing refers to their rows; one is enough here


class DataFolder:
    """Lines are numbered as an editor does: the first row of data is line 2."""

    def __init__(self, path: Path) -> None:
        self.path = shutil.copytree(DATA, path)
        for table in LONG_TABLES:
            columns, first, *_ = self.text(table).splitlines(keepends=True)
            self.write(table, columns + first)

    def add(self, table: str, **cells: str) -> int:
        """Adds a row that repeats the first one but for the cells given; returns its line."""
        columns, *rows = self.read(table)
        row = dict(zip(columns, rows[0], strict=True)) | cells
        with self.file(table).open("a", encoding="utf-8", newline="") as file:
            csv.writer(file, lineterminator="\n").writerow([row[column] for column in columns])
        return len(self.text(table).splitlines())

    def change(self, table: str, line: int, cells: Mapping[str, str]) -> None:
        columns, *rows = self.read(table)
        for column, value in cells.items():
            rows[line - 2][columns.index(column)] = value
        written = io.StringIO(newline="")
        csv.writer(written, lineterminator="\n").writerows([columns, *rows])
        self.write(table, written.getvalue())

    def read(self, table: str) -> list[list[str]]:
        return list(csv.reader(io.StringIO(self.text(table), newline="")))

    def text(self, table: str) -> str:
        return self.file(table).read_bytes().decode("utf-8")

    def write(self, table: str, text: str) -> None:
        self.file(table).write_bytes(text.encode("utf-8"))

    @staticmethod
    def rows_of_shipped(name: str) -> list[list[str]]:
        with (DATA / name).open(encoding="utf-8", newline="") as file:
            return list(csv.reader(file))[1:]

    def file(self, table: str) -> Path:
        return self.path / f"{table}.csv"
