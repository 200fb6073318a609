"""The states of verdicts as the glossary's table words, marks and colours them."""

from __future__ import annotations

from dataclasses import dataclass

import pandas as pd

from clubs.charts.rows import list_rows
from clubs.draw.colours import choose_colour, find_ink, mix
from clubs.draw.theme import Palette
from clubs.words.text import Words

COLUMNS = ("state_id", "rank", "symbol", "colour_light", "colour_dark", "is_judged", "name_vi", "name_en")
HATCH_SHARE = 0.4


@dataclass(frozen=True)
class State:
    state_id: str
    rank: int
    symbol: str
    colour: str
    is_judged: bool
    name: str

    def fill(self, palette: Palette) -> str:
        """Only a verdict gets a colour; what could not be judged stays the colour of the page."""
        return self.colour if self.is_judged else palette.paper

    def ink(self, palette: Palette) -> str:
        if not self.is_judged:
            return self.colour
        return find_ink(self.colour)

    def hatch(self, palette: Palette) -> str:
        """Lines of an old figure: away from the ink, so that text over them stays as readable."""
        if not self.is_judged:
            return palette.grid
        return mix(self.colour, find_ink(self.ink(palette)), HATCH_SHARE)


def list_states(words: Words, states: pd.DataFrame, theme: str) -> dict[str, State]:
    """Rows of data/verdict_states.csv by id, in the order of their rank."""
    rows = sorted(list_rows(states, COLUMNS), key=lambda row: row["rank"])
    return {
        row["state_id"]: State(
            row["state_id"], row["rank"], row["symbol"], choose_colour(row, theme),
            bool(row["is_judged"]), words.name(row),
        )
        for row in rows
    }  # fmt: skip
