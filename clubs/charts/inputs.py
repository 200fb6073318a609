"""The frames of a growth chart as rows, and what its axes must hold."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

import pandas as pd

from clubs.charts import background
from clubs.charts import promises as promise_rows
from clubs.charts.rows import Row, list_rows
from clubs.charts.series import COLUMNS, EVENT_COLUMNS, Series, find_key, list_series
from clubs.day import find_today

CITED_COLUMNS = ("source_number", "publisher", "published")


@dataclass(frozen=True)
class Inputs:
    claims: list[Row]
    undated: int
    promises: list[Row]
    plan: list[Row]
    programmes: list[Row]
    events: list[Row]
    main: Row | None
    series: list[Series]
    main_series: Series | None
    also_cited: list[Row]

    @property
    def breaks(self) -> list[dt.date]:
        return [row["on"] for row in self.events if row["breaks"] and row["on"]]

    @property
    def ended_on(self) -> dt.date | None:
        """The last day of a unit that is no more."""
        return min((row["ended_on"] for row in self.events if row["ended_on"]), default=None)

    @property
    def due(self) -> dt.date | None:
        return self.main["due"] if self.main and promise_rows.is_judged(self.main) else None


def read_inputs(
    claims: pd.DataFrame | None,
    promises: pd.DataFrame | None,
    plan_points: pd.DataFrame | None,
    programmes: pd.DataFrame | None,
    events: pd.DataFrame | None,
    also_cited: pd.DataFrame | None = None,
    seen_on: dt.date | None = None,
) -> Inputs:
    """What was known on the day of looking: of events only those that had happened.

    Raises ValueError for claims of more than one indicator: stock and flow never share an axis.
    """
    rows = [row for row in list_rows(claims, COLUMNS) if row["value"] is not None]
    refuse_mixture(rows)
    dated = [row for row in rows if row["as_of"] is not None]
    promised = list_rows(promises, promise_rows.COLUMNS)
    plan = [
        p
        for p in list_rows(plan_points, promise_rows.PLAN_COLUMNS)
        if p["planned_on"] and p["planned"] is not None
    ]
    main, series = promise_rows.find_main(promised), list_series(dated)
    happened = [
        row for row in list_rows(events, EVENT_COLUMNS) if not (seen_on and row["on"] and row["on"] > seen_on)
    ]
    return Inputs(
        dated, len(rows) - len(dated), promised, plan,
        list_rows(programmes, background.PROGRAMME_COLUMNS), happened,
        main, series, find_main_series(series, main),
        list_rows(also_cited, CITED_COLUMNS),
    )  # fmt: skip


def refuse_mixture(rows: list[Row]) -> None:
    found = sorted({str(row["indicator_id"]) for row in rows if row["indicator_id"]})
    if len(found) > 1:
        raise ValueError(
            f"One chart, one indicator: got {', '.join(found)}. Draw each on an axis of its own."
        )


def find_main_series(series: list[Series], main: Row | None) -> Series | None:
    """The series with the claim that was judged; else the one of the promise's scope; else the longest."""
    if main is not None:
        judged = {main["now_claim_id"], main["baseline_figure_id"]} - {None}
        for one in series:
            if any(claim["claim_id"] in judged for claim in one.claims):
                return one
        return next((one for one in series if find_key(one.claims[0])[2] == main["scope"]), None)
    return series[0] if series else None


def list_values(inputs: Inputs) -> list[float]:
    """Every height that is drawn."""
    heights = [claim["value"] for claim in inputs.claims]
    heights += [claim["value_high"] for claim in inputs.claims if claim["value_high"] is not None]
    if inputs.main:
        standing = [promise_rows.find_height(row, inputs.main) for row in inputs.promises]
        heights += [height for height in standing if height is not None]
        heights += [value for _, value in promise_rows.list_plan(inputs.main, inputs.plan)]
    return [float(height) for height in heights]


def list_days(inputs: Inputs, seen_on: dt.date | None) -> list[dt.date]:
    """Every day that is drawn; today's date where there is nothing at all."""
    days = [claim["as_of_from"] or claim["as_of"] for claim in inputs.claims]
    days += [claim["as_of"] for claim in inputs.claims]
    if inputs.main:
        drawn = [row for row in inputs.promises if promise_rows.find_height(row, inputs.main) is not None]
        days += [row["due"] for row in drawn]
        days += [day for day, _ in promise_rows.list_plan(inputs.main, inputs.plan)]
    return [*days, seen_on] if seen_on else days or [find_today()]
