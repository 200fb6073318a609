"""One verdict row for each sentence: Quảng Ninh's as it stands, the others changed from it."""

from datetime import date
from typing import Any

QUANG_NINH: dict[str, Any] = {
    "unit": "clubs", "kind": "total", "status": "adopted", "programme_number": "1336/QĐ-TTg",
    "target_value": 191.0, "target_value_high": None, "target_bound": "exactly",
    "due": date(2025, 12, 31), "due_printed": "2025", "judged_on": date(2025, 12, 31),
    "seen_from": date(2025, 12, 31), "seen_on": date(2026, 11, 21),
    "state": "not_reported", "rule": "not_reported",
    "baseline_value": 110.0, "baseline_on": date(2021, 4, 20),
    "now_value": 165.0, "now_bound": "exactly", "now_as_of": date(2022, 11, 4), "now_basis": "reported",
    "gap": 26.0, "increase_share_pct": 67.9012, "plan_share_pct": 206.96,
    "pace_so_far_per_year": 35.682, "pace_required_per_year": 8.238,
    "growth_ratio": 2.351, "growth_state": "on_track", "reached_on": None, "after_value": None,
}  # fmt: skip
NO_FIGURE = {
    "now_value": None, "now_as_of": None, "now_bound": None, "gap": None,
    "increase_share_pct": None, "plan_share_pct": None,
    "pace_so_far_per_year": None, "pace_required_per_year": None, "growth_ratio": None, "growth_state": None,
}  # fmt: skip
NEW = {"kind": "new", "baseline_value": 0.0, "growth_ratio": None, "growth_state": None}
NATIONAL = NEW | {
    "target_value": 3000, "now_value": 3021, "now_bound": "about", "gap": -21.0,
    "pace_required_per_year": None, "now_as_of": date(2023, 12, 31), "now_as_of_printed": "2023-12",
}  # fmt: skip

VARIANTS: dict[str, dict[str, Any]] = {
    "achieved": NEW | {"rule": "deadline_window", "target_value": 30, "now_value": 41, "gap": -11.0},
    "achieved-earlier": {
        "rule": "reached_before_window", "reached_on": date(2023, 3, 1), "gap": -5.0, "now_value": 196,
    },
    "about_reached": NATIONAL | {"rule": "about_reached"},
    "about_reached-earlier": NATIONAL | {"rule": "reached_before_window", "reached_on": date(2022, 3, 1)},
    "on_track": {"rule": "plan_to_date"},
    "behind": {"rule": "plan_to_date", "plan_share_pct": 70.0},
    "far_behind": {"rule": "plan_to_date", "plan_share_pct": -20.0, "pace_so_far_per_year": -2.0},
    "missed": {"rule": "deadline_window"},
    "not_reported": {},
    "not_reported-nothing": NO_FIGURE,
    "unit_ended": {"rule": "unit_ended", "judged_on": date(2025, 6, 30)},
    "unit_ended-nothing": NO_FIGURE | {"rule": "unit_ended", "judged_on": date(2025, 6, 30)},
    "no_figure_since_baseline": {"rule": "no_figure_since_baseline", "now_value": 110.0, "gap": 81.0},
    "no_baseline": {
        "rule": "no_baseline", "baseline_value": None, "baseline_on": None, "plan_share_pct": None,
    },
    "stale": {"rule": "stale", "age": 48},
    "sources_differ": NATIONAL | {
        "rule": "sources_differ", "now_state": "about_reached", "other_value": 6000, "other_bound": "about",
        "other_as_of": date(2023, 12, 15), "other_state": "achieved",
    },
    "not_judged-draft": NO_FIGURE | {"status": "draft", "rule": "draft", "target_value": 400},
    "not_judged-aggregate": NO_FIGURE | {"status": "aggregate", "rule": "aggregate", "target_value": 5000},
    "not_judged-replaced": NO_FIGURE | {"status": "replaced", "rule": "replaced"},
    "not_judged-kind": NO_FIGURE | {"rule": "kind", "kind": "per_club", "unit": "people"},
    "no_target": NO_FIGURE | {"target_value": None, "rule": None},
    "no_figure": NO_FIGURE | {"rule": "no_figure"},
}  # fmt: skip
ROWS = {name: QUANG_NINH | {"state": name.partition("-")[0]} | changes for name, changes in VARIANTS.items()}
