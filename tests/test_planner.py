"""A plan is whole clubs that add up to the increase, from the date of the last figure."""

from __future__ import annotations

import datetime as dt
import random
from fractions import Fraction

import pytest

from clubs.rooms.targets.planner import apportion, find_pace, plan_steps, spread

TODAY = dt.date(2026, 11, 21)


def hamilton(whole: int, weights: list[int]) -> list[int]:
    """The second method: exact fractions, one club after the other to the largest remainder left."""
    total = sum(weights)
    quotas = [Fraction(whole * weight, total) for weight in weights]
    shares = [quota.numerator // quota.denominator for quota in quotas]
    left = [quota - share for quota, share in zip(quotas, shares, strict=True)]
    while sum(shares) < whole:
        i = left.index(max(left))
        shares[i], left[i] = shares[i] + 1, Fraction(-1)
    return shares


def test_26_clubs_in_1153_days_are_8_2_a_year() -> None:
    pace = find_pace(191 - 165, dt.date(2022, 11, 4), dt.date(2025, 12, 31), 365.25)
    assert round(pace, 1) == 8.2


def test_a_plan_that_ends_before_it_starts_is_refused() -> None:
    with pytest.raises(
        ValueError, match="A plan from 2025-11-13 cannot end on 2025-11-13: choose a later day"
    ):
        find_pace(65, dt.date(2025, 11, 13), dt.date(2025, 11, 13), 365.25)


def test_the_65_clubs_of_tuyen_quang_by_2030_are_spread_over_its_years() -> None:
    """1,874 days: 413 to the end of 2026, then 365, 366 and 365 twice; 14.3, 12.7, 12.7, 12.7, 12.7."""
    steps = plan_steps(135, dt.date(2025, 11, 13), 200, dt.date(2030, 12, 31), TODAY)
    assert [(step.last.year, step.clubs) for step in steps] == [
        (2026, 14), (2027, 13), (2028, 13), (2029, 13), (2030, 12),
    ]  # fmt: skip
    assert steps[0].after == dt.date(2025, 11, 13)
    assert [step.total for step in steps] == [149, 162, 175, 188, 200]


def test_years_that_are_over_stand_in_the_first_step() -> None:
    steps = plan_steps(165, dt.date(2022, 11, 4), 200, dt.date(2027, 6, 30), TODAY)
    assert [(step.after, step.last) for step in steps] == [
        (dt.date(2022, 11, 4), dt.date(2026, 12, 31)),
        (dt.date(2026, 12, 31), dt.date(2027, 6, 30)),
    ]


def test_a_figure_of_the_last_day_of_a_year_starts_the_next_year() -> None:
    steps = plan_steps(10, dt.date(2026, 12, 31), 20, dt.date(2028, 12, 31), dt.date(2026, 12, 31))
    assert [step.last for step in steps] == [dt.date(2027, 12, 31), dt.date(2028, 12, 31)]


def test_a_plan_within_one_year_has_one_step() -> None:
    (step,) = plan_steps(10, dt.date(2026, 3, 1), 20, dt.date(2026, 12, 31), TODAY)
    assert (step.clubs, step.total) == (10, 20)


@pytest.mark.parametrize("seed", range(40))
def test_a_plan_adds_up_to_exactly_the_increase(seed: int) -> None:
    chance = random.Random(seed)
    start, increase = chance.randrange(500), chance.randrange(1, 3000)
    start_on = dt.date(2015, 1, 1) + dt.timedelta(days=chance.randrange(4300))
    by = TODAY + dt.timedelta(days=chance.randrange(1, 4000))
    steps = plan_steps(start, start_on, start + increase, by, TODAY)
    days = [(step.last - step.after).days for step in steps]
    assert sum(days) == (by - start_on).days and min(days) > 0
    assert [step.clubs for step in steps] == hamilton(increase, days)
    assert steps[-1].total == start + increase and steps[-1].last == by


@pytest.mark.parametrize(
    ("whole", "weights", "shares"),
    [
        (10, [1, 1, 1], [4, 3, 3]),
        (2, [1, 1, 1], [1, 1, 0]),
        (9, [57, 49, 42], [3, 3, 3]),
        (7, [0, 1, 0], [0, 7, 0]),
        (0, [3, 4], [0, 0]),
    ],
)
def test_shares_follow_the_weights_by_largest_remainder(
    whole: int, weights: list[int], shares: list[int]
) -> None:
    assert apportion(whole, weights) == shares == hamilton(whole, weights)


def test_clubs_that_nobody_can_take_are_refused() -> None:
    with pytest.raises(ValueError, match="5 clubs cannot be shared: no unit has a weight above 0"):
        apportion(5, [0, 0])


@pytest.mark.parametrize("seed", range(60))
def test_each_year_and_each_unit_add_up_and_no_unit_gives_a_club_back(seed: int) -> None:
    chance = random.Random(seed)
    steps = [chance.randrange(60) for _ in range(chance.randrange(1, 10))]
    weights = [chance.choice([0, 1, 1, chance.randrange(1, 80)]) for _ in range(chance.randrange(1, 40))] + [
        1
    ]
    rows = spread(steps, weights)
    assert [sum(row) for row in rows] == steps
    assert [sum(column) for column in zip(*rows, strict=True)] == hamilton(sum(steps), weights)
    assert min(min(row) for row in rows) >= 0


def test_two_units_alike_get_the_same_course() -> None:
    assert spread([2, 2, 2], [1, 1]) == [[1, 1], [1, 1], [1, 1]]


def test_a_year_without_a_club_is_a_row_of_zeros() -> None:
    assert spread([0, 3], [1, 2]) == [[0, 0], [1, 2]]
