"""The country and its provinces, ready to be drawn: totals by date, promises, the verdict on each place."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from clubs import queries, sentences
from clubs.charts.national import national
from clubs.growth import REFORM, first_row, list_schemes
from clubs.scope import COUNTRY, Scope

OLD, NEW = 63, 34


@dataclass(frozen=True)
class Country:
    """What the overview needs.

    verdict: the row of place_verdict for the country.
    totals and flows: rows of national_progress, stock and flow apart.
    promises: the country's promises of new clubs.
    places: rows of verdicts_of_places, with the sentence of each.
    units: 63 or 34, the provinces that the grid and the table show.
    """

    verdict: dict[str, Any]
    totals: pd.DataFrame
    flows: pd.DataFrame
    promises: pd.DataFrame
    places: pd.DataFrame
    tiles: pd.DataFrame
    states: pd.DataFrame
    units: int

    @property
    def latest(self) -> dict[str, Any] | None:
        """The latest shown total of the country; None before the first one."""
        shown = self.totals[self.totals["shown_rank"] == 1]
        return first_row(shown.tail(1)) if len(shown) else None

    @property
    def reported(self) -> pd.DataFrame:
        return self.places[self.places["latest_value"].notna()]

    @property
    def judged(self) -> pd.DataFrame:
        return self.places[self.places["is_judged"]]


def load_country(now: Scope) -> Country:
    """Asks the data once. Without a chosen year each place shows the last verdict that could be given."""
    units = choose_units(now.units, now.seen_on)
    look: dict[str, Any] = {"version": now.version, "seen_on": now.seen_on, "last_possible": now.year is None}
    claims = queries.run("national_progress", version=now.version, seen_on=now.seen_on)
    promises = queries.run(
        "growth_against_target",
        version=now.version,
        area=COUNTRY,
        indicator="clubs_total",
        seen_on=now.seen_on,
    )
    claims, promises = _number(claims, promises)
    places = queries.run("verdicts_of_places", **look, units=units)
    return Country(
        verdict={
            **first_row(queries.run("place_verdict", **look, area=COUNTRY)),
            "seen_on": now.seen_on,
        },
        totals=claims[claims["indicator_id"] == "clubs_total"],
        flows=_list_flows(claims),
        promises=promises,
        places=places.assign(
            sentence=[_say(now, row) for row in places.to_dict("records")],
            # how a number of the table is worded: its bound, and whether it counts all clubs or new ones
            total_wording=_join(places["latest_bound"], "total"),
            now_wording=_join(places["now_bound"], places["kind"]),
            target_wording=_join(places["target_bound"], places["kind"]),
            # the day of the figure judged, else of the latest total, as its source prints it
            as_of_wording=places["now_as_of_printed"].fillna(places["latest_as_of_printed"]),
        ),
        tiles=queries.run("tile_grid", version=now.version, units=units),
        states=queries.run("verdict_words", version=now.version),
        units=units,
    )


def draw_country(now: Scope, country: Country) -> go.Figure:
    return national(
        now.words,
        country.totals,
        country.promises,
        country.flows,
        list_schemes(now.version),
        seen_on=now.seen_on,
        theme=now.theme,
        width_hint=now.width_px,
    )


def choose_units(asked: str, seen_on: dt.date) -> int:
    """The provinces of the day from which one looks, unless others were asked for."""
    return int(asked) if asked.isdigit() else NEW if seen_on >= REFORM else OLD


def map_of_states(states: pd.DataFrame, theme: str) -> dict[str, str]:
    """state_id -> its colour in this theme."""
    return dict(zip(states["state_id"], states[f"colour_{theme}"], strict=True))


def _number(claims: pd.DataFrame, promises: pd.DataFrame) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Promises of new clubs under a scheme by due date, claims, and the number of each source beside both."""
    wanted = promises[
        (promises["kind"] == "new") & (promises["scope"] == "scheme") & (promises["status"] == "adopted")
    ]
    wanted = wanted.sort_values("due", ignore_index=True)
    used = [*claims["source_id"], *wanted["target_source_id"].dropna()]
    numbers = {source: number for number, source in enumerate(dict.fromkeys(used), start=1)}
    return (
        claims.assign(source_number=claims["source_id"].map(numbers)),
        wanted.assign(source_number=wanted["target_source_id"].map(numbers)),
    )


def _join(bound: pd.Series, kind: pd.Series | str) -> pd.Series:
    """exactly|new; missing where there is no number (a column without any is not text for pandas)."""
    return (bound.astype("string") + "|") + (kind if isinstance(kind, str) else kind.astype("string"))


def _list_flows(claims: pd.DataFrame) -> pd.DataFrame:
    """One row per flow and promise whose period it covers."""
    flows = claims[claims["indicator_id"] == "clubs_new"]
    return (
        flows.assign(target_id=flows["judges"])
        .explode("target_id", ignore_index=True)
        .dropna(subset=["target_id"])
    )


def _say(now: Scope, row: dict[Any, Any]) -> str:
    return sentences.title(now.words, {**row, "seen_on": now.seen_on}, now.words.name(row))
