"""Cells whose text opens a page: how a row that a mouse clicks is opened by keyboard."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pandas as pd

from clubs.tables.cells import Lead


@dataclass(frozen=True)
class Opening:
    """say: the text. page, param, column: what it opens, and the choice made there by the row's value."""

    say: Callable[[pd.Series], object]
    page: str
    param: str
    column: str

    def __call__(self, row: pd.Series) -> object:
        return self.say(row)

    def lead(self, row: pd.Series) -> Lead:
        changes: dict[str, Any] = {self.param: row[self.column]}
        return self.page, changes
