"""Cells on their way out of the child: plain values, and no more of them than the limits allow."""

import datetime as dt
import math
from collections.abc import Iterable
from typing import Any

from clubs.intake.reading.refused import Refused
from clubs.intake.rules import rule

LONGEST_TEXT = 2000


def write_cell(value: Any) -> Any:
    if value is None or value == "":
        return None
    if isinstance(value, bool):
        return value
    if isinstance(value, int | float):
        return value if math.isfinite(value) else {"e": "#NUM!"}
    if isinstance(value, dt.datetime):
        return {"d": value.date().isoformat()}
    if isinstance(value, dt.date):
        return {"d": value.isoformat()}
    if isinstance(value, dt.time | dt.timedelta):
        return {"e": str(value)}
    return str(value)[:LONGEST_TEXT]


def write_rows(rows: Iterable[Iterable[Any]], height: int, width: int, so_far: int = 0) -> list[list[Any]]:
    """Rows without the empty ends of sheet and row; too many are refused before they are made."""
    if height * max(width, 1) > rule("cells") * 20:
        raise Refused("too_large", "beyond_memory")
    written: list[list[Any]] = []
    filled = so_far
    for row in rows:
        cells = [write_cell(value) for value in row]
        while cells and cells[-1] is None:
            cells.pop()
        filled += len(cells)
        written.append(cells)
        if len(written) > rule("rows") and cells:
            raise Refused("too_large")
        if filled > rule("cells"):
            raise Refused("too_large")
    while written and not written[-1]:
        written.pop()
    return written


def is_empty(sheets: list[dict[str, Any]]) -> bool:
    return not any(cell is not None for sheet in sheets for row in sheet["rows"] for cell in row)


def read_format(pattern: str) -> str:
    """What a number format makes of a number: percent, year or month; empty where it changes nothing."""
    plain = "".join(part for position, part in enumerate(pattern.lower().split('"')) if position % 2 == 0)
    plain = plain.replace("\\", "").split(";")[0]
    if "%" in plain:
        return "percent"
    letters = "".join(letter for letter in plain.split("]")[-1] if letter in "ymdhs")
    if not letters or "h" in letters or "s" in letters or "d" in letters:
        return ""
    return ("month" if "m" in letters else "year") if "y" in letters else ""
