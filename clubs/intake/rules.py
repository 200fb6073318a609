"""The thresholds of the intake, from data/intake_rules.csv: rule("rows") is 200000."""

import csv
from functools import cache

from clubs.store.declaration import DATA


@cache
def _read_rules() -> dict[str, float]:
    with (DATA / "intake_rules.csv").open(encoding="utf-8", newline="") as file:
        return {row["rule_id"]: float(row["value"]) for row in csv.DictReader(file)}


def rule(rule_id: str) -> float:
    value = _read_rules()[rule_id]
    return int(value) if value.is_integer() else value
