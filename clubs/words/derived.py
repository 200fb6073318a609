"""What must be said of a figure that no source prints: from which two it was worked out."""

from __future__ import annotations

import re
from typing import Any, Protocol

from clubs.words.formats import MINUS, is_missing
from clubs.words.text import Words


class Row(Protocol):
    """A verdict row: a dict, or one row of a data frame."""

    def __getitem__(self, column: Any, /) -> Any: ...
    def get(self, column: Any, default: Any = None, /) -> Any: ...


def read(row: Row, column: str, default: Any = None) -> Any:
    """The value of a column, or the default where the column or its value is missing."""
    value = row.get(column)
    return default if is_missing(value) else value


def derived_note(words: Words, row: Row) -> str:
    """suy ra: 884 − 800; empty for a figure that its source prints."""
    if read(row, "now_basis") != "derived":
        return ""
    formula = _write_formula(words, row)
    return words("verdict-note-derived-from", formula=formula) if formula else words("verdict-note-derived")


def _write_formula(words: Words, row: Row) -> str:
    """884 − 800; empty where the formula names figures whose numbers the row does not hold."""
    formula, baseline_total = (str(read(row, "now_formula", "")), read(row, "as_total_baseline"))
    if baseline_total is not None and formula.endswith(f" - {read(row, 'baseline_figure_id')}"):
        formula = f"{row['now_value'] + baseline_total} - {baseline_total}"
    if re.search(r"[A-Za-z]", formula):
        return ""
    numbers = re.sub(r"\d+(\.\d+)?", lambda found: words.number(float(found[0])), formula)
    return numbers.replace("-", MINUS)
