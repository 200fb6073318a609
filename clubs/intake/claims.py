"""What was understood of a file: claims with the cell they stand in, what was left out and why, what is
asked.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import Any

from clubs.intake.asking import Asking
from clubs.intake.grid import Book, column_letter
from clubs.intake.places import Area
from clubs.intake.times import When


@dataclass
class Claim:
    """One figure of one cell, in its indicator's unit. kind: the class it gets (new, same, ...
    impossible)."""

    sheet: str
    cell: str
    row: int
    column: int
    area: Area | None
    indicator: str
    scope: str
    value: float | int
    high: float | int | None
    bound: str
    when: When
    kind: str = ""
    notes: list[str] = field(default_factory=list)
    place_cell: str = ""
    head_cell: str = ""
    head_said: str = ""
    plan: float | int | None = None
    factor: float = 1


@dataclass
class ClubRow:
    """One club of a list; values: (cell, indicator, value). founded: first and last day that the list
    allows.
    """

    sheet: str
    row: int
    club_id: str
    area: Area | None
    name: str
    founded: tuple[str, str]
    values: list[tuple[str, str, float | int]]
    when: When
    code: str = ""
    village: str = ""
    decision: str = ""
    closed: str = ""
    kind: str = ""
    notes: list[str] = field(default_factory=list)


@dataclass
class Total:
    """A row or column of sums: what it says of which cells; compared, never loaded."""

    sheet: str
    cell: str
    indicator: str
    value: float | int
    parts: list[str]
    sum_of_parts: float | int

    @property
    def is_met(self) -> bool:
        return abs(self.value - self.sum_of_parts) <= abs(self.sum_of_parts) * 1e-9


@dataclass
class Understood:
    book: Book
    asking: Asking
    form: str = ""
    sheets: list[dict[str, Any]] = field(default_factory=list)
    claims: list[Claim] = field(default_factory=list)
    clubs: list[ClubRow] = field(default_factory=list)
    totals: list[Total] = field(default_factory=list)
    findings: list[dict[str, Any]] = field(default_factory=list)
    _rows: dict[tuple[str, str], list[int]] = field(default_factory=lambda: defaultdict(list))
    _columns: dict[tuple[str, str], list[int]] = field(default_factory=lambda: defaultdict(list))
    _cells: list[dict[str, Any]] = field(default_factory=list)

    def leave_row(self, sheet: str, row: int, reason: str) -> None:
        if row not in self._rows[sheet, reason][-3:]:
            self._rows[sheet, reason].append(row)

    def leave_column(self, sheet: str, column: int, reason: str) -> None:
        if column not in self._columns[sheet, reason]:
            self._columns[sheet, reason].append(column)

    def leave_cell(self, sheet: str, row: int, column: int, reason: str) -> None:
        told = {"sheet": sheet, "rows": [row], "columns": [column_letter(column)], "reason": reason}
        self._cells.append(told)

    def leave_sheet(self, sheet: str, reason: str) -> None:
        self._cells.append({"sheet": sheet, "rows": [], "reason": reason})

    def write_left_out(self) -> list[dict[str, Any]]:
        rows = [
            {"sheet": sheet, "rows": sorted(set(numbers)), "reason": reason}
            for (sheet, reason), numbers in self._rows.items()
        ]
        columns = [
            {
                "sheet": sheet,
                "columns": [column_letter(number) for number in sorted(numbers)],
                "reason": reason,
            }
            for (sheet, reason), numbers in self._columns.items()
        ]
        return rows + columns + self._cells
