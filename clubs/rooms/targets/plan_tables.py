"""What the planner says: why there is no plan, its four figures, and the tables of its years and units."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pandas as pd

from clubs.rooms.province.figures import lead_to_claim
from clubs.rooms.targets.plans import Plan
from clubs.store.rows import list_records
from clubs.tables.cells import Figure
from clubs.tables.columns import Column, Listing, day_column
from clubs.tables.metric import Metric
from clubs.words.formats import is_missing, to_day
from clubs.words.phrases import Row
from clubs.words.text import Words

ROWS_IN_VIEW = 12


def say_problem(words: Words, plan: Plan, place: str) -> tuple[str, str]:
    """Why no plan is made, and what a reader can choose instead."""
    facts: dict[str, Any] = {"place": place}
    if not is_missing(plan.start["value"]):
        facts |= {"now": _start(words, plan), "as_of": _start_day(words, plan)}
    if plan.by is not None:
        facts["by"] = plan.by
    if plan.goal is not None:
        facts["goal"] = words.amount(plan.goal, "clubs")
    key = f"targets-plan-{plan.problem}"
    return words(key, **facts), words(f"{key}-hint", **facts) if words.has(f"{key}-hint") else ""


def four_figures(words: Words, plan: Plan) -> list[Metric]:
    """Where the plan starts, what it adds, the pace it needs, the best pace ever."""
    if plan.goal is None or plan.by is None or plan.pace is None:
        return []
    increase = words.amount(plan.goal - plan.start["value"], "clubs")
    goal = words("targets-plan-goal", goal=words.amount(plan.goal, "clubs"), by=plan.by)
    since = words("targets-plan-since", day=_start_day(words, plan))
    lead = lead_to_claim(plan.start["claim_id"])
    return [
        Metric(words("targets-plan-start"), _start(words, plan), _start_day(words, plan), *lead),
        Metric(words("targets-plan-increase"), increase, goal),
        Metric(words("targets-plan-pace"), words.pace(plan.pace), since),
        _best(words, plan),
    ]


def say_pace(words: Words, plan: Plan) -> str:
    """Whether the place ever grew at the pace that the plan needs."""
    if plan.is_faster_than_ever is None:
        return words("targets-plan-best-unknown", months=plan.start["least_months"])
    best, pace = words.pace(plan.start["best_pace_per_year"]), words.pace(plan.pace)
    key = "targets-plan-never" if plan.is_faster_than_ever else "targets-plan-reached-before"
    return words(key, pace=pace, best=best)


def say_limits(words: Words, plan: Plan, place: str, ended_on: Any) -> str:
    """What to mind of this plan: a unit that ended, a rounded start, years that are over."""
    notes = [words("targets-plan-straight")]
    if not is_missing(ended_on):
        notes.append(words("targets-plan-ended", place=place, day=ended_on))
    if plan.start["bound"] != "exactly":
        notes.append(words("targets-plan-rounded", now=_start(words, plan)))
    if len(plan.steps) and plan.steps["after"].iloc[0].year < plan.steps["last"].iloc[0].year:
        notes.append(words("targets-plan-first-step", day=_start_day(words, plan)))
    return " ".join(notes)


def say_spread(words: Words, plan: Plan, place: str) -> str:
    """The rule in words, whom it leaves out, which units ended, and how many communes they have."""
    if plan.units.empty:
        return words("targets-spread-no-units", place=place)
    notes = []
    if plan.rule:
        notes.append(words("targets-spread-rule", rule=words.name(plan.rule, "meaning")))
        if plan.shares.empty:
            notes.append(words("targets-spread-nobody", rule=words.name(plan.rule)))
    if plan.ended_on:
        notes.append(words("targets-spread-ended", day=plan.ended_on))
    if plan.units["level"].iloc[0] == "district":
        notes.append(words("targets-spread-communes", n=int(plan.units["communes"].max())))
    return " ".join(notes)


def tell_steps(words: Words, plan: Plan) -> pd.DataFrame:
    """The steps with the words of the chart."""
    rows = list_records(plan.steps)
    return plan.steps.assign(
        name=[name_step(words, row["last"]) for row in rows],
        told=[
            words(
                "targets-step-told",
                clubs=words.number(row["clubs"]),
                total=words.amount(row["total"], "clubs"),
            )
            for row in rows
        ],
    )


def name_step(words: Words, last: dt.date) -> str:
    """By its last day, the end of a year by the year."""
    if (last.month, last.day) == (12, 31):
        return words("targets-step-year", year=str(last.year))
    return words("targets-step", day=last)


def say_steps(words: Words, steps: pd.DataFrame) -> str:
    """The plan in words."""
    said = [f"{row['name']}: {row['told']}" for row in list_records(steps)]
    return words.few(said) + "."


def step_columns(words: Words) -> list[Column]:
    return [
        Column(words("targets-step-after"), "after"),
        Column(words("targets-step-last"), "last"),
        Column(words("targets-step-clubs"), "clubs"),
        Column(words("targets-step-total"), "total"),
    ]


def arrange_shares(words: Words, plan: Plan) -> Listing:
    """A row per unit: its clubs as reported, what each step gives it, and the sum."""
    steps = [Column(name_step(words, last), f"step_{i}") for i, last in enumerate(plan.steps["last"])]
    columns = [
        Column(words("table-part"), lambda row: words.name(row)),
        Column(words("targets-share"), "share"),
        *steps,
        Column(words("targets-share-reported"), Figure(words)),
        day_column(words, lambda row: _unit_day(words, row)),
    ]
    return Listing(columns, rows_in_view=ROWS_IN_VIEW)


def _unit_day(words: Words, row: Row) -> str:
    return "" if is_missing(row["as_of"]) else words.as_of(row["as_of_printed"], None, row["as_of"])


def _best(words: Words, plan: Plan) -> Metric:
    row, label = plan.start, words("targets-plan-best")
    if is_missing(row["best_pace_per_year"]):
        none = words("targets-plan-best-none", months=row["least_months"])
        return Metric(label, words("value-missing"), none)
    first, last = (
        words(
            "table-figure-dated",
            figure=words.amount(row[f"best_{end}_value"], "clubs"),
            when=_day(words, row, end),
        )
        for end in ("from", "to")
    )
    between = words("targets-plan-best-between", first=first, last=last)
    return Metric(label, words.pace(row["best_pace_per_year"]), between)


def _day(words: Words, row: Row, end: str) -> str:
    day = to_day(row[f"best_{end}_on"])
    return words.as_of(row[f"best_{end}_printed"], day, day)


def _start(words: Words, plan: Plan) -> str:
    row = plan.start
    return words.value(row["value"], row["bound"], "clubs", row["value_high"])


def _start_day(words: Words, plan: Plan) -> str:
    row = plan.start
    return words.as_of(row["as_of_printed"], row["as_of_from"], row["as_of_to"])
