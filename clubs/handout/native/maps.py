"""The grid of provinces as squares with their verdicts, and how many places are in each state."""

from __future__ import annotations

from collections import Counter
from typing import NamedTuple

from clubs import queries
from clubs.badges import State, find_state
from clubs.charts.rows import Row, list_rows
from clubs.charts.tiles import TILE_COLUMNS, UNKNOWN, VERDICT_COLUMNS
from clubs.choices.lists import list_states
from clubs.paper import Chart, Paper


class Square(NamedTuple):
    """One province or archipelago in rows and columns of the grid."""

    area_id: str
    name: str
    is_province: bool
    row: int
    col: int
    state: State
    is_judged: bool
    is_stale: bool


class Map(NamedTuple):
    """states: state, whether it is a verdict, how many provinces are in it; in the order of the glossary."""

    squares: list[Square]
    states: list[tuple[State, bool, int]]
    has_stale: bool


def read_map(paper: Paper, chart: Chart) -> Map:
    """From the verdicts that the page's map shows, on the boundaries that it shows them on."""
    now, known = paper.now, list_states(paper.now.version)
    verdicts = {row["area_id"]: row for row in list_rows(chart.data, VERDICT_COLUMNS)}
    tiles = list_rows(queries.run("tile_grid", version=now.version, units=len(verdicts)), TILE_COLUMNS)
    squares = [_read_square(paper, tile, verdicts.get(tile["area_id"], {})) for tile in tiles]
    counts = Counter(verdict["state"] or UNKNOWN for verdict in verdicts.values())
    ordered = [state_id for state_id in known.sort_values("rank").index if counts[state_id]]
    states = [(find_state(now, one), bool(known.loc[one, "is_judged"]), counts[one]) for one in ordered]
    return Map(squares, states, any(square.is_stale for square in squares))


def _read_square(paper: Paper, tile: Row, verdict: Row) -> Square:
    now, state_id = paper.now, verdict.get("state") or UNKNOWN
    return Square(
        tile["area_id"],
        tile["abbreviation"] or now.words.name(tile),
        tile["kind"] == "province",
        tile["row"],
        tile["col"],
        find_state(now, state_id),
        bool(list_states(now.version).loc[state_id, "is_judged"]),
        bool(verdict.get("is_stale")),
    )
