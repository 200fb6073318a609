"""The country and its provinces, ready to be drawn: totals by date, promises, the verdict on each place."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Any

import pandas as pd

from clubs import queries
from clubs.charts.drawing import Drawing
from clubs.charts.national import national
from clubs.choices.scope import COUNTRY, Scope
from clubs.rooms.overview.units import tell_places
from clubs.rooms.province.growth import REFORM, first_row, list_schemes, load_headline

OLD, NEW = 63, 34


@dataclass(frozen=True)
class Country:
    """What the overview needs.

    verdict: the row of headline_of_places for the country.
    totals and flows: rows of national_progress, stock and flow apart.
    promises: the country's promises of new clubs; promised: all about clubs, projects' and sums of plans too.
    places: rows of headline_of_places, with the sentence of each, on chosen boundaries with their parts.
    units: 63 or 34, the provinces that the grid and the table show. has_chosen_units: a reader asked for
    them.
    stale_months: the age from which a figure is called old.
    """

    verdict: dict[str, Any]
    totals: pd.DataFrame
    flows: pd.DataFrame
    promises: pd.DataFrame
    promised: pd.DataFrame
    places: pd.DataFrame
    tiles: pd.DataFrame
    states: pd.DataFrame
    units: int
    has_chosen_units: bool
    stale_months: int

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

    @property
    def judged_long_ago(self) -> pd.DataFrame:
        """Places whose verdict rests on a figure that is old by now."""
        return self.judged[self.judged["is_stale"]]


def load_country(now: Scope) -> Country:
    """Asks the data once. Without a chosen year each place shows the last verdict that could be given."""
    units = choose_units(now.units, now.seen_on)
    look: dict[str, Any] = {"version": now.version, "seen_on": now.seen_on, "last_possible": now.year is None}
    asked: dict[str, Any] = {**look, "indicator": "clubs_total"}
    claims = queries.run("national_progress", version=now.version, seen_on=now.seen_on)
    promised = queries.run(
        "growth_against_target",
        **asked,
        area=COUNTRY,
    )
    claims, promises = _number(claims, promised)
    rule = first_row(queries.run("verdict_rule", version=now.version, rule_id="stale_after_months"))
    places = queries.run("headline_of_places", **asked, area=None, units=units)
    return Country(
        verdict=load_headline(now, COUNTRY, "clubs_total"),
        totals=claims[claims["indicator_id"] == "clubs_total"],
        flows=_list_flows(claims),
        promises=promises,
        promised=promised,
        # on today's map a province that never spoke of itself shows what its former parts reported
        places=tell_places(now, places, NEW if units == NEW else None),
        has_chosen_units=now.units.isdigit(),
        tiles=queries.run("tile_grid", version=now.version, units=units),
        states=queries.run("verdict_words", version=now.version),
        units=units,
        stale_months=int(rule["value"]),
    )


def draw_country(now: Scope, country: Country) -> Drawing:
    return national(
        now.words,
        country.totals,
        country.promises,
        country.flows,
        list_schemes(now.version),
        seen_on=now.seen_on,
        width_hint=now.width_px,
        height=now.height_px,
    )


def choose_units(asked: str, seen_on: dt.date) -> int:
    """The provinces of the day from which one looks, unless others were asked for."""
    return int(asked) if asked.isdigit() else NEW if seen_on >= REFORM else OLD


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


def _list_flows(claims: pd.DataFrame) -> pd.DataFrame:
    """One row per flow and promise whose period it covers."""
    flows = claims[claims["indicator_id"] == "clubs_new"]
    return (
        flows.assign(target_id=flows["judges"])
        .explode("target_id", ignore_index=True)
        .dropna(subset=["target_id"])
    )
