"""Districts of one or several provinces, ready to draw: figures, promises, communes, findings."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import pandas as pd

from clubs import queries
from clubs.charts.rows import Row, list_rows
from clubs.choices.scope import Scope
from clubs.rooms.province.growth import first_row

Asked = dict[str, Any]


@dataclass(frozen=True)
class Districts:
    """What the page needs; a part that is not looked at is not asked.

    known: every province that had districts. provinces: those of this view (the old parts of a merged one).
    rows: districts_of_provinces. chosen: the districts that narrow the page, none for all.
    """

    now: Scope
    known: pd.DataFrame
    provinces: pd.DataFrame
    rows: pd.DataFrame
    chosen: tuple[str, ...]

    @property
    def asked(self) -> Asked:
        return {
            "version": self.now.version,
            "areas": list(self.provinces["area_id"]),
            "districts": list(self.chosen) or None,
        }

    @cached_property
    def told(self) -> pd.DataFrame:
        return self.rows[self.rows["value"].notna()]

    @cached_property
    def records(self) -> list[Row]:
        return list_rows(self.rows, self.rows.columns)

    @cached_property
    def in_view(self) -> list[Row]:
        """The districts that the rest of the page speaks of."""
        return [row for row in self.records if not self.chosen or row["area_id"] in self.chosen]

    @property
    def alone(self) -> str | None:
        """The one district that was chosen, if it is one."""
        return self.chosen[0] if len(self.chosen) == 1 and len(self.in_view) == 1 else None

    @property
    def scope(self) -> str:
        """Of which clubs the figures in the chart speak."""
        return str(self.told["scope"].iloc[0]) if len(self.told) else "all"

    @property
    def unit(self) -> str:
        return str(self.rows["unit"].iloc[0]) if len(self.rows) else "clubs"

    @cached_property
    def series(self) -> pd.DataFrame:
        return queries.run(
            "series_of_districts",
            **self.asked,
            indicator=self.now.indicator,
            scope=self.scope,
            seen_on=self.now.seen_on,
        )

    @cached_property
    def figures(self) -> pd.DataFrame:
        return queries.run("figures_of_districts", **self.asked, seen_on=self.now.seen_on)

    @property
    def of_districts(self) -> pd.DataFrame:
        """What the bars do not say already."""
        is_said = self.figures["claim_id"].isin(self.rows["claim_id"].dropna())
        return self.figures.loc[(self.figures["level"] == "district") & ~is_said]

    @property
    def later(self) -> list[Row]:
        """Counts of clubs newer than the one in the chart, of another scope or as new ones."""
        counts = self.of_districts[self.of_districts["topic"] == "clubs"]
        known = max((row["as_of"] for row in self.in_view if row["as_of"]), default=dt.date.max)
        found = list_rows(counts, counts.columns)
        return [row for row in found if row["as_of"] and row["as_of"] > known]

    @property
    def promise(self) -> dict[str, Any] | None:
        """The promise of the one district chosen about the indicator shown, if there is one."""
        if not self.alone or self.own_promises.empty:
            return None
        return {**first_row(self.own_promises), "seen_on": self.now.seen_on}

    @property
    def state(self) -> str:
        return str(self.promise["state"]) if self.promise else ""

    @property
    def sourced(self) -> pd.DataFrame:
        """The rows that the title speaks of."""
        return self.own_promises if self.promise else self.told

    @property
    def of_communes(self) -> pd.DataFrame:
        return self.figures[self.figures["level"] == "commune"]

    @cached_property
    def sizes(self) -> pd.DataFrame:
        return queries.run("club_size_of_districts", **self.asked, seen_on=self.now.seen_on)

    @cached_property
    def promises(self) -> pd.DataFrame:
        return queries.run("promises_of_districts", **self.asked, **self._look)

    @cached_property
    def findings(self) -> pd.DataFrame:
        return queries.run("findings_of_districts", **self.asked, seen_on=self.now.seen_on)

    @cached_property
    def cases(self) -> dict[str, int]:
        """How many the page about contradictions counts, by province."""
        asked: Asked = {"version": self.now.version, "areas": list(self.provinces["area_id"])}
        found = queries.run("findings_counted", **asked, seen_on=self.now.seen_on)
        return dict(zip(found["area_id"], found["findings"].tolist(), strict=True))

    @cached_property
    def own_claims(self) -> pd.DataFrame:
        """Of the one district chosen: its claims on the axis of the indicator."""
        return queries.run("claims_on_chart", **self._own, target=None, seen_on=self.now.seen_on)

    @cached_property
    def own_promises(self) -> pd.DataFrame:
        return queries.run("growth_against_target", **self._own, **self._look)

    @property
    def _look(self) -> Asked:
        return {"seen_on": self.now.seen_on, "last_possible": self.now.year is None}

    @property
    def _own(self) -> Asked:
        return {"version": self.now.version, "area": self.alone, "indicator": self.now.indicator}

    @cached_property
    def dated(self) -> list[Row]:
        return [row for row in list_rows(self.series, self.series.columns) if row["as_of"]]

    @property
    def has_own_growth(self) -> bool:
        """Whether the one district chosen has a figure with a date, or a number promised."""
        return len(self.own_promises) > 0 or any(self.own_claims["as_of"].notna())

    @property
    def has_dates(self) -> bool:
        """Whether anything can stand on an axis of time."""
        return len(self.told) > 0 and len(self.dated) > 0

    @property
    def merged(self) -> list[str]:
        """The provinces asked for that were made by a merger and have no districts of their own."""
        made = set(self.known["merged_into_id"].dropna())
        return [area_id for area_id in list_asked(self.now) if area_id in made]


def load_districts(now: Scope) -> Districts:
    known = queries.run("provinces_with_districts", version=now.version, seen_on=now.seen_on)
    provinces = _find_provinces(known, now)
    rows = queries.run(
        "districts_of_provinces",
        version=now.version,
        areas=list(provinces["area_id"]),
        indicator=now.indicator,
        seen_on=now.seen_on,
    )
    return Districts(now, known, provinces, rows, now.view.district)


def list_asked(now: Scope) -> list[str]:
    """The provinces that the address names."""
    return list(now.view.areas or (now.province,))


def _find_provinces(known: pd.DataFrame, now: Scope) -> pd.DataFrame:
    """The provinces of this view; of a merged one its old parts."""
    asked = list_asked(now)
    return known[known["area_id"].isin(asked) | known["merged_into_id"].isin(asked)]


def list_options(districts: Districts) -> list[str]:
    """The districts that can be chosen, in the order of their bars."""
    return list(districts.rows["area_id"])


def list_examples(districts: Districts) -> pd.DataFrame:
    """Provinces elsewhere whose districts gave figures, the most telling first."""
    others = districts.known[~districts.known["area_id"].isin(districts.provinces["area_id"])]
    spoke = others[others["districts_with_figures"] > 0]
    return spoke.sort_values("districts_with_figures", ascending=False, kind="stable")
