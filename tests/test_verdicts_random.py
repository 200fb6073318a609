"""Promises and claims nobody would think of: both methods must still agree (fixed seed)."""

import random
from datetime import date, timedelta

import pytest

from tests.area_verdict_reference import area_verdict
from tests.store import store
from tests.verdict_cases import Row, differing, sql_area_verdict, sql_verdict
from tests.verdict_reference import verdict
from tests.verdict_tables import tables_in

BOUNDS = ("exactly", "at_least", "over", "about_over", "about", "nearly", "between")
PROGRAMMES = [
    {"programme_id": "scheme", "decided_on": "2020-08-31"},
    {"programme_id": "plan", "decided_on": "2021-02-10", "carries_out_programme_id": "scheme"},
    {"programme_id": "undated-plan", "period_start": "2021-01-01", "carries_out_programme_id": "scheme"},
]
PLANS = (None, "scheme", "plan", "undated-plan")
KINDS = ("government", "association", "press", "partner", "translation", "copy")
SOURCES = [
    {"source_id": f"source-{n}", "kind": kind, "published": f"202{n % 6}-0{n + 1}"}
    for n, kind in enumerate(KINDS)
]


def random_rows(chance: random.Random, places: int) -> dict[str, list[Row]]:
    rows: dict[str, list[Row]] = {"areas": [], "figures": [], "targets": [], "target_claims": []}
    for place in range(places):
        area_id = f"place-{place}"
        rows["areas"].append({"area_id": area_id, "valid_to": chance.choice([None, None, "2025-06-30"])})
        claims = [_random_claim(chance, area_id, place * 10 + n) for n in range(chance.randint(0, 7))]
        rows["figures"] += claims
        for n in range(chance.randint(1, 3)):
            rows["targets"].append(_random_promise(chance, area_id, f"t-{place}-{n}", claims))
            if chance.random() < 0.5:
                wording = {"claim_id": f"w{place}-{n}", "source_id": chance.choice(SOURCES)["source_id"]}
                rows["target_claims"].append({"target_id": f"t-{place}-{n}", **wording})
    return rows


def _random_day(chance: random.Random, first: int = 2020, last: int = 2026) -> str:
    quarter_ends = ("03-31", "06-30", "09-30", "12-31")
    day = date(first, 1, 1) + timedelta(days=chance.randrange((last - first) * 365))
    return f"{day.year}-{chance.choice(quarter_ends)}" if chance.random() < 0.5 else day.isoformat()


def _random_claim(chance: random.Random, area_id: str, number: int) -> Row:
    value, bound, is_flow = chance.randrange(40, 130), chance.choice(BOUNDS), chance.random() < 0.4
    return {
        "figure_id": f"f{number}",
        "area_id": area_id,
        "indicator_id": "clubs_new" if is_flow else "clubs_total",
        "scope": (scope := chance.choice(["all", "scheme"])),
        "programme_id": chance.choice(PLANS) if is_flow or scope == "scheme" else None,
        "value": value,
        "value_high": value + 10 if bound == "between" else None,
        "bound": bound,
        "as_of_to": _random_day(chance) if chance.random() < 0.9 else None,
        "period_start": chance.choice([None, "2020-08-31", "2020-01-01", "2022-01-01"]) if is_flow else None,
        "source_id": chance.choice(SOURCES)["source_id"],
    }


def _random_promise(chance: random.Random, area_id: str, target_id: str, claims: list[Row]) -> Row:
    is_new, plan = chance.random() < 0.5, chance.choice(PLANS)
    baselines = _possible_baselines(claims) if plan or not is_new else []
    return {
        "target_id": target_id,
        "area_id": area_id,
        "indicator_id": "clubs_new" if is_new else "clubs_total",
        "kind": "new" if is_new else "total",
        "scope": chance.choice(["all", "scheme"]),
        "value": 100,
        "due": chance.choice(["2023-12-31", "2025-12-31", "2025-12-31", "2030-12-31"]),
        "period_start": chance.choice([None, None, "2020-09-01"]),
        "programme_id": plan,
        "baseline_figure_id": chance.choice([None, *baselines]),
        "status": chance.choice(["adopted", "adopted", "adopted", "draft"]),
    }


def _possible_baselines(claims: list[Row]) -> list[str]:
    """Totals of all clubs below the promise and older than every flow: a plan states what it starts from."""
    flows = [
        claim["as_of_to"] for claim in claims if claim["indicator_id"] == "clubs_new" and claim["as_of_to"]
    ]
    before = min(flows, default="9999")
    totals = [claim for claim in claims if (claim["indicator_id"], claim["scope"]) == ("clubs_total", "all")]
    return [c["figure_id"] for c in totals if c["as_of_to"] and c["as_of_to"] < before and c["value"] < 100]


@pytest.mark.parametrize("seed", range(12))
def test_random_promises_have_the_same_verdict_by_both_methods(seed: int) -> None:
    chance = random.Random(seed)
    connection = store(**random_rows(chance, 60), programmes=PROGRAMMES, sources=SOURCES)
    tables = tables_in(connection)
    differences = []
    for target_id, target in tables.targets.items():
        for day in (date.fromisoformat(_random_day(chance, 2020, 2028)) for _ in range(6)):
            found = differing(sql_verdict(connection, target_id, day), verdict(target_id, day, tables))
            differences += [f"{target_id} seen on {day}: {difference}" for difference in found]
            left = (sql_area_verdict(connection, target.area_id, day) or {}).get("state")
            expected = area_verdict(target.area_id, day, tables)
            if left != (expected.state if expected else None):
                differences.append(f"{target.area_id} seen on {day}: SQL {left}, second method {expected}")
    assert not differences, "\n".join(differences[:40])
