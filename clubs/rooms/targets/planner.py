"""A plan from the last figure to a goal: the pace it needs, whole clubs a year, and a share for each unit."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Step:
    """Clubs to be added after `after` and up to `last`, and how many there are then."""

    after: dt.date
    last: dt.date
    clubs: int
    total: int


def find_pace(increase: float, start_on: dt.date, by: dt.date, days_per_year: float) -> float:
    """Clubs a year on a straight line.

    Source: docs/decisions/0001-a-year-has-365-25-days.md.
    Raises ValueError when the goal is due before the plan starts.
    """
    days = (by - start_on).days
    if days <= 0:
        raise ValueError(f"A plan from {start_on} cannot end on {by}: choose a later day.")
    return increase * days_per_year / days


def plan_steps(start: int, start_on: dt.date, goal: int, by: dt.date, today: dt.date) -> list[Step]:
    """Whole clubs for each calendar year, by its days, adding up to exactly the increase.

    The first step counts from the date of the last figure, however old, to the end of the year of today:
    nobody can still plan the years before.
    """
    first_year = max(start_on.year, today.year)
    if start_on == dt.date(first_year, 12, 31):
        first_year += 1
    ends = [dt.date(year, 12, 31) for year in range(first_year, by.year)] + [by]
    starts = [start_on, *ends[:-1]]
    days = [(last - after).days for after, last in zip(starts, ends, strict=True)]
    steps, total = [], start
    for after, last, clubs in zip(starts, ends, apportion(goal - start, days), strict=True):
        total += clubs
        steps.append(Step(after, last, clubs, total))
    return steps


def apportion(whole: int, weights: Sequence[int]) -> list[int]:
    """Whole numbers in proportion to the weights whose sum is exactly `whole`: largest remainder.

    Of equal remainders the earlier gets what is left. Raises ValueError when nobody has any weight.
    """
    total = sum(weights)
    if total <= 0:
        raise ValueError(f"{whole} clubs cannot be shared: no unit has a weight above 0.")
    shares = [whole * weight // total for weight in weights]
    most_left = sorted(range(len(weights)), key=lambda i: (-(whole * weights[i] % total), i))
    for i in most_left[: whole - sum(shares)]:
        shares[i] += 1
    return shares


def spread(steps: Sequence[int], weights: Sequence[int]) -> list[list[int]]:
    """One row per step: what each unit adds in it. Rows add up to the steps, columns to each unit's share.

    In each step a unit gets of what it is still behind its even course, so no unit has to give a club back.
    """
    whole, done = sum(steps), 0
    shares = apportion(whole, weights)
    given, rows = [0] * len(shares), []
    for step in steps:
        done += step
        behind = [max(share * done - got * whole, 0) for share, got in zip(shares, given, strict=True)]
        row = apportion(step, behind) if step else [0] * len(shares)
        given = [got + more for got, more in zip(given, row, strict=True)]
        rows.append(row)
    return rows
