"""The plan that a link asks for: from the place's last total to a goal, by years and by units."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Any

import pandas as pd

from clubs import queries
from clubs.charts.drawing import Drawing
from clubs.charts.plan import plan_bars
from clubs.choices.scope import Scope
from clubs.rooms.province.growth import first_row
from clubs.rooms.targets import planner
from clubs.rooms.targets.lineage import Lineage
from clubs.words.formats import is_missing, to_day


@dataclass(frozen=True)
class Plan:
    """A plan, or the reason why there is none.

    start: the row of plan_start. problem: what keeps the plan from being made, empty where nothing does.
    pace: clubs a year that it needs. steps: one row a step: after, last, clubs, before, total.
    rule: the row of spread_rules that the link names. shares: one row per unit with its clubs of step 0,
    step 1 … and their sum; empty without a rule or where the rule leaves nobody to share.
    """

    start: dict[str, Any]
    goal: int | None
    by: dt.date | None
    problem: str
    pace: float | None
    steps: pd.DataFrame
    rules: pd.DataFrame
    rule: dict[str, Any] | None
    units: pd.DataFrame
    shares: pd.DataFrame

    @property
    def is_faster_than_ever(self) -> bool | None:
        """None where no earlier pace is known."""
        best = self.start["best_pace_per_year"]
        return None if is_missing(best) or self.pace is None else bool(self.pace > best)

    def list_choices(self) -> list[str]:
        """The rules that a reader can choose, none first."""
        return ["", *self.rules["spread_id"]]

    @property
    def ended_on(self) -> Any:
        """Last day of the districts that a share is spread over; None while they exist."""
        ended = self.units["ended_on"].dropna()
        return to_day(ended.max()) if len(ended) else None


def load_plan(now: Scope, lineage: Lineage) -> Plan:
    """What the link does not say is taken from the promise looked at, where it can be told as a total."""
    asked: dict[str, Any] = {"version": now.version, "area": now.province, "seen_on": now.seen_on}
    starts = queries.run("plan_start", **asked)
    units = queries.run("units_for_plan", **asked)
    rules = queries.run("spread_rules", version=now.version)
    promised_goal, promised_by = find_promised_goal(now, lineage)
    goal, by = now.view.goal or promised_goal, now.view.by or promised_by
    start = first_row(starts)
    problem = find_problem(start, goal, by, now.seen_on)
    pace, steps = None, starts.head(0)
    if not problem and goal and by:
        pace = planner.find_pace(goal - start["value"], to_day(start["as_of"]), by, start["days_per_year"])
        steps = _list_steps(starts, goal, by, now.seen_on)
    rule = _find_rule(rules, now.view.spread)
    shares = spread_over_units(steps, units, rule) if rule and len(steps) else units.head(0)
    return Plan(start, goal, by, problem, pace, steps, rules, rule, units, shares)


def draw_plan(now: Scope, steps: pd.DataFrame) -> Drawing:
    """steps: rows of plan_tables.tell_steps."""
    return plan_bars(now.words, steps, width_hint=now.width_px)


def find_promised_goal(now: Scope, lineage: Lineage) -> tuple[int | None, dt.date | None]:
    """A total that the place promised, or its new clubs on top of the total that the plan itself states."""
    promises = [lineage.looked_at, *lineage.running.to_dict("records")]
    for row in promises:
        if row is None or row["area_id"] != now.province or is_missing(row["due"]):
            continue
        total = row["target_value"] if row["indicator_id"] == "clubs_total" else row["as_total_value"]
        if not is_missing(total) and to_day(row["due"]) > now.seen_on and row["scope"] in ("all", "scheme"):
            return int(total), to_day(row["due"])
    return None, None


def find_problem(start: dict[str, Any], goal: int | None, by: dt.date | None, seen_on: dt.date) -> str:
    """Why no plan can be made of these values; the first reason counts."""
    if is_missing(start["value"]):
        return "undated" if start["undated"] else "no-figure"
    if goal is None and by is None:
        return "nothing-chosen"
    if by is not None and by <= seen_on:
        return "before-figure" if by <= to_day(start["as_of"]) else "past"
    if goal is None:
        return "no-goal"
    if goal <= start["value"]:
        return "reached"
    return "no-day" if by is None else ""


def spread_over_units(steps: pd.DataFrame, units: pd.DataFrame, rule: dict[str, Any]) -> pd.DataFrame:
    """Each unit's clubs of each step by the rule; no row where the rule leaves no unit."""
    weights = weigh_units(units, rule)
    if sum(weights) == 0:
        return units.head(0)
    rows = planner.spread(steps["clubs"].tolist(), weights)
    columns = {f"step_{i}": row for i, row in enumerate(rows)}
    spread = units.assign(
        **columns,
        share=[sum(column) for column in zip(*rows, strict=True)],
        start_source_id=steps["source_id"].iloc[0],
    )
    return spread[[weight > 0 for weight in weights]].reset_index(drop=True)


def weigh_units(units: pd.DataFrame, rule: dict[str, Any]) -> list[int]:
    """The weight of each unit: 1, or its clubs reported; 0 for those that the rule leaves out."""
    reported = [0 if is_missing(value) else int(value) for value in units["value"]]
    if rule["shares_by"] == "clubs":
        return reported
    if rule["goes_to"] == "unrecorded":
        return [int(clubs == 0) for clubs in reported]
    return [1] * len(reported)


def _list_steps(starts: pd.DataFrame, goal: int, by: dt.date, seen_on: dt.date) -> pd.DataFrame:
    """One row per step with the claim and source of the figure that it starts from."""
    start = starts.iloc[0]
    steps = planner.plan_steps(int(start["value"]), to_day(start["as_of"]), goal, by, seen_on)
    repeated = starts.loc[starts.index.repeat(len(steps))].reset_index(drop=True)
    return repeated.assign(
        after=[step.after for step in steps],
        last=[step.last for step in steps],
        clubs=[step.clubs for step in steps],
        before=[step.total - step.clubs for step in steps],
        total=[step.total for step in steps],
    )


def _find_rule(rules: pd.DataFrame, spread_id: str | None) -> dict[str, Any] | None:
    chosen = rules[rules["spread_id"] == spread_id]
    return first_row(chosen) if len(chosen) else None
