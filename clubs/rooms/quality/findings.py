"""The contradictions of a view: what was asked of the data, what was found, and the rows that cause it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import pandas as pd

from clubs import queries
from clubs.charts.drawing import Drawing
from clubs.charts.quality_bars import quality_bars
from clubs.choices.naming import name_choice
from clubs.choices.scope import COUNTRY, Scope
from clubs.store.rows import list_records

GRAVE = ("error", "warning")
LISTED, OPEN = 16, 3  # of the findings in view: named one by one, and with their rows drawn at once

ABOUT_ONE_ROW = {
    *("undated_claims", "stale_series", "target_without_baseline", "impossible_coverage", "share_over_100"),
    *("claim_after_publication", "claim_in_future", "figure_outside_unit_dates"),
}
Finding = dict[str, Any]  # a row of findings_of_day


@dataclass(frozen=True)
class Cases:
    """Findings as the page shows them, and nothing is left out.

    opened: with the rows behind them. closed: their rows at a click. tabled: about one row each, so nothing
    stands beside it. rest: at a click, in one table.
    """

    opened: list[Finding]
    closed: list[Finding]
    tabled: pd.DataFrame
    rest: pd.DataFrame

    @property
    def shown(self) -> int:
        return len(self.opened) + len(self.closed) + len(self.tabled)


@dataclass(frozen=True)
class Quality:
    """What the page needs of one view.

    findings: rows of findings_of_day. rules: rows of findings_by_rule, those that nothing breaks included.
    places: rows of findings_by_place, asked where a rule is chosen. severities: rows of severity_words.
    checked: the row of rows_checked.
    """

    findings: pd.DataFrame
    rules: pd.DataFrame
    places: pd.DataFrame
    severities: pd.DataFrame
    checked: pd.Series

    @property
    def is_nothing_to_check(self) -> bool:
        return not (self.checked["figures"] or self.checked["promises"])

    @property
    def grave(self) -> pd.DataFrame:
        """Errors and contradictions: what cannot all be right."""
        return self.findings[self.findings["severity"].isin(GRAVE)]

    @property
    def notices(self) -> pd.DataFrame:
        return self.findings[~self.findings["severity"].isin(GRAVE)]

    @property
    def colourless(self) -> pd.DataFrame:
        """Those that take the colour from a verdict."""
        return self.findings[self.findings["effect"] == "takes_colour"]

    @property
    def broken_rules(self) -> pd.DataFrame:
        """Those of the findings in view."""
        return self.rules[self.rules["check_id"].isin(self.findings["check_id"])]

    @property
    def mild_rules(self) -> pd.DataFrame:
        """Rules whose cases are no fault, each a group of its own."""
        return self.broken_rules[~self.broken_rules["severity"].isin(GRAVE)]

    @property
    def kept_rules(self) -> pd.DataFrame:
        return self.rules[self.rules["findings"] == 0]

    def is_worth_drawing(self, rule: str | None) -> bool:
        """One bar says no more than the title."""
        return len(self.places["area_id"].unique() if rule else self.broken_rules) > 1

    def severity_of(self, check_id: str) -> str:
        return str(self.rules.set_index("check_id").loc[check_id, "severity"])

    def of_rule(self, check_id: str) -> pd.DataFrame:
        return self.findings[self.findings["check_id"] == check_id]


def find_area(now: Scope) -> str | None:
    """The country stands for all places: a list is narrowed by a province or not at all."""
    return None if now.province == COUNTRY else now.province


def load_quality(now: Scope) -> Quality:
    """Asks the data once; the rows behind the findings are asked for when they are shown."""
    where: dict[str, Any] = {
        "version": now.version,
        "area": find_area(now),
        "indicator": now.view.indicator,
        "seen_on": now.seen_on,
    }
    narrowed = {**where, "rule": now.view.rule, "severity": now.view.severity}
    findings = queries.run("findings_of_day", **narrowed)
    return Quality(
        findings=findings,
        rules=_list_rules(where),
        places=queries.run("findings_by_place", **narrowed) if now.view.rule else findings.head(0),
        severities=queries.run("severity_words", version=now.version),
        checked=queries.run("rows_checked", **where).iloc[0],
    )


def _list_rules(where: dict[str, Any]) -> pd.DataFrame:
    rules = queries.run("findings_by_rule", **where)
    # what nothing breaks shows no number of any source
    rules["value"] = rules["findings"].where(rules["findings"] > 0)
    return rules


def list_sides(now: Scope, finding: Mapping[Any, Any]) -> pd.DataFrame:
    """The rows that cause this finding."""
    asked = [str(finding["finding_id"])]
    sides = queries.run("finding_sides", version=now.version, finding_ids=asked, seen_on=now.seen_on)
    sides["is_of_place"] = sides["area_id"].eq(finding["area_id"])
    return sides


def list_cases(quality: Quality, rule: str | None) -> Cases:
    """The findings of a rule, or without one all that cannot be right together."""
    listed = quality.findings if rule else quality.grave
    first, rest = listed.head(LISTED), listed.iloc[LISTED:]
    if rule in ABOUT_ONE_ROW:
        return Cases([], [], first, rest)
    rows = [{str(name): value for name, value in row.items()} for row in list_records(first)]
    is_open = [(bool(rule) and i < OPEN) or row["effect"] == "takes_colour" for i, row in enumerate(rows)]
    opened = [row for row, is_shown in zip(rows, is_open, strict=True) if is_shown]
    closed = [row for row, is_shown in zip(rows, is_open, strict=True) if not is_shown]
    return Cases(opened, closed, first.head(0), rest)


def read_click(now: Scope, point: Mapping[str, Any]) -> dict[str, str]:
    """What a clicked lane of the chart narrows; nothing where it leads nowhere."""
    asked = point.get("customdata")
    return {"province" if now.view.rule else "rule": str(asked)} if asked else {}


def draw_findings(now: Scope, quality: Quality) -> Drawing:
    """By rule; by place once a rule is chosen."""
    counts = _count_by_place(now, quality) if now.view.rule else _count_by_rule(now, quality)
    return quality_bars(now.words, counts, quality.severities, width_hint=now.width_px)


def _count_by_rule(now: Scope, quality: Quality) -> pd.DataFrame:
    rules = quality.broken_rules
    names = [name_choice(now, "rule", check_id) for check_id in rules["check_id"]]
    return rules.assign(lane_id=rules["check_id"], lane_name=names, leads=True)


def _count_by_place(now: Scope, quality: Quality) -> pd.DataFrame:
    """A click on a province narrows; the country and the parts of a province have no list of their own."""
    places = quality.places
    leads = (find_area(now) is None) & (places["area_id"] != COUNTRY)
    names = [now.words.name(row) for _, row in places.iterrows()]
    return places.assign(lane_id=places["area_id"], lane_name=names, leads=leads)
