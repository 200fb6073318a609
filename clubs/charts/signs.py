"""The states of verdicts as the glossary's table words and marks them; their colours are of
clubs/draw/theme.py."""

from __future__ import annotations

from dataclasses import dataclass

import pandas as pd

from clubs.charts.rows import list_rows
from clubs.words.text import Words

COLUMNS = ("state_id", "rank", "symbol", "name_vi", "name_en")


@dataclass(frozen=True)
class Sign:
    """role: of squares, bars and marks in this state; on_role: of words on them; old_role: of strokes on
    them."""

    state_id: str
    symbol: str
    name: str

    @property
    def role(self) -> str:
        return f"state-{self.state_id}"

    @property
    def on_role(self) -> str:
        return f"on-{self.role}"

    @property
    def old_role(self) -> str:
        return f"old-{self.role}"


def list_signs(words: Words, states: pd.DataFrame) -> dict[str, Sign]:
    """Rows of data/verdict_states.csv by id, in the order of their rank."""
    rows = sorted(list_rows(states, COLUMNS), key=lambda row: row["rank"])
    return {row["state_id"]: Sign(row["state_id"], row["symbol"], words.name(row)) for row in rows}
