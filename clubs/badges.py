"""A verdict as every surface shows it: sign, word, what it means, and the two colours of its badge."""

from __future__ import annotations

from typing import NamedTuple

from clubs.choices.lists import list_states
from clubs.choices.scope import Scope
from clubs.draw.colours import choose_colour, is_dark, pair, read_pair

LIGHT_INK, DARK_INK = "#ffffff", "#10151c"


class State(NamedTuple):
    """ink on paper; of both themes where the view is drawn for both (clubs/draw/colours.py)."""

    symbol: str
    name: str
    meaning: str
    ink: str
    paper: str


def find_state(scope: Scope, state_id: str) -> State:
    row = list_states(scope.version).loc[state_id]
    paper = choose_colour(row, scope.theme)
    ink = pair(*(LIGHT_INK if is_dark(one) else DARK_INK for one in read_pair(paper)))
    name = scope.words.name(row)
    if state_id == "unit_ended" and scope.view.district:  # a district was abolished, not merged
        name = scope.words("state-unit-ended-district")
    return State(str(row["symbol"]), name, scope.words.name(row, "meaning"), ink, paper)
